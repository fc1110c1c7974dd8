/** Saves schemes on this device, and forgets them. */
import { changed, key, memory, most, page, read } from './saved.js';

/** Saves a scheme, or forgets it; says which. */
export function toggleSaved(id: string): boolean {
  // What another tab did meanwhile counts too.
  const now = read();
  const saved = !now.includes(id);
  write(saved ? [id, ...now].slice(0, most) : now.filter((each) => each !== id));
  return saved;
}

/** Forgets everything, and leaves nothing behind on the device. */
export function forgetSaved(): void {
  write([]);
}

function write(ids: readonly string[]): void {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids));
    else localStorage.removeItem(key);
    delete page[memory];
  } catch {
    page[memory] = ids;
  }
  dispatchEvent(new Event(changed));
}

/** Saves schemes on this device, and forgets them. */
import { changed, key, memory, most, page, read } from './saved.js';
import { keepNames } from './saved-names.js';

/** Saves a scheme under its name, or forgets it, also under the ids that it had before; says which. */
export function toggleSaved(id: string, name: string, collection: { currentId(id: string): string }): boolean {
  // What another tab did meanwhile counts too.
  const now = read();
  const own = collection.currentId(id);
  const others = now.filter((each) => collection.currentId(each) !== own);
  const saved = others.length === now.length;
  const ids = saved ? [id, ...now].slice(0, most) : others;
  keepNames(ids, saved ? { [id]: name } : {});
  write(ids);
  return saved;
}

/** Forgets everything, and leaves nothing behind on the device. */
export function forgetSaved(): void {
  keepNames([]);
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

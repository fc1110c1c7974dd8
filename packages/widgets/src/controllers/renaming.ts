/** Another name for what a widget keeps in the address: fetched by a page that changes `sync-url` while it is open. */

/** How a name begins in the address. */
const keyOf = (prefix: string, name: string): string => String(new URLSearchParams([[`${prefix || 'mkb'}-${name}`, '']]));

/** Writes what stands there under one prefix under another, in its place. */
export function rename(names: readonly string[], before: string, now: string): void {
  const renamed = (part: string): string => {
    const name = names.find((each) => part.startsWith(keyOf(before, each)));
    return name === undefined ? part : keyOf(now, name) + part.slice(keyOf(before, name).length);
  };
  const url = new URL(location.href);
  url.search = url.search.slice(1).split('&').map(renamed).join('&');
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // As for every step: the address is a convenience.
  }
}

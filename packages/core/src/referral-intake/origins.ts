/** Where a page lets a visitor's question be sent to. */

/** More than any page has use for. */
const most = 50;

/**
 * The origins in an attribute `intake-origins`: `https://loket.example https://www.kvk.example/`. The word `self` is the page's
 * `own`. What is no origin (a path, a user name, another scheme than https, or http elsewhere than on this machine) counts for
 * nothing: to guess would be to allow more than was written.
 */
export function parseOrigins(text: string, own?: string): readonly string[] {
  const words = text.split(/[\s,]+/, most).filter((word) => word !== '');
  const origins = words.flatMap((word) => {
    const url = parse(/^'?self'?$/i.test(word) ? (own ?? '') : word);
    // What stands after the host is a lone slash, or it is no origin; "?" and "#" are gone from the parts when nothing follows them.
    return url && isSafe(url) && url.pathname === '/' && !/[?#@]/.test(word) && url.href === `${url.origin}/` ? [url.origin] : [];
  });
  return [...new Set(origins)];
}

/** Whether a question may be sent to an address: over https (or on this machine), and to one of these origins exactly. */
export function maySendTo(address: string, origins: readonly string[]): boolean {
  const url = parse(address);
  return url !== undefined && isSafe(url) && url.username === '' && url.password === '' && origins.includes(url.origin);
}

/** The host of an address, with its port when that is not the usual one: what a visitor can compare with what she knows. */
export const domainOf = (address: string): string => parse(address)?.origin.replace(/^https?:\/\//, '') ?? '';

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && (/^(.+\.)?localhost$/.test(hostname) || hostname === '127.0.0.1' || hostname === '[::1]'));

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

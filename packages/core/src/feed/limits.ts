/** What is too large, and which addresses a visitor may be sent to: asked of everything from outside, with the schema or without. */

/** Sizes that no honest feed comes near; beyond them a record is refused rather than rendered. In characters or items. */
export const limits = { line: 500, paragraph: 5_000, article: 50_000, url: 2_000, list: 500, records: 100_000, depth: 12 } as const;

/** The most of a plain document that a widget reads, in bytes after decompression. */
export const mostBytes = 25 * 1024 * 1024;

/** Controls, signs that turn the direction of a line, and halves of characters have no place in an id or an address. */
export const unprintable = /\p{C}/u;

/** Whether an address is one of these schemes, is whole, and holds no user name. `base` is given where it may be relative. */
export function isAddress(value: string, schemes: RegExp, base?: string): boolean {
  if (/\s/.test(value) || unprintable.test(value)) return false;
  try {
    const { protocol, username, password } = new URL(value, base);
    return schemes.test(protocol) && username === '' && password === '';
  } catch {
    return false;
  }
}

/** An absolute http(s) address without a user name in it: the only kind that a visitor is sent to. */
export const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && isAddress(value, /^https?:$/);

/** A language as a text names it: `nl`, `en-GB`. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

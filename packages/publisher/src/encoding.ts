/** Bytes as text. What is not UTF-8 is shown to visitors with holes in it, and nothing says so. */
import { FeedError } from '@mkb-wegwijzer/core/feed';

/** `spoiled` is a piece of the text with a sign in it that could not be read, when there is one. Throws a {@link FeedError} on UTF-16, of which no browser makes anything. */
export function textOf(bytes: Uint8Array, url: string): { readonly text: string; readonly spoiled?: string } {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (bytes.length > 1 && (first === 0) !== (second === 0));
  if (isWide) throw new FeedError('not-json', url, `The document at ${url} is UTF-16, which is not read. Save it as UTF-8.`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, spoiled: /[^"\n]{0,20}\ufffd[^"\n]{0,20}/.exec(text)?.[0] ?? '\ufffd' };
  }
}

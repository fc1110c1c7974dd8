import { FeedError } from './errors.js';

/** The JSON in a text; a byte order mark is no fault. `url` is where it came from, for messages. Throws a {@link FeedError} `not-json`. */
export function parseDocument(text: string, url: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown;
  } catch (cause) {
    const looks = /^\s*</.test(text) ? 'It looks like a web page or XML; check the address of the feed.' : 'Check the file with a JSON validator.';
    throw new FeedError('not-json', url, `The document at ${url} is not JSON (${(cause as Error).message}). ${looks}`, { cause });
  }
}

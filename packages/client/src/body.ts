/** Reads the body of an answer, and never more of it than it may be. */

/** The body is larger than it may be. */
export class TooLarge extends Error {}

/** Waits for a piece of a body; one with a limit of its own may reject. */
export type Soon = <T>(piece: Promise<T>) => Promise<T>;
const patiently: Soon = (piece) => piece;

/** Gives a body on by the piece; the answer is its length in bytes. Rejects with {@link TooLarge} once it is over `most` bytes. */
export async function readPieces(response: Response, most: number, take: (piece: Uint8Array) => void, soon = patiently): Promise<number> {
  if (Number(response.headers.get('content-length')) > most) throw new TooLarge();
  const reader = response.body?.getReader();
  for (let bytes = 0; ; ) {
    const { done, value } = reader ? await soon(reader.read()) : { done: true as const, value: undefined };
    if (done) return bytes;
    bytes += value.byteLength;
    if (bytes > most) throw new TooLarge();
    take(value);
  }
}

/** A body as UTF-8 text, and its length in bytes. Rejects as {@link readPieces}. */
export async function readText(response: Response, most: number, soon?: Soon): Promise<{ readonly text: string; readonly bytes: number }> {
  const decoder = new TextDecoder();
  let text = '';
  const bytes = await readPieces(response, most, (piece) => (text += decoder.decode(piece, { stream: true })), soon);
  return { text: text + decoder.decode(), bytes };
}

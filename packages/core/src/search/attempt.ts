import { FeedError } from '../feed/errors.js';

/** A piece that cannot be fetched makes the answer partial, and never fails it. */
export async function attempt<T>(work: Promise<T>, errors: FeedError[]): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (!errors.some(({ url }) => url === error.url)) errors.push(error);
    return undefined;
  }
}

// What the publisher waits for: the index of all records, from the file that holds them.
import { buildOurs, preparePagefind } from '../prepare.mjs';

export async function build(size) {
  const ours = await buildOurs(size);
  // Its index at 60,000 takes minutes, and nothing is promised about it there.
  const pagefind = size <= 6_000 ? await preparePagefind(size, { anew: true }) : undefined;
  return { ...(ours && { ours: { seconds: ours.seconds, peakBytes: ours.peakBytes } }), ...(pagefind && { pagefind: { seconds: pagefind.seconds } }) };
}

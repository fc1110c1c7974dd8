/** A part that could not be fetched is asked for anew. Runs in a browser, which remembers what it could not fetch. */
import { expect } from '@open-wc/testing';
import { again } from '@mkb-wegwijzer/core/feed';

const failure = (work: Promise<unknown>) => work.then(() => undefined, (error: Error) => error);

describe('fetching a part of the library', () => {
  it('gives what is there, from one module', async () => {
    const part = again(() => import('@mkb-wegwijzer/core/data/successors'));
    expect(await part()).to.equal(await part());
  });

  it('goes to the server anew after a failure, and then stays with what came', async () => {
    const there = new URL('../../src/geo/distance.ts', import.meta.url).href;
    let tries = 0;
    // As the engines word it; by this address the browser would not ask again.
    const part = again<typeof import('../../src/geo/distance.js')>(() => Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${there} (try ${(tries += 1)})`)));
    expect((await failure(part()))?.message).to.match(/could not be fetched/);
    expect((await part()).distanceKm).to.be.a('function');
    expect(tries).to.equal(1);
  });

  it('takes no address of another site from a message', async () => {
    let tries = 0;
    const part = again(() => Promise.reject(new TypeError(`Failed to fetch https://evil.example/part.js (try ${(tries += 1)})`)));
    await failure(part());
    await failure(part());
    expect(tries).to.equal(2);
  });
});

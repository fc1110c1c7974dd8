import { expect, waitUntil } from '@open-wc/testing';
import { loadWhenUsed } from '../src/load.js';

/** A part of a page, with a record of the tags that were asked for. */
function setup(content: string, failing = new Set<string>()) {
  const root = document.createElement('div');
  root.innerHTML = content;
  const asked: string[] = [];
  const source = (tag: string) => () => {
    asked.push(tag);
    return failing.has(tag) ? Promise.reject(new Error('offline')) : Promise.resolve();
  };
  loadWhenUsed(root, { 'x-finder': source('x-finder'), 'x-wizard': source('x-wizard') });
  return { root, asked };
}

describe('the loader', () => {
  it('fetches what the page holds, once, and nothing else', () => {
    const { asked } = setup('<main><x-finder></x-finder><x-finder></x-finder></main>');
    expect(asked).to.deep.equal(['x-finder']);
  });

  it('fetches what is added later, also inside something else', async () => {
    const { root, asked } = setup('<main></main>');
    expect(asked).to.deep.equal([]);
    const section = document.createElement('section');
    section.innerHTML = '<x-wizard></x-wizard>';
    root.firstElementChild?.append(section, document.createElement('x-finder'));
    await waitUntil(() => asked.length === 2);
    expect(asked).to.have.members(['x-wizard', 'x-finder']);
  });

  it('does not ask again for what it has', async () => {
    const { root, asked } = setup('<x-finder></x-finder>');
    root.append(document.createElement('x-finder'), document.createElement('x-wizard'));
    await waitUntil(() => asked.includes('x-wizard'));
    expect(asked).to.deep.equal(['x-finder', 'x-wizard']);
  });

  it('tries again for the next element when the network failed, and says so', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => said.push(message);
    try {
      const failing = new Set(['x-finder']);
      const { root, asked } = setup('<x-finder></x-finder>', failing);
      await waitUntil(() => said.length === 1);
      expect(said).to.deep.equal(['<x-finder> could not be loaded.']);
      failing.clear();
      root.append(document.createElement('x-finder'));
      await waitUntil(() => asked.length === 2);
    } finally {
      console.error = error;
    }
  });
});

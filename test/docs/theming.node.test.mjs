// The page about theming tells the chains of names that the stylesheet really asks for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = (text) => [...text.matchAll(/--(?:mkb|basis|nl|utrecht)-[a-z0-9-]+/g)].map(([name]) => name);

it('docs/theming.md names every token with the names that it falls back to, in their order', () => {
  const [host] = read('packages/widgets/src/base/tokens.styles.ts').split('display: block;');
  const chains = host.split('\n').map(names).filter((chain) => chain.length > 0);
  const told = read('docs/theming.md').split('\n').filter((line) => line.startsWith('| `--mkb-')).map(names);
  assert.deepEqual(told, chains);
});

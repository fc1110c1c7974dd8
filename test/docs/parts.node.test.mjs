// A part is a promise to designers: what the sources name is what the manifest, and so the reference, tells of each widget.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source, and what it takes from beside it, now or later. */
function reached(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:^(?:import|export) (?!type\b)[^;]*?from |import\()'(\.[^']+)\.js'/gms)) reached(resolve(dirname(file), `${from}.ts`), seen);
  return seen;
}

const partsIn = (file) => [...readFileSync(file, 'utf8').matchAll(/\spart="([^"$]+)"/g)].flatMap(([, names]) => names.split(' '));

test('every part in the sources of a widget is documented, and every part that is documented is there', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    execFileSync('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet', '--outdir', relative(root, outdir)], { cwd: root, stdio: 'pipe' });
    const { modules } = JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8'));
    for (const widget of ['scheme-finder', 'referral-wizard', 'provider-map']) {
      const element = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === `mkb-${widget}`);
      const documented = element.cssParts.map(({ name }) => name).sort();
      const found = new Set([...reached(`${root}packages/widgets/src/${widget}/${widget}.ts`)].flatMap(partsIn));
      assert.deepEqual(documented, [...found].sort(), widget);
    }
  } finally {
    rmSync(outdir, { recursive: true });
  }
});

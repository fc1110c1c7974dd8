import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the reference of attributes, events and tokens is what the sources say', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  assert.doesNotThrow(() => execFileSync(process.execPath, ['tools/reference.mjs', '--check'], { cwd: root, stdio: 'pipe' }));
});

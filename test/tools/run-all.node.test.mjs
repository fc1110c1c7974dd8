import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn, runAll } from '../../tools/run-all.mjs';

describe('the closing line', () => {
  it('is read from each runner, the last one being the sum', () => {
    assert.deepEqual(countsIn('Chromium: | 1/1 test files | 9 passed, 9 failed\n\n3 passed, 1 failed\n'), { passed: 3, failed: 1 });
    assert.deepEqual(countsIn('1 passed, 0 failed\n━━\n7 passed, 2 failed\n'), { passed: 7, failed: 2 });
    assert.deepEqual(countsIn('\u001b[34mℹ pass 12\u001b[39m\nℹ fail 0\nℹ cancelled 1\n'), { passed: 12, failed: 1 });
    assert.deepEqual(countsIn('# pass 4\n# fail 2\n'), { passed: 4, failed: 2 });
    assert.deepEqual(countsIn('no tests here'), { passed: 0, failed: 0 });
  });

  it('goes on after a failure, and counts one for a step that only exits', async () => {
    const answers = { lint: { code: 1, output: 'x.ts 1:1 error' }, unit: { code: 1, output: '# pass 4\n# fail 2\n' }, browser: { code: 0, output: '5 passed, 0 failed\n' } };
    const said = [];
    const total = await runAll(Object.keys(answers).map((name) => [name, name]), { execute: (command) => Promise.resolve(answers[command]), say: (line) => said.push(line) });
    assert.deepEqual(total, { passed: 9, failed: 3 });
    assert.equal(said.at(-1), '9 passed, 3 failed');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn, failuresIn, runAll } from '../../tools/run-all.mjs';

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

  it('runs the steps of a list side by side, and what follows after them', async () => {
    const begun = [];
    const ends = [];
    const execute = (command) => {
      begun.push(command);
      return new Promise((resolve) => ends.push(() => resolve({ code: 0, output: '1 passed, 0 failed\n' })));
    };
    const running = runAll([[['lint', 'lint'], ['types', 'types']], ['tests', 'tests']], { execute, say: () => undefined });
    assert.deepEqual(begun, ['lint', 'types']);
    ends.splice(0).forEach((end) => end());
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(begun, ['lint', 'types', 'tests']);
    ends.splice(0).forEach((end) => end());
    assert.deepEqual(await running, { passed: 3, failed: 0 });
  });
});

describe('what failed', () => {
  const browsers = 'packages/a.test.ts:\n\n ❌ a list > is there (failed on WebKit)\n      Error: waited in vain\n        at until (wait.ts:7:49)\n\nWebKit: 1 failed\n';
  const node = '▶ a\n  ✖ b (1 ms)\n✖ failing tests:\n\ntest at a.mjs:1:1\n✖ b (1 ms)\n  AssertionError: no\n';

  it('is found in what each runner prints, with its file and its reason', () => {
    assert.deepEqual(failuresIn(browsers), ['packages/a.test.ts:\n ❌ a list > is there (failed on WebKit)\n      Error: waited in vain\n        at until (wait.ts:7:49)']);
    assert.deepEqual(failuresIn(node), ['test at a.mjs:1:1\n✖ b (1 ms)\n  AssertionError: no']);
    assert.equal(failuresIn(`${node}━━ next: x\n${browsers}`).length, 2);
    assert.deepEqual(failuresIn('5 passed, 0 failed\n'), []);
  });

  it('is, of a runner that died, how it ended and what it said last', async () => {
    const said = [];
    await runAll([['browsers', 'x']], { execute: () => Promise.resolve({ code: 'SIGSEGV', output: 'Running tests...\n\n' }), say: (line) => said.push(line) });
    assert.match(said.join('\n'), /ended with SIGSEGV.*\nRunning tests/);
  });

  it('is said once more at the end, also of a list of lists', async () => {
    const inner = [];
    await runAll([['browsers', 'x']], { execute: () => Promise.resolve({ code: 1, output: `${browsers}4 passed, 1 failed\n` }), say: (line) => inner.push(line) });
    const outer = [];
    await runAll([['all', 'y']], { execute: () => Promise.resolve({ code: 1, output: `${inner.join('\n')}\n` }), say: (line) => outer.push(line) });
    assert.match(outer.slice(1).join('\n'), /a list > is there/);
    assert.equal(outer.at(-1), '4 passed, 1 failed');
  });
});

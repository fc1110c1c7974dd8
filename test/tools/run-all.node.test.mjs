import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsIn, failuresIn, filesIn, runAll } from '../../tools/run-all.mjs';

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

describe('a second try', () => {
  const failing = (file) => `${file}:\n\n ❌ a list > is there (failed on WebKit)\n      Error: waited in vain\n\n`;
  /** Runs one step whose tries end one after another as given; each is its output, which failed when it says so. */
  const tried = async (...outputs) => {
    const said = [];
    const commands = [];
    const execute = (command) => {
      commands.push(command);
      const output = outputs[commands.length - 1];
      return Promise.resolve({ code: / 0 failed\n$/.test(output) ? 0 : 1, output });
    };
    const total = await runAll([['browsers', 'all', (files) => `only ${files.join(' ')}`]], { execute, say: (line) => said.push(line) });
    return { total, commands, said: said.join('\n') };
  };

  it('is given to the files that failed, and what holds then is told apart from what held at once', async () => {
    const { total, commands, said } = await tried(`${failing('packages/a.test.ts')}9 passed, 1 failed\n`, '4 passed, 0 failed\n');
    assert.deepEqual(commands, ['all', 'only packages/a.test.ts']);
    assert.deepEqual(total, { passed: 10, failed: 0 });
    assert.match(said, /^⚠ browsers: held only at the second try: packages\/a.test.ts: ❌ a list > is there/m);
  });

  it('does not save what fails again', async () => {
    const { total, said } = await tried(`${failing('packages/a.test.ts')}9 passed, 1 failed\n`, `${failing('packages/a.test.ts')}3 passed, 1 failed\n`);
    assert.deepEqual(total, { passed: 9, failed: 1 });
    assert.match(said, /✗ browsers\npackages\/a.test.ts/);
    assert.doesNotMatch(said, /⚠/);
  });

  it('is given to all when the runner died without a word', async () => {
    const { total, commands } = await tried('Running tests...\ntest/tools/runner.test.ts:\n\n 404\n', '12 passed, 0 failed\n');
    assert.deepEqual(commands, ['all', 'only ']);
    assert.deepEqual(total, { passed: 12, failed: 0 });
  });

  it('is not given when many files failed: that is no chance', async () => {
    const { commands, total } = await tried(`${['a', 'b', 'c', 'd'].map((name) => failing(`packages/${name}.test.ts`)).join('')}9 passed, 4 failed\n`);
    assert.deepEqual(commands, ['all']);
    assert.deepEqual(total, { passed: 9, failed: 4 });
  });

  it('stays to be seen at the end of a list of lists', async () => {
    const said = [];
    await runAll([['all', 'x']], { execute: () => Promise.resolve({ code: 0, output: '⚠ browsers: held only at the second try: a\n4 passed, 0 failed\n' }), say: (line) => said.push(line) });
    assert.match(said.join('\n'), /^⚠ browsers: held only/m);
  });

  it('finds the files in what each runner says', () => {
    assert.deepEqual(filesIn(['packages/a.test.ts:\n ❌ x', 'packages/a.test.ts:\n ❌ y', 'test at test/journeys/b.node.test.mjs:3:1\n✖ b']), ['packages/a.test.ts', 'test/journeys/b.node.test.mjs']);
  });
});

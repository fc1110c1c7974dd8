// Runs a list of steps to the end, whatever fails on the way, says once more what failed, and closes with `N passed, N failed` over
// all of them.
//   node tools/run-all.mjs test     what `npm test` runs
//   node tools/run-all.mjs ci       what .ci/run runs
// Needs nothing installed: the first step of `ci` installs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const engines = '/usr/bin/WebKitWebDriver /usr/bin/firefox-esr /usr/bin/Xvfb'.split(' ');
const installEngines = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb';

/** The files that a runner named, for a second try of only those; none when it died before it could name any. */
const browserTests = (files) => `npm run --silent test:browser${files.length > 0 ? ` -- --files ${files.map((file) => `'${file}'`).join(' ')}` : ''}`;
const nodeTests = (all) => (files) => (files.length > 0 ? `node tools/node-tests.mjs ${files.join(' ')}` : all);

/** Each step is a name and a command, and where it runs tests, the command of a second try; steps in a list of their own run side by side. */
const lists = {
  test: [
    [
      ['lint', 'npm run --silent lint'],
      ['types, and bundles, which the journeys visit', 'npm run --silent typecheck && npm run --silent build:cdn'],
    ],
    ['tests in Node', 'npm run --silent test:node', nodeTests('npm run --silent test:node')],
    ['tests in Chromium', browserTests([]), browserTests],
    ['journeys through the demo', 'npm run --silent test:journeys', nodeTests('npm run --silent test:journeys')],
  ],
  ci: [
    ['the command of the README', 'npm ci && npm test'],
    ['build', 'npm run --silent build'],
    ['packages as npm would publish them', 'npm run --silent test:packages'],
    ['size budgets', 'npm run --silent sizes'],
    ['Storybook', 'npm run --silent build:storybook'],
    ['stories', 'npm run --silent test:stories', () => 'npm run --silent test:stories'],
    ['Firefox and WebKit', `${engines.every(existsSync) ? 'true' : installEngines} && ENGINES=firefox,webkit ${browserTests([])}`, (files) => `ENGINES=firefox,webkit ${browserTests(files)}`],
  ],
};

/** The result that a runner printed last: a closing line of our own, or the summary of node:test. */
export function countsIn(output) {
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const closing = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast(Boolean);
  if (closing) return { passed: Number(closing[1]), failed: Number(closing[2]) };
  const last = (word) => Number(lines.map((line) => new RegExp(`^[#ℹ] ${word} (\\d+)$`).exec(line)).findLast(Boolean)?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled') };
}

/** What a runner said of each failure, so that it need not be looked for in the output of all. */
export function failuresIn(output) {
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const found = new Set();
  // node:test says them all once more at its end.
  lines.forEach((line, at) => {
    if (line !== '✖ failing tests:') return;
    const end = lines.findIndex((other, position) => position > at && /^(━━|✗|✓) /.test(other));
    found.add(lines.slice(at + 1, end < 0 ? undefined : end).filter((other) => other.trim() !== '').slice(0, 40).join('\n'));
  });
  // The runner of the browsers names the file above, and the test with what it met below.
  let file = '';
  lines.forEach((line, at) => {
    if (/^\S+\.test\.ts:$/.test(line)) file = line;
    if (!/^\s*(❌|𐄂) /.test(line)) return;
    const end = lines.findIndex((other, position) => position > at && other.trim() === '');
    found.add([file, ...lines.slice(at, end < 0 ? undefined : end).slice(0, 12)].join('\n'));
  });
  return [...found];
}

/** The files that failures name. */
export const filesIn = (failures) => [...new Set(failures.flatMap((failure) => [...failure.matchAll(/^(?:test at )?(\S+?\.test\.(?:ts|mjs)):/gm)].map(([, file]) => file)))];

/** More than this is no chance: then there is no second try. */
const fewFiles = 3;

/** A runner that dies says nothing of its tests: then how it ended, and its last words. */
function saidOf(code, output) {
  const failures = failuresIn(output);
  return failures.length > 0 ? failures : [`It ended with ${code}. The last that it said:`, ...stripVTControlCharacters(output).split(/\r?\n/).filter((line) => line.trim() !== '').slice(-15)];
}

/** Runs one command and shows its output: as it comes, or all at once when others run beside it. */
const run = (command, alone = true) => new Promise((resolve) => {
  const child = spawn(command, { shell: 'bash', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  const show = (stream) => (chunk) => {
    output += chunk;
    if (alone) stream.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  child.on('close', (code, signal) => {
    if (!alone) process.stdout.write(output);
    resolve({ code: code ?? signal, output });
  });
});

/**
 * Runs steps of `[name, command]` or `[name, command, retry]`, or lists of those. Resolves to the sum, with a failure for each step that
 * failed without counting one. `retry` takes the files in which something failed and gives the command that tries those again: when a few
 * fail once and hold the second time, the machine was slow or a test leans on luck. That is said with a ⚠ at the end, to be mended, and
 * does not fail the rest.
 */
export async function runAll(steps, { execute = run, say = console.log } = {}) {
  const results = [];
  const runOne = async ([name, command, retry], alone) => {
    say(`\n━━ ${name}: ${command}`);
    const start = Date.now();
    const attempt = async (words) => {
      const { code, output } = await execute(words, alone);
      const { passed, failed } = countsIn(output);
      const bad = code !== 0 || failed > 0;
      const shaky = stripVTControlCharacters(output).split(/\r?\n/).filter((line) => line.startsWith('⚠ '));
      return { bad, passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures: bad ? saidOf(code, output) : [], died: bad && failed === 0, shaky };
    };
    let result = await attempt(command);
    // The last words of a runner that died may name a file too, but the rest was not run either.
    const files = result.died ? [] : filesIn(result.failures);
    if (retry && result.bad && files.length <= fewFiles && (result.died || files.length > 0)) {
      say(`\n━━ ${name}, a second try of ${files.join(', ') || 'all of it'}`);
      const second = await attempt(retry(files));
      const shaky = result.failures.map((failure) => `⚠ ${name}: held only at the second try: ${failure.replaceAll(/\s*\n\s*/g, ' ')}`);
      if (!second.bad) result = { ...second, passed: result.died ? second.passed : result.passed + result.failed, shaky: [...result.shaky, ...shaky] };
    }
    return { name, ...result, seconds: Math.round((Date.now() - start) / 1000) };
  };
  for (const step of steps) {
    if (Array.isArray(step[0])) results.push(...(await Promise.all(step.map((each) => runOne(each, false)))));
    else results.push(await runOne(step, true));
  }
  say('');
  for (const { name, failures } of results) if (failures.length > 0) say(`✗ ${name}\n${failures.join('\n')}\n`);
  for (const line of results.flatMap(({ shaky }) => shaky)) say(line);
  for (const { name, bad, passed, failed, seconds } of results) say(`${bad ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed') };
  say(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const steps = lists[process.argv[2]];
  if (!steps) throw new Error(`Name one of: ${Object.keys(lists).join(', ')}`);
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { failed } = await runAll(steps);
  process.exitCode = failed ? 1 : 0;
}

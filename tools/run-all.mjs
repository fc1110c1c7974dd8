// Runs a list of steps to the end, whatever fails on the way, and closes with `N passed, N failed` over all of them.
//   node tools/run-all.mjs test     what `npm test` runs
//   node tools/run-all.mjs ci       what .ci/run runs
// Needs nothing installed: the first step of `ci` installs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const engines = '/usr/bin/WebKitWebDriver /usr/bin/firefox-esr /usr/bin/Xvfb'.split(' ');
const installEngines = 'apt-get update && apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb';

/** Each step is a command and why it is there. */
const lists = {
  test: [
    ['lint', 'npm run --silent lint'],
    ['types', 'npm run --silent typecheck'],
    ['bundles, which the journeys visit', 'npm run --silent build:cdn'],
    ['tests in Node', 'npm run --silent test:node'],
    ['tests in Chromium', 'npm run --silent test:browser'],
    ['journeys through the demo', 'npm run --silent test:journeys'],
  ],
  ci: [
    ['the command of the README', 'npm ci && npm test'],
    ['build', 'npm run --silent build'],
    ['packages as npm would publish them', 'npm run --silent test:packages'],
    ['size budgets', 'npm run --silent sizes'],
    ['Storybook', 'npm run --silent build:storybook'],
    ['stories', 'npm run --silent test:stories'],
    ['Firefox and WebKit', `${engines.every(existsSync) ? 'true' : installEngines} && ENGINES=firefox,webkit npm run --silent test:browser`],
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

/** Runs one command and shows its output as it comes. */
const run = (command) => new Promise((resolve) => {
  const child = spawn(command, { shell: 'bash', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  let output = '';
  const show = (stream) => (chunk) => {
    output += chunk;
    stream.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  child.on('close', (code) => resolve({ code, output }));
});

/** Runs steps of `[name, command]`. Resolves to the sum, with a failure for each step that failed without counting one. */
export async function runAll(steps, { execute = run, say = console.log } = {}) {
  const results = [];
  for (const [name, command] of steps) {
    say(`\n━━ ${name}: ${command}`);
    const start = Date.now();
    const { code, output } = await execute(command);
    const { passed, failed } = countsIn(output);
    results.push({ name, code, passed, failed: code !== 0 && failed === 0 ? 1 : failed, seconds: Math.round((Date.now() - start) / 1000) });
  }
  say('');
  for (const { name, code, passed, failed, seconds } of results) say(`${code === 0 && failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
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

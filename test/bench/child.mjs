// Runs a script in a Node of its own, and tells how long it took and how much memory it had at most.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reporter = new URL('report-peak.mjs', import.meta.url).href;

/** Resolves to `{ code, output, seconds, peakBytes }`, whatever the outcome. `seconds` runs from the start of the process to its end. */
export async function runChild(script, args) {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bench-'));
  const peak = join(folder, 'peak');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, BENCH_PEAK: peak } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  try {
    return { code, output, seconds, peakBytes: Number(readFileSync(peak, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Runs the `*.node.test.*` files below the given folders with node:test, TypeScript included.
//   node tools/node-tests.mjs packages test --but test/journeys
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { but: { type: 'string', multiple: true, default: [] } } });

const below = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' || values.but.includes(path.split(sep).join('/')) ? [] : below(path);
  return /\.node\.test\.(mjs|ts)$/.test(entry.name) ? [path] : [];
});

const files = positionals.flatMap((path) => (/\.node\.test\./.test(path) ? [path] : below(path))).sort();
if (files.length === 0) throw new Error(`No tests below ${positionals.join(', ')}`);
const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=wegwijzer-source', '--test', '--test-reporter=spec', ...files], { stdio: 'inherit' });
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});

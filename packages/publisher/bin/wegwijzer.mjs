#!/usr/bin/env node
import { main } from '../dist/cli.js';

const progress = process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined;
process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error, progress });

#!/usr/bin/env node
const { main } = await import('../dist/cli.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('cli.js')) throw error;
  console.error('This copy is not built yet. Run: npm run build');
  process.exit(2);
});

const progress = process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined;
process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error, progress });

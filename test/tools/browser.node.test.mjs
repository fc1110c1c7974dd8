import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { findChromium } from '../../tools/browser.mjs';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

it('the Chromium of the tests comes from node_modules, so that nothing else need be installed', { skip: process.env.CHROME_PATH !== undefined && 'CHROME_PATH is set' }, async () => {
  const { executablePath, args } = await findChromium();
  assert.ok(executablePath.startsWith(modules), executablePath);
  assert.ok(!args.some((flag) => /web-security|single-process/.test(flag)), 'a flag that would hide what a visitor meets');
});

// Each house rule is fed code that breaks it: a rule that is switched off, or that matches nothing, fails here.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

// On a build server the parser takes a file to be what is on disk; here it is not.
process.env.TSESTREE_SINGLE_RUN = 'false';
const eslint = new ESLint();

/** The rules that find fault with `code`, as if it stood in `file` (which must exist, for its types). */
async function faults(file, code) {
  assert.ok(existsSync(file), file);
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const core = 'packages/core/src/index.ts';
const client = 'packages/client/src/address.ts';
const finder = 'packages/widgets/src/define/scheme-finder.ts';
const embed = 'packages/embed/src/wegwijzer.ts';
const publisher = 'packages/publisher/src/cli.ts';
const browserTest = 'packages/embed/test/load.test.ts';

async function finds(rule, file, code) {
  const found = await faults(file, code);
  assert.ok(found.some((each) => each.startsWith(rule)), `${rule} is silent about ${code}\n${found.join('\n')}`);
}
async function allows(rule, file, code) {
  const found = await faults(file, code);
  assert.deepEqual(found.filter((each) => each.startsWith(rule)), [], code);
}

describe('imports run one way', () => {
  const rule = 'wegwijzer/import-direction';
  const wrong = [
    [core, "export * from '@mkb-wegwijzer/client';"],
    [core, "import { html } from 'lit';\nexport { html };"],
    [core, "import 'minisearch';"],
    [core, "export * from '../../client/src/index.js';"],
    [client, "export * from '@mkb-wegwijzer/widgets';"],
    [client, "export * from '@mkb-wegwijzer/publisher';"],
    [client, "export * from '../../core/src/index.js';"],
    [finder, "import '@mkb-wegwijzer/embed/scheme-finder';"],
    [finder, "export const later = () => import('@mkb-wegwijzer/publisher');"],
    [embed, "import '@mkb-wegwijzer/publisher';"],
    [publisher, "import '@mkb-wegwijzer/client';"],
    [publisher, "import '@mkb-wegwijzer/widgets';"],
  ];
  for (const [file, code] of wrong) it(`${file} may not: ${code.split('\n')[0]}`, () => finds(rule, file, code));

  const right = [
    [core, "import * as z from 'zod/mini';\nexport { z };\nexport * from './feed/index.js';"],
    [client, "export * from '@mkb-wegwijzer/core/feed';"],
    [finder, "export * from '@mkb-wegwijzer/client';\nexport * from '@mkb-wegwijzer/core';\nexport * from 'lit';"],
    [embed, "import '@mkb-wegwijzer/widgets/define/scheme-finder';"],
    [publisher, "import 'node:fs';\nimport '@mkb-wegwijzer/core/feed';"],
  ];
  for (const [file, code] of right) it(`${file} may: ${code.split('\n')[0]}`, () => allows(rule, file, code));

  it('a widget never imports from the folder of another', async () => {
    const inFinder = 'packages/widgets/src/scheme-finder/scheme-finder.ts';
    await finds(rule, inFinder, "export * from '../provider-map/provider-map.js';");
    await allows(rule, inFinder, "export * from '../base/element.js';\nexport * from './scheme-finder.styles.js';");
  });
});

describe('what a strict policy forbids is not written', () => {
  const template = (markup) => `import { html } from 'lit';\nexport const part = (x: string) => html\`${markup}\${x}</p>\`;`;
  it('a style attribute, fixed or bound', async () => {
    const rule = 'wegwijzer/no-string-styles';
    await finds(rule, finder, template('<p style="color: red">'));
    await finds(rule, finder, "import { html } from 'lit';\nexport const part = (x: string) => html`<p class=\"a\" style=${x}></p>`;");
    await finds(rule, finder, "document.body.setAttribute('style', 'color: red');");
    await allows(rule, finder, template('<p class="style" data-style="x">'));
  });
  it('styleMap and unsafeHTML', async () => {
    await finds('no-restricted-imports', finder, "export { styleMap } from 'lit/directives/style-map.js';");
    await finds('no-restricted-imports', finder, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport { unsafeHTML };");
  });
  it('markup made of text', () => finds('no-restricted-syntax', finder, "document.body.innerHTML = '<p></p>';"));
  it('the whole of zod', async () => {
    await finds('no-restricted-imports', core, "import * as z from 'zod';\nexport { z };");
    await finds('no-restricted-imports', client, "import { z } from 'zod';\nexport { z };");
  });
});

describe('promises are awaited', () => {
  it('in the sources', async () => {
    await finds('@typescript-eslint/no-floating-promises', embed, "export function start() { fetch('/feed.json'); }");
    await allows('@typescript-eslint/no-floating-promises', embed, "export async function start() { await fetch('/feed.json'); }");
  });
  it('and so is every check of accessibility, also where its type is lost', async () => {
    const rule = 'wegwijzer/await-accessible';
    const test = (line) => `import { expect } from '@open-wc/testing';\nit('is accessible', async () => {\n  await Promise.resolve();\n  ${line}\n});`;
    await finds(rule, browserTest, test('expect(document.body).to.be.accessible();'));
    await finds('@typescript-eslint/no-floating-promises', browserTest, test('expect(document.body).to.be.accessible();'));
    await finds(rule, browserTest, test('void (expect(document.body) as any).to.be.accessible();'));
    await allows(rule, browserTest, test('await expect(document.body).to.be.accessible();'));
    await allows('@typescript-eslint/no-floating-promises', browserTest, test("expect('a').to.equal('a');"));
  });
});

describe('templates are checked', () => {
  it('for what Lit cannot parse', () => finds('lit/', finder, "import { html } from 'lit';\nexport const part = (x: string) => html`<p ${x}=\"a\"></p>`;"));
  it('for images without a text', () => finds('lit-a11y/alt-text', finder, "import { html } from 'lit';\nexport const part = html`<img src=\"a.png\">`;"));
});

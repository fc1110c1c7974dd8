// A browser on the demo, which remembers every breach of the page's policy and every request to another host.
import { chromium } from 'playwright-core';
import { startDemo } from '../../demo/server.mjs';
import { findChromium } from '../../tools/browser.mjs';

/**
 * Starts the demo and a browser for the tests of one file. `visit(path)` opens a page; `complaints()` is what the browser held
 * against all pages so far, and is empty when they keep to their policy; `errors()` is what stands in the console as an error.
 * `options` go to the demo's server.
 */
export async function startVisit(options) {
  const demo = await startDemo(options);
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env, headless: true });
  const context = await browser.newContext({ locale: 'nl-NL' });
  const complaints = [];
  const errors = [];

  await context.exposeBinding('reportBreach', ({ page }, breach) => {
    complaints.push(`${page.url()}: ${breach}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      globalThis.reportBreach(`${effectiveDirective} blocks ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
    });
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !/^(data|blob|about):/.test(request.url())) complaints.push(`asks another host: ${request.url()}`);
  });
  context.on('weberror', (error) => complaints.push(`throws: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.page()?.url()}: ${message.text()}`);
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) complaints.push(`says: ${message.text()}`);
  });

  return {
    url: demo.url,
    browser,
    context,
    complaints: () => [...new Set(complaints)],
    errors: () => [...new Set(errors)],
    async visit(path, waiting) {
      const page = await context.newPage();
      const response = await page.goto(demo.url + path, waiting);
      return { page, response };
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

// Runs the browser tests. Chromium from node_modules by default; ENGINES=chromium,firefox,webkit for more.
// One file: npm run test:browser -- --files packages/core/test/x.test.ts
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { handle } from './demo/server.mjs';
import { findChromium } from './tools/browser.mjs';
import { leafletServerPlugin } from './tools/patch-leaflet.mjs';

const engines = (process.env.ENGINES ?? 'chromium').split(',');

const launch = {
  async chromium() {
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    const { executablePath, args, env } = await findChromium();
    return playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args, env, headless: true } });
  },
  /** Debian's firefox-esr over WebDriver BiDi. */
  async firefox() {
    const { chromeLauncher } = await import('@web/test-runner-chrome');
    const launcher = chromeLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
        extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false },
      },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  async webkit() {
    const { webkitLauncher } = await import('./tools/webkit.mjs');
    return webkitLauncher();
  },
};

/** Ends with `N passed, N failed` on a line of its own. */
const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const test of suite?.tests ?? []) if (!test.skipped) test.passed ? passed++ : failed++;
      for (const inner of suite?.suites ?? []) count(inner);
    };
    for (const session of sessions) {
      count(session.testResults);
      if (!session.passed && !session.testResults) failed++;
    }
    process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
  },
});

/** The demo's files, so that a test can load a feed or show a page in a frame. The pages stand under /demo/. */
const demo = async (context, next) => {
  const [, first] = context.path.split('/');
  if (!['demo', 'feeds', 'cdn', 'states', 'assets'].includes(first)) return next();
  if (first === 'demo') context.req.url = context.req.url.slice('/demo'.length) || '/';
  context.respond = false;
  await handle(context.req, context.res);
};

export default {
  files: ['packages/*/test/**/*.test.ts', 'stories/test/**/*.test.ts', 'test/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['wegwijzer-source', 'browser', 'development'] },
  plugins: [leafletServerPlugin(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) })],
  middleware: [demo],
  // One page at a time: of two in one Chromium, the one behind may get no frames to draw in.
  concurrency: 1,
  browsers: await Promise.all(engines.map((engine) => launch[engine]())),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '20000' } },
  reporters: [defaultReporter(), closingLine()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: { include: ['packages/*/src/**'] },
};

// Chromium, and a meter on what it takes from the network.
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browser.mjs';

/** `uncapped`: frames come as fast as they are drawn. For what is shorter than a frame of 60 a second. */
export async function startBrowser({ uncapped = false } = {}) {
  const { executablePath, args, env } = await findChromium();
  const more = uncapped ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : [];
  return chromium.launch({ executablePath, args: [...args, ...more], env, headless: true });
}

/** A page of a visitor who has never been here: a context of its own, so nothing is cached. Errors in it are ours to know. */
export async function freshPage(browser) {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  (page: ${error.message})`));
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

/** Counts what the page fetches from now on, but for the page itself: requests and bytes over the wire, headers included. */
export async function meterNetwork(session) {
  const asked = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Document' || !request.url.startsWith('http') || request.url.endsWith('/favicon.ico')) return;
    asked.set(requestId, { path: new URL(request.url).pathname, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const each = asked.get(requestId);
    if (each) each.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return () => [...asked.values()];
}

/** Waits for the mark of the page, and gives the milliseconds from the start of the navigation. */
export async function untilPainted(page, timeout = 120_000) {
  const handle = await page.waitForFunction(() => globalThis.painted, undefined, { timeout, polling: 50 });
  return handle.jsonValue();
}

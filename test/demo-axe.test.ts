// Axe on every page of the demo, at 320 and 1280 px, in every engine: in a frame, since only Chromium can set a viewport.
import { expect, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { demoPages } from './demo-pages.js';

const widgets = 'mkb-scheme-finder, mkb-referral-wizard, mkb-provider-map';

/** Shows a page of the demo in a frame, and waits until its widgets have all their data and their maps. */
async function show(path: string, width: number): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demo/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const roots = () => [...frame.contentDocument!.querySelectorAll(widgets)].map(({ shadowRoot }) => shadowRoot);
  await waitUntil(() => roots().every((root) => root && !root.querySelector('.loading') && !/Nog niet alles is opgehaald/.test(root.textContent)), `${path} is not ready`, { timeout: 20_000 });
  for (const root of roots()) root!.querySelector('#map')?.scrollIntoView();
  await waitUntil(() => roots().every((root) => !root!.querySelector('#map') || root!.querySelector('.map-box.drawn')), `the map of ${path} is not drawn`, { timeout: 20_000 });
  return frame;
}

/** What axe holds against the page in a frame. Axe runs in the frame, whose policy wants the address of a script to be a trusted one. */
async function violations({ contentWindow, contentDocument }: HTMLIFrameElement): Promise<string[]> {
  const inside = contentWindow as Window & { axe?: { run(): Promise<AxeResults> }; trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } } };
  const script = contentDocument!.createElement('script');
  const trusted = inside.trustedTypes?.createPolicy('test', { createScriptURL: (url) => url });
  const url = '/node_modules/axe-core/axe.min.js';
  script.src = trusted?.createScriptURL(url) ?? url;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error('axe could not be loaded')));
  });
  contentDocument!.head.append(script);
  await loaded;
  const results = await inside.axe!.run();
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}

describe('the demo in this engine', function () {
  this.timeout(60_000);

  for (const path of demoPages) {
    for (const width of [320, 1280]) {
      it(`/${path} is accessible at ${width} px, and does not scroll sideways`, async () => {
        const frame = await show(path, width);
        expect(await violations(frame)).to.deep.equal([]);
        const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
        expect(scrollWidth, 'width of the page').to.be.at.most(clientWidth);
        frame.remove();
      });
    }
  }
});

// Axe on every page of the demo, at 320 and 1280 px, in every engine: in a frame, since only Chromium can set a viewport.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { demoPages } from './demo-pages.js';

interface TrustedUrls {
  createScriptURL(url: string): string;
}
type Inside = Window & { axe?: { run(): Promise<AxeResults> }; trustedTypes?: { createPolicy(name: string, rules: TrustedUrls): TrustedUrls } };

const widgets = 'mkb-scheme-finder, mkb-referral-wizard, mkb-provider-map';

/** Shows a page of the demo in a narrow frame, and waits until its widgets have all their data and their maps. */
async function show(path: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = path;
  frame.width = '320';
  frame.height = '900';
  frame.src = `/demo/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const roots = () => [...frame.contentDocument!.querySelectorAll(widgets)].map(({ shadowRoot }) => shadowRoot);
  await waitUntil(() => roots().every((root) => root && !root.querySelector('.loading') && !/Nog niet alles is opgehaald/.test(root.textContent)), `${path} is not ready`, { timeout: 20_000 });
  const isDrawn = (root: ShadowRoot | null) => {
    root!.querySelector('#map')?.scrollIntoView();
    return !root!.querySelector('#map') || root!.querySelector('.map-box.drawn');
  };
  await waitUntil(() => roots().every(isDrawn), `the map of ${path} is not drawn`, { timeout: 20_000 });
  return frame;
}

/** What axe holds against the page in a frame. Axe runs in the frame, whose policy wants the address of a script to be a trusted one. */
async function violations({ contentWindow, contentDocument }: HTMLIFrameElement): Promise<string[]> {
  const inside = contentWindow as Inside;
  if (!inside.axe) {
    const url = '/node_modules/axe-core/axe.min.js';
    const script = contentDocument!.createElement('script');
    script.src = inside.trustedTypes?.createPolicy('test', { createScriptURL: (address) => address }).createScriptURL(url) ?? url;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('axe could not be loaded')));
    });
    contentDocument!.head.append(script);
    await loaded;
  }
  const results = await inside.axe!.run();
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}

describe('the demo in this engine', function () {
  this.timeout(60_000);

  for (const path of demoPages) {
    it(`/${path} is accessible at 320 and at 1280 px, and does not scroll sideways`, async () => {
      const frame = await show(path);
      for (const width of ['320', '1280']) {
        frame.width = width;
        await nextFrame();
        const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
        expect(scrollWidth, `width of the page at ${width} px`).to.be.at.most(clientWidth);
        expect(await violations(frame), `violations at ${width} px`).to.deep.equal([]);
      }
      frame.remove();
    });
  }
});

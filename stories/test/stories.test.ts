/** Every story, in a wide frame and then at 320 px; a frame, since only Chromium can set the size of a test's window. */
import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { until } from '../../test/builders/wait.js';
import { all } from '../all.js';

const axeUrl = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;

const isChromium = navigator.userAgent.includes('Chrome/');

let frame: HTMLIFrameElement | undefined;

/** One frame for all: to load the library anew for each story takes longer than to look at it. */
async function show(story: string, width: number): Promise<HTMLIFrameElement> {
  if (!frame) {
    frame = document.createElement('iframe');
    frame.height = '900';
    frame.title = 'A story';
    frame.src = new URL(`./frame.html#${story}`, import.meta.url).href;
    document.body.append(frame);
  } else {
    frame.contentWindow!.location.hash = story;
  }
  frame.width = String(width);
  const { contentDocument } = await until('the frame is there', () => (frame!.contentDocument?.documentElement?.dataset['ready'] ? frame! : undefined), 30_000);
  await until(`${story} is ready`, () => contentDocument!.documentElement.dataset['ready']!.startsWith(`${story} `), 15_000);
  return frame;
}

/** axe in the frame itself, so that it sees the frame's own width and styles. */
async function axeIn(frame: HTMLIFrameElement): Promise<() => Promise<string[]>> {
  if (!('axe' in frame.contentWindow!)) {
    const script = frame.contentDocument!.createElement('script');
    script.src = axeUrl;
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    frame.contentDocument!.head.append(script);
    await loaded;
  }
  const { axe } = frame.contentWindow as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  return async () => {
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    // A story is a part of a page: that it is no whole page with a heading of level one is no fault of it.
    return violations.filter(({ id }) => id !== 'page-has-heading-one').map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
}

describe('every story renders, plays, stays within its width and passes axe', function () {
  this.timeout(40_000);
  for (const { id } of all) {
    it(id, async () => {
      const shown = await show(id, 1000);
      const root = shown.contentDocument!.documentElement;
      expect(root.dataset['ready']).to.equal(`${id} yes`);
      expect(root.querySelectorAll(':not(:defined)')).to.have.length(0);
      const violations = await axeIn(shown);
      // What axe finds in a wide frame does not depend on the engine, and takes the other two some minutes.
      if (isChromium) expect(await violations(), 'at 1000 px').to.deep.equal([]);
      shown.width = '320';
      await until('it fits in 320 px', () => root.clientWidth <= 320 && root.scrollWidth <= root.clientWidth);
      expect(await violations(), 'at 320 px').to.deep.equal([]);
    });
  }
});

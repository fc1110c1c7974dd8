/** What a page does around a widget, or to it, and what must hold all the same. */
import { expect, fixture, html } from '@open-wc/testing';
import { define } from '@mkb-wegwijzer/widgets';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';

const tags = ['mkb-scheme-finder', 'mkb-referral-wizard', 'mkb-provider-map'] as const;
const desk = provider({ name: 'Ondernemersloket', role: 'desk', needs: ['hire'] });
const feed = feedOf(
  desk,
  provider({ name: 'Regionaal Werkgeversservicepunt voor ondernemers', needs: ['hire'] }),
  scheme({ name: 'Isolatiebon voor winkels en werkplaatsen', kind: 'voucher', provider: desk.id, summary: 'Voor wie een pand beter isoleert, en daar advies bij zoekt van iemand die dat vaker deed.' }),
);

/** Puts a widget in something of the page that looks so, and waits until it has its feed. */
async function setup(tag: (typeof tags)[number], style = '', { feed: given = feed, attributes = {} }: { readonly feed?: typeof feed | 404; readonly attributes?: Readonly<Record<string, string>> } = {}) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = style;
  const element = document.createElement(tag);
  element.environment = serverOf({ 'feed.json': given });
  for (const [name, value] of Object.entries({ feed: 'feed.json', ...attributes })) element.setAttribute(name, value);
  page.append(element);
  const root = element.shadowRoot!;
  await until('the widget has its feed', () => element.hasUpdated && root.querySelector('[part]') && !root.querySelector('[part=loading]'));
  while (!(await element.updateComplete));
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  return { page, element, root, find, look: (selector: string) => getComputedStyle(find(selector)) };
}

/** How much a colour stands out from white, as WCAG counts it. */
function contrastWithWhite(colour: string): number {
  const paint = document.createElement('canvas').getContext('2d')!;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, 1, 1);
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('a widget in what shrinks to its content', () => {
  const shrinking = { 'a row': 'display: flex', 'a float': 'float: inline-start', 'an inline block': 'display: inline-block', 'a centred column': 'display: flex; flex-direction: column; align-items: center', 'its content': 'inline-size: fit-content', 'a layer': 'position: absolute', 'a cell': 'display: table-cell' };
  for (const tag of tags) {
    it(`${tag} has the width of a small screen`, async () => {
      for (const [what, style] of Object.entries(shrinking)) {
        const { element, page } = await setup(tag, style);
        // A window of a test may be small itself.
        expect(element.getBoundingClientRect().width, what).to.be.closeTo(Math.min(288, innerWidth * 0.8), 1);
        page.remove();
      }
    });
  }

  it('stays within a screen of 320 pixels whatever the size of its letters, and takes the room that it is given', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A small screen"></iframe>`);
    frame.style.cssText = 'inline-size: 320px; border: 0';
    const inside = frame.contentDocument!;
    inside.body.style.cssText = 'margin: 16px; display: flex; font-size: 24px';
    const { styles } = customElements.get('mkb-scheme-finder') as unknown as { readonly styles: readonly { readonly cssText: string }[] };
    const host = inside.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<style>${styles.map(({ cssText }) => cssText).join('')}</style>`;
    inside.body.append(host);
    expect(host.getBoundingClientRect().right).to.be.at.most(304);
    host.style.flex = '1';
    expect(host.getBoundingClientRect().width).to.equal(288);
    const menu = inside.createElement('nav');
    menu.style.cssText = 'flex: none; inline-size: 70px';
    host.before(menu);
    expect(host.getBoundingClientRect().right, 'beside a menu').to.equal(304);
    inside.body.style.fontSize = '10px';
    host.style.flex = '';
    menu.style.cssText = 'flex: 0 1 4000px';
    expect(host.getBoundingClientRect().width, 'beside something wide').to.be.closeTo(180, 0.5);
  });
});

describe('what a page sets for its own words', () => {
  for (const tag of tags) {
    for (const [what, style] of Object.entries({ 'of a menu': 'white-space: nowrap; text-indent: 2em; text-transform: uppercase; text-align: right; word-break: keep-all', 'of a reader who spaces letters and words': 'letter-spacing: 0.12em; word-spacing: 0.16em' })) {
      it(`${what} pushes nothing of ${tag} out of 320 pixels`, async () => {
        const { page, root } = await setup(tag, `inline-size: 320px; ${style}`, tag === 'mkb-referral-wizard' ? { attributes: { need: 'hire' } } : {});
        const { left, right } = page.getBoundingClientRect();
        const out = [...root.querySelectorAll(':not(.visually-hidden, path, style)')].filter((each) => each.getClientRects().length > 0 && (each.getBoundingClientRect().right > right + 1 || each.getBoundingClientRect().left < left - 6));
        expect(out.map((each) => `${each.localName}.${each.className} ${each.textContent!.trim().slice(0, 30)}`)).to.deep.equal([]);
      });
    }
  }

  it('is left to the page where it is meant for every text', async () => {
    const { look } = await setup('mkb-scheme-finder', 'letter-spacing: 2px; font-style: italic; white-space: nowrap; text-transform: uppercase; text-indent: 9px');
    const { letterSpacing, fontStyle, whiteSpace, textTransform, textIndent } = look('[part=card] p');
    expect([letterSpacing, fontStyle, whiteSpace, textTransform, textIndent]).to.deep.equal(['2px', 'italic', 'normal', 'none', '0px']);
  });

  it('lets a reset of the page keep the columns of a widget that is a block, and a page hide it', async () => {
    const reset = await fixture(html`<style>.reset > * { all: unset; }</style>`);
    const { page, element } = await setup('mkb-scheme-finder');
    page.className = 'reset';
    element.style.display = 'block';
    expect(getComputedStyle(element).containerType).to.equal('inline-size');
    element.style.display = 'none';
    expect(element.getClientRects().length).to.equal(0);
    reset.remove();
  });
});

describe('the house style of a page', () => {
  it('may have round buttons and square fields, and nothing wide becomes a pill', async () => {
    const { look, root } = await setup('mkb-scheme-finder', '--utrecht-button-border-radius: 999px; --utrecht-textbox-border-radius: 2px');
    expect(look('[part=search] button').borderRadius).to.equal('999px');
    expect(look('[part=search] input').borderRadius).to.equal('2px');
    const wide = [...root.querySelectorAll<HTMLElement>(':not(button, .button, .tag)')].filter((each) => parseFloat(getComputedStyle(each).borderTopLeftRadius) > 12.5);
    expect(wide.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
  });

  it('may set the roundness of fields alone', async () => {
    const { look } = await setup('mkb-scheme-finder', '--mkb-radius: 20px; --mkb-field-radius: 0; --utrecht-textbox-border-radius: 2px');
    expect([look('[part=search] button').borderRadius, look('[part=search] input').borderRadius]).to.deep.equal(['20px', '0px']);
  });

  it('may have a light accent: other buttons and what is chosen are seen by a line of 3 to 1', async () => {
    const finder = await setup('mkb-scheme-finder', '--mkb-accent: #fc0; --mkb-on-accent: #000');
    expect(contrastWithWhite(finder.look('[aria-controls=company]').borderTopColor), 'a button').to.be.at.least(3);
    finder.find('.card button[aria-pressed]').click();
    await until('a scheme is chosen', () => finder.find('.card button[aria-pressed=true]'));
    const [colour = ''] = /^(rgb|color)\(.*?\)/.exec(finder.look('.card button[aria-pressed=true]').boxShadow) ?? [];
    expect(contrastWithWhite(colour), 'what is chosen').to.be.at.least(3);
    expect(finder.look('.primary').borderTopColor).to.equal('rgb(255, 204, 0)');
    const wizard = await setup('mkb-referral-wizard', '--mkb-accent: #fc0; --mkb-on-accent: #000');
    wizard.find('.choice input').click();
    await wizard.element.updateComplete;
    expect(contrastWithWhite(wizard.look('.choice:has(input:checked)').borderTopColor), 'a choice').to.be.at.least(3);
  });

  it('gives other buttons the line of its secondary buttons', async () => {
    const { look } = await setup('mkb-scheme-finder', '--utrecht-button-secondary-action-border-color: rgb(1, 2, 3)');
    expect(look('[aria-controls=company]').borderTopColor).to.equal('rgb(1, 2, 3)');
  });

  it('does not colour the box of a failure', async () => {
    for (const tag of tags) {
      const plain = (await setup(tag, '', { feed: 404 })).look('.failure').backgroundColor;
      expect((await setup(tag, '--mkb-accent: rgb(0, 200, 0)', { feed: 404 })).look('.failure').backgroundColor, tag).to.equal(plain);
    }
  });
});

describe('the wizard', () => {
  it('is no wider than itself beside what was answered', async () => {
    const { element, root, page } = await setup('mkb-referral-wizard', 'inline-size: 320px', { attributes: { need: 'hire' } });
    const change = await until('an answer can be changed', () => root.querySelector('[part=answers] dd button'));
    expect(change.getBoundingClientRect().right).to.be.at.most(page.getBoundingClientRect().right);
    expect(element.scrollWidth).to.equal(element.clientWidth);
  });
});

describe('a page that Back brings again as it was', () => {
  for (const when of [beforeEach, afterEach]) when(() => localStorage.clear());

  it('shows what was saved on other pages meanwhile, which it could not hear', async () => {
    const { element, root } = await setup('mkb-scheme-finder');
    const pressed = () => root.querySelectorAll('.card button[aria-pressed=true]').length;
    expect(pressed()).to.equal(0);
    localStorage.setItem('mkb-wegwijzer-saved', JSON.stringify(feed.schemes.map(({ id }) => id)));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(pressed()).to.equal(1);
    localStorage.clear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(pressed()).to.equal(0);
  });

  it('shows what was told of the company on other pages, and forgets what was cleared there', async () => {
    const { element, find } = await setup('mkb-scheme-finder');
    find('[aria-controls=company]').click();
    const staff = await until('the questions are there', () => find('[part=company] input'));
    expect((staff as HTMLInputElement).value).to.equal('');
    localStorage.setItem('mkb-wegwijzer-profile', '{"employees":12}');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('it is told', () => (find('[part=company] input') as HTMLInputElement).value === '12');
    localStorage.clear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('it is cleared', () => (find('[part=company] input') as HTMLInputElement).value === '');
    await element.updateComplete;
  });
});

describe('an element that is there already', () => {
  const warnings = watchWarnings();
  const fresh = () => class extends HTMLElement {};

  it('is left as it is, and the page is told whose it is', () => {
    customElements.define('mkb-of-another', fresh());
    define('mkb-of-another', Object.assign(fresh(), { version: '2.0.0' }));
    customElements.define('mkb-of-old', Object.assign(fresh(), { version: '1.0.0' }));
    define('mkb-of-old', Object.assign(fresh(), { version: '2.0.0' }));
    define('mkb-of-old', Object.assign(fresh(), { version: '1.0.0' }));
    expect(warnings()).to.have.length(2);
    expect(warnings()[0]).to.contain('another script').and.not.to.contain('Load one version');
    expect(warnings()[1]).to.contain('version 1.0.0').and.to.contain('version 2.0.0').and.to.contain('Load one version');
  });
});

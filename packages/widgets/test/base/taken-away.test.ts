/** What a page set and takes away again: the widget is then as if it had never been set. Frameworks do so with whatever is bound to nothing. */
import { expect, fixture, html } from '@open-wc/testing';
import type { ProviderMap, ReferralWizard, SchemeFinder } from '@mkb-wegwijzer/widgets';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';

const tags = ['mkb-scheme-finder', 'mkb-referral-wizard', 'mkb-provider-map'] as const;
type Tag = (typeof tags)[number];
type Widget = SchemeFinder | ReferralWizard | ProviderMap;
type Class = typeof SchemeFinder & { readonly elementProperties: ReadonlyMap<string, { readonly attribute?: string | boolean }> };

const feed = feedOf(
  provider({ name: 'Adviesbureau', role: 'advisor', needs: ['hire'], regions: ['NL'], locations: [{ place: 'Assen', region: 'GM0106' }] }),
  provider({ name: 'Eerste loket', role: 'first-line', needs: ['save-energy'], themes: ['energy'], regions: ['PV22'] }),
  provider({ name: 'Zuidelijk loket', role: 'desk', needs: ['hire'], regions: ['PV31'] }),
  scheme({ name: 'Isolatiebon', kind: 'voucher', status: 'open', provider: idOf('Eerste loket'), regions: ['PV22'], needs: ['save-energy'], themes: ['energy'], amount: { max: 5000 } }),
  scheme({ name: 'Bon voor personeel', kind: 'loan', status: 'planned', provider: idOf('Zuidelijk loket'), needs: ['hire'], amount: { max: 90_000 } }),
);

/** A value of each attribute. */
const shared = { feed: 'feed.json', region: 'PV22', home: idOf('Zuidelijk loket'), 'heading-level': '4', need: 'hire', theme: 'energy', cache: 'none', 'sync-url': 'gone' };
const values: Readonly<Record<Tag, Readonly<Record<string, string>>>> = {
  'mkb-scheme-finder': { ...shared, kind: 'loan', status: 'planned', level: 'province', provider: idOf('Eerste loket'), amount: '0-10000', sort: 'amount', 'structured-data': '', 'wizard-url': '/wizard', 'map-url': '/map' },
  'mkb-referral-wizard': { ...shared, region: 'GM0106', 'intake-origins': 'https://intake.example' },
  'mkb-provider-map': { ...shared, tiles: 'pdok', 'tiles-attribution': 'Wij', 'structured-data': '', geocoder: 'pdok', provider: idOf('Adviesbureau'), view: 'provinces' },
};
/** What is seen of these comes later, or elsewhere. */
const unseen = ['home', 'cache', 'sync-url', 'structured-data', 'wizard-url', 'map-url', 'tiles', 'tiles-attribution', 'intake-origins', 'sort'];

const classOf = (tag: Tag) => customElements.get(tag) as unknown as Class;
const propertyOf = (tag: Tag, wanted: string): string => [...classOf(tag).elementProperties].find(([name, { attribute }]) => (typeof attribute === 'string' ? attribute : name.toLowerCase()) === wanted)![0];

const waysAway: Readonly<Record<string, (element: Widget, attribute: string, property: string) => void>> = {
  'the attribute removed': (element, attribute) => element.removeAttribute(attribute),
  'the property set to undefined': (element, _, property) => Object.assign(element, { [property]: undefined }),
  'the property set to null': (element, _, property) => Object.assign(element, { [property]: null }),
};

/** All that a visitor can read, with how the headings stand; of two maps only one may have come into view. */
function seen({ shadowRoot }: HTMLElement): string {
  const texts = [...shadowRoot!.querySelectorAll<HTMLElement>(':not(style)')].filter((each) => !each.closest('[part=map]')).filter((each) => each.checkVisibility?.() ?? each.getClientRects().length > 0);
  return texts.map((each) => [/^h\d$/.test(each.localName) ? `${each.localName} ` : '', [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent!.trim()).join('')].join('')).filter((text) => text !== '').join(' | ');
}

async function setup(tag: Tag, attributes: Readonly<Record<string, string>>) {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = 'inline-size: 30em';
  const element = document.createElement(tag);
  element.environment = serverOf({ 'feed.json': feed });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  await settle(element);
  return element;
}

async function settle(element: Widget): Promise<void> {
  const root = element.shadowRoot!;
  await until('the widget has its feed', () => element.hasUpdated && root.querySelector('[part]') && !root.querySelector('[part=loading]'));
  while (!(await element.updateComplete));
}

/** Does what a visitor does first. */
async function use(element: Widget): Promise<void> {
  const root = element.shadowRoot!;
  const text = root.querySelector<HTMLInputElement>('#text');
  if (text) {
    text.value = 'loket';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else if (element.localName === 'mkb-referral-wizard' && element.feed) {
    root.querySelector<HTMLElement>('.choice input')!.click();
    await settle(element);
    root.querySelector<HTMLElement>('form .primary')!.click();
  }
  await settle(element);
}

const same = (element: Widget, never: Widget, when: string) => until(when, () => seen(element) === seen(never), 3000).catch(() => expect(seen(element), when).to.equal(seen(never)));

for (const tag of tags) {
  describe(`${tag}, from which something is taken away`, () => {
    const before = location.href;
    afterEach(() => {
      history.replaceState(null, '', before);
      localStorage.clear();
      sessionStorage.clear();
    });

    it('has a value here for each of its attributes', () => {
      expect(Object.keys(values[tag])).to.have.members([...classOf(tag).observedAttributes].filter((each) => each !== 'lang'));
    });

    for (const attribute of Object.keys(values[tag])) {
      it(`is as it was before ${attribute} was set`, async () => {
        const others: Readonly<Record<string, string>> = attribute === 'feed' ? {} : { feed: 'feed.json' };
        const never = await setup(tag, others);
        const taken: Widget[] = [];
        for (const [way, takeAway] of Object.entries(waysAway)) {
          const element = await setup(tag, { ...others, [attribute]: values[tag][attribute]! });
          if (!unseen.includes(attribute)) expect(seen(element), 'it does something').to.not.equal(seen(never));
          takeAway(element, attribute, propertyOf(tag, attribute));
          await settle(element);
          await same(element, never, way);
          taken.push(element);
        }
        await use(never);
        for (const element of taken) {
          await use(element);
          await same(element, never, 'and used');
        }
      }).timeout(60_000);
    }
  });
}

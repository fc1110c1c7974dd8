/** What is one for all three widgets: their tokens, and states that are to look alike. */
import { type TemplateResult, html, nothing } from 'lit';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import type { Environment } from '@mkb-wegwijzer/client';
import { feedOf, provider, question, scheme } from '../test/builders/feeds.js';
import { serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { olderCopy } from './older-copy.js';
import { type Context, type Meta, type Story, lookAt, widgetIn } from './story.js';
import { publicTokens } from './tokens.js';

type Args = Readonly<Record<string, string>>;

const howToLook = `
What the three widgets share, side by side.

Two ways of looking that no story can switch on; the browser can. In Chromium, open a story of any widget in a tab of its own, then DevTools, ⋮, *More tools*, *Rendering*.

- **Forced colours**: set *Emulate CSS media feature forced-colors* to *active*. Only a few colours of the system are left and shades are gone. Look whether cards, fields and buttons still have a border, whether what is chosen differs by more than its colour, and whether the ring of the focus is seen while you go through by Tab.
- **Print**: set *Emulate CSS media type* to *print*. Look whether what only works on a screen is gone (buttons, filters, suggestions), and whether what remains says enough on paper: whose scheme it is, the amount, the last day, and the address of a link behind it.
`;

const meta: Meta<Args> = {
  title: 'All widgets/Looks',
  component: 'mkb-scheme-finder',
  args: { lang: 'nl' },
  parameters: { docs: { description: { component: howToLook } }, controls: { include: /^--/ } },
};
export default meta;

const province = provider({ name: 'Provincie Drenthe', role: 'province', approach: 'first-line', summary: 'Werkt aan een groene en slimme economie.', themes: ['energy'], needs: ['save-energy', 'grow'], regions: ['PV22'], contact: { url: 'https://drenthe.example/' } });
const feed = {
  ...feedOf(
    province,
    provider({ name: 'Gemeente Emmen', role: 'municipality', summary: 'Voor vergunningen en een plek voor uw bedrijf.', themes: ['starting'], needs: ['permits', 'start'], regions: ['GM0114'], locations: [{ place: 'Emmen', region: 'GM0114', precision: 'region' }] }),
    scheme({ name: 'Energievoucher', kind: 'voucher', summary: 'Een adviseur bekijkt hoe uw bedrijf minder energie kan gebruiken.', provider: province.id, regions: ['PV22'], themes: ['energy'], needs: ['save-energy'], amounts: [{ max: 2_500 }], windows: [{ closes: '2026-12-06' }] }),
    scheme({ name: 'Groeilening', kind: 'loan', summary: 'Lenen om te groeien.', provider: province.id, regions: ['PV22'], themes: ['growth'], needs: ['grow'] }),
  ),
  questions: [question({ id: 'need', subject: 'need', multiple: true, text: 'Waar wilt u hulp bij?' })],
};

const all = (args: Args, environment: () => Environment, filled?: () => TemplateResult): TemplateResult => html`
  <mkb-scheme-finder feed="feed.json" ${dressed(args)} .environment=${environment()}>${filled?.()}</mkb-scheme-finder>
  <mkb-referral-wizard feed="feed.json" ${dressed(args)} .environment=${environment()}>${filled?.()}</mkb-referral-wizard>
  <mkb-provider-map feed="feed.json" ${dressed(args)} .environment=${environment()}>${filled?.()}</mkb-provider-map>
`;
const tags = ['mkb-scheme-finder', 'mkb-referral-wizard', 'mkb-provider-map'];
const each = async (canvasElement: HTMLElement, selector: string) => {
  for (const tag of tags) {
    const { shadowRoot } = await widgetIn(canvasElement, tag);
    await until(`${selector} is in ${tag}`, () => shadowRoot.querySelector(selector));
  }
};

/** The manifest comes with Storybook alone; without it, what a token means is not said. */
const renderTokens = (args: Args, context?: Context) => html`
  <dl class="example-tokens" lang="en">
    ${publicTokens(context?.argTypes).map(
      ({ name, meaning, instead }) => html`
        <div>
          <dt>${name}</dt>
          ${meaning ? html`<dd>${meaning}</dd>` : nothing} ${args[name] ? html`<dd>Here: <code>${args[name]}</code></dd>` : nothing}
          <dd>Without it: ${instead.length > 0 ? instead.map((each) => html`<code>${each}</code>, `) : nothing}its default</dd>
        </div>
      `,
    )}
  </dl>
`;

export const Tokens: Story<Args> = {
  args: {
    '--mkb-accent': '#7a1f5c',
    '--mkb-on-accent': '#fff',
    '--mkb-link-color': '#7a1f5c',
    '--mkb-heading-color': '#4a1238',
    '--mkb-heading-font': 'Georgia, serif',
    '--mkb-radius': '1.25em',
    '--mkb-field-radius': '0.5em',
  },
  parameters: lookAt('Every token with its meaning and what holds without it: change one among the controls and look whether it changes in all three widgets, and nothing else does.'),
  render: (args, context) => html`
    <div class="example-beside">
      ${renderTokens(args, context)}
      <div class="example-stack">${all(args, () => serverOf({ 'feed.json': feed }))}</div>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await each(canvasElement, '#results, #question');
    const listed = [...canvasElement.querySelectorAll('dt')].map(({ textContent }) => textContent);
    const missing = Object.keys(Tokens.args!).filter((name) => !listed.includes(name));
    if (missing.length > 0) throw new Error(`not listed: ${missing.join(', ')}`);
  },
};

export const FailedInTheDark: Story<Args> = {
  parameters: lookAt('Look whether the failure is still seen as one on a dark page, alike in all three, and whether its button is plainly a button.'),
  render: (args) => html`<div class="example-dark example-stack">${all(args, () => serverOf({ 'feed.json': 'down' }))}</div>`,
  play: ({ canvasElement }) => each(canvasElement, '[part=error]'),
};

export const FailedInWordsOfThePage: Story<Args> = {
  parameters: lookAt('Look whether the words that the page puts in the slot `error` read as a part of the page: they take its looks, and not those of a failure.'),
  render: (args) => html`<div class="example-stack">${all(args, () => serverOf({ 'feed.json': 'down' }), () => html`<div slot="error"><p>Dit deel van de website doet het even niet. Onze adviseurs wel: <a href="tel:+31592123456">0592 12 34 56</a>.</p></div>`)}</div>`,
  play: ({ canvasElement }) => each(canvasElement, 'slot[name=error]'),
};

/** The network is gone, and the browser kept a copy eight days ago. */
export const OlderCopy: Story<Args> = {
  parameters: lookAt('Look whether the date of an older copy is seen before anything that may have changed since, without alarming.'),
  render: (args) => html`<div class="example-stack">${all(args, () => olderCopy(feed, '2026-11-16'))}</div>`,
  play: ({ canvasElement }) => each(canvasElement, '[part=notice]'),
};

import { html } from 'lit';
import { serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import './flow-explorer.js';
import { type Meta, type Story, widgetIn } from './story.js';

const meta: Meta = { title: 'For feed owners/Question flow', component: 'flow-explorer' };
export default meta;

const question = { id: 'staf', subject: 'employees', text: 'Hoeveel mensen hebt u in dienst?', options: [{ id: 'few', label: 'Minder dan 5', value: { max: 4 } }, { id: 'many', label: '5 of meer', value: { min: 5 } }] };
const feed = {
  feedVersion: 1,
  id: 'https://loket.example/feed.json',
  title: 'Voorbeeld',
  questions: [question],
  providers: [
    { id: 'https://loket.example/#loket', name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['grow', 'hire'] },
    { id: 'https://loket.example/#groot', name: 'Programma voor groei', role: 'programme', regions: ['PV22'], needs: ['grow'], serves: [{ subject: 'employees', min: 5 }] },
    { id: 'https://loket.example/#kvk', name: 'Kamer', role: 'chamber', regions: ['NL'] },
  ],
};

/** The drawing and the list of one need. */
export const OneNeed: Story = {
  render: () => html`<flow-explorer feed="feed.json" .environment=${serverOf({ 'feed.json': feed })}></flow-explorer>`,
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await widgetIn(canvasElement, 'flow-explorer');
    await until('the feed is read', () => shadowRoot.querySelector('details') !== null);
    shadowRoot.querySelector<HTMLElement>('summary')!.click();
    await until('the flow is drawn', () => shadowRoot.querySelector('svg') !== null);
  },
};

const wish = { id: 'wens', subject: 'need', text: 'Wat wilt u?', options: [{ id: 'a', label: 'Groter worden', value: 'grow' }, { id: 'b', label: 'Mensen aannemen', value: 'hire' }] };

/** A feed that asks for the need in its own words. */
export const OwnQuestion: Story = {
  render: () => html`<flow-explorer feed="feed.json" .environment=${serverOf({ 'feed.json': { ...feed, questions: [wish, question] } })}></flow-explorer>`,
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await widgetIn(canvasElement, 'flow-explorer');
    await until('the feed is read', () => shadowRoot.querySelector('details') !== null);
    const summary = shadowRoot.querySelector<HTMLElement>('summary')!;
    if (summary.textContent !== 'Groter worden') throw new Error(`The first is "${summary.textContent}".`);
    summary.click();
    await until('the flow is drawn', () => shadowRoot.querySelector('svg') !== null);
  },
};

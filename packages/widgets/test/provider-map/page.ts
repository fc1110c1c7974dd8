/** The provider map as a visitor meets it: what can be done, and what can be perceived. */
import { fixture, html } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/provider-map';
import { ProviderMap } from '@mkb-wegwijzer/widgets';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { type FakeServer, serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';

export interface Given {
  readonly feed?: Feed;
  /** Several addresses with what stands there; `feed.json` is asked for. */
  readonly server?: FakeServer;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What comes when the map library is asked for; the real one by default. */
  readonly library?: 'real' | 'unreachable';
  /** Room above the widget, so that the map is out of view. */
  readonly above?: number;
}

/** As the widget, and counts how often it fetches the map library. */
class ObservedMap extends ProviderMap {
  library: Given['library'] = 'real';
  fetched = 0;
  protected override fetchMap() {
    this.fetched += 1;
    return this.library === 'real' ? super.fetchMap() : Promise.reject(new TypeError('Failed to fetch'));
  }
}
customElements.define('mkb-observed-map', ObservedMap);

const shown = (element: Element): boolean => element.checkVisibility?.() ?? element.getClientRects().length > 0;
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts a map on the page; waits for its feed unless told not to. */
export async function setup({ feed, server = serverOf({ 'feed.json': feed ?? 404 }), attributes = {}, library = 'real', above = 0 }: Given, wait = true) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.paddingBlockStart = `${above}px`;
  const element = document.createElement('mkb-observed-map') as ObservedMap;
  element.environment = server;
  element.library = library;
  for (const [name, value] of Object.entries({ feed: 'feed.json', ...attributes })) element.setAttribute(name, value);
  place.append(element);
  const page = new MapPage(element, server);
  if (wait) await until('the map has its feed', () => !page.isLoading());
  return page;
}

export class MapPage {
  constructor(
    readonly element: ObservedMap,
    readonly server: FakeServer,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  private all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(shown);
  }
  async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  isLoading(): boolean {
    return this.root.querySelector('[part=loading]') !== null || !this.element.hasUpdated;
  }
  results(): string[] {
    return this.all('[part=card] .name').map(textOf);
  }
  heading(): string {
    return textOf(this.root.querySelector('#results'));
  }
  /** Headings of the groups that the list falls in. */
  groups(): string[] {
    return this.all('.group').map(textOf);
  }
  text(): string {
    return textOf(this.root.querySelector('.layout'));
  }
  /** Messages that a screen reader finds, each as often as it does: what is hidden from it does not count. */
  said(pattern: RegExp): string[] {
    return [...this.root.querySelectorAll('p, [role=status]')].filter((each) => each.children.length === 0 && !each.closest('[aria-hidden=true]')).map(textOf).filter((text) => pattern.test(text));
  }
  card(name: string): Element {
    return this.all('[part=card]').find((card) => textOf(card.querySelector('.name')) === name)!;
  }
  cardText(name: string): string {
    return textOf(this.card(name));
  }
  /** Names of the organisations whose details are open. */
  opened(): string[] {
    return this.all('.name[aria-expanded=true]').map(textOf);
  }
  chips(): string[] {
    return this.all('.chip').map(textOf);
  }
  /** "Fonds 2" */
  filters(): string[] {
    return [...this.root.querySelectorAll('[part=filters] label')].map(textOf);
  }
  notices(): string[] {
    return this.all('[part=notice]').map(textOf);
  }
  focused(): string {
    const focused = this.root.activeElement;
    return focused?.getAttribute('aria-label') ?? (focused?.id || textOf(focused));
  }
  async statusBecomes(text: string): Promise<void> {
    const statuses = () => [...this.root.querySelectorAll('[role=status]')].map(textOf);
    await until(`"${text}" is announced`, () => statuses().includes(text));
  }
  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((button) => [button.getAttribute('aria-label'), button.title, textOf(button)].includes(name));
    if (!found) throw new Error(`there is no button "${name}" among: ${this.all('button').map(textOf).join(' | ')}`);
    return found as HTMLButtonElement;
  }

  field(id: 'text' | 'place'): HTMLInputElement {
    return this.root.querySelector(`#${id}`)!;
  }
  async type(id: 'text' | 'place', text: string): Promise<void> {
    const field = this.field(id);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settle();
  }
  search(text: string): Promise<void> {
    return this.type('text', text);
  }
  options(): string[] {
    return this.all('[role=option]').map(textOf);
  }
  async choosePlace(typed: string): Promise<void> {
    await this.type('place', typed);
    const option = await until(`there is a suggestion for ${typed}`, () => this.all('[role=option]')[0]);
    option.click();
    await this.settle();
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }
  /** Opens the panel of filters, as a visitor must before choosing. */
  async openFilters(): Promise<void> {
    const toggle = this.root.querySelector<HTMLElement>('.filter-toggle')!;
    if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
    await until('the filters are there', () => this.filters().length > 0);
  }
  async filter(label: string): Promise<void> {
    await this.openFilters();
    const found = [...this.root.querySelectorAll('[part=filters] label')].find((each) => textOf(each.querySelector('span')) === label);
    found!.querySelector('input')!.click();
    await this.settle();
  }
  async open(name: string): Promise<void> {
    (this.card(name).querySelector('.name') as HTMLElement).click();
    await this.settle();
  }

  map(): HTMLElement {
    return this.root.querySelector('#map')!;
  }
  /** Brings the map into view, and waits until it is drawn with the pins that need the table of municipalities. */
  async lookAtMap(pins = 1): Promise<void> {
    this.map().scrollIntoView();
    await until(`the map is drawn with ${pins} pins`, () => this.root.querySelectorAll('path.province').length === 12 && this.pins().length >= pins);
  }
  pinElements(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.pin')];
  }
  /** What a screen reader hears of each pin. */
  pins(): string[] {
    return this.pinElements().map((pin) => pin.getAttribute('aria-label')!);
  }
  pin(label: string): HTMLElement {
    const found = this.pinElements().find((pin) => pin.getAttribute('aria-label') === label);
    if (!found) throw new Error(`there is no pin "${label}" among: ${this.pins().join(' | ')}`);
    return found;
  }
  selectedPins(): string[] {
    return this.pinElements().filter((pin) => pin.classList.contains('selected')).map((pin) => pin.getAttribute('aria-label')!);
  }
  /** How far the map is zoomed in: the pixels between the names of two provinces, which are there also when they are out of view. */
  scale(): number {
    const [first, second] = [...this.root.querySelectorAll('.province-name')].map((name) => name.getBoundingClientRect());
    return Math.hypot(first!.left - second!.left, first!.top - second!.top);
  }
}

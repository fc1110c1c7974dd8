/** The scheme finder as a visitor meets it: what can be done, and what can be perceived. */
import { fixture, html } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import type { SchemeFinder } from '@mkb-wegwijzer/widgets';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import type { FinderQuery, SchemeCollection } from '@mkb-wegwijzer/core/search';
import { serverOf, type FakeServer } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';

export interface Given {
  readonly feed?: Feed;
  /** Several addresses with what stands there; `feed.json` is asked for. */
  readonly server?: FakeServer;
  readonly attributes?: Readonly<Record<string, string>>;
}

const shown = (element: Element): boolean => element.checkVisibility?.() ?? element.getClientRects().length > 0;
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts a finder on the page; waits for its feed unless told not to. */
export async function setup({ feed, server = serverOf({ 'feed.json': feed ?? 404 }), attributes = {} }: Given, wait = true) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('mkb-scheme-finder');
  element.environment = server;
  for (const [name, value] of Object.entries({ feed: 'feed.json', ...attributes })) element.setAttribute(name, value);
  place.append(element);
  const page = new FinderPage(element, server);
  if (wait) {
    await until('the finder has its feed', () => !page.isLoading());
    // The filters come a moment after the list.
    while (!(await element.updateComplete));
  }
  return page;
}

/** Makes the answers of a finder wait, as over a network, until they are let go or fail. */
export function holdAnswers(element: SchemeFinder) {
  const real = element['collection']!;
  const held: { readonly go: () => void; readonly fail: () => void }[] = [];
  const hold = <T>(answer: () => Promise<T>): Promise<T> => new Promise((resolve, reject) => held.push({ go: () => void answer().then(resolve, reject), fail: () => reject(new TypeError('Failed to fetch')) }));
  element['collection'] = Object.assign(Object.create(real) as SchemeCollection, {
    find: (query: FinderQuery) => hold(() => real.find(query)),
    scheme: (id: string, region?: string) => hold(() => real.scheme(id, region)),
    suggest: (text: string) => real.suggest(text),
  });
  return {
    held,
    /** What was asked and waits still, oldest first; takes them away. */
    async next(count = 1) {
      await until(`${count} questions wait`, () => held.length >= count);
      return held.splice(0, count);
    },
    release: () => void (element['collection'] = real),
  };
}

export class FinderPage {
  constructor(
    readonly element: SchemeFinder,
    readonly server: FakeServer,
  ) {}

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  private all(selector: string): Element[] {
    return [...this.root.querySelectorAll(selector)].filter(shown);
  }
  private async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
    await until('the answer is in', () => !this.root.querySelector('[aria-busy=true], .details .skeleton') && !this.isLoading());
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
  text(): string {
    return textOf(this.root.querySelector('.layout'));
  }
  card(name: string): Element {
    return this.all('[part=card]').find((card) => textOf(card.querySelector('.name')) === name)!;
  }
  cardText(name: string): string {
    return textOf(this.card(name));
  }
  marked(): string[] {
    return this.all('mark').map(textOf);
  }
  needs(): string[] {
    return this.all('[part=needs] li button').map(textOf);
  }
  chips(): string[] {
    return this.all('.chip').map(textOf);
  }
  /** "Subsidie 2" */
  filters(): string[] {
    return [...this.root.querySelectorAll('[part=filters] label')].map(textOf);
  }
  notices(): string[] {
    return this.all('[part=notice]').map(textOf);
  }
  focused(): string {
    return textOf(this.root.activeElement);
  }
  status(): string {
    return textOf([...this.root.children].find((each) => each.getAttribute('role') === 'status'));
  }
  async statusBecomes(text: string): Promise<void> {
    await until(`"${text}" is announced, and not "${this.status()}"`, () => this.status() === text);
  }
  button(name: string): HTMLButtonElement {
    const found = this.all('button').find((button) => textOf(button) === name || button.getAttribute('aria-label') === name);
    if (!found) throw new Error(`there is no button "${name}" among: ${this.all('button').map(textOf).join(' | ')}`);
    return found as HTMLButtonElement;
  }
  field(): HTMLInputElement {
    return this.root.querySelector('#text')!;
  }

  /** What stands above the list while it is there to be read, but a newer one is on its way. */
  isBusy(): boolean {
    return this.root.querySelector('[aria-busy=true]') !== null;
  }

  /** Types without waiting for what comes of it. */
  type(text: string): void {
    this.field().value = text;
    this.field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  async search(text: string): Promise<void> {
    this.type(text);
    await this.settle();
  }
  /** Types, and waits for the list of suggestions. */
  async typeAhead(text: string): Promise<void> {
    await this.search(text);
    await until(`there are suggestions for "${text}"`, () => this.suggestions().length > 0);
  }
  /** "Regelingen: Energievoucher" */
  suggestions(): string[] {
    return this.all('[role=listbox] [role=group]').flatMap((group) => [...group.querySelectorAll('[role=option]')].map((option) => `${textOf(this.root.getElementById(group.getAttribute('aria-labelledby')!))}: ${textOf(option)}`));
  }
  /** The suggestion that the arrows are at, as a screen reader finds it. */
  activeSuggestion(): string {
    return textOf(this.root.getElementById(this.field().getAttribute('aria-activedescendant') ?? ''));
  }
  async chooseSuggestion(text: string): Promise<void> {
    (this.all('[role=option]').find((option) => textOf(option) === text) as HTMLElement).click();
    await this.settle();
  }
  async suggestionStatusBecomes(text: string): Promise<void> {
    await until(`"${text}" is announced`, () => [...this.root.querySelectorAll('[role=status]')].some((region) => textOf(region) === text));
  }
  /** Presses a key in the search field. Enter sends the form when nothing stops it, as in a browser. */
  async key(key: string): Promise<void> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
    if (this.field().dispatchEvent(event) && key === 'Enter') this.field().form!.requestSubmit();
    await this.settle();
  }
  async sortBy(label: string): Promise<void> {
    const select = this.root.querySelector<HTMLSelectElement>('#sort')!;
    select.value = [...select.options].find((option) => option.label === label)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }
  links(): Record<string, string> {
    return Object.fromEntries(this.all('a').map((link) => [textOf(link), (link as HTMLAnchorElement).href]));
  }
  /** The rows of the comparison, each as "Soort | Voucher | Lening". */
  comparison(): string[] {
    return this.all('[part=comparison] tr').map((row) => [...row.children].map(textOf).join(' | '));
  }
  part(name: string): string {
    return this.all(`[part=${name}]`).map(textOf).join(' ');
  }
  query<E extends Element>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }
  nodes(): number {
    return this.root.querySelectorAll('*').length;
  }
  /** Presses a button once it is there: what a visitor does not need at first comes a moment later. */
  async pressSoon(name: string): Promise<void> {
    await until(`there is a button "${name}"`, () => this.all('button').some((button) => textOf(button) === name));
    await this.press(name);
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }
  /** In a wide widget they stand open of themselves. */
  async openFilters(): Promise<void> {
    if (this.all('button').some((button) => textOf(button) === 'Filters')) await this.press('Filters');
  }
  async filter(label: string): Promise<void> {
    const found = [...this.root.querySelectorAll('[part=filters] label, .company-row label')].find((each) => textOf(each.querySelector('span')) === label);
    const box = found!.querySelector('input')!;
    box.focus();
    box.click();
    await this.settle();
  }
  async open(name: string): Promise<void> {
    (this.card(name).querySelector('.name') as HTMLElement).click();
    await this.settle();
  }

  /** Opens what one can tell about the company. */
  async openCompany(): Promise<void> {
    (this.root.querySelector('[aria-controls=company]') as HTMLElement).click();
    await until('the questions are there', () => this.root.querySelector('[part=company]'));
  }
  /** Fills in a field of the company by its label. */
  async tell(label: string, value: string): Promise<void> {
    const labelled = [...this.root.querySelectorAll('[part=company] label')].find((each) => textOf(each).startsWith(label))!;
    const field = labelled.querySelector('input') ?? this.root.querySelector<HTMLInputElement>(`#${labelled.getAttribute('for')}`)!;
    if (field.type === 'checkbox' || field.type === 'radio') field.click();
    else {
      field.value = value;
      field.dispatchEvent(new Event(field.getAttribute('role') === 'combobox' ? 'input' : 'change', { bubbles: true }));
    }
    await this.settle();
  }
  /** Chooses from one of the company's lists. */
  async select(subject: 'stage' | 'legalForm', value: string): Promise<void> {
    const field = this.root.querySelector<HTMLSelectElement>(`#company-${subject}`)!;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await this.settle();
  }
  /** Goes on to another field. */
  async leave(label: string): Promise<void> {
    this.labelled(label).dispatchEvent(new FocusEvent('blur'));
    await this.settle();
  }
  /** A field of the company, by the words beside it. */
  labelled(label: string): HTMLInputElement {
    const labelled = [...this.root.querySelectorAll('[part=company] label')].find((each) => textOf(each).startsWith(label))!;
    return this.root.querySelector<HTMLInputElement>(`#${labelled.getAttribute('for')}`)!;
  }
  value(label: string): string {
    return this.labelled(label).value;
  }
  /** What is offered under a field where one types and chooses. */
  async offered(): Promise<string[]> {
    await until('there is something to choose', () => this.all('[part=company] [role=option]').length > 0);
    return this.all('[part=company] [role=option]').map(textOf);
  }
  async choose(text: string): Promise<void> {
    (this.all('[part=company] [role=option]').find((option) => textOf(option).startsWith(text)) as HTMLElement).click();
    await this.settle();
  }
  /** What a card says of the company. */
  verdict(name: string): string {
    return textOf(this.card(name).querySelector('.verdict'));
  }
  /** What each condition comes to, in the details. */
  reasons(name: string): string[] {
    return [...this.card(name).querySelectorAll('.details .verdicts > li')].map(textOf);
  }
  async untilSaid(name: string): Promise<void> {
    await until(`something is said of ${name}`, () => this.verdict(name) !== '');
  }
}

/** The referral wizard as a visitor meets it: what can be done, and what can be perceived. */
import { fixture, html } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import type { ReferralWizard } from '@mkb-wegwijzer/widgets';
import type { Feed } from '@mkb-wegwijzer/core/feed';
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

/** Puts a wizard on the page; waits for its feed unless told not to. */
export async function setup({ feed, server = serverOf({ 'feed.json': feed ?? 404 }), attributes = {} }: Given, wait = true) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('mkb-referral-wizard');
  element.environment = server;
  for (const [name, value] of Object.entries({ feed: 'feed.json', ...attributes })) element.setAttribute(name, value);
  const events: Event[] = [];
  for (const type of ['mkb-answer', 'mkb-referral', 'mkb-provider-select', 'mkb-scheme-select']) place.addEventListener(type, (event) => events.push(event));
  place.append(element);
  const page = new WizardPage(element, server, events);
  if (wait) await until('the wizard has its feed', () => !page.isLoading());
  return page;
}

export class WizardPage {
  constructor(
    readonly element: ReferralWizard,
    readonly server: FakeServer,
    readonly events: readonly Event[],
  ) {}

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  private all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)].filter(shown);
  }
  private one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /* What is there. */

  isLoading(): boolean {
    return this.one('[part=loading]') !== null || !this.element.hasUpdated;
  }
  text(): string {
    return [...this.root.children].filter((each) => each.localName !== 'style').map(textOf).join(' ');
  }
  /** The question that is asked, or the title of the answer. */
  title(): string {
    return textOf(this.one('#question, #answer'));
  }
  number(): string {
    return textOf(this.one('.number'));
  }
  /** The number, and how many may follow. */
  progress(): string {
    return textOf(this.one('.progress'));
  }
  choices(): string[] {
    return this.all('.choice').map((each) => textOf(each.querySelector('span')));
  }
  chosen(): string[] {
    return this.all<HTMLInputElement>('.choice input').filter(({ checked }) => checked).map((each) => textOf(each.closest('label')));
  }
  suggestions(): string[] {
    return this.all('[role=option]').map((each) => textOf(each.querySelector('span')));
  }
  /** Where the suggestions, and a button, stand. */
  box(what: 'suggestions' | { readonly button: string }): DOMRect {
    return (what === 'suggestions' ? this.one('[role=listbox]')! : this.button(what.button)).getBoundingClientRect();
  }
  place(): HTMLInputElement {
    return this.one<HTMLInputElement>('#place')!;
  }
  search(): HTMLInputElement | null {
    return this.one<HTMLInputElement>('#need-search');
  }
  /** The error, by way of the field or the group that it is tied to. */
  error(): string {
    const invalid = this.one('[aria-invalid=true]');
    const described = invalid?.getAttribute('aria-describedby') ?? invalid?.closest('fieldset')?.getAttribute('aria-describedby') ?? '';
    return described.split(' ').filter((id) => /error|message/.test(id)).map((id) => textOf(this.one(`#${id}`))).join(' ');
  }
  /** "Waar wilt u hulp bij? Ik zoek geld" */
  given(): string[] {
    return this.all('[part=answers] dl > div').map((each) => `${textOf(each.querySelector('dt'))} ${textOf(each.querySelector('dd > span'))}`);
  }
  organisations(): string[] {
    return this.all('[part=answer] ol > li').map((each) => textOf(each.querySelector('.name')));
  }
  card(name: string): HTMLElement {
    return this.all('[part=answer] ol > li').find((each) => textOf(each.querySelector('.name')) === name)!;
  }
  reasons(name: string): string[] {
    return [...this.card(name).querySelectorAll('.reasons li')].map(textOf);
  }
  links(name: string): string[] {
    return [...this.card(name).querySelectorAll('a')].map(({ href }) => href);
  }
  /** Where one can go, whether it is open, and other languages. */
  visiting(name: string): string[] {
    return [...(this.card(name)?.querySelectorAll('.visiting > p') ?? [])].map(textOf);
  }
  ownSchemes(name: string): string[] {
    return [...this.card(name).querySelectorAll('.own-schemes li')].map(textOf);
  }
  schemes(): string[] {
    return this.all('.scheme').map((each) => textOf(each.querySelector('.subtitle')));
  }
  notices(): string[] {
    return this.all('[part=notice]').map(textOf);
  }
  /** The address of the mail that takes the answer along. */
  mail(): string {
    return this.one<HTMLAnchorElement>('a[href^="mailto:?"]')!.href;
  }
  /** The labels of what can be filled in on the cards. */
  fields(): string[] {
    return this.all('[part=answer] label').map(textOf);
  }
  buttons(): string[] {
    return this.all('button').map(textOf);
  }
  /** What was said beside the ways to take the answer along. */
  copied(): string {
    return this.all('.copied').map(textOf).join(' ');
  }
  focused(): string {
    const active = this.root.activeElement;
    return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? textOf(active.closest('label') ?? this.one(`label[for=${active.id}]`)) : textOf(active);
  }
  status(): string {
    return this.all('[role=status]').map(textOf).filter((text) => text !== '').join(' ');
  }
  async statusBecomes(text: string): Promise<void> {
    await until(`"${text}" is announced`, () => this.status() === text);
  }

  /* What can be done. */

  button(name: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((each) => textOf(each) === name || each.getAttribute('aria-label') === name);
    if (!found) throw new Error(`there is no button "${name}" among: ${this.buttons().join(' | ')}`);
    return found;
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }
  async choose(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      const found = this.all('.choice').find((each) => textOf(each.querySelector('span')) === label);
      if (!found) throw new Error(`there is no choice "${label}" among: ${this.choices().join(' | ')}`);
      found.querySelector('input')!.click();
      await this.settle();
    }
  }
  async answer(...labels: readonly string[]): Promise<void> {
    await this.choose(...labels);
    await this.press('Verder');
  }
  async type(field: HTMLInputElement, text: string): Promise<void> {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  /** Presses a key in a field; true when the wizard made use of it. */
  async key(field: HTMLElement, key: string): Promise<boolean> {
    const used = !field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await this.settle();
    return used;
  }
  /** Types the name of a municipality in full, and goes on. */
  async answerPlace(name: string): Promise<void> {
    const before = this.title();
    await this.type(this.place(), name);
    this.place().blur();
    await this.press('Verder');
    await until(`"${name}" is taken or refused`, () => this.title() !== before || this.error() !== '');
  }
  async change(question: string): Promise<void> {
    await this.press(`Wijzig uw antwoord op: ${question}`);
  }
  /** Clicks a link without leaving the page. */
  follow(name: string, href: string): void {
    const link = [...this.card(name).querySelectorAll('a')].find((each) => each.href === href)!;
    this.element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  }
}

/** Where a browser keeps what was told: the wizard's answers, and the company. */
export const kept = ['mkb-wegwijzer-wizard', 'mkb-wegwijzer-profile'] as const;

/** Each test of a file begins, and leaves the browser, as if nobody had been there. */
export function asIfNew(): void {
  const before = location.href;
  const clean = () => {
    kept.forEach((key) => localStorage.removeItem(key));
    history.replaceState(null, '', before);
  };
  beforeEach(clean);
  afterEach(clean);
}

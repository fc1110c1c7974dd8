/** A hand-over as a visitor meets it, in the smallest widget that can hold one. */
import { LitElement, html } from 'lit';
import type { CatalogueProvider } from '@mkb-wegwijzer/core/feed';
import type { GivenAnswer, IntakeMessage } from '@mkb-wegwijzer/core/referral-intake';
import { provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { elements } from '../../src/base/elements.styles.js';
import { tokens } from '../../src/base/tokens.styles.js';
import { AnnouncerController } from '../../src/controllers/announcer.js';
import { LocaleController } from '../../src/controllers/locale.js';
import { HandOver, styles } from '../../src/hand-over/hand-over.js';
import { handOverEn } from '../../src/hand-over/terms.en.js';

type Contact = NonNullable<CatalogueProvider['contact']>;

/** What a receiver does with each request in turn, and then with the last one again. */
export type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> } | 'down' | 'silent';

export const contact: Contact = {
  url: 'https://loket.example/',
  email: 'vraag@loket.example',
  telephone: '0592 12 34 56',
  intake: { type: 'post', url: 'https://intake.loket.example/vraag', privacy: 'https://loket.example/privacy' },
};
export const received: Reply = { status: 201, body: { reference: 'VRG-8K2', received: '2026-11-24T09:00:00Z' } };
export const answers: readonly GivenAnswer[] = [
  { subject: 'need', question: 'Waar wilt u hulp bij?', answer: 'Personeel vinden', values: ['hire'] },
  { subject: 'region', question: 'In welke gemeente zit uw bedrijf?', answer: 'Emmen', values: ['GM0114'] },
];

export interface Given {
  readonly name?: CatalogueProvider['name'];
  readonly contact?: Contact;
  readonly origins?: string;
  readonly replies?: readonly Reply[];
  readonly answers?: readonly GivenAnswer[];
  readonly lang?: string;
}

/** Requests, and a clock that passes only when a test says so; a pause before a retry takes no time. */
export class Receiver {
  readonly inits: RequestInit[] = [];
  readonly urls: string[] = [];
  private readonly alarms: (() => void)[] = [];
  private release: (() => void) | undefined;
  private gate: Promise<void> | undefined;

  constructor(private readonly replies: Reply[]) {}

  readonly page = {};
  readonly now = (): Date => new Date('2026-11-24T12:00:00Z');
  readonly delay = (ms: number, signal: AbortSignal): Promise<void> =>
    ms < 5_000
      ? Promise.resolve()
      : new Promise((resolve, reject) => {
          this.alarms.push(resolve);
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.urls.push(url);
    this.inits.push(init);
    await this.gate;
    const reply = (this.replies.length > 1 ? this.replies.shift() : this.replies[0])!;
    if (reply === 'down') throw new TypeError('Failed to fetch');
    if (reply === 'silent') return new Promise(() => undefined);
    const { status = 200, body = {}, headers = {} } = reply;
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers } });
  };

  /** Holds answers back until {@link answer}. */
  hold(): void {
    this.gate = new Promise((resolve) => (this.release = resolve));
  }
  answer(): void {
    this.release?.();
    this.gate = undefined;
  }
  /** Lets every time limit run out. */
  runOut(): void {
    for (const ring of this.alarms) ring();
  }
  get messages(): IntakeMessage[] {
    return this.inits.map(({ body }) => JSON.parse(body as string) as IntakeMessage);
  }
  get keys(): string[] {
    return this.inits.map(({ headers }) => (headers as Record<string, string>)['idempotency-key']!);
  }
}

export class HandOverHost extends LitElement {
  static override styles = [tokens, elements, styles].flat();
  given: Given = {};
  receiver = new Receiver([received]);
  readonly told: string[] = [];
  readonly said: string[] = [];
  private focusNext = '';
  private readonly announcer = new AnnouncerController(this, 0);
  private readonly locale = new LocaleController(this, { nl: undefined, load: { en: async () => undefined } });
  handOver: HandOver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { name = 'Ondernemersloket Drenthe' } = this.given;
    this.handOver ??= new HandOver(this, {
      provider: { ...provider({ name, contact: this.given.contact ?? contact }), from: [{ language: 'nl' }] } as unknown as CatalogueProvider,
      answers: () => this.given.answers ?? answers,
      locale: this.locale,
      words: () => (this.locale.language === 'en' ? handOverEn : undefined),
      origins: () => this.given.origins ?? 'https://intake.loket.example',
      environment: () => this.receiver,
      announce: (message) => {
        this.said.push(message);
        this.announcer.announce(message);
      },
      focus: (selector) => {
        this.focusNext = selector;
        this.requestUpdate();
      },
      tell: ({ channel }) => this.told.push(channel),
    });
  }

  protected override updated(): void {
    const wanted = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!wanted) return;
    this.focusNext = '';
    wanted.focus();
  }

  protected override render() {
    return html`<div lang=${this.locale.language}>${this.handOver?.render(3)} ${this.announcer.render()}</div>`;
  }
}
if (!customElements.get('hand-over-host')) customElements.define('hand-over-host', HandOverHost);

export async function setup(given: Given = {}) {
  const element = document.createElement('hand-over-host') as HandOverHost;
  element.given = given;
  element.receiver = new Receiver([...(given.replies ?? [received])]);
  if (given.lang) element.lang = given.lang;
  const place = document.createElement('main');
  place.append(Object.assign(document.createElement('h2'), { textContent: 'Wie kan u helpen?' }), element);
  document.body.append(place);
  await element.updateComplete;
  return new HandOverPage(element, place);
}

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export class HandOverPage {
  constructor(
    readonly element: HandOverHost,
    private readonly place: Element,
  ) {}

  get receiver(): Receiver {
    return this.element.receiver;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  leave(): void {
    this.place.remove();
  }
  async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
  }
  text(): string {
    return [...this.root.children].filter((each) => each.localName !== 'style').map(textOf).join(' ');
  }
  field(label: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('label')].find((each) => textOf(each).startsWith(label));
    if (!found) throw new Error(`no field "${label}" in: ${this.text()}`);
    return (found.control ?? found.querySelector('input')) as HTMLInputElement;
  }
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  async toggle(label: string): Promise<void> {
    this.field(label).click();
    await this.settle();
  }
  /** Fills in what a sound question has; what a test says replaces it. */
  async fill(own: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const [label, text] of Object.entries({ 'Uw naam': 'Ana de Vries', 'E-mailadres': 'ana@bedrijf.example', 'Uw vraag': 'Hoe vind ik personeel?', ...own })) await this.type(label, text);
    if (!this.field('Ik vind het goed').checked) await this.toggle('Ik vind het goed');
  }
  button(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('form button.primary')!;
  }
  async send(): Promise<void> {
    this.button().click();
    await this.settle();
  }
  async press(text: string): Promise<void> {
    [...this.root.querySelectorAll('button')].find((each) => textOf(each) === text)!.click();
    await this.settle();
  }
  /** What stands in the fields. */
  typed(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input:not([type=checkbox]), textarea')].map(({ value }) => value);
  }
  /** What is wrong, field by field, as a screen reader ties it. */
  errors(): Record<string, string> {
    return Object.fromEntries(
      [...this.root.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].map((field) => [
        textOf(this.root.querySelector(`label[for=${field.id}]`) ?? field.closest('label')),
        (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.endsWith('-error')).map((id) => textOf(this.root.getElementById(id))).join(' '),
      ]),
    );
  }
  mistakes(): string[] {
    return [...this.root.querySelectorAll('[id$=-mistakes] li')].map(textOf);
  }
  links(): Record<string, string> {
    return Object.fromEntries([...this.root.querySelectorAll('a')].map((each) => [textOf(each), each.href]));
  }
  focused(): string {
    const active = this.root.activeElement;
    return active?.matches('input, textarea') ? textOf(this.root.querySelector(`label[for=${active.id}]`) ?? active.closest('label')) : textOf(active);
  }
  failure(): string {
    return textOf(this.root.querySelector('[part=hand-over-failure]'));
  }
  receipt(): string {
    return textOf(this.root.querySelector('[part=hand-over-receipt]'));
  }
  async untilSettled(): Promise<void> {
    await until('it was sent, or failed', () => this.receipt() || this.failure() || this.mistakes().length > 0);
    await this.settle();
  }
}

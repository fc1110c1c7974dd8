/** Draws the way through the questions of a feed, for who owns one: what is asked, after which answer, and whom one ends with. */
import { LitElement, type TemplateResult, css, html, nothing, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Environment, browserEnvironment, loadCatalogue } from '@mkb-wegwijzer/client';
import { municipalities } from '@mkb-wegwijzer/core/data/municipalities';
import { type Catalogue, type Question, dayOf, pick } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { type Answer, type Flow, type PlaceClass, flowOf, none, offeredNeeds, placeClasses, profileOf, questionsOf } from '@mkb-wegwijzer/core/referral';

/** A feed that was read, with the kinds of municipalities that it tells apart. */
interface Known {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  readonly places: readonly PlaceClass[];
}

/** What is drawn of one need: all that follows once it was chosen. */
interface Drawn extends Flow {
  /** Position of the state in which the need has just been chosen. */
  readonly root: number;
}

/** Who chooses no need at all. */
const noNeed = '';

const nameOf = new Map(municipalities().map(({ code, name }) => [code, name]));
const box = { width: 210, height: 44, across: 70, down: 14 } as const;

export class FlowExplorer extends LitElement {
  static override styles = css`
    :host { display: block; --line: light-dark(#5c6875, #9aa7b5); --wash: light-dark(#f0f3f7, #1b212a); }
    label { display: block; font-weight: 600; }
    input, select, button { box-sizing: border-box; max-inline-size: 100%; padding: 0.5em 0.75em; border: 1px solid var(--line); border-radius: 0.25em; background: Canvas; color: CanvasText; font: inherit; }
    input { inline-size: 32em; }
    form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em 1em; justify-items: start; margin-block-end: 1.5em; }
    /* WebKit counts the longest option, though the field is narrower. */
    .whole { max-inline-size: 100%; overflow: clip; overflow-clip-margin: 6px; }
    summary { padding-block: 0.4em; cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
    :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    ul, ol { margin: 0; padding-inline-start: 1.25em; }
    ul.tree { list-style: none; border-inline-start: 2px solid var(--line); }
    ul.tree li { padding-block: 0.2em; }
    p { margin: 0.25em 0; }
    .drawing { overflow: auto; max-block-size: 32em; margin-block: 0.75em; border: 1px solid var(--line); border-radius: 0.25em; background: var(--wash); }
    svg { display: block; margin: 0.75em; font: 13px system-ui, sans-serif; }
    rect { fill: Canvas; stroke: var(--line); }
    .end rect { fill: var(--wash); stroke-width: 2; }
    path { fill: none; stroke: var(--line); }
    text { fill: CanvasText; }
    .question { font-weight: 600; }
    .hint { opacity: 0.85; }
  `;

  /** Address of a feed or an index, or several, separated by spaces. */
  @property() feed = '';
  /** Id of the host's own provider, as the wizard's attribute. */
  @property() home = '';

  /** How it reaches the network and tells the time; a story may give its own. */
  @property({ attribute: false }) environment: Environment = browserEnvironment();

  @state() private known: Known | undefined;
  @state() private failure = '';
  @state() private place = '';
  /** Paths of the branches that are open; what is closed is not worked out. */
  @state() private open: ReadonlySet<string> = new Set();
  private readonly drawn = new Map<string, Drawn>();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.feed !== '') void this.load();
  }

  protected override render(): TemplateResult {
    return html`
      <form @submit=${this.handleSubmit}>
        <label for="feed">Adres van de feed</label>
        <input id="feed" name="feed" .value=${this.feed} />
        <button>Toon de vragen</button>
      </form>
      <div role="status">${this.failure !== '' ? html`<p>${this.failure}</p>` : this.known || this.feed === '' ? nothing : html`<p>De feed wordt gelezen.</p>`}</div>
      ${this.known ? this.renderKnown(this.known) : nothing}
    `;
  }

  private renderKnown({ places }: Known): TemplateResult {
    return html`
      <form>
        <label for="place">Soort gemeente</label>
        <div class="whole"><select id="place" @change=${(event: Event) => this.choosePlace((event.target as HTMLSelectElement).value)}>
          ${places.map(({ code, members }) => html`<option value=${code} ?selected=${code === this.place}>${placeLabel(members)}</option>`)}
        </select></div>
        <p class="hint">Gemeenten waar de antwoorden gelijk zijn, staan samen. Er zijn ${places.length} soorten.</p>
      </form>
      <p>Kies waar iemand hulp bij zoekt. U ziet dan wat er daarna wordt gevraagd, en bij wie iemand uitkomt.</p>
      ${[...this.choices, { id: noNeed, label: 'Overgeslagen: iemand kiest niets' }].map(({ id, label }) => this.renderBranch(`${this.place}/${id}`, label, () => this.renderNeed(id)))}
    `;
  }

  /** Something that is worked out when it is opened. */
  private renderBranch(path: string, label: string, content: () => TemplateResult): TemplateResult {
    const isOpen = this.open.has(path);
    return html`<details .open=${isOpen} @toggle=${(event: Event) => this.toggle(path, (event.target as HTMLDetailsElement).open)}><summary>${label}</summary>${isOpen ? content() : nothing}</details>`;
  }

  private renderNeed(need: string): TemplateResult {
    const flow = this.draw(need);
    const reached = reachedFrom(flow);
    const ends = new Set(reached.flatMap((at) => flow.states[at]!.outcome ?? [])).size;
    return html`
      <p class="hint">${reached.length} stappen, ${ends} verschillende uitkomsten${flow.truncated ? '; er zijn er meer dan hier getekend' : ''}.</p>
      <div class="drawing" tabindex="0" role="region" aria-label="Tekening; hetzelfde staat hieronder als lijst">${this.renderDrawing(flow, reached)}</div>
      ${this.renderState(flow, flow.root, `${this.place}/${need}`)}
    `;
  }

  /** A state as a list: each answer, and what follows it. */
  private renderState(flow: Drawn, at: number, path: string): TemplateResult {
    const { question: id, outcome } = flow.states[at]!;
    if (outcome !== undefined) return this.renderOutcome(flow.outcomes[outcome]!.providers);
    const question = this.question(id);
    return html`
      <p class="question">${question ? pick(question.text, 'nl') : 'Hier stopt de tekening'}</p>
      <ul class="tree">
        ${flow.steps.filter(({ from }) => from === at).map(({ to, choices }) => {
          const label = choices.map((choice) => this.answer(question!, choice)).join(' / ');
          const { outcome: end } = flow.states[to]!;
          return html`<li>${end === undefined ? this.renderBranch(`${path}/${to}`, label, () => this.renderState(flow, to, `${path}/${to}`)) : html`<span>${label}:</span> ${this.renderOutcome(flow.outcomes[end]!.providers)}`}</li>`;
        })}
      </ul>
    `;
  }

  private renderOutcome(providers: readonly string[]): TemplateResult {
    if (providers.length === 0) return html`<p>Niemand: de bezoeker wordt naar de gemeente verwezen.</p>`;
    return html`<ol>${providers.map((id) => html`<li>${this.providerName(id)}</li>`)}</ol>`;
  }

  /** The same, drawn: a column for each question after the other, and at the end whom one comes to, each once. */
  private renderDrawing(flow: Drawn, reached: readonly number[]): TemplateResult {
    const { states, outcomes, steps, root } = flow;
    const asking = reached.filter((at) => states[at]!.outcome === undefined);
    const ends = [...new Set(reached.flatMap((at) => states[at]!.outcome ?? []))];
    const columns: number[][] = [];
    for (const at of asking) (columns[states[at]!.answers.length - states[root]!.answers.length] ??= []).push(at);
    const at = (across: number, down: number): Spot => ({ x: across * (box.width + box.across), y: down * (box.height + box.down) });
    const spots = new Map(columns.flatMap((column, across) => column.map((each, down) => [each, at(across, down)] as const)));
    const endSpots = new Map(ends.map((outcome, down) => [outcome, at(columns.length, down)]));
    const spotOf = (state: number) => spots.get(state) ?? endSpots.get(states[state]!.outcome!)!;
    const lines = new Set(steps.filter(({ from }) => spots.has(from)).map(({ from, to }) => lineBetween(spotOf(from), spotOf(to))));
    const width = (columns.length + 1) * (box.width + box.across) - box.across + 4;
    const height = Math.max(ends.length, ...columns.map(({ length }) => length)) * (box.height + box.down);
    return html`
      <svg width=${width} height=${height} viewBox="-2 -2 ${width} ${height}" role="img" aria-label="Wat na wat wordt gevraagd, en bij wie men uitkomt">
        ${[...lines].map((line) => svg`<path d=${line}></path>`)}
        ${asking.map((each) => renderBox(spots.get(each)!, 'ask', pick(this.question(states[each]!.question)?.text, 'nl')))}
        ${ends.map((outcome) => renderBox(endSpots.get(outcome)!, 'end', ...this.outcomeTitle(outcomes[outcome]!.providers)))}
      </svg>
    `;
  }

  private outcomeTitle([first, ...others]: readonly string[]): readonly [string, string] {
    if (first === undefined) return ['Niemand', ''];
    return [this.providerName(first), others.length === 0 ? '' : `en nog ${others.length}`];
  }

  /** The states of one need in one kind of municipality. */
  private draw(need: string): Drawn {
    const key = `${this.place}/${need}`;
    const known = this.drawn.get(key);
    if (known) return known;
    const { catalogue, geography } = this.known!;
    const flow = flowOf(catalogue, geography, { today: dayOf(this.environment.now()), needs: need === noNeed ? [] : [need], places: [this.place], ...(this.home !== '' && { home: this.home }) });
    const asked = this.needQuestion.id;
    const root = flow.states.findIndex(({ answers }) => answers.some(({ question }) => question === asked) && this.needIn(answers) === need);
    const drawn = { ...flow, root };
    this.drawn.set(key, drawn);
    return drawn;
  }

  private get needQuestion(): Question {
    return questionsOf(this.known!.catalogue).find(({ subject }) => subject === 'need')!;
  }

  /** What is asked for in these answers; a question of the feed's own has options of its own. */
  private needIn(answers: readonly Answer[]): string {
    return profileOf(questionsOf(this.known!.catalogue), answers).needs?.[0] ?? noNeed;
  }

  /** The needs that a visitor can choose. */
  private get choices(): readonly { readonly id: string; readonly label: string }[] {
    const { id: question, options } = this.needQuestion;
    if (!options) return offeredNeeds(this.known!.catalogue).map(({ id, label }) => ({ id, label: pick(label, 'nl') }));
    return options.map(({ id, label }) => ({ id: this.needIn([{ question, values: [id] }]), label: pick(label, 'nl') })).filter(({ id }) => id !== noNeed);
  }

  private question(id: string | undefined): Question | undefined {
    return questionsOf(this.known!.catalogue).find((each) => each.id === id);
  }

  /** An answer in words. */
  private answer({ options = [] }: Question, choice: readonly string[]): string {
    if (choice.length === 0) return 'Overgeslagen';
    return choice.map((id) => (id === none ? 'Geen van deze' : pick(options.find((option) => option.id === id)?.label, 'nl') || (nameOf.get(id) ?? id))).join(' en ');
  }

  private providerName(id: string): string {
    const provider = this.known!.catalogue.providers.get(id);
    return provider ? pick(provider.name, 'nl', provider.from[0].language) : id;
  }

  private toggle(path: string, isOpen: boolean): void {
    if (this.open.has(path) === isOpen) return;
    this.open = new Set(isOpen ? [...this.open, path] : [...this.open].filter((each) => each !== path));
  }

  private choosePlace(code: string): void {
    this.place = code;
    this.open = new Set();
  }

  private async load(): Promise<void> {
    this.known = undefined;
    this.failure = '';
    this.drawn.clear();
    try {
      const catalogue = await loadCatalogue(this.feed.split(/\s+/).filter((url) => url !== ''), { base: document.baseURI, cache: 'none', environment: this.environment });
      const geography = new Geography({ areas: catalogue.areas });
      const places = placeClasses(catalogue, geography);
      this.known = { catalogue, geography, places };
      this.choosePlace(places[0]!.code);
    } catch (error) {
      this.failure = `De feed kan niet worden gelezen. ${error instanceof Error ? error.message : ''}`;
    }
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.feed = new FormData(event.target as HTMLFormElement).get('feed') as string;
    void this.load();
  };
}

/** All states from the root on, each once, nearest first. */
function reachedFrom({ root, steps }: Drawn): readonly number[] {
  const found = new Set([root]);
  for (const at of found) for (const { from, to } of steps) if (from === at) found.add(to);
  return [...found];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the right side of one box to the left side of another. */
function lineBetween(from: Spot, to: Spot): string {
  const [x1, y1, x2, y2] = [from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2];
  return `M${x1} ${y1}C${x1 + box.across / 2} ${y1} ${x2 - box.across / 2} ${y2} ${x2} ${y2}`;
}

const renderBox = ({ x, y }: Spot, kind: string, title: string, more = '') => svg`
  <g class=${kind}>
    <rect x=${x} y=${y} width=${box.width} height=${box.height} rx="4"></rect>
    <text x=${x + 8} y=${y + (more === '' ? 27 : 19)}>${shorten(title)}</text>
    ${more === '' ? nothing : svg`<text x=${x + 8} y=${y + 36}>${more}</text>`}
  </g>
`;

const shorten = (text: string): string => (text.length > 29 ? `${text.slice(0, 28).trimEnd()}…` : text);

/** "Emmen, Coevorden en nog 10" */
function placeLabel(members: readonly string[]): string {
  const names = members.slice(0, 3).map((code) => nameOf.get(code) ?? code);
  return members.length > 3 ? `${names.join(', ')} en nog ${members.length - 3}` : names.join(', ');
}

customElements.define('flow-explorer', FlowExplorer);

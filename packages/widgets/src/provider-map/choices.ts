/** What a visitor asks of the map and its list, as the page's address keeps it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { provinceName } from '@mkb-wegwijzer/core/geo';
import { type ProviderFacetName, type ProviderSelection, conditionNames, providerFacetNames } from '@mkb-wegwijzer/core/search';
import { UrlController, type UrlState } from '../controllers/url.js';
import type { KnownValues } from './known-values.js';
import { page } from './results.js';

/** What the page sets for a visitor to begin with. */
export interface Presets {
  readonly need: string;
  readonly theme: string;
  readonly provider: string;
  readonly view: string;
}

export interface ChoicesOptions {
  /** The value of `sync-url`; undefined when the page did not set it. */
  readonly prefix: () => string | undefined;
  /** Code of the visitor's municipality. */
  readonly at: () => string;
  /** Called with the municipality that the address names; it may be empty, or no code at all. */
  readonly move: (code: string) => void;
  /** Called when Back or Forward led to another province, or from one to all of them. */
  readonly turned: (from: string) => void;
}

/** What stands in the address for the list of all provinces, beside an overview of them. */
const everywhere = 'NL';

export class Choices implements ReactiveController {
  text = '';
  selection: ProviderSelection = {};
  /** Key of the pin that the list is narrowed to; several, with spaces, when the map cannot show them apart. */
  pinned = '';
  /** Id of the organisation that is open. */
  opened = '';
  /** Id of the organisation that a link led to, or a word for that there was one. */
  linked = '';
  /** How many of the list are shown. */
  shown = page;
  /** Code of the province that was chosen in the overview. */
  province = '';
  filtersOpen = false;
  /** Code of the province of the overview that has the visitor's attention. */
  looked = '';
  readonly #url: UrlController;
  #preset = '';
  #view = '';
  #presets: UrlState = {};
  readonly #warned = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: ChoicesOptions,
  ) {
    const moved = (kept: UrlState) => {
      const from = this.province;
      this.#restore(kept);
      if (this.province !== from) options.turned(from);
      host.requestUpdate();
    };
    this.#url = new UrlController(host, options.prefix, ['q', 'at', 'provider', 'province', ...providerFacetNames], moved, () => this.#presets);
    host.addController(this);
  }

  hostConnected(): void {
    // The address is read with the presets: they are not set before the first update.
  }

  /** How many filters are chosen. */
  get count(): number {
    return Object.values(this.selection).reduce((sum, values) => sum + values.length, 0);
  }

  get isTyped(): boolean {
    return this.text.trim() !== '';
  }

  /** Whether the list is narrowed by whom an organisation serves. */
  get hasConditions(): boolean {
    return conditionNames.some((name) => (this.selection[name] ?? []).length > 0);
  }

  /** The page's presets count when they are set or changed; after that the visitor decides. */
  begin({ need, theme, provider, view }: Presets): void {
    this.#view = view;
    const preset = JSON.stringify([need, theme, provider]);
    if (preset === this.#preset) return;
    const first = this.#preset === '';
    this.#preset = preset;
    this.opened = this.linked = provider;
    const values = (text: string) => text.split(/\s+/).filter((value) => value !== '');
    const chosen = { need: values(need), theme: values(theme) };
    this.#presets = { ...chosen, provider: provider === '' ? [] : [provider] };
    this.selection = { ...this.selection, ...chosen };
    const kept = first ? this.#url.read() : undefined;
    if (kept) this.#restore(kept);
  }

  /** A link to an organisation leads to it by the id that it has now. */
  follow(aliases: ReadonlyMap<string, string>): void {
    this.opened = aliases.get(this.opened) ?? this.opened;
    this.linked = aliases.get(this.linked) ?? this.linked;
  }

  /** Whether anything was chosen, or preset, that may not exist. */
  get hasValues(): boolean {
    return this.count > 0 || (this.#presets['provider'] ?? []).length > 0;
  }

  /** Leaves out what does not exist. Of what the page itself presets its owner is told, once. */
  leaveOutUnknown({ knownOf, unknownPresets, withoutUnknown }: typeof import('./known-values.js'), known: KnownValues): void {
    this.selection = knownOf(this.selection, known);
    for (const warning of unknownPresets(this.host.localName, this.#presets, known)) {
      if (!this.#warned.has(warning)) console.warn(warning);
      this.#warned.add(warning);
    }
    this.#presets = withoutUnknown(this.#presets, known);
  }

  /** Chooses a value, or takes it away; gives what is chosen now. */
  toggle(facet: ProviderFacetName, value: string): readonly string[] {
    const chosen = this.selection[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.selection = { ...this.selection, [facet]: values };
    this.changed(true);
    return values;
  }

  lookAt(code: string): void {
    if (code === this.looked) return;
    this.looked = code;
    this.host.requestUpdate();
  }

  toggleFilters(): void {
    this.filtersOpen = !this.filtersOpen;
    this.host.requestUpdate();
  }

  clear(): void {
    this.selection = {};
    this.text = '';
    this.changed(true, '');
  }

  /** Goes to the list of a province, or back to all of them: there holds what the page presets, as it will in the next list. */
  goTo(province: string): void {
    const { need = [], theme = [] } = this.#presets;
    if (province === '') Object.assign(this, { text: '', selection: { need, theme } });
    this.province = province;
    this.linked = '';
    this.changed(true, '');
  }

  /** After every change of the question the list starts again, and the address follows. */
  changed(step: boolean | 'soon', pinned = this.pinned): void {
    this.pinned = pinned;
    this.shown = page;
    this.opened = '';
    this.remember(step);
  }

  remember(step: boolean | 'soon'): void {
    // The list of all provinces, to which a link to an organisation led, stays when that is closed.
    const province = this.province || (this.#view === 'provinces' && this.linked !== '' && this.opened === '' ? everywhere : '');
    this.#url.write({ ...this.selection, q: [this.text.trim()], at: [this.options.at()], provider: [this.opened], province: [province] }, step);
    this.host.requestUpdate();
  }

  #restore(kept: UrlState): void {
    const first = (name: string) => kept[name]?.[0] ?? '';
    this.text = first('q');
    this.province = provinceName(first('province')) === undefined ? '' : first('province');
    this.options.move(first('at'));
    this.opened = first('provider');
    this.linked = this.opened || (first('province') === everywhere ? everywhere : '');
    this.selection = Object.fromEntries(providerFacetNames.map((facet) => [facet, kept[facet] ?? []]));
    this.pinned = '';
    this.shown = page;
  }
}

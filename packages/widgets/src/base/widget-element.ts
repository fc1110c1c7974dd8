import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Environment } from '@mkb-wegwijzer/client';
import { CatalogueController, type Loader } from '../controllers/catalogue.js';
import { AnnouncerController } from '../controllers/announcer.js';
import { PlacesController } from '../controllers/places.js';
import { version } from './define.js';
import { elements } from './elements.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * What the three widgets have in common: the attributes by which a page sets them up, and the catalogue of its feeds.
 *
 * @fires mkb-ready - The feeds are in and the widget can be used.
 * @fires mkb-error - A feed could not be used, wholly or in part.
 * @csspart loading - What stands there until the feeds come.
 * @csspart error - What is said when no feed can be used.
 * @csspart notice - What a visitor must know before reading on, such as that a feed is missing or is an older copy.
 * @csspart contact - The links to an organisation: its website, telephone and mail.
 * @cssproperty [--mkb-text-color] - Text. Default: the page's.
 * @cssproperty [--mkb-background] - Background. Default: none, so the page's shows.
 * @cssproperty [--mkb-font] - Font of texts. Default: the page's.
 * @cssproperty [--mkb-heading-font] - Font of headings.
 * @cssproperty [--mkb-heading-color] - Colour of headings.
 * @cssproperty [--mkb-accent] - Main buttons and marks.
 * @cssproperty [--mkb-on-accent] - Text on the accent.
 * @cssproperty [--mkb-link-color] - Links.
 * @cssproperty [--mkb-button-border-color] - Border of the other buttons and of what is chosen. Default: the colour of links.
 * @cssproperty [--mkb-radius] - Roundness of buttons and cards.
 * @cssproperty [--mkb-field-radius] - Roundness of fields. Default: that of buttons.
 * @cssproperty [--mkb-field-border-color] - Border of fields.
 * @cssproperty [--mkb-focus-color] - Ring around what has the focus.
 * @cssproperty [--mkb-focus-background] - Background of a link that has the focus.
 */
export abstract class WidgetElement<Known> extends LitElement {
  static readonly version = version;
  static override styles = [tokens, elements];
  // Named here and not by decorators, which cost every page half a kilobyte.
  static override properties: PropertyDeclarations = {
    feed: { type: String },
    region: { type: String },
    home: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    need: { type: String },
    theme: { type: String },
    cache: { type: String },
    environment: { attribute: false },
  };
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: false };

  /** Address of the shared feed, or several, separated by spaces. Relative addresses count from the page. */
  feed = '';

  /** Code of the region that the page is about: `NL`, a province (`PV22`) or a municipality (`GM0114`). */
  region = '';

  /** Id of the host's own provider: the first door wherever it serves. */
  home = '';

  /** Level of the widget's own headings, 2 to 6; those inside follow it. */
  headingLevel = 2;

  /** Need to start with: a slug such as `hire`, or a URI of the feed's own. */
  need = '';

  /** Theme to start with: a slug such as `energy`, or a URI of the feed's own; one that names a broader theme stands for that. */
  theme = '';

  /** `none` keeps no last good copy of the feeds in the browser. */
  cache = '';

  /** How the widget reaches the network and tells the time; a page or a test may give its own. Not an attribute. */
  environment: Environment | undefined;

  protected readonly catalogue = new CatalogueController<Known>(
    this,
    () => ({ feed: this.feed, cache: this.cache, environment: this.environment }),
    () => this.loader,
    (knowledge) => this.catalogueArrived(knowledge),
  );
  protected readonly announcer = new AnnouncerController(this);
  protected readonly places = new PlacesController(this);

  /** How the feeds are read for this widget. */
  protected abstract readonly loader: Loader<Known>;

  /** Called with every new state of the catalogue, before it is rendered. */
  protected catalogueArrived(_knowledge: Known): void {
    // A widget that keeps something made from the catalogue makes it here.
  }

  /** A text that a page takes away, or binds to nothing, is empty again: Lit would make it null. */
  override requestUpdate(...[name, before, options, ...more]: Parameters<LitElement['requestUpdate']>): void {
    if (options?.type === String) (this as Record<PropertyKey, unknown>)[name!] ??= '';
    super.requestUpdate(name, before, options, ...more);
  }

  /** The heading level of the widget (0) or of something so many levels inside it; within h2 and h6. */
  protected level(inside = 0): number {
    const own = Number.isFinite(this.headingLevel) ? Math.round(this.headingLevel) : 2;
    return Math.min(6, Math.max(2, own) + inside);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.focusNext) return;
    const wanted = this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!wanted) return;
    this.focusNext = '';
    wanted.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen('addEventListener');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen('removeEventListener');
  }

  /** A selector of what must get the focus once it is rendered. A visitor who moves the focus or types meanwhile keeps it. */
  protected focusNext = '';

  /** Of a move within the widget only its own root hears. */
  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const root of [this.renderRoot, this.ownerDocument]) for (const type of ['focusin', 'input']) root[how](type, this.#stay, true);
  }

  readonly #stay = (): void => void (this.focusNext = '');

  protected abstract override render(): TemplateResult;
}

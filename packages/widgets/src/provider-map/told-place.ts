/** The place that a visitor told in another widget of the page: the map opens there, as long as none was chosen in it. Fetched in idle time. */
import type { LitElement, ReactiveController } from 'lit';
import { type ClearEvent, ProfileController } from '../controllers/profile.js';
import type { Choices } from './choices.js';
import type { Scope } from './scope.js';
import type { Where } from './where.js';

export interface ToldPlaceOptions {
  readonly where: Where;
  readonly choices: Choices;
  readonly scope: Scope;
  readonly environment: () => object | undefined;
  /** Whether a place is of use in what is shown. */
  readonly isOverview: () => boolean;
  /** Called before the cards change. */
  readonly hold: () => void;
}

export class ToldPlace implements ReactiveController {
  readonly #company: ProfileController;
  #heard = '';

  constructor(
    host: LitElement,
    private readonly options: ToldPlaceOptions,
  ) {
    this.#company = new ProfileController(host, options.environment, (event) => this.#handleClear(event));
    host.addController(this);
  }

  hostConnected(): void {
    // It looks when its host is rendered.
  }

  /** Follows what is told. What a visitor chose, or is typing, in the map itself goes before it; so does a page about somewhere else. */
  hostUpdate(): void {
    const { where, scope, isOverview, hold } = this.options;
    const code = isOverview() ? '' : scope.placeOf(this.#company.profile?.region ?? '');
    if (code === this.#heard) return;
    this.#heard = code;
    const isOwn = where.chosen !== '' || where.isUnclear;
    where.told = code === '' ? undefined : { code };
    if (isOwn) return;
    hold();
    where.restore('');
    if (code === '') this.#forgetReach();
  }

  /** All about the company was cleared, so also the place that was chosen here. */
  #handleClear(event: ClearEvent): void {
    const { where, choices } = this.options;
    if (where.chosen === '') return;
    if (choices.isInAddress) event.preventDefault();
    where.told = undefined;
    where.restore('');
    this.#forgetReach();
    choices.remember(false);
  }

  /** Whether someone works there can be asked of a place only. */
  #forgetReach(): void {
    const { choices } = this.options;
    choices.selection = { ...choices.selection, reach: [] };
  }
}

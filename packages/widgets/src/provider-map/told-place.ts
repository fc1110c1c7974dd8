/** The place that a visitor told in another widget of the page: the map opens there, as long as none was chosen in it. Fetched once something was told. */
import type { ReactiveController } from 'lit';
import { type ClearEvent, ProfileController } from '../controllers/profile.js';
import type { Choices } from './choices.js';
import type { HeldFocus } from './held-focus.js';
import type { ProviderMap } from './provider-map.js';
import type { Scope } from './scope.js';
import type { Where } from './where.js';

export class ToldPlace implements ReactiveController {
  readonly #company: ProfileController;
  #heard = '';

  // One by one: the map's first screen pays for each name.
  constructor(
    private readonly host: ProviderMap,
    private readonly where: Where,
    private readonly choices: Choices,
    private readonly scope: Scope,
    private readonly held: HeldFocus,
  ) {
    this.#company = new ProfileController(host, () => host.environment, (event) => this.#handleClear(event));
  }

  hostConnected(): void {
    // It looks when its host is rendered.
  }

  /** Follows what is told. What a visitor chose, or is typing, in the map itself goes before it; so does a page about somewhere else. */
  hostUpdate(): void {
    const { where } = this;
    const code = this.#isOverview ? '' : this.scope.placeOf(this.#company.profile?.region ?? '');
    if (code === this.#heard) return;
    this.#heard = code;
    const isOwn = where.chosen !== '' || where.isUnclear;
    where.told = code === '' ? undefined : { code };
    if (isOwn) return;
    this.held.hold();
    where.restore('');
    if (code === '') this.#forgetReach();
  }

  /** All about the company was cleared, so also the place that was chosen here. */
  #handleClear(event: ClearEvent): void {
    const { host, where, choices } = this;
    if (where.chosen === '') return;
    if (host.syncUrl !== undefined && host.syncUrl !== null) event.preventDefault();
    where.told = undefined;
    where.restore('');
    this.#forgetReach();
    choices.remember(false);
  }

  /** Among the provinces there is no place to see them from. */
  get #isOverview(): boolean {
    const { province, linked } = this.choices;
    return this.host.view === 'provinces' && province === '' && linked === '';
  }

  /** Whether someone works there can be asked of a place only. */
  #forgetReach(): void {
    this.choices.selection = { ...this.choices.selection, reach: [] };
  }
}

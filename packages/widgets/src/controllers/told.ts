/** What a visitor told about the company, for a widget that does without until there is something: only then is it fetched. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { again } from '@mkb-wegwijzer/core/feed';
import { changed, isTold } from './profile-place.js';
import type { ProfileController } from './profile.js';

const profile = again(() => import('./profile.js'));

export class ToldController implements ReactiveController {
  controller: ProfileController | undefined;
  /** Something was told, and is on its way. */
  pending = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly environment: () => object | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#handleChange);
    addEventListener(changed, this.#handleChange);
    this.#handleChange();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#handleChange);
    removeEventListener(changed, this.#handleChange);
  }

  get profile(): Profile | undefined {
    return this.controller?.profile;
  }

  /** Fetches what keeps it. */
  async open(): Promise<ProfileController> {
    const { ProfileController } = await profile();
    return (this.controller ??= new ProfileController(this.host, this.environment));
  }

  readonly #handleChange = (): void => {
    if (this.controller || this.pending || !isTold(this.environment())) return;
    this.pending = true;
    void this.open()
      .catch(() => undefined) // Without it the list is what it is for everybody.
      .then(() => {
        this.pending = false;
        this.host.requestUpdate();
      });
  };
}

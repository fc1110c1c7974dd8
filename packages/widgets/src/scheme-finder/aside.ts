/** What a visitor has set aside or passed on. How that is done is fetched with the first such act. */
import { again } from '@mkb-wegwijzer/core/feed';
import type { AsideDeeds } from './deeds.js';
import type { Surroundings } from './surroundings.js';
import type { AsideActs, SharedLink } from './view.js';

const deeds = again(() => import('./deeds.js'));

export class Aside {
  savedShown = false;
  compared: readonly string[] = [];
  comparing = false;
  link: SharedLink | undefined;
  /** Resolves when the last act was done, or could not be. */
  settled: Promise<void> = Promise.resolve();
  private deeds: AsideDeeds | undefined;

  constructor(private readonly around: Surroundings) {}

  /** When the question changes: what was chosen to compare stays chosen, and is looked at later. */
  putAway(): void {
    this.link = undefined;
    this.comparing = false;
  }

  /** Does something with what is set aside. */
  readonly act = (deed: (acts: AsideActs) => void): void => {
    if (this.deeds) return deed(this.deeds);
    this.settled = this.fetch(deed);
  };

  private async fetch(deed: (acts: AsideActs) => void): Promise<void> {
    const { announce, terms, host } = this.around;
    try {
      const { AsideDeeds } = await deeds();
      deed((this.deeds ??= new AsideDeeds(this, this.around)));
    } catch {
      announce(terms().actFailed);
      host.requestUpdate();
    }
  }
}

/** What a visitor has set aside or passed on. How that is done is fetched with the first such act. */
import { again } from '@mkb-wegwijzer/core/feed';
import type { AsideDeeds } from './deeds.js';
import type { Surroundings } from './surroundings.js';
import type { AsideActs, Remark, SharedLink } from './view.js';

const deeds = again(() => import('./deeds.js'));

export class Aside {
  savedShown = false;
  compared: readonly string[] = [];
  comparing = false;
  link: SharedLink | undefined;
  /** What came of the last act, when that cannot be seen otherwise. */
  remark: Remark | undefined;
  /** The scheme that alone goes on paper; empty for the page as it is. */
  printing = '';
  /** Where the last act was asked for: the id of a scheme, `saved`, or nothing for the list. */
  near = '';
  /** Resolves when the last act was done, or could not be. */
  settled: Promise<void> = Promise.resolve();
  #deeds: AsideDeeds | undefined;
  /** The buttons that were pressed and wait for the deeds. */
  readonly #pressed = new Set<string>();

  constructor(private readonly around: Surroundings) {}

  /** When the question changes: what was chosen to compare stays chosen, and is looked at later. */
  putAway(): void {
    this.link = undefined;
    this.remark = undefined;
    this.comparing = false;
  }

  /** Fetches how things are done, before the first is asked for. Never rejects: an act tries again. */
  readonly prepare = (): Promise<unknown> => this.#ready().catch(() => undefined);

  /** Does something with what is set aside. `what` tells the buttons of one place apart. */
  readonly act = (deed: (acts: AsideActs) => void, near = '', what = ''): void => {
    this.near = near;
    if (this.remark) this.around.host.requestUpdate();
    this.remark = undefined;
    if (this.#deeds) return deed(this.#deeds);
    const button = `${near} ${what}`;
    // Who sees nothing happen presses again, and means the same.
    if (this.#pressed.has(button)) return;
    this.#pressed.add(button);
    this.settled = this.#fetch(deed, near).then(() => void this.#pressed.delete(button));
  };

  /** Says something, and shows it near what was pressed. */
  say(text: string, near: string): void {
    this.remark = { near, text };
    this.around.announce(text);
    this.around.host.requestUpdate();
  }

  async #ready(): Promise<AsideDeeds> {
    const { AsideDeeds } = await deeds();
    return (this.#deeds ??= new AsideDeeds(this, this.around));
  }

  async #fetch(deed: (acts: AsideActs) => void, near: string): Promise<void> {
    try {
      deed(await this.#ready());
    } catch {
      this.say(this.around.terms().actFailed, near);
    }
  }
}

/** How a visitor sets aside and passes on: saved schemes, schemes to compare, a link, a day for the calendar, a page on paper. */
import { again } from '@mkb-wegwijzer/core/feed';
import type { SchemeCollection } from '@mkb-wegwijzer/core/search';
import { CompareEvent, SaveEvent } from '../base/events.js';
import { forgetSaved, toggleSaved } from '../controllers/saving.js';
import type { Aside } from './aside.js';
import type { Surroundings } from './surroundings.js';
import { type ActTerms, actTerms } from './terms.acts.js';
import type { AsideActs } from './view.js';

const sharing = again(() => import('./share.js'));
const calendar = again(() => import('./calendar.js'));

const mostCompared = 3;

export class AsideDeeds implements AsideActs {
  /** What the schemes to compare were chosen from, or were looked for in since. */
  #chosenFrom: SchemeCollection | undefined;

  constructor(
    private readonly aside: Aside,
    private readonly around: Surroundings,
  ) {
    this.#chosenFrom = around.collection();
    around.host.addController({ hostUpdated: () => void this.#followFeeds() });
  }

  /** Of other feeds only what they have is compared on. What a feed that did not come may have, stays. */
  async #followFeeds(): Promise<void> {
    const { aside, around } = this;
    const collection = around.collection();
    if (!collection || collection === this.#chosenFrom || around.isLoading() || collection.sources.some(({ error }) => error)) return;
    this.#chosenFrom = collection;
    const isKnown = await Promise.all(aside.compared.map(async (id) => [id, await collection.scheme(id).then(Boolean, () => true)] as const));
    const lost = new Set(isKnown.filter(([, known]) => !known).map(([id]) => id));
    if (lost.size === 0 || collection !== this.#chosenFrom) return;
    aside.compared = aside.compared.filter((id) => !lost.has(id));
    aside.comparing &&= aside.compared.length > 1;
    around.host.requestUpdate();
  }

  get #words(): ActTerms {
    return actTerms({ terms: this.around.terms() });
  }

  readonly save = (scheme: string, name: string, focus?: string): void => {
    const { saved, announce, collection } = this.around;
    const isSaved = toggleSaved(scheme, name, collection()!);
    announce(isSaved ? this.#words.savedNow(name) : this.#words.forgotten(name), true);
    if (saved.ids.length === 0) this.aside.savedShown = false;
    this.#tell(new SaveEvent(scheme, isSaved));
    if (focus !== undefined) this.around.focus(this.aside.savedShown ? focus : '#text');
  };

  readonly toggleSaved = (): void => {
    this.aside.savedShown = !this.aside.savedShown;
    this.around.host.requestUpdate();
  };

  readonly clearSaved = (said: string): void => {
    forgetSaved();
    this.aside.savedShown = false;
    this.around.announce(said);
    this.around.focus('#text');
  };

  readonly compare = (scheme: string, focus?: string): void => {
    const { aside } = this;
    const words = this.#words;
    const { announce } = this.around;
    if (aside.compared.includes(scheme)) aside.compared = aside.compared.filter((each) => each !== scheme);
    else if (aside.compared.length < mostCompared) aside.compared = [...aside.compared, scheme];
    else return aside.say(words.compareFull, aside.near);
    if (aside.compared.length < 2) aside.comparing = false;
    announce(words.compareCount(aside.compared.length));
    this.around.host.requestUpdate();
    if (focus !== undefined) this.around.focus(focus);
  };

  readonly showComparison = (shown: boolean): void => {
    this.aside.comparing = shown;
    if (shown) this.#tell(new CompareEvent(this.aside.compared));
    this.around.focus(shown ? '#comparison' : '.tray .primary');
  };

  readonly clearComparison = (): void => {
    this.aside.compared = [];
    this.aside.comparing = false;
    this.around.focus('#results');
  };

  readonly share: AsideActs['share'] = (scheme) => {
    // A link to a scheme leads to it alone; a link to the list has all that was asked.
    const link = this.around.url().link(scheme ? { scheme: [scheme.id] } : { ...this.around.address(), scheme: [] });
    const url = link ?? scheme?.url ?? location.href;
    void this.#act(async () => {
      const { share } = await sharing();
      const outcome = await share({ title: scheme?.name ?? document.title, url });
      if (outcome === 'copied') this.around.announce(this.#words.linkCopied);
      this.aside.link = outcome === 'shared' ? undefined : { scheme: scheme?.id ?? '', url, copied: outcome === 'copied' };
      if (outcome === 'failed') this.around.focus('#shared-link');
    });
  };

  readonly addToCalendar: AsideActs['addToCalendar'] = (event) =>
    void this.#act(async () => (await calendar()).downloadEvent({ ...event, url: event.url ?? this.around.url().link({ scheme: [event.id] }) ?? location.href, stamp: this.around.now() }));

  readonly print: AsideActs['print'] = (scheme = '') => {
    const { aside, around } = this;
    aside.printing = scheme;
    around.host.requestUpdate();
    const handleEnd = () => {
      aside.printing = '';
      around.host.requestUpdate();
    };
    void around.host.updateComplete.then(() => {
      // What the visitor prints by the browser's own menu is the page again.
      addEventListener('afterprint', handleEnd, { once: true });
      print();
    });
  };

  /** Does what has to be fetched first, and says so when that fails. */
  async #act(deed: () => Promise<unknown>): Promise<void> {
    const { near } = this.aside;
    await deed().catch(() => this.aside.say(this.around.terms().actFailed, near));
    this.around.host.requestUpdate();
  }

  #tell(event: Event): void {
    this.around.host.dispatchEvent(event);
  }
}

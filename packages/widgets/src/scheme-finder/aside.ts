/** What a visitor sets aside or passes on: saved schemes, schemes to compare, a link, a day for the calendar, a page on paper. */
import { CompareEvent, SaveEvent } from '../base/events.js';
import type { Surroundings } from './surroundings.js';
import type { AsideActs, SharedLink } from './view.js';

const mostCompared = 3;

export class Aside implements AsideActs {
  savedShown = false;
  compared: readonly string[] = [];
  comparing = false;
  link: SharedLink | undefined;

  constructor(private readonly around: Surroundings) {}

  /** When the question changes: what was chosen to compare stays chosen, and is looked at later. */
  putAway(): void {
    this.link = undefined;
    this.comparing = false;
  }

  readonly save = (scheme: string, name: string, focus?: string): void => {
    const { saved, terms, announce } = this.around;
    const isSaved = saved.toggle(scheme);
    announce(isSaved ? terms().savedNow(name) : terms().forgotten(name));
    if (saved.ids.length === 0) this.savedShown = false;
    this.tell(new SaveEvent(scheme, isSaved));
    if (focus !== undefined) this.around.focus(this.savedShown ? focus : '#text');
  };

  readonly toggleSaved = (): void => {
    this.savedShown = !this.savedShown;
    this.around.host.requestUpdate();
  };

  readonly clearSaved = (said: string): void => {
    this.around.saved.clear();
    this.savedShown = false;
    this.around.announce(said);
    this.around.focus('#text');
  };

  readonly compare = (scheme: string, focus?: string): void => {
    const { terms, announce } = this.around;
    if (this.compared.includes(scheme)) this.compared = this.compared.filter((each) => each !== scheme);
    else if (this.compared.length < mostCompared) this.compared = [...this.compared, scheme];
    else return announce(terms().compareFull);
    if (this.compared.length < 2) this.comparing = false;
    announce(terms().compareCount(this.compared.length));
    this.around.host.requestUpdate();
    if (focus !== undefined) this.around.focus(focus);
  };

  readonly showComparison = (shown: boolean): void => {
    this.comparing = shown;
    if (shown) this.tell(new CompareEvent(this.compared));
    this.around.focus(shown ? '#comparison' : '.tray .primary');
  };

  readonly clearComparison = (): void => {
    this.compared = [];
    this.comparing = false;
    this.around.focus('#results');
  };

  readonly share: AsideActs['share'] = (scheme) => {
    // A link to a scheme leads to it alone; a link to the list has all that was asked.
    const link = this.around.url().link(scheme ? { scheme: [scheme.id] } : { ...this.around.address(), scheme: [] });
    const url = link ?? scheme?.url ?? location.href;
    void this.act(async () => {
      const { share } = await import('./share.js');
      const outcome = await share({ title: scheme?.name ?? document.title, url });
      if (outcome === 'copied') this.around.announce(this.around.terms().linkCopied);
      this.link = outcome === 'shared' ? undefined : { scheme: scheme?.id ?? '', url, copied: outcome === 'copied' };
      if (outcome === 'failed') this.around.focus('#shared-link');
    });
  };

  readonly addToCalendar: AsideActs['addToCalendar'] = (event) =>
    void this.act(async () => (await import('./calendar.js')).downloadEvent({ ...event, url: event.url ?? location.href, stamp: this.around.now() }));

  readonly print = (): void => print();

  /** Does what has to be fetched first, and says so when that fails. */
  private async act(deed: () => Promise<unknown>): Promise<void> {
    await deed().catch(() => this.around.announce(this.around.terms().actFailed));
    this.around.host.requestUpdate();
  }

  private tell(event: Event): void {
    this.around.host.dispatchEvent(event);
  }
}

/** The region that a page is about, as its owner wrote it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Geography, regionKind } from '@mkb-wegwijzer/core/geo';
import type { CatalogueController } from './catalogue.js';
import type { Knowledge } from './knowledge.js';

/** The code of a region as people write it; empty when there is no such region. */
export function regionOf(given: string, geography: Geography): string {
  const text = given.trim();
  const upper = text.toUpperCase();
  const code = /area|unknown/.test(regionKind(upper)) ? text : upper;
  return geography.levelOf(code) === 'unknown' ? '' : code;
}

/** Tells the page's owner, once, of a region that does not exist. */
export class PageRegion implements ReactiveController {
  #told = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly region: string },
    private readonly catalogue: CatalogueController<Knowledge>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, catalogue } = this;
    const { region } = host;
    const { knowledge } = catalogue;
    if (region.trim() === '' || region === this.#told || !knowledge || catalogue.isLoading || regionOf(region, knowledge.geography) !== '') return;
    // An area of a feed that did not come may exist all the same.
    if (region.includes(':') && knowledge.catalogue.sources.some(({ error }) => error)) return;
    this.#told = region;
    void import('./warnings.js').then(({ warnOfRegion }) => warnOfRegion(host.localName, region)).catch(() => undefined);
  }
}

/** What the list shows, for search engines: schema.org's GovernmentService in JSON-LD, in the head of the page. Off by default. */
import type { ReactiveController } from 'lit';
import { knownKind, pick } from '@mkb-wegwijzer/core/feed';
import type { Hit } from '@mkb-wegwijzer/core/search';
import { regionName } from '@mkb-wegwijzer/core/geo';
import { describeInHead } from '../parts/structured-data.js';

/** Keeps the description as the list is, for as long as the page asks for it and the widget is in it. */
export class Description implements ReactiveController {
  private described: { readonly script: HTMLScriptElement | undefined; readonly hits: readonly Hit[]; readonly language: string } | undefined;

  constructor(
    /** What the list shows, nothing when the page does not want it told, and in which language. */
    private readonly shown: () => { readonly hits: readonly Hit[]; readonly language: string },
  ) {}

  hostDisconnected(): void {
    this.described?.script?.remove();
    this.described = undefined;
  }

  hostUpdated(): void {
    const { described } = this;
    const { hits, language } = this.shown();
    if (described?.hits === hits && described.language === language) return;
    const script = describeInHead(described?.script, { tag: 'mkb-scheme-finder', name: 'schemes', graph: hits.map((hit) => service(hit, language)) });
    this.described = { script, hits, language };
  }
}

function service({ scheme }: Hit, language: string): object {
  const own = scheme.from[0].language;
  const text = (value: typeof scheme.name | undefined) => (value === undefined ? undefined : pick(value, language, own));
  const areas = scheme.regions?.map((code) => regionName(code, language) ?? code);
  return {
    '@type': 'GovernmentService',
    '@id': scheme.id,
    name: text(scheme.name),
    description: text(scheme.summary),
    url: scheme.url,
    serviceType: knownKind(scheme.kind),
    ...(areas?.length && { areaServed: areas.map((name) => ({ '@type': 'AdministrativeArea', name })) }),
    ...(scheme.providerName !== undefined && { provider: { '@type': 'Organization', name: text(scheme.providerName) } }),
  };
}

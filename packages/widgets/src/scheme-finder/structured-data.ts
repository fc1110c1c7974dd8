/** What the list shows, for search engines: schema.org's GovernmentService in JSON-LD, in the head of the page. Off by default. */
import type { ReactiveController } from 'lit';
import { knownKind, pick } from '@mkb-wegwijzer/core/feed';
import type { Hit } from '@mkb-wegwijzer/core/search';
import { describeInHead } from '../parts/structured-data.js';

interface Shown {
  readonly hits: readonly Hit[];
  readonly language: string;
  /** What people call a region: its code while nobody knows. */
  readonly regionName: (code: string) => string;
  /** Another one once there are more names of regions. */
  readonly names: unknown;
}

/** Keeps the description as the list is, for as long as the page asks for it and the widget is in it. */
export class Description implements ReactiveController {
  #described: (Pick<Shown, 'hits' | 'language' | 'names'> & { readonly script: HTMLScriptElement | undefined }) | undefined;

  constructor(
    /** What the list shows, nothing when the page does not want it told, and in which language. */
    private readonly shown: () => Shown,
  ) {}

  hostDisconnected(): void {
    this.#described?.script?.remove();
    this.#described = undefined;
  }

  hostUpdated(): void {
    const described = this.#described;
    const { hits, language, regionName, names } = this.shown();
    if (described?.hits === hits && described.language === language && described.names === names) return;
    const script = describeInHead(described?.script, { tag: 'mkb-scheme-finder', name: 'schemes', graph: hits.map((hit) => service(hit, language, regionName)) });
    this.#described = { script, hits, language, names };
  }
}

function service({ scheme }: Hit, language: string, regionName: Shown['regionName']): object {
  const own = scheme.from[0].language;
  const text = (value: typeof scheme.name | undefined) => (value === undefined ? undefined : pick(value, language, own));
  // A code of ours says nothing to a search engine.
  const areas = scheme.regions?.map((code) => ({ code, name: regionName(code) })).filter(({ code, name }) => name !== code);
  return {
    '@type': 'GovernmentService',
    '@id': scheme.id,
    name: text(scheme.name),
    description: text(scheme.summary),
    url: scheme.url,
    serviceType: knownKind(scheme.kind),
    ...(areas?.length && { areaServed: areas.map(({ name }) => ({ '@type': 'AdministrativeArea', name })) }),
    ...(scheme.providerName !== undefined && { provider: { '@type': 'Organization', name: text(scheme.providerName) } }),
  };
}

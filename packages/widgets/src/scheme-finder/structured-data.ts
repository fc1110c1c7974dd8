/** What the list shows, for search engines: schema.org's GovernmentService in JSON-LD, in the head of the page. Off by default. */
import { knownKind, pick } from '@mkb-wegwijzer/core/feed';
import type { Hit } from '@mkb-wegwijzer/core/search';
import { regionName } from '@mkb-wegwijzer/core/geo';
import { describeInHead } from '../parts/structured-data.js';

/** Puts the schemes in the head of the page, in place of what stood there; none takes it away. */
export const describe = (element: HTMLScriptElement | undefined, hits: readonly Hit[], language: string): HTMLScriptElement | undefined =>
  describeInHead(element, { tag: 'mkb-scheme-finder', name: 'schemes', graph: hits.map((hit) => service(hit, language)) });

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

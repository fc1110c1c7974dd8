/** What the list shows, for search engines: schema.org's GovernmentService in JSON-LD, in the head of the page. Off by default. */
import { knownKind, pick } from '@mkb-wegwijzer/core/feed';
import type { Hit } from '@mkb-wegwijzer/core/search';
import { regionName } from '@mkb-wegwijzer/core/geo';

/** What a page that requires Trusted Types gives. TypeScript's DOM does not know it. */
interface Policy {
  createScript(text: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A page may allow a policy of one name once: all widgets of the page, of whichever bundle, use the same one. */
const shared = Symbol.for('mkb-wegwijzer/policy/1');
const page = globalThis as { trustedTypes?: Factory; [shared]?: Policy };

function policy(): Policy {
  const rules: Policy = {
    createScript(text) {
      // Data alone: whatever parses as JSON and has no way out of its element runs nothing.
      JSON.parse(text);
      if (text.includes('<')) throw new TypeError('not plain JSON');
      return text;
    },
  };
  return (page[shared] ??= page.trustedTypes?.createPolicy('wegwijzer', rules) ?? rules);
}

/** Puts the schemes in the head of the page, in place of what stood there; undefined takes it away. */
export function describe(element: HTMLScriptElement | undefined, hits: readonly Hit[], language: string): HTMLScriptElement | undefined {
  element?.remove();
  if (hits.length === 0) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['mkb'] = 'schemes';
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': hits.map((hit) => service(hit, language)) }).replaceAll('<', '\\u003c');
  try {
    script.textContent = policy().createScript(text);
  } catch (error) {
    console.warn('<mkb-scheme-finder>: structured-data needs the Trusted Types policy "wegwijzer"; allow it in trusted-types.', error);
    return undefined;
  }
  document.head.append(script);
  return script;
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

/** Which values of filters there are: one that does not exist would give an empty list, and the visitor could not tell why. Fetched when a page or a link has any. */
import { type Catalogue, providerRoles } from '@mkb-wegwijzer/core/feed';
import { type Condition, type ProviderFacetName, type ProviderSelection, broaderThemes } from '@mkb-wegwijzer/core/search';
import type { UrlState } from '../controllers/url.js';

export interface KnownValues {
  readonly catalogue: Pick<Catalogue, 'needs' | 'themes' | 'providers' | 'aliases'>;
  /** All feeds are in; where one is not, a name of a feed's own may be in that one. */
  readonly isWhole: boolean;
  /** Of sizes, stages and sectors, once they are fetched. */
  readonly conditions: Readonly<Record<Condition, readonly string[]>> | undefined;
}

function isKnown(facet: ProviderFacetName, value: string, { catalogue, isWhole, conditions }: KnownValues): boolean {
  switch (facet) {
    case 'need':
    case 'theme':
      return catalogue[facet === 'need' ? 'needs' : 'themes'].has(value) || (!isWhole && value.includes(':'));
    case 'role':
      return (providerRoles as readonly string[]).includes(value);
    case 'reach':
      return value === 'here' || value === 'elsewhere';
    default:
      return conditions?.[facet].includes(value) ?? true;
  }
}

/** What is chosen, without what does not exist, and with a theme of a feed's own as the shared one that it counts under; the same object where nothing changes. */
export function knownOf(selection: ProviderSelection, known: KnownValues): ProviderSelection {
  const facets = Object.entries(selection) as [ProviderFacetName, readonly string[]][];
  const left = facets.map(([facet, values]) => {
    const there = values.filter((value) => isKnown(facet, value, known));
    return [facet, facet === 'theme' ? broaderThemes(there, known.catalogue) : there] as const;
  });
  return left.every(([, values], index) => values.join('\n') === facets[index]![1].join('\n')) ? selection : Object.fromEntries(left);
}

const remedies = {
  need: 'the slug of a need, such as hire, or the URI of one in your feed',
  theme: 'the slug of a theme, such as energy, or the URI of one in your feed',
  provider: 'the id of a provider in your feed',
};

/** What the page's owner is told of what the page presets. */
export function unknownPresets(tag: string, presets: UrlState, known: KnownValues): readonly string[] {
  const names = Object.keys(remedies) as (keyof typeof remedies)[];
  return names.flatMap((name) =>
    (presets[name] ?? [])
      .filter((value) => (name === 'provider' ? known.isWhole && !known.catalogue.providers.has(known.catalogue.aliases.get(value) ?? value) : !isKnown(name, value, known)))
      .map((value) => `<${tag}>: ${name}="${value}" is left out, since there is no such value. Write ${remedies[name]}.`),
  );
}

/** A link to an organisation that is not there stays: the visitor is told of it. */
export const withoutUnknown = (presets: UrlState, known: KnownValues): UrlState =>
  Object.fromEntries(Object.entries(presets).map(([name, values]) => [name, name === 'need' || name === 'theme' ? values.filter((value) => isKnown(name, value, known)) : values]));

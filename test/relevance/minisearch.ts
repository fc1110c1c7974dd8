/** The same searches put to MiniSearch, a well-made general search library, as a yardstick for our finder. */
import MiniSearch from 'minisearch';
import type { Catalogue, CatalogueScheme } from '@mkb-wegwijzer/core/feed';
import { keywordsOf, kindWords, knownKind, wordings } from '@mkb-wegwijzer/core/feed';
import { regionNames } from '@mkb-wegwijzer/core/geo';
import { fold } from '@mkb-wegwijzer/core/search';
import { terms } from '../../packages/core/src/search/analysis.js';

/** What our finder reads of a scheme, and how much each counts. */
const weights = { name: 5, keywords: 4, needs: 2.5, kind: 2, provider: 2, regions: 2, themes: 1.5, summary: 1.5, description: 0.7 } as const;
type Document = Readonly<Record<keyof typeof weights | 'id', string>>;

/**
 * MiniSearch over the same schemes and the same text, synonyms (the words of needs and kinds) included. It gets our folding and
 * our stop words too, since without these every question in a sentence would count against it. Every word must match; where
 * none has them all, any word will do.
 */
export class MiniSearchFinder {
  private readonly index = new MiniSearch<Document>({ fields: Object.keys(weights), processTerm: (word) => fold(word) || null });

  constructor(schemes: Iterable<CatalogueScheme>, catalogue: Pick<Catalogue, 'needs' | 'themes' | 'providers'>) {
    this.index.addAll([...schemes].map((scheme) => documentOf(scheme, catalogue)));
  }

  /** The ids of the schemes found, best first. */
  find(text: string): readonly string[] {
    const query = terms(text).join(' ');
    const search = (combineWith: 'AND' | 'OR') => this.index.search(query, { prefix: true, fuzzy: 0.2, boost: weights, combineWith });
    const strict = search('AND');
    return (strict.length > 0 ? strict : search('OR')).map(({ id }) => id as string);
  }
}

function documentOf(scheme: CatalogueScheme, { needs, themes, providers }: Pick<Catalogue, 'needs' | 'themes' | 'providers'>): Document {
  const text = (texts: readonly string[]) => terms(texts.join(' ')).join(' ');
  return {
    id: scheme.id,
    name: text(wordings(scheme.name)),
    keywords: text(keywordsOf(scheme.keywords)),
    needs: text((scheme.needs ?? []).flatMap((id) => [...wordings(needs.get(id)?.label), ...keywordsOf(needs.get(id)?.keywords)])),
    kind: text([kindWords[knownKind(scheme.kind)]]),
    provider: text(wordings(providers.get(scheme.provider ?? '')?.name)),
    regions: text((scheme.regions ?? []).flatMap((code) => regionNames(code))),
    themes: text((scheme.themes ?? []).flatMap((id) => wordings(themes.get(id)?.label))),
    summary: text(wordings(scheme.summary)),
    description: text(wordings(scheme.description)),
  };
}

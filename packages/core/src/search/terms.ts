import type { Catalogue } from '../feed/federate.js';

/**
 * The shared themes that a record's themes fall under: a publisher's own theme counts under the slug that it names as broader,
 * so that twelve feeds give one facet. One that names none stands for itself.
 */
export function broaderThemes(themes: readonly string[] | undefined, catalogue: Pick<Catalogue, 'themes'>): readonly string[] {
  return [...new Set((themes ?? []).map((id) => catalogue.themes.get(id)?.broader ?? id))];
}

/** As {@link broaderThemes}, for needs: a need of the publisher's own counts for itself and for the one that it names as broader. */
export function broaderNeeds(needs: readonly string[] | undefined, catalogue: Pick<Catalogue, 'needs'>): readonly string[] {
  return [...new Set((needs ?? []).flatMap((id) => [id, ...(catalogue.needs.get(id)?.broader ? [catalogue.needs.get(id)!.broader!] : [])]))];
}

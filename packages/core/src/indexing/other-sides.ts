/** What is said of a scheme by others of its feed, told of it too: a relation has two sides, and mostly one of them tells it. */
import type { Scheme } from '../feed/scheme.js';

type Relation = NonNullable<Scheme['related']>[number];

/** What each relation is from the other side. That others require a scheme is no matter of who applies for it. */
const inverse: Readonly<Record<string, string>> = { excludes: 'excludes', 'stacks-with': 'stacks-with', replaces: 'replaced-by' };
/** Of a scheme that hundreds speak of, not all is told: each is fetched by who reads of it. */
const most = 20;

/** For each id what to add to its own relations. Of one feed only: no other may put words in its records. */
export function otherSides(schemes: readonly Scheme[]): ReadonlyMap<string, readonly Relation[]> {
  const own = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const found = new Map<string, Relation[]>();
  for (const { id, related = [] } of schemes) {
    for (const { id: other, type } of related) {
      const told = Object.hasOwn(inverse, type) ? inverse[type]! : '';
      const known = found.get(other) ?? [];
      const says = (of: string) => [...(own.get(other)?.related ?? []), ...known].some((each) => each.id === id && each.type === of);
      if (told === '' || other === id || !own.has(other) || says(told) || known.length === most) continue;
      // Of two that do not agree, who says that they do not go together is believed.
      if (told === 'stacks-with' && (says('excludes') || related.some((each) => each.id === other && each.type === 'excludes'))) continue;
      found.set(other, [...known, { id, type: told }]);
    }
  }
  return found;
}

/** A scheme with both sides of its relations. */
export const withOtherSides = (scheme: Scheme, sides: ReadonlyMap<string, readonly Relation[]>): Scheme => {
  const more = sides.get(scheme.id);
  return more ? { ...scheme, related: [...(scheme.related ?? []), ...more] } : scheme;
};

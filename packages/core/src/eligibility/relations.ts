/** What schemes say about each other, when somebody wants several of them. */
import type { Scheme } from '../feed/scheme.js';

export type Related = Pick<Scheme, 'id' | 'related'>;

/** One thing that a choice of schemes brings with it. All ids are those that the schemes bear now. */
export type RelationFinding =
  /** They do not go together. `between` is sorted; `saidBy` are those that say so. */
  | { readonly type: 'excludes'; readonly between: readonly [string, string]; readonly saidBy: readonly string[]; readonly contradicted: boolean }
  /** `scheme` asks for `needs`, which is among the chosen, or not. */
  | { readonly type: 'requires'; readonly scheme: string; readonly needs: string; readonly met: boolean }
  /** `scheme` asks for `needs` (perhaps by way of others), which is not chosen, and does not go with `against`: one that is chosen, or needed too. */
  | { readonly type: 'blocked'; readonly scheme: string; readonly needs: string; readonly against: string }
  /** They may be had together. */
  | { readonly type: 'stacks-with'; readonly between: readonly [string, string]; readonly saidBy: readonly string[] }
  /** Both are chosen, and one took the other's place. */
  | { readonly type: 'replaces'; readonly scheme: string; readonly old: string };

export interface RelationOptions {
  /** Every scheme of the catalogue by id, so that what a required scheme says counts too. */
  readonly known?: ReadonlyMap<string, Related>;
  /** The id that a record is found under now (a catalogue's `aliases`). */
  readonly aliases?: ReadonlyMap<string, string>;
}

/**
 * What goes wrong, or well, when someone wants all of these schemes: what to choose between, what else is needed, what may be combined.
 * A relation counts both ways, whoever states it, except that `requires` and `replaces` have a direction. Who says "excludes" where the
 * other says "stacks-with" is believed, and the finding says that it is contradicted. Schemes that say nothing of each other give no
 * finding: that is no promise. In order: excludes, blocked, requires (unmet first), replaces, stacks-with; then by id.
 */
export function relationsAmong(chosen: readonly Related[], { known = new Map(), aliases = new Map() }: RelationOptions = {}): readonly RelationFinding[] {
  const now = (id: string) => aliases.get(id) ?? id;
  const own = new Map(chosen.map((scheme) => [now(scheme.id), scheme]));
  const said = (id: string, type: string) => [...new Set(((own.get(id) ?? known.get(id))?.related ?? []).filter((each) => each.type === type).map((each) => now(each.id)))].filter((other) => other !== id);
  const says = (type: string, a: string, b: string) => [a, b].filter((id) => said(id, type).includes(id === a ? b : a));
  const ids = [...own.keys()].sort();
  const findings: RelationFinding[] = [];

  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) {
      const [against, together] = [says('excludes', a, b), says('stacks-with', a, b)];
      if (against.length > 0) findings.push({ type: 'excludes', between: [a, b], saidBy: against, contradicted: together.length > 0 });
      else if (together.length > 0) findings.push({ type: 'stacks-with', between: [a, b], saidBy: together });
    }
  });
  const required = new Map(ids.map((scheme) => [scheme, requiredBy(scheme, said)]));
  const missing = [...new Set([...required.values()].flat())].filter((id) => !own.has(id)).sort();
  for (const scheme of ids) {
    for (const old of said(scheme, 'replaces')) if (own.has(old)) findings.push({ type: 'replaces', scheme, old });
    for (const needs of required.get(scheme)!) {
      findings.push({ type: 'requires', scheme, needs, met: own.has(needs) });
      // Of two that are both missing it is told once.
      const against = own.has(needs) ? [] : [...ids, ...missing.filter((other) => other > needs)].filter((other) => says('excludes', needs, other).length > 0);
      findings.push(...against.map((other) => ({ type: 'blocked', scheme, needs, against: other }) as const));
    }
  }
  return findings.sort((a, b) => rank(a) - rank(b));
}

/** What a scheme requires, and what that requires, in order of nearness. A ring ends where it began. */
function requiredBy(scheme: string, said: (id: string, type: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const todo = [...said(scheme, 'requires')];
  for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
    if (next === scheme || found.has(next)) continue;
    found.add(next);
    todo.push(...said(next, 'requires'));
  }
  return [...found];
}

const order = ['excludes', 'blocked', 'requires', 'replaces', 'stacks-with'];
const rank = (finding: RelationFinding): number => order.indexOf(finding.type) + (finding.type === 'requires' && finding.met ? 0.5 : 0);

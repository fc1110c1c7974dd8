/** What it means to want several schemes at once: which do not go together, which ask for another, which may be combined. */
import { type TemplateResult, html, nothing } from 'lit';
import { type RelationFinding, type RelationOptions, relationsAmong } from '@mkb-wegwijzer/core/eligibility';
import { pick } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import type { ActTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** Of schemes that say nothing of each other nothing is told: that is no promise. */
export function renderTogether(view: FinderView, ids: readonly string[], words: ActTerms): TemplateResult | typeof nothing {
  const chosen = ids.flatMap((id) => recordOf(view, id) ?? []);
  const findings = relationsAmong(chosen.map(({ scheme }) => scheme), surroundings(view, chosen));
  if (findings.length === 0) return nothing;
  const told = findings.map((finding) => ({ text: wording(finding, (id) => nameOf(view, id), words), isWarning: finding.type === 'excludes' || finding.type === 'blocked' }));
  const list = (items: typeof told) => html`<ul class="stack relations">${items.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
  const [warnings, rest] = [told.filter(({ isWarning }) => isWarning), told.filter(({ isWarning }) => !isWarning)];
  return html`
    <div class="stack" part="together">
      ${warnings.length > 0 ? html`<div class="notice failure">${list(warnings)}</div>` : nothing} ${rest.length > 0 ? html`<div class="notice">${list(rest)}</div>` : nothing}
    </div>
  `;
}

function recordOf(view: FinderView, id: string): SchemeRecord | undefined {
  const state = view.records.get(id);
  return state.name === 'there' ? state.record : undefined;
}

/**
 * What the chosen schemes ask for, and what that asks for in turn, as far as it is here; asking for it fetches it. What they speak of may
 * be found under another id by now, and only its record tells.
 */
function surroundings(view: FinderView, chosen: readonly SchemeRecord[]): Required<RelationOptions> {
  const known = new Map(chosen.map(({ scheme }) => [scheme.id, scheme]));
  const aliases = new Map<string, string>();
  const todo = [...known.values()];
  for (let scheme = todo.pop(); scheme; scheme = todo.pop()) {
    for (const { id, type } of scheme.related ?? []) {
      // Of one alone nothing can be told but what it asks for.
      const next = spoken.includes(type) && !known.has(id) && (type === 'requires' || known.size > 1) ? recordOf(view, id)?.scheme : undefined;
      if (!next) continue;
      if (next.id !== id) aliases.set(id, next.id);
      if (type !== 'requires' || known.has(next.id)) continue;
      known.set(next.id, next);
      todo.push(next);
    }
  }
  return { known, aliases };
}
const spoken = ['requires', 'excludes', 'replaces', 'stacks-with'];

/** The name of a scheme; of one that is not here, whose it is. */
export function nameOf(view: FinderView, id: string): string {
  const record = recordOf(view, id);
  if (record) return pick(record.scheme.name, view.locale.language, record.scheme.from[0].language);
  return URL.canParse(id) ? new URL(id).hostname.replace(/^www\./, '') || id : id;
}

function wording(finding: RelationFinding, name: (id: string) => string, { together }: ActTerms): string {
  switch (finding.type) {
    case 'excludes':
      return `${together.excludes(name(finding.between[0]), name(finding.between[1]))}${finding.contradicted ? ` ${together.contradicted}` : ''}`;
    case 'blocked':
      return together.blocked(name(finding.scheme), name(finding.needs), name(finding.against));
    case 'requires':
      return (finding.met ? together.requiresMet : together.requires)(name(finding.scheme), name(finding.needs));
    case 'replaces':
      return together.replaces(name(finding.scheme), name(finding.old));
    case 'stacks-with':
      return together.stacks(name(finding.between[0]), name(finding.between[1]));
  }
}

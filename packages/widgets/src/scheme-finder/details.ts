/** A scheme in full: for whom, how much, how to apply, where it rests on, and what goes with it. Fetched when a card is first opened. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Text, pick } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { heading } from '../parts/heading.js';
import { contactChannels, isReachable } from '../parts/provider.js';
import { recordText, within } from '../parts/text.js';
import { type Section, renderFacts } from './facts.js';
import { renderLink } from './link.js';
import { renderRelated } from './related.js';
import { renderCalendar } from './rounds.js';
import { type ActTerms, actTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

export { styles } from './acts.styles.js';
export { lastHour } from './rounds.js';

export function renderDetails(view: FinderView, record: SchemeRecord): TemplateResult {
  const { locale } = view;
  const words = actTerms(locale);
  const { scheme } = record;
  const own = scheme.from[0].language;
  const section: Section = (title, content) => html`<div class="stack section">${heading(view.level(2), title, { className: '' })}${content}</div>`;
  return html`
    ${renderFacts(view, record, words, section)}
    ${section(words.howToApply, renderApply(record, words, (value) => recordText(value, locale.language, own)))}
    ${record.provider ? section(words.contact, contactChannels(record.provider, locale)) : nothing}
    ${scheme.legal && scheme.legal.length > 0
      ? section(words.legal, html`<ul>${scheme.legal.map((url, index, all) => html`<li><a href=${url}>${words.law(index + 1, all.length)}</a></li>`)}</ul>`)
      : nothing}
    ${renderRelated(view, record, words, section)}
    ${scheme.url === undefined ? nothing : html`<p><a href=${scheme.url}>${words.source}</a></p>`}
    ${renderActs(view, record, words)}
  `;
}

/** The ways to apply; whom to ask when there is none, or else where to look. */
export function renderApply({ scheme, provider }: SchemeRecord, words: ActTerms, wording: (text: Text) => unknown): TemplateResult {
  const channels = scheme.apply?.filter(({ url, note }) => url !== undefined || note !== undefined) ?? [];
  if (channels.length === 0) {
    if (scheme.url !== undefined && !(provider && isReachable(provider))) return html`<p>${words.seeSource}</p>`;
    return provider ? html`<p>${within(words.askFirst, wording(provider.name))}</p>` : html`<p class="muted">${words.unknown}</p>`;
  }
  return html`
    <ul class="stack channels">
      ${channels.map(
        ({ type, url, note, authentication }) => html`
          <li class="row">
            ${url === undefined ? nothing : html`<a class="button primary" href=${url}>${words.apply[type ?? 'other'] ?? words.apply['other']}</a>${renderAddress(url)}`}
            ${note === undefined ? nothing : html`<span>${wording(note)}</span>`} ${authentication === undefined ? nothing : html`<span class="muted small">${words.login(authentication)}</span>`}
          </li>
        `,
      )}
    </ul>
  `;
}

/** The number or the address behind a button, for who calls with another phone, or reads it on paper. */
function renderAddress(url: string): TemplateResult | typeof nothing {
  const written = /^(?:tel|mailto):([^?]+)/i.exec(url)?.[1];
  if (written === undefined) return nothing;
  const address = decoded(written);
  return html`<span class=${address.length > 40 ? 'on-paper' : nothing}>${address}</span>`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function renderActs(view: FinderView, record: SchemeRecord, words: ActTerms): TemplateResult {
  const { scheme } = record;
  const { id, url } = scheme;
  const name = pick(scheme.name, view.locale.language, scheme.from[0].language);
  return html`
    <div class="row acts no-print">
      ${renderCalendar(view, record, words)}
      ${view.canLink || url !== undefined ? html`<button type="button" class="plain" @click=${() => view.act((acts) => acts.share({ id, url, name }), id, 'share')}>${words.share}<span class="visually-hidden"> ${name}</span></button>` : nothing}
      <button type="button" class="plain" @click=${() => view.act((acts) => acts.print(id), id, 'print')}>${view.terms.print}<span class="visually-hidden"> ${name}</span></button>
    </div>
    ${renderLink(view, id)}
  `;
}

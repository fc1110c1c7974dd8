/** Who says so: on every card, and so apart from what only an opened one needs. */
import { type TemplateResult, html } from 'lit';
import { type CatalogueProvider, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { CommonTerms } from '../locales/common.js';
import type { Locale } from './locale.js';

/** Who published a record and when it was last checked: on every card. */
export function provenance(record: Pick<CatalogueProvider, 'from' | 'verified'>, locale: Locale<CommonTerms>): TemplateResult {
  const { terms, language } = locale;
  const titles = record.from.map((source) => pickWithLanguage(source.title, language, source.language));
  const checked = record.verified ? terms.verifiedOn(locale.date(record.verified.on)) : terms.notVerified;
  return html`<p class="muted small">${terms.publishedBy(locale.list(titles.map((title) => title.text)))} · ${checked}</p>`;
}

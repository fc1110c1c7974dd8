/** What every widget shows around its data: loading, failed, in part, from an older copy, and for demonstration only. */
import { type TemplateResult, html, nothing } from 'lit';
import { type FeedError, type Source, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { CommonTerms } from '../locales/common.js';
import { heading } from './heading.js';
import type { Locale } from './locale.js';
import { text } from './text.js';

type Words = Locale<CommonTerms>;

/** Grey shapes of what is coming, so that the page does not jump; a screen reader hears one sentence. */
export function loadingState(locale: Words, cards = 3): TemplateResult {
  return html`
    <div class="stack loading" part="loading">
      <p class="visually-hidden">${locale.terms.loading}</p>
      ${Array.from({ length: cards }, () => html`<div class="card stack" aria-hidden="true"><div class="skeleton"></div><div class="skeleton"></div></div>`)}
    </div>
  `;
}

export function failedState(locale: Words, error: FeedError, retry: () => void, level: number): TemplateResult {
  return html`
    <slot name="error">
      <div class="notice failure stack" part="error" role="alert">
        ${heading(level, locale.terms.failedTitle, { className: 'subtitle' })}
        <p>${locale.terms.failure[error.code]}</p>
        <div><button type="button" @click=${retry}>${locale.terms.retry}</button></div>
      </div>
    </slot>
  `;
}

/** What a visitor must know before reading on: feeds that are missing, old, or still to come. */
export function sourceNotices(locale: Words, sources: readonly Source[], retry: () => void, loading = false): TemplateResult {
  const { terms, language } = locale;
  const missing = sources.filter((source) => source.error);
  const oldest = sources.map((source) => source.copied).filter((copied) => copied !== undefined).sort()[0];
  const title = (source: Source) => shortened(pickWithLanguage(source.title, language, source.language).text);
  return html`
    ${missing.length > 0 ? failureNotice(locale, terms.partial(locale.list(missing.map(title))), retry) : nothing}
    ${oldest ? html`<p class="notice" part="notice">${terms.copied(locale.date(oldest))}</p>` : nothing}
    ${loading ? html`<p class="notice" part="notice">${terms.stillLoading}</p>` : nothing}
  `;
}

/** A feed that never came has no title but its address: whose it is says more. */
const shortened = (title: string): string => (/^https?:/i.test(title) && URL.canParse(title) ? new URL(title).hostname.replace(/^www\./, '') : title);

/** That an answer lacks parts which could not be fetched. */
export const answerNotice = (locale: Words, errors: readonly FeedError[], retry: () => void): TemplateResult | typeof nothing =>
  errors.length === 0 ? nothing : failureNotice(locale, locale.terms.partialAnswer, retry);

const failureNotice = ({ terms }: Words, message: string, retry: () => void): TemplateResult =>
  html`<div class="notice failure row" part="notice"><p>${message}</p><button type="button" @click=${retry}>${terms.retry}</button></div>`;

/** What the publishers say of their feeds as a whole, such as that they are for demonstration. Each is said once. */
export function publisherNotices({ language }: Words, sources: readonly Source[]): TemplateResult {
  const notices = new Map(sources.flatMap((source) => (source.notice ? [[JSON.stringify(source.notice), pickWithLanguage(source.notice, language, source.language)] as const] : [])));
  return html`${[...notices.values()].map((notice) => html`<p class="muted small" part="notice">${text(notice, language)}</p>`)}`;
}

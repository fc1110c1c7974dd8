import { type TemplateResult, html, nothing } from 'lit';
import { type Text, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { FinderResult } from '@mkb-wegwijzer/core/search';

type Mark = NonNullable<FinderResult['mark']>;

/** A text with its language marked, where that differs from the language around it (WCAG 3.1.2). */
export function text(value: { readonly text: string; readonly language: string }, language: string): TemplateResult | string {
  return value.language === language || value.text === '' ? value.text : html`<span lang=${value.language}>${value.text}</span>`;
}

/** The text of a record in the language of the widget. `own` is the language of the record's plain strings. */
export function recordText(value: Text | undefined, language: string, own: string): TemplateResult | string {
  return text(pickWithLanguage(value, language, own), language);
}

/** A sentence around something that may be an element, such as a name in another language. */
export function within(sentence: (part: string) => string, part: unknown): TemplateResult {
  const [before, after] = sentence('\u0000').split('\u0000');
  return html`${before}${part}${after}`;
}

/** A text of several paragraphs, parted by blank lines. */
export function paragraphs(value: Text | undefined, language: string, own: string): TemplateResult | typeof nothing {
  const found = pickWithLanguage(value, language, own);
  if (found.text === '') return nothing;
  const marked = found.language === language ? undefined : found.language;
  return html`${found.text.split(/\n\s*\n/).map((paragraph) => html`<p lang=${marked ?? nothing} class="measure">${paragraph.trim()}</p>`)}`;
}

/** The text of a record with the words that a search matched marked in it: as elements, never as markup in the data. */
export function markedText(value: Text | undefined, language: string, own: string, mark: Mark | undefined): TemplateResult | string {
  const found = pickWithLanguage(value, language, own);
  if (!mark) return text(found, language);
  const pieces = mark(found.text).map((piece) => (piece.match ? html`<mark>${piece.text}</mark>` : piece.text));
  return html`<span lang=${found.language === language ? nothing : found.language}>${pieces}</span>`;
}

/** How a provider can be reached, and who says so. Used by the wizard's answer, the map's list and the details of a scheme. */
import { type TemplateResult, html, nothing } from 'lit';
import { type CatalogueProvider, pick, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { callAddress, encoded, intakeFor } from '@mkb-wegwijzer/core/referral-intake';
import type { CommonTerms } from '../locales/common.js';
import { contactTerms } from '../locales/contact.js';
import type { Locale } from './locale.js';
import { text } from './text.js';

export { provenance } from './provenance.js';

type Words = Locale<CommonTerms>;

/**
 * Links to the website, telephone and mail of a provider, those of its intake too. Where there is none: what else there is to say, or a
 * plain sentence.
 */
export function contactChannels(provider: CatalogueProvider, locale: Words, otherwise?: TemplateResult): TemplateResult {
  const { language } = locale;
  const terms = contactTerms(locale.terms);
  const { url, numbers, mails } = waysTo(provider);
  if (!isReachable(provider)) return otherwise ?? html`<p class="muted">${terms.noContact}</p>`;
  const name = pick(provider.name, language, provider.from[0].language);
  return html`
    <ul class="row" part="contact">
      ${url ? html`<li><a class="button" href=${url} aria-label=${terms.websiteOf(name)}>${terms.website}</a></li>` : nothing}
      ${numbers.map((number) => html`<li><a href=${callAddress(number)}>${terms.call(number)}</a></li>`)}
      ${mails.map((mail) => html`<li><a href=${`mailto:${encoded(mail).replace('%40', '@')}`} data-mail=${mails.length === 1 ? mail : nothing}>${mails.length === 1 ? terms.mail : terms.mailTo(mail)}</a></li>`)}
    </ul>
  `;
}

/** Whether there is any way to reach a provider. */
export function isReachable(provider: CatalogueProvider): boolean {
  const { url, numbers, mails } = waysTo(provider);
  return Boolean(url) || numbers.length > 0 || mails.length > 0;
}

function waysTo(provider: CatalogueProvider) {
  const channels = intakeFor(provider, []);
  const numbers = channels.flatMap((channel) => (channel.type === 'phone' ? [channel.number] : []));
  const mails = channels.flatMap((channel) => (channel.type === 'mail' ? [channel.address] : []));
  return { url: provider.contact?.url, numbers, mails };
}

/** A provider's name in the language of the widget. */
export function providerName(provider: CatalogueProvider, { language }: Words): TemplateResult | string {
  return text(pickWithLanguage(provider.name, language, provider.from[0].language), language);
}

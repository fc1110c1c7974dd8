import { type CatalogueProvider, pick } from '@mkb-wegwijzer/core/feed';
import { type Answer, type ReferralAnswer, schemesIn } from '@mkb-wegwijzer/core/referral';
import { encoded, intakeFor } from '@mkb-wegwijzer/core/referral-intake';
import { answerLabels } from './given.js';
import { reasonTexts } from './reasons.js';
import { together } from './together.js';
import type { WizardView } from './view.js';

/** Mail programs cut what is longer. In characters, before it is encoded. */
const longestMail = 1_800;

/** What was answered and who can help, as plain text: to copy, to mail, or to hand over. When nobody can: `otherwise`, whom to ask. */
export function summaryText(view: WizardView, answers: readonly Answer[], answer: ReferralAnswer, otherwise: string): string {
  const { terms, locale } = view;
  const given = answers.flatMap((each) => {
    const question = view.questions.find(({ id }) => id === each.question);
    return question && each.values.length > 0 ? [`${pick(question.text, locale.language)} ${locale.list(answerLabels(question, each, view))}`] : [];
  });
  const organisations = answer.referrals.map(({ provider, reasons }, position) => {
    const why = reasonTexts(reasons, provider, view).map(({ words }) => `   - ${words}`);
    return [`${position + 1}. ${pick(provider.name, locale.language, provider.from[0].language)}`, ...why, ...reachedBy(provider).map((each) => `   ${each}`)].join('\n');
  });
  const named = schemesIn(answer).map(({ name, url, from }) => `- ${pick(name, locale.language, from[0].language)}${url === undefined ? '' : `: ${url}`}`);
  return [
    [terms.answers, ...given].join('\n'),
    organisations.length > 0 ? [terms.answerTitle(organisations.length), ...organisations].join('\n') : otherwise,
    ...(named.length > 0 ? [[terms.schemesTitle, ...named, ...together(view, answer)].join('\n')] : []),
  ].join('\n\n');
}

/** Telephone, mail and website, those of its intake too. */
const reachedBy = (provider: CatalogueProvider): readonly string[] =>
  intakeFor(provider, []).flatMap((channel) => (channel.type === 'phone' ? channel.number : channel.type === 'mail' ? channel.address : channel.type === 'link' ? channel.url : []));

/** The address of a new mail with the summary in it, to whom the visitor likes. */
export function mailAddress(subject: string, text: string): string {
  // By whole characters: some are two to a string.
  const characters = [...text];
  const body = characters.length > longestMail ? `${characters.slice(0, longestMail).join('')}…` : text;
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body).replaceAll('%0A', '%0D%0A')}`;
}

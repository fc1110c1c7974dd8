import { type TemplateResult, html } from 'lit';
import { type CatalogueProvider, type Comparison, type Criterion, pick } from '@mkb-wegwijzer/core/feed';
import type { Reason } from '@mkb-wegwijzer/core/referral';
import { criterionSentence } from '../parts/criteria.js';
import type { WizardView } from './view.js';

/** A reason as it is shown; one that is not sure asks the visitor to look. */
export interface ReasonText {
  readonly text: string | TemplateResult;
  /** The same as plain text. */
  readonly words: string;
  readonly isSure: boolean;
}

/** Why an organisation is named, in plain words; nothing is said twice. */
export function reasonTexts(reasons: readonly Reason[], provider: CatalogueProvider, view: WizardView): readonly ReasonText[] {
  const texts = reasons.map((reason) => {
    const said = reasonText(reason, provider, view);
    return { ...(typeof said === 'string' ? { text: said, words: said } : said), isSure: reason.code === 'serves' ? reason.verdict === 'yes' : reason.code !== 'reach' };
  });
  return texts.filter(({ words }, position) => words !== '' && texts.findIndex((each) => each.words === words) === position);
}

function reasonText(reason: Reason, provider: CatalogueProvider, view: WizardView): string | Omit<ReasonText, 'isSure'> {
  const { locale, knowledge } = view;
  const { reasons: terms } = view.terms;
  const label = (term: { label: Parameters<typeof pick>[0] } | undefined) => (term ? pick(term.label, locale.language) : '');
  switch (reason.code) {
    case 'home':
      return terms.home;
    case 'first-contact':
      return terms.firstContact(view.regionName(reason.region));
    case 'need': {
      const need = label(knowledge.catalogue.needs.get(reason.need));
      return need === '' ? '' : terms.need(need);
    }
    case 'theme': {
      const theme = label(knowledge.catalogue.themes.get(reason.theme));
      return theme === '' ? '' : terms.theme(theme);
    }
    case 'words': {
      // Where somebody is says nothing of what an organisation does.
      const words = reason.words.filter((word) => !view.isPlace(word));
      return words.length === 0 ? '' : terms.words(locale.list(words));
    }
    case 'region':
      return reason.level === 'municipality' ? terms.municipality(view.regionName(reason.region)) : reason.level === 'country' ? terms.country : terms.region(view.regionName(reason.region));
    case 'reach':
      return terms.reach;
    case 'focus':
    case 'serves': {
      const { criterion, answer } = reason.trace;
      if (reason.code === 'serves' && reason.verdict !== 'yes') return sentence(terms.check, criterion, provider, view);
      return companyText(criterion as Comparison, answer, reason.oneOf === true, provider, view) ?? sentence(terms.meets, criterion, provider, view);
    }
  }
}

function sentence(lead: string, criterion: Criterion, provider: CatalogueProvider, { locale, regionName }: WizardView): Omit<ReasonText, 'isSure'> {
  const told = (each: Criterion) => criterionSentence(each, locale, provider.from[0].language, regionName);
  const plain = (each: Criterion): string => {
    const { any, all } = each as { readonly any?: readonly Criterion[]; readonly all?: readonly Criterion[] };
    const { criteria } = locale.terms;
    const members = any ?? all;
    return members ? `${any ? criteria.any : criteria.all} ${members.map(plain).join('; ')}` : (told(each) as string);
  };
  return { text: html`${lead} ${told(criterion)}`, words: `${lead} ${plain(criterion)}` };
}

/** A criterion that the company meets, told as what the organisation is there for; one of several is not, and is told as what fits. */
function companyText({ subject, min, max, in: values = [], notIn = [], note }: Comparison, answer: unknown, oneOf: boolean, provider: CatalogueProvider, { terms: { reasons }, locale, questions }: WizardView): string | undefined {
  if (note !== undefined && !oneOf) return pick(note, locale.language, provider.from[0].language);
  if (subject === 'employees') {
    // What is more than two bounds is told as it is.
    if (oneOf || values.length + notIn.length > 0) return undefined;
    if (min !== undefined && min > 0 && max !== undefined) return reasons.employeesBetween(locale.number(min), locale.number(max));
    if (max !== undefined) return reasons.employeesAtMost(locale.number(max));
    return min === undefined ? undefined : reasons.employeesAtLeast(locale.number(min));
  }
  // In the words in which the visitor gave the answer; of several, those that it is about.
  const given = Array.isArray(answer) ? (answer as unknown[]).filter((each) => values.includes(each as string)) : values.length > 0 ? [answer] : [];
  const options = questions.find((question) => question.subject === subject)?.options ?? [];
  const labels = options.filter(({ value }) => given.includes(value)).map((option) => pick(option.label, locale.language));
  return labels.length === 0 ? undefined : reasons.fitsAnswer(locale.list(labels));
}

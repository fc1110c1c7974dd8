import type { LocaleController } from '../controllers/locale.js';
import type { Locale } from '../parts/locale.js';
import { laterNl } from './terms.later.nl.js';
import type { OpeningTerms, WizardTerms } from './terms.js';

/** All words, in the language of the moment: other languages than Dutch come with all of theirs. */
export const allWords = (locale: LocaleController<OpeningTerms>): Locale<WizardTerms> => ({
  get terms(): WizardTerms {
    return { ...laterNl, ...locale.terms };
  },
  get language(): string {
    return locale.language;
  },
  date: (value) => locale.date(value),
  number: (value) => locale.number(value),
  money: (value, currency) => locale.money(value, currency),
  share: (value) => locale.share(value),
  list: (values, type) => locale.list(values, type),
});

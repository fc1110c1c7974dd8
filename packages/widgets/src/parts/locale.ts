/** What the parts of a view need of a {@link LocaleController}: its formats, with words that may be others than the widget's own. */
import type { LocaleController } from '../controllers/locale.js';

export type Locale<T> = Pick<LocaleController<T>, 'terms' | 'language' | 'date' | 'number' | 'money' | 'share' | 'list'>;

/** The same language and formats with other words, for parts that bring their own. */
export const wordedWith = <T>(locale: Locale<unknown>, terms: T): Locale<T> => ({
  terms,
  language: locale.language,
  date: (value) => locale.date(value),
  number: (value) => locale.number(value),
  money: (value, currency) => locale.money(value, currency),
  share: (value) => locale.share(value),
  list: (values, type) => locale.list(values, type),
});

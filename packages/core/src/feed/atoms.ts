/** The smallest pieces of a feed: texts, names, addresses, codes and dates. Each bounds what a hostile feed may send. */
import * as z from 'zod/mini';
import { isAddress, isWebAddress, languageTag, limits } from './limits.js';
import { email, isId, isLink, longestEmail, telephone } from './patterns.js';

export { limits } from './limits.js';

const bounded = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const LanguageTag = z.string().check(z.regex(languageTag));
const text = (max: number) =>
  z.union([bounded(max), z.record(LanguageTag, bounded(max)).check(z.refine((wordings) => Object.keys(wordings).length > 0, { error: 'no-text' }))]);

/** One line in one or more languages: a string in the feed's own language, or `{ nl, en, fy, de }`. */
export const Line = text(limits.line);
/** A few sentences in one or more languages. */
export const Paragraph = text(limits.paragraph);
/** A long text in one or more languages; blank lines part its paragraphs. Never markup. */
export const Article = text(limits.article);
export type Text = z.infer<typeof Line>;

/** A plain code or word. */
export const Word = bounded(limits.line);

/** An absolute URI that names something. It is never followed. */
export const Id = z.string('id').check(z.maxLength(limits.line), z.refine(isId, { error: 'id' }));

const address = (error: string, test: (value: string) => boolean) => z.string(error).check(z.maxLength(limits.url), z.refine(test, { error }));

/** An absolute http(s) address without a user name in it: the only kind that a visitor is sent to. */
export const WebUrl = address('web-url', isWebAddress);

/** An http(s), mailto or tel address. */
export const LinkUrl = address('link-url', isLink);

/** An address that may be relative to the feed's own; once resolved it must be http(s). */
export const FeedUrl = address('web-url', (value) => value !== '' && isAddress(value, /^https?:$/, 'https://feed.invalid/'));

export const Email = z.string('email').check(z.maxLength(longestEmail), z.regex(email, { error: 'email' }));
/** A telephone number as people write it: digits, spaces and the usual signs. */
export const Telephone = z.string('telephone').check(z.regex(telephone, { error: 'telephone' }));

/**
 * `EU`, `NL`, a province `PV20`-`PV31`, a municipality `GM0363`, or the id of one of the feed's areas. Any other word is kept,
 * reported, and treated as a region that is not known.
 */
export const Region = bounded(limits.line);

/** A slug of the shared vocabulary, or a URI of the publisher's own that names a broader slug. Any other word is kept and reported. */
export const Term = bounded(limits.line);
/** What a theme or need of the publisher's own is called by. */
export const TermId = z.union([z.string('id').check(z.regex(/^[a-z][a-z0-9-]{0,60}$/, { error: 'id' })), Id]);

/** A day in Europe/Amsterdam (`2026-11-24`), the last day included. */
export const Day = z.iso.date('date');
/** A day, or a time with its offset. */
export const Moment = z.union([Day, z.iso.datetime({ offset: true, error: 'date' })]);

export const Latitude = z.number().check(z.gte(-90), z.lte(90));
export const Longitude = z.number().check(z.gte(-180), z.lte(180));

/** A list of bounded length. */
export const listOf = <T extends z.core.$ZodType>(item: T, max: number = limits.list) => z.array(item).check(z.maxLength(max));

/** Refuses a range that ends before it begins; such a thing is a mistake, and would shut everybody out. Of a time, the day counts. */
export const inOrder = <First extends string, Last extends string>(first: First, last: Last) => {
  const comparable = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : value) as number;
  return z.refine<{ [K in First | Last]?: string | number | undefined }>(
    (range) => range[first] === undefined || range[last] === undefined || comparable(range[first]) <= comparable(range[last]),
    { error: 'reversed', path: [last] },
  );
};

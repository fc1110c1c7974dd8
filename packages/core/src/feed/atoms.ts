/** The smallest pieces of a feed: texts, names, addresses, codes and dates. Each bounds what a hostile feed may send. */
import * as z from 'zod/mini';

/** Sizes that no honest feed comes near; beyond them a record is refused rather than rendered. In characters or items. */
export const limits = { line: 500, paragraph: 5_000, article: 50_000, list: 500, records: 100_000, depth: 12 } as const;

const bounded = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const text = (max: number) => z.union([bounded(max), z.record(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), bounded(max))]);

/** One line in one or more languages: a string in the feed's own language, or `{ nl, en, fy, de }`. */
export const Line = text(limits.line);
/** A few sentences in one or more languages. */
export const Paragraph = text(limits.paragraph);
/** A long text in one or more languages; blank lines part its paragraphs. Never markup. */
export const Article = text(limits.article);
export type Text = z.infer<typeof Line>;

/** A plain code or word. */
export const Word = bounded(limits.line);

const scripting = /^(javascript|data|vbscript|blob|file|about):/i;

/** An absolute URI that names something. It is never followed. */
export const Id = z.string().check(
  z.maxLength(limits.line),
  z.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}]+$/i),
  z.refine((value) => !scripting.test(value)),
);

const parse = (value: string, base?: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};
const safe = (url: URL | undefined): boolean => url !== undefined && url.username === '' && url.password === '';

/** An absolute http(s) address without a user name in it: the only kind that a visitor is sent to. */
export const WebUrl = z.string().check(
  z.maxLength(2_000),
  z.refine((value) => /^https?:\/\/[^\s]+$/i.test(value) && safe(parse(value)), { error: 'web-url' }),
);

/** An http(s), mailto or tel address. */
export const LinkUrl = z.string().check(
  z.maxLength(2_000),
  z.refine((value) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(value) && safe(parse(value)), { error: 'link-url' }),
);

/** An address that may be relative to the feed's own; once resolved it must be http(s). */
export const FeedUrl = z.string().check(
  z.minLength(1),
  z.maxLength(2_000),
  z.refine((value) => /^https?:$/.test(parse(value, 'https://feed.invalid/')?.protocol ?? '') && !/\s/.test(value) && safe(parse(value, 'https://feed.invalid/')), { error: 'web-url' }),
);

export const Email = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[^\s@<>"',;:().]{2,}$/, { error: 'email' }));
/** A telephone number as people write it: digits, spaces and the usual signs. */
export const Telephone = z.string().check(z.regex(/^\+?[0-9][0-9 ()./-]{2,24}$/, { error: 'telephone' }));

/** `EU`, `NL`, a province `PV20`-`PV31`, a municipality `GM0363`, or the id of one of the feed's areas. */
export const Region = z.union([z.string().check(z.regex(/^(EU|NL|PV\d{2}|GM\d{4})$/)), Id]);

/** A slug of the shared vocabulary, or a URI of the publisher's own that names a broader slug. */
export const Term = z.union([z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)), Id]);

/** A day in Europe/Amsterdam (`2026-11-24`), the last day included. */
export const Day = z.iso.date();
/** A day, or a time with its offset. */
export const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

export const Latitude = z.number().check(z.gte(-90), z.lte(90));
export const Longitude = z.number().check(z.gte(-180), z.lte(180));

/** A list of bounded length. */
export const listOf = <T extends z.core.$ZodType>(item: T, max: number = limits.list) => z.array(item).check(z.maxLength(max));

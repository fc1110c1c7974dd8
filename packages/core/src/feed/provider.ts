import * as z from 'zod/mini';
import { Day, Email, Id, Latitude, Line, LinkUrl, Longitude, Moment, Paragraph, Region, Telephone, Term, WebUrl, Word, inOrder, listOf } from './atoms.js';
import { Criteria } from './criteria.js';
import { clock, postcode, weekdays } from './patterns.js';
import { RecordSource, Relation, Verified } from './scheme.js';

const Time = z.string('time').check(z.regex(clock, { error: 'time' }));

/** Hours that return every week; hours past midnight close before they open. */
export const OpeningHours = z
  .looseObject({
    days: listOf(z.enum(weekdays), 7),
    opens: Time,
    closes: Time,
    validFrom: z.optional(Day),
    validThrough: z.optional(Day),
  })
  .check(inOrder('validFrom', 'validThrough'));
export type OpeningHours = z.infer<typeof OpeningHours>;

/** A place where a provider can be visited, known as precisely as `precision` says. */
export const Location = z.looseObject({
  name: z.optional(Line),
  street: z.optional(Word),
  postcode: z.optional(z.string('postcode').check(z.regex(postcode, { error: 'postcode' }))),
  place: z.optional(Word),
  region: z.optional(Region),
  lat: z.optional(Latitude),
  lon: z.optional(Longitude),
  precision: z.optional(Word),
  openingHours: z.optional(listOf(OpeningHours)),
});
export type Location = z.infer<typeof Location>;

/**
 * How a provider takes in a question. A `post` must name a web address and its privacy page, since a person's data goes there; of
 * any other type the address is a link.
 */
export const Intake = z
  .looseObject({ type: Word, url: z.optional(LinkUrl), fields: z.optional(listOf(Word)), privacy: z.optional(WebUrl) })
  .check(
    z.refine((intake) => intake.type !== 'post' || /^https?:/i.test(intake.url ?? ''), { error: 'web-url', path: ['url'] }),
    z.refine((intake) => intake.type !== 'post' || intake.privacy !== undefined, { error: 'privacy', path: ['privacy'] }),
  );
export type Intake = z.infer<typeof Intake>;

export const Contact = z.looseObject({ url: z.optional(WebUrl), email: z.optional(Email), telephone: z.optional(Telephone), intake: z.optional(Intake) });
export type Contact = z.infer<typeof Contact>;

/** An organisation that helps entrepreneurs. */
export const Provider = z.looseObject({
  id: Id,
  name: Line,
  summary: z.optional(Paragraph),
  keywords: z.optional(z.union([listOf(Line), z.record(z.string(), listOf(Word))])),
  role: Word,
  approach: z.optional(Word),
  partOf: z.optional(Id),
  related: z.optional(listOf(Relation)),
  themes: z.optional(listOf(Term)),
  needs: z.optional(listOf(Term)),
  regions: z.optional(listOf(Region)),
  serves: z.optional(Criteria),
  focus: z.optional(Criteria),
  contact: z.optional(Contact),
  locations: z.optional(listOf(Location)),
  languages: z.optional(listOf(Word)),
  modified: z.optional(Moment),
  verified: z.optional(Verified),
  source: z.optional(listOf(RecordSource)),
});
export type Provider = z.infer<typeof Provider>;

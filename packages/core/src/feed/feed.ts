import * as z from 'zod/mini';
import { FeedUrl, Id, Line, Moment, Paragraph, Word, listOf, limits } from './atoms.js';
import { Area, Gone, Need, Question, Theme } from './guidance.js';
import { Provider } from './provider.js';
import { Scheme } from './scheme.js';

/** Another feed that an index brings in, and the authorities that it may speak for. */
export const Member = z.looseObject({ url: FeedUrl, title: z.optional(Line), authorities: z.optional(listOf(Id)) });
export type Member = z.infer<typeof Member>;

/** At most this many members, one level deep. */
export const maxMembers = 50;

/** Where the compiled form of a feed stands; then the feed's own URL may hold only its header. */
export const Compiled = z.looseObject({ manifest: FeedUrl, full: z.optional(FeedUrl) });

/** All of a feed but its records. */
export const header = {
  feedVersion: z.literal(1),
  id: Id,
  title: Line,
  notice: z.optional(Paragraph),
  publisher: z.optional(Id),
  language: z.optional(Word),
  modified: z.optional(Moment),
  license: z.optional(Word),
  compiled: z.optional(Compiled),
};
export const Header = z.looseObject(header);
export type Header = z.infer<typeof Header>;

/** The lists of records that a feed may hold, each with the shape of one. Left out or empty are the same. */
export const recordShapes = {
  members: Member,
  themes: Theme,
  areas: Area,
  needs: Need,
  questions: Question,
  schemes: Scheme,
  providers: Provider,
  gone: Gone,
} as const;
export type ListName = keyof typeof recordShapes;

const list = <T extends z.core.$ZodType>(shape: T) => z.optional(listOf(shape, limits.records));

/** The shared feed, version 1: one document per publisher. */
export const FeedDocument = z.looseObject({
  ...header,
  members: list(Member),
  themes: list(Theme),
  areas: list(Area),
  needs: list(Need),
  questions: list(Question),
  schemes: list(Scheme),
  providers: list(Provider),
  gone: list(Gone),
});

/** A feed after reading: every list is there, every record in it is sound. */
export interface Feed extends Header {
  members: Member[];
  themes: Theme[];
  areas: Area[];
  needs: Need[];
  questions: Question[];
  schemes: Scheme[];
  providers: Provider[];
  gone: Gone[];
}

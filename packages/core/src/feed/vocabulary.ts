/**
 * The codes that every feed shares (version 1); what people call them is in `vocabulary-words.ts`. A bare slug in a feed is one
 * of these; a publisher's own value is a URI whose record names a `broader` slug, so that twelve provinces give one facet "Geld en
 * financiering" and not twelve.
 */

/** Languages that a text of a feed may come in (BCP 47 primary tags). */
export const languages = ['nl', 'en', 'fy', 'de'] as const;
export type Language = (typeof languages)[number];

export const schemeKinds = [
  'grant', 'loan', 'guarantee', 'equity', 'voucher', 'tax', 'advice', 'training', 'programme', 'network', 'event', 'permit', 'other',
] as const;
export type SchemeKind = (typeof schemeKinds)[number];

export const providerRoles = [
  'first-line', 'municipality', 'province', 'chamber', 'development-agency', 'national-agency', 'grant-body', 'fund', 'campus',
  'network', 'programme', 'portal', 'other',
] as const;
export type ProviderRole = (typeof providerRoles)[number];

/** How a province supports its entrepreneurs, as the provinces' own note divides them. */
export const approaches = ['first-line', 'sme-agenda', 'innovation'] as const;
export type Approach = (typeof approaches)[number];

export const schemeStatuses = ['open', 'planned', 'suspended', 'ended'] as const;
export type SchemeStatus = (typeof schemeStatuses)[number];

export const criterionSubjects = [
  'employees', 'yearsActive', 'turnover', 'sector', 'legalForm', 'region', 'stage', 'trait', 'investment', 'projectStarted', 'minimisAid',
] as const;
export type CriterionSubject = (typeof criterionSubjects)[number];

export const channelTypes = ['online', 'phone', 'desk', 'mail', 'other'] as const;
export const relationTypes = ['requires', 'excludes', 'stacks-with', 'replaces', 'same-as', 'other'] as const;
export const locationPrecisions = ['address', 'postcode', 'place', 'region'] as const;
export const audiences = ['ondernemer', 'particulier'] as const;

/** Only what is surely not for entrepreneurs is not; an audience that this version does not know may be. */
export const isForCompanies = (audience: readonly string[] = []): boolean => audience.length === 0 || audience.some((each) => each !== 'particulier');

const known = <T extends string>(values: readonly T[]) => (value: string | undefined): T | 'other' =>
  (values as readonly string[]).includes(value ?? '') ? (value as T) : 'other';

/** The kind as this version knows it; a kind of a later version shows as "other" and never drops the record. */
export const knownKind = known(schemeKinds);
/** The role as this version knows it, else "other". */
export const knownRole = known(providerRoles);
/** The status as this version knows it, else "other". */
export const knownStatus = known(schemeStatuses);

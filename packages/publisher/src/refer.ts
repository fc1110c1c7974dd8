/** Refers a company as the wizard would. */
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { type Catalogue, type CatalogueProvider, type Comparison, FeedError, type Text, dayOf, federate, pick } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { NeedIndex, ProviderWords, type Reason, type SchemeRelation, offeredNeeds, refer as referTo, relationsIn } from '@mkb-wegwijzer/core/referral';
import { type Found, readFeeds } from './feeds.js';
import { checkProfile } from './profile.js';
import { nameOfRegion } from './region.js';
import { WrongUse } from './wrong-use.js';

export interface ReferOptions {
  readonly profile: Profile;
  /** What the visitor would type. Stands for the best need that it is found by, when the profile names none. */
  readonly text?: string | undefined;
  /** Id of the host's own provider. */
  readonly home?: string | undefined;
  readonly limit?: number | undefined;
  readonly now: Date;
  /** Called with each member of an index that cannot be read: the answer is of the others. */
  readonly onMissing?: ((error: FeedError) => void) | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An organisation with why it is named, and how one reaches it: its channels, languages and locations (with opening hours) as the feed has them. */
export interface Referred extends Named, Pick<CatalogueProvider, 'contact' | 'languages' | 'locations'> {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly schemes: readonly Named[];
}

export interface ReferAnswer {
  /** What was asked for: the profile's needs, or what the text was taken for. */
  readonly needs: readonly string[];
  readonly providers: readonly Referred[];
  /** More schemes that go with it. */
  readonly schemes: readonly Named[];
  /** Which of these schemes do not go together, and which other ones they ask for first. */
  readonly relations: readonly { readonly type: SchemeRelation['type']; readonly scheme: Named; readonly others: readonly Named[] }[];
}

/** What people call a need, a theme or a region. */
export type Names = (code: string) => string;

/** The same answer as in the widget. Rejects with a FeedError when a feed cannot be read, and with WrongUse when the feeds do not know what the profile names. */
export const refer = async (feed: string, options: ReferOptions): Promise<ReferAnswer> => (await referNamed(feed, options)).answer;

/** The same, with the names of what the answer holds the codes of. */
export async function referNamed(feed: string, { profile: wanted, text = '', home, limit, now, onMissing }: ReferOptions): Promise<{ readonly answer: ReferAnswer; readonly names: Names }> {
  const today = dayOf(now);
  const catalogue = federate((await wholeFeeds(feed, onMissing)).map(({ url, readable }) => ({ ...readable, url })), { today });
  const geography = new Geography({ areas: catalogue.areas });
  const given = checkProfile(wanted, catalogue, geography);
  if (home !== undefined && !catalogue.providers.has(catalogue.aliases.get(home) ?? home)) throw new WrongUse(`--home: the feed has no organisation "${home}".`);
  const found = (given.needs ?? []).length > 0 || text.trim() === '' ? [] : new NeedIndex(offeredNeeds(catalogue)).find(text).slice(0, 1);
  const profile = found.length > 0 ? { ...given, needs: found.map(({ id }) => id) } : given;
  const referred = referTo(catalogue, profile, geography, {
    today,
    ...(home !== undefined && { home }),
    ...(limit !== undefined && { limit }),
    ...(text.trim() !== '' && { words: new ProviderWords(catalogue).evidence(text) }),
  });
  const answer = {
    needs: profile.needs ?? [],
    providers: referred.referrals.map(({ provider, score, reasons, schemes: own }) => ({ ...named(provider), score: Math.round(score * 1000) / 1000, reasons, schemes: own.map(named), ...reachedBy(provider) })),
    schemes: referred.schemes.map(named),
    relations: relationsIn(referred, catalogue).map(({ type, scheme, others }) => ({ type, scheme: named(scheme), others: others.map(named) })),
  };
  const labels = new Map<string, Text>([...catalogue.areas.map(({ id, label }) => [id, label] as const), ...[...catalogue.needs, ...catalogue.themes].map(([id, { label }]) => [id, label] as const)]);
  const names = (code: string) => {
    const label = labels.get(code);
    return label === undefined ? nameOfRegion(code) : pick(label, 'en');
  };
  return { answer, names };
}

const named = ({ id, name, from }: { readonly id: string; readonly name: Text; readonly from: Catalogue['sources'] }): Named => ({ id, name: pick(name, 'nl', from[0]?.language) });

const reachedBy = ({ contact, languages, locations }: CatalogueProvider): Pick<Referred, 'contact' | 'languages' | 'locations'> => ({ ...(contact && { contact }), ...(languages && { languages }), ...(locations && { locations }) });

/** Of a feed that only points to its compiled form, the full form. */
async function wholeFeeds(feed: string, onMissing: ReferOptions['onMissing']): Promise<readonly Found[]> {
  const { found, failed } = await readFeeds(feed);
  failed.forEach((error) => onMissing?.(error));
  const { compiled, schemes, providers, members } = found[0].readable.read.feed;
  if (!compiled || schemes.length + providers.length + members.length > 0) return found;
  if (compiled.full === undefined) throw new FeedError('bad-url', found[0].url, `${feed} only points to its compiled form, and does not say where its full form is. Name the full feed.`);
  const full = new URL(compiled.full, found[0].url);
  const whole = await readFeeds(full.href);
  whole.failed.forEach((error) => onMissing?.(error));
  return whole.found;
}

/** An answer for people. */
export function describeReferral({ needs, providers, schemes, relations }: ReferAnswer, names: Names = (code) => code): string {
  const asked = needs.length > 0 ? [`Asked for: ${needs.map((need) => quoted(names(need))).join(', ')}`] : [];
  if (providers.length === 0) return [...asked, 'Nobody in this feed serves such a company there. Ask the municipality.'].join('\n');
  const lines = providers.flatMap(({ id, name, reasons, schemes: own, contact = {} }, at) => [
    `${String(at + 1).padStart(2)}  ${name}`,
    `    ${id}`,
    ...[contact.telephone, contact.email, contact.url].flatMap((channel) => (channel === undefined ? [] : [`    ${channel}`])),
    ...reasons.map((reason) => `    - ${reasonText(reason, names)}`),
    ...own.map((scheme) => `    > ${scheme.name}`),
  ]);
  return [...asked, ...lines, ...(schemes.length > 0 ? ['Also:', ...schemes.map(({ name }) => `  > ${name}`)] : []), ...relations.map(({ type, scheme, others }) => `${quoted(scheme.name)} ${type === 'excludes' ? 'does not go with' : 'first needs'} ${others.map(({ name }) => quoted(name)).join(', ')}`)].join('\n');
}

/** A name, which may be in another language than the sentence. */
const quoted = (name: string): string => `“${name}”`;

function reasonText(reason: Reason, names: Names): string {
  switch (reason.code) {
    case 'home':
      return 'the desk of the site itself';
    case 'first-contact':
      return `first point of contact in ${names(reason.region)}`;
    case 'need':
      return `helps with ${quoted(names(reason.need))}`;
    case 'theme':
      return `works on ${quoted(names(reason.theme))}`;
    case 'words':
      return `says the same as the text: ${reason.words.join(', ')}`;
    case 'region':
      return `works in ${names(reason.region)}`;
    case 'reach':
      return 'check: may not work there';
    case 'focus':
      return `${reason.oneOf ? 'suits' : 'meant for'} ${criterionText(reason.trace.criterion)}`;
    case 'serves':
      return `${reason.verdict !== 'yes' ? 'check: helps only' : reason.oneOf ? 'helps only, among others,' : 'helps only'} ${criterionText(reason.trace.criterion)}`;
  }
}

function criterionText(criterion: object): string {
  if ('text' in criterion) return pick(criterion.text as Text, 'en');
  if (!('subject' in criterion)) return JSON.stringify(criterion);
  const { subject, min, max, in: values, notIn } = criterion as Comparison;
  return [subject, min !== undefined && `from ${min}`, max !== undefined && `up to ${max}`, values && values.join(' or '), notIn && `not ${notIn.join(' or ')}`].filter(Boolean).join(' ');
}

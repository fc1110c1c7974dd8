/**
 * What every field of a feed means, with an example and its name in four standards. The documentation and the JSON Schema are made
 * of it; a test holds it against the shapes, so that no field goes without. For tools only: nothing that runs on a page imports it.
 */
import type * as z from 'zod/mini';
import { closedLists } from '../eligibility/values.js';
import { Comparison, Judged } from './criteria.js';
import { Compiled, FeedDocument, Member } from './feed.js';
import { Area, Gone, Need, Option, Question, Theme } from './guidance.js';
import { Contact, Intake, Location, OpeningHours, Provider } from './provider.js';
import { Amount, Budget, Channel, RecordSource, Relation, Scheme, Verified, Window } from './scheme.js';

/** Names of a field elsewhere. Prefixes are those of the standards themselves. */
interface Mapping {
  /** CPSV-AP 3.2, the European profile for public services. */
  readonly cpsv?: string;
  /** Open Referral HSDS 3.0, as `table.field`. */
  readonly hsds?: string;
  /** Samenwerkende Catalogi 4.0. */
  readonly sc?: string;
  /** schema.org. */
  readonly schema?: string;
}

interface FieldDoc extends Mapping {
  readonly means: string;
  /** A value that the field accepts. */
  readonly example: unknown;
}

export interface ShapeDoc {
  readonly title: string;
  readonly about: string;
  /** The schema's shapes that together hold these fields. */
  readonly shapes: readonly { readonly shape: Readonly<Record<string, z.core.$ZodType>> }[];
  readonly fields: Readonly<Record<string, FieldDoc>>;
}

const field = (means: string, example: unknown, mapping: Mapping = {}): FieldDoc => ({ means, example, ...mapping });

const site = 'https://www.zeeland.example';
const organisation = `${site}/#org`;
const scheme = `${site}/regelingen/energievoucher`;
const keywords = ['zonnepanelen', 'isolatie'];
const modified = '2026-11-20T08:00:00Z';

const modifiedField = field('When the record was last changed.', modified, { hsds: 'metadata.last_action_date', sc: 'owmskern dcterms:modified', schema: 'dateModified' });
const verifiedField = field('Who last checked the record against reality, and when.', { on: '2026-11-01', by: 'redactie@zeeland.example' }, { hsds: 'service.assured_date, service.assurer_email' });
const sourceField = field('Where the record was taken from, when it was not made here. One item for each source.', [{ url: `${site}/energievoucher`, license: 'CC0-1.0', retrieved: '2026-11-20' }], { hsds: 'metadata', schema: 'isBasedOn' });
const keywordsField = field('Words that people search by and that stand nowhere else: everyday words, abbreviations, old names. A list, or a list per language.', keywords, { cpsv: 'dcat:keyword', hsds: 'attribute (taxonomy_term.name)', schema: 'keywords' });
const themesField = (of: string) => field(`What ${of} is about: slugs of the shared themes, or ids of "themes".`, ['energy', 'sustainability'], { cpsv: 'cv:thematicArea', hsds: 'attribute (taxonomy_term)', sc: 'owmsmantel dcterms:subject', schema: 'category' });
const needsField = (of: string) => field(`What an entrepreneur wants or goes through when ${of} helps: slugs of the shared needs, or ids of "needs".`, ['save-energy'], { cpsv: 'cv:isGroupedBy (cv:BusinessEvent)' });
const regionsField = (of: string) => field(`Where ${of} can be used: EU, NL, a province (PV20-PV31), a municipality (GM0114), or the id of one of "areas". A municipality that has merged stands for what took its place.`, ['PV29'], { cpsv: 'dct:spatial', hsds: 'service_area', sc: 'owmskern dcterms:spatial', schema: 'areaServed' });

export const feedFields: Readonly<Record<string, ShapeDoc>> = {
  feed: {
    title: 'The feed',
    about: 'The document itself. `feedVersion`, `id` and `title` are all that it must have; every list may be left out.',
    shapes: [FeedDocument],
    fields: {
      feedVersion: field('The version of this format: 1.', 1),
      id: field('A URI that names the feed and never changes, usually its own address.', `${site}/mkb/feed.json`, { schema: 'identifier' }),
      title: field('What visitors read as the source of a card: the name of the publisher.', 'Provincie Zeeland', { schema: 'name' }),
      notice: field('One sentence that every widget shows with these records, such as that they are a demonstration.', 'Demonstratiegegevens, niet geverifieerd.'),
      publisher: field('The id of the provider that publishes the feed.', organisation, { cpsv: 'dct:publisher', schema: 'publisher' }),
      language: field('The language of texts that are plain strings. Default: nl.', 'nl', { cpsv: 'dct:language', sc: 'owmskern dcterms:language', schema: 'inLanguage' }),
      modified: field('When the feed was last changed.', modified, { sc: 'owmskern dcterms:modified', schema: 'dateModified' }),
      license: field('Under which terms others may use the records: an SPDX name or an address.', 'CC0-1.0', { hsds: 'metadata', schema: 'license' }),
      compiled: field('Where the compiled form of a large feed stands.', { manifest: 'compiled/manifest.json' }),
      members: field('Other feeds that this one, an index, brings together. At most 50; their own members are not followed.', [{ url: '../fryslan/feed.json' }]),
      themes: field("Themes of the publisher's own, each counted under a shared one.", [{ id: `${site}/themas/water`, label: 'Water', broader: 'sustainability' }]),
      areas: field('Regions that are no single municipality or province.', [{ id: `${site}/gebieden/zeeuws-vlaanderen`, label: 'Zeeuws-Vlaanderen', members: ['GM0715', 'GM1714'] }]),
      needs: field("Needs of the publisher's own, or other words for the shared ones.", [{ id: 'finance', label: 'Ik zoek geld' }]),
      questions: field('What the referral wizard asks, in this order.', [{ id: 'grootte', subject: 'employees', text: 'Met hoeveel mensen werkt u?', options: [{ id: 'klein', label: 'Minder dan 10', value: { max: 9 } }, { id: 'groter', label: '10 of meer', value: { min: 10 } }] }]),
      schemes: field('What an entrepreneur can get.', [{ id: scheme, name: 'Energievoucher', kind: 'voucher' }], { cpsv: 'cpsv:PublicService', hsds: 'service', sc: 'overheidproduct:scproduct', schema: 'GovernmentService' }),
      providers: field('Who can help an entrepreneur.', [{ id: organisation, name: 'Provincie Zeeland', role: 'province' }], { cpsv: 'cv:PublicOrganisation', hsds: 'organization', schema: 'GovernmentOrganization' }),
      gone: field('Records that are no more.', [{ id: `${site}/regelingen/oude-voucher`, on: '2026-06-30' }]),
    },
  },
  member: {
    title: 'A member of an index',
    about: 'The widgets load members side by side. One that fails is named to the visitor, and the rest is shown.',
    shapes: [Member],
    fields: {
      url: field("The address of the member's feed, which may be relative to the index.", '../fryslan/feed.json'),
      title: field('What to call it while it has not come, or when it fails.', 'Provinsje Fryslân'),
      authorities: field('Provider ids that the member speaks for. What a feed says of its own authority counts for nothing.', ['https://www.fryslan.example/#org'], { cpsv: 'cv:hasCompetentAuthority' }),
    },
  },
  compiled: {
    title: 'The compiled form',
    about: 'For feeds of more than about a thousand records.',
    shapes: [Compiled],
    fields: {
      manifest: field('The address of the manifest, which may be relative to the feed.', 'compiled/manifest.json'),
      full: field('The address of the whole feed as one document, when this one holds only the header.', 'feed.full.json'),
    },
  },
  scheme: {
    title: 'A scheme',
    about: 'Something that an entrepreneur can get: money, cover, advice, training, a permit. It must have `id`, `name` and `kind`.',
    shapes: [Scheme],
    fields: {
      id: field('A URI that names the scheme and never changes, also when its page moves.', scheme, { cpsv: 'dct:identifier', hsds: 'service.id', sc: 'owmskern dcterms:identifier', schema: 'identifier' }),
      name: field('What it is called, in one line.', { nl: 'Energievoucher', en: 'Energy voucher' }, { cpsv: 'dct:title', hsds: 'service.name', sc: 'owmskern dcterms:title', schema: 'name' }),
      summary: field('What it is and for whom, in one or two sentences. Shown on the card.', 'Een bijdrage voor wie zijn bedrijfspand isoleert.', { cpsv: 'dct:description', hsds: 'service.description', sc: 'owmsmantel dcterms:abstract', schema: 'description' }),
      description: field('All there is to tell. Plain text; a blank line starts a paragraph.', 'U krijgt een bijdrage in de kosten.\n\nVraag aan voordat u begint.', { cpsv: 'dct:description', hsds: 'service.description', schema: 'description' }),
      keywords: keywordsField,
      language: field("The language of this record's plain strings, when it is not the feed's.", 'fy', { cpsv: 'dct:language', sc: 'owmskern dcterms:language', schema: 'inLanguage' }),
      kind: field('What one gets: grant, loan, guarantee, equity, voucher, tax, advice, training, programme, network, event, permit or other. Any other word is shown as "other".', 'voucher', { cpsv: 'cpsv:produces (cv:Output, dct:type)', sc: 'scmeta uniformeProductnaam (columns of the UPL)', schema: 'serviceType' }),
      themes: themesField('it'),
      needs: needsField('it'),
      provider: field('The id of who carries it out and answers questions.', organisation, { cpsv: 'cv:hasParticipation', hsds: 'service.organization_id', schema: 'serviceOperator' }),
      authority: field('The id of who is responsible for it, when that is not the provider. Whoever speaks for it in an index has the last word on this record.', organisation, { cpsv: 'cv:hasCompetentAuthority', sc: 'owmskern overheid:authority', schema: 'provider' }),
      regions: regionsField('it'),
      audience: field('For whom: ondernemer, particulier. A scheme that is only for particulier is not shown, nor is another feed\'s copy of it. Default: ondernemer.', ['ondernemer'], { cpsv: 'dct:audience', sc: 'owmsmantel dcterms:audience', schema: 'audience' }),
      eligibility: field('Conditions, all of which must hold. A company that has not answered is never told no.', [{ subject: 'employees', max: 249 }, { text: 'U bent eigenaar van het pand.' }], { cpsv: 'cv:holdsRequirement (cv:Requirement)', hsds: 'service.eligibility_description' }),
      amounts: field('What one applicant can get.', [{ max: 2500, rate: 0.5, currency: 'EUR' }], { schema: 'MonetaryGrant.amount' }),
      costs: field('What it costs the applicant, in words: a fee, a price, or that it is free.', 'Gratis', { cpsv: 'cv:hasCost', hsds: 'cost_option, service.fees_description', schema: 'offers' }),
      windows: field('Periods in which one can apply. Whether it is open follows from them, each day anew.', [{ opens: '2026-01-01', closes: '2026-12-31' }], { schema: 'hoursAvailable' }),
      status: field('open, planned, suspended or ended. Suspended and ended go before the windows; open counts where there are none, and planned also where all of them are past, since then another round is to come.', 'open', { cpsv: 'adms:status', hsds: 'service.status' }),
      budget: field('How much of the money is left.', { state: 'low', checked: '2026-11-20' }),
      apply: field('Ways to apply.', [{ type: 'online', url: `${site}/aanvragen` }], { cpsv: 'cv:hasChannel', hsds: 'service.application_process', sc: 'scmeta onlineAanvragen, aanvraagURL', schema: 'availableChannel' }),
      url: field('The page about it.', `${site}/energievoucher`, { hsds: 'service.url', sc: 'owmskern dcterms:identifier', schema: 'url' }),
      legal: field('Addresses of the law or rule that it rests on.', ['https://wetten.example/regeling'], { cpsv: 'cv:hasLegalResource' }),
      productNames: field('URIs of its names in the Uniforme Productnamenlijst. Equal names are a hint that two records may be one, and never more than that.', ['http://standaarden.overheid.nl/owms/terms/subsidie'], { sc: 'scmeta uniformeProductnaam @resourceIdentifier', cpsv: 'cv:isClassifiedBy' }),
      related: field('Other schemes that it has to do with.', [{ id: `${site}/regelingen/lening`, type: 'stacks-with' }], { cpsv: 'cv:relatedService, dct:requires', schema: 'isRelatedTo' }),
      modified: modifiedField,
      verified: verifiedField,
      source: sourceField,
    },
  },
  window: {
    title: 'A window',
    about: 'Either end may be left out. The last day counts in. A window that closes before it opens costs its record, since it would be shown as closed to all.',
    shapes: [Window],
    fields: {
      opens: field('First day, or a time with its offset.', '2026-01-01', { schema: 'validFrom' }),
      closes: field('Last day, or a time with its offset, whose hour is told: on that day by the card too, in the scheme finder, and once it has passed that the scheme closed. The filter by status counts days. A time at midnight ends the day before.', '2026-12-31T17:00:00+01:00', { schema: 'validThrough' }),
      label: field('What the round is called, or whom it is for. Of windows with different labels that are open at once, a card counts down to the first that closes; the details have them all.', 'Tweede ronde'),
    },
  },
  amount: {
    title: 'An amount',
    about: 'Per applicant.',
    shapes: [Amount],
    fields: {
      min: field('The least, in whole units of the currency.', 500, { schema: 'MonetaryAmount.minValue' }),
      max: field('The most, in whole units of the currency.', 2500, { schema: 'MonetaryAmount.maxValue' }),
      rate: field('The share of the costs that is paid, from 0 to 1.', 0.5),
      currency: field('Three letters. Default: EUR.', 'EUR', { schema: 'MonetaryAmount.currency' }),
      for: field('Conditions under which this amount holds. The details show each amount with its own, and which of them hold for the company that a visitor told of. A card, the filter and the order of amounts take the largest; the card says that it depends on these.', [{ subject: 'employees', max: 9 }]),
      note: field('What else there is to say.', 'Per bedrijfspand', { schema: 'description' }),
    },
  },
  budget: {
    title: 'A budget',
    about: 'Goes out of date quickly, so the day is shown with it.',
    shapes: [Budget],
    fields: { state: field('available, low or exhausted.', 'low'), checked: field('The day on which that was so.', '2026-11-20') },
  },
  channel: {
    title: 'A way to apply',
    about: 'An item of `apply`.',
    shapes: [Channel],
    fields: {
      type: field('online, phone, desk, mail or other.', 'online', { cpsv: 'cv:Channel dct:type' }),
      url: field('A web, mail or telephone address.', `${site}/aanvragen`, { sc: 'scmeta aanvraagURL @resourceIdentifier', schema: 'ServiceChannel.serviceUrl, servicePhone' }),
      authentication: field('What one logs in with, such as eHerkenning or DigiD.', 'eHerkenning niveau 3', { sc: 'scmeta onlineAanvragen, when it is digid' }),
      note: field('What else one needs to know.', 'Houd uw KVK-nummer bij de hand.', { cpsv: 'cv:Channel dct:description', hsds: 'service.application_process' }),
    },
  },
  relation: {
    title: 'A relation',
    about: 'Of a scheme to a scheme, or a provider to a provider.',
    shapes: [Relation],
    fields: {
      id: field('The id of the other record, which may be in another feed.', `${site}/regelingen/lening`),
      type: field('requires, excludes, stacks-with, replaces or same-as. A record that says same-as is shown as the other one, and its id leads there.', 'stacks-with', { cpsv: 'dct:requires, cv:relatedService', schema: 'isRelatedTo, sameAs' }),
    },
  },
  verified: {
    title: 'A check',
    about: 'The value of `verified`.',
    shapes: [Verified],
    fields: { on: field('The day of the check.', '2026-11-01', { hsds: 'service.assured_date' }), by: field('Who did it.', 'redactie@zeeland.example', { hsds: 'service.assurer_email' }) },
  },
  source: {
    title: 'A source',
    about: 'An item of `source`.',
    shapes: [RecordSource],
    fields: {
      feed: field('The URI of the feed or catalogue that it was taken from.', 'https://zoekdienst.example/sc', { hsds: 'metadata' }),
      url: field('The page or record that it was taken from.', `${site}/energievoucher`, { schema: 'isBasedOn' }),
      license: field('The terms under which it was taken.', 'CC0-1.0', { schema: 'license' }),
      retrieved: field('When it was taken.', '2026-11-20'),
    },
  },
  criterion: {
    title: 'A condition',
    about: 'One of three kinds: a comparison that a machine makes (`subject` with bounds or values), a sentence that a person judges (`text`), or a group (`any`, `all`), which may nest. Never two kinds in one.',
    shapes: [Comparison, Judged],
    fields: {
      subject: field('What is compared: employees, yearsActive, turnover (euros a year), sector, legalForm, region, stage, trait, investment (euros), projectStarted, minimisAid (euros in three years). Any other word is left to the visitor to judge.', 'employees', { cpsv: 'cv:Requirement dct:type' }),
      min: field('The least, itself included.', 1),
      max: field('The most, itself included.', 249),
      in: field(`Values of which one must fit. A sector is a code of SBI 2025 (\`56.1\`, or with its scheme \`sbi2025:56.1\`, \`sbi2008:56.10\`). A stage is ${closedLists.stage.join(', ')}. A legal form is ${closedLists.legalForm.join(', ')}. projectStarted is true or false. A trait is a word that a question of the wizard gives as an answer.`, ['56.1', '47']),
      notIn: field('Values of which none may fit.', ['sbi2025:01']),
      note: field('The condition in words, when these say more.', 'Uitzendkrachten tellen mee.', { cpsv: 'cv:Requirement dct:description' }),
      text: field('A condition that only a person can judge.', 'U bent eigenaar van het pand.', { cpsv: 'cv:Requirement dct:description', hsds: 'service.eligibility_description' }),
      any: field('Conditions of which one must hold.', [{ subject: 'stage', in: ['starter'] }, { subject: 'yearsActive', max: 3 }]),
      all: field('Conditions that must all hold.', [{ subject: 'employees', max: 49 }, { subject: 'turnover', max: 10_000_000 }]),
    },
  },
  provider: {
    title: 'A provider',
    about: 'An organisation that helps entrepreneurs. It must have `id`, `name` and `role`. In several feeds under one id it is one: regions and locations united, text from its own feed.',
    shapes: [Provider],
    fields: {
      id: field('A URI that names the organisation and never changes.', organisation, { cpsv: 'dct:identifier', hsds: 'organization.id', schema: 'identifier' }),
      name: field('What it is called.', 'Provincie Zeeland', { cpsv: 'skos:prefLabel', hsds: 'organization.name', schema: 'name' }),
      summary: field('What it does for an entrepreneur, in one or two sentences.', 'Wijst de weg naar subsidies en advies in Zeeland.', { hsds: 'organization.description', schema: 'description' }),
      keywords: keywordsField,
      role: field('first-line, municipality, province, chamber, development-agency, national-agency, grant-body, fund, campus, network, programme, portal or other. Any other word is shown as "other".', 'province', { cpsv: 'cv:Participation cv:role', hsds: 'attribute', schema: '@type' }),
      approach: field('Of a province: first-line, sme-agenda or innovation; the route of a question depends on it.', 'first-line'),
      partOf: field('The id of the organisation that it belongs to.', organisation, { hsds: 'organization.parent_organization_id', schema: 'parentOrganization' }),
      related: field('Other providers that it has to do with.', [{ id: 'https://www.kvk.example/#org', type: 'same-as' }], { schema: 'sameAs' }),
      themes: themesField('its help'),
      needs: needsField('it'),
      regions: regionsField('its help'),
      serves: field('A limit: who falls outside these conditions is not referred here.', [{ subject: 'employees', min: 5, max: 100 }], { hsds: 'service.eligibility_description' }),
      focus: field('A preference: whom it seeks out. It excludes nobody, and counts when several can help.', [{ subject: 'trait', in: ['family'] }]),
      contact: field('How to reach it.', { url: `${site}/contact`, telephone: '+31 118 00 00 00' }, { cpsv: 'cv:contactPoint', hsds: 'contact, phone', schema: 'contactPoint' }),
      locations: field('Where to visit it.', [{ place: 'Middelburg', region: 'GM0687', precision: 'place' }], { cpsv: 'locn:address', hsds: 'location, address', schema: 'location' }),
      languages: field('Languages in which it helps.', ['nl', 'en'], { hsds: 'language.code', schema: 'knowsLanguage' }),
      modified: modifiedField,
      verified: verifiedField,
      source: sourceField,
    },
  },
  contact: {
    title: 'A contact',
    about: 'The value of `contact`.',
    shapes: [Contact],
    fields: {
      url: field('The page with contact details, or the site.', `${site}/contact`, { cpsv: 'cv:contactPage', hsds: 'organization.website', schema: 'url' }),
      email: field('An e-mail address.', 'ondernemers@zeeland.example', { cpsv: 'cv:email', hsds: 'organization.email', schema: 'email' }),
      telephone: field('A telephone number, as people write it.', '+31 118 00 00 00', { cpsv: 'cv:telephone', hsds: 'phone.number', schema: 'telephone' }),
      intake: field('How it takes in a question from the wizard.', { type: 'link', url: `${site}/vraag` }),
    },
  },
  intake: {
    title: 'An intake',
    about: 'The value of `contact.intake`. Nothing is sent before the visitor has seen what, and agreed.',
    shapes: [Intake],
    fields: {
      type: field('post (a form that the wizard sends), mailto or link.', 'post'),
      url: field('Where it goes: a web address for post, else also mail or telephone.', `${site}/intake`),
      fields: field('Which answers it wants.', ['needs', 'region', 'employees']),
      privacy: field('The page that says what happens to what is sent. Required for post.', `${site}/privacy`),
    },
  },
  location: {
    title: 'A location',
    about: 'Known as precisely as `precision` says; a town is never drawn as an address. Without `lat` and `lon` it stands on the map where `region` is a municipality and `place` is absent or its main town; a village in it does once a visitor has said where the company is, if some thousand people live there. `wegwijzer validate` tells of those that are not known. A name may end in letters of the province, as PostNL writes it: EDE GLD.',
    shapes: [Location],
    fields: {
      name: field('What the place is called.', 'Provinciehuis', { hsds: 'location.name', schema: 'Place.name' }),
      street: field('Street and number.', 'Abdij 6', { cpsv: 'locn:thoroughfare', hsds: 'address.address_1', schema: 'PostalAddress.streetAddress' }),
      postcode: field('Postcode, as 1234 AB.', '4331 BK', { cpsv: 'locn:postCode', hsds: 'address.postal_code', schema: 'PostalAddress.postalCode' }),
      place: field('The town that it is in.', 'Middelburg', { cpsv: 'locn:postName', hsds: 'address.city', schema: 'PostalAddress.addressLocality' }),
      region: field('The code of its municipality, or of what is known of it.', 'GM0687', { hsds: 'address.state_province', schema: 'PostalAddress.addressRegion' }),
      lat: field('Latitude, in degrees (WGS 84).', 51.4988, { hsds: 'location.latitude', schema: 'GeoCoordinates.latitude' }),
      lon: field('Longitude, in degrees (WGS 84).', 3.6109, { hsds: 'location.longitude', schema: 'GeoCoordinates.longitude' }),
      precision: field('address, postcode, place or region: what the point stands for. Without it, a point with a street or a postcode is an address, and another one a town. The point of a region is not used, nor one whose latitude and longitude changed places.', 'place'),
      openingHours: field('When one can walk in.', [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }], { cpsv: 'cv:openingHours', hsds: 'schedule', schema: 'openingHoursSpecification' }),
    },
  },
  openingHours: {
    title: 'Opening hours',
    about: 'Hours that return every week, in the Netherlands. Hours past midnight close before they open.',
    shapes: [OpeningHours],
    fields: {
      days: field('mo, tu, we, th, fr, sa, su.', ['mo', 'tu', 'we'], { hsds: 'schedule.byday', schema: 'dayOfWeek' }),
      opens: field('Time on the 24-hour clock.', '09:00', { hsds: 'schedule.opens_at', schema: 'opens' }),
      closes: field('Time on the 24-hour clock.', '17:00', { hsds: 'schedule.closes_at', schema: 'closes' }),
      validFrom: field('First day on which they hold.', '2026-01-01', { hsds: 'schedule.valid_from', schema: 'validFrom' }),
      validThrough: field('Last day on which they hold.', '2026-12-31', { hsds: 'schedule.valid_to', schema: 'validThrough' }),
    },
  },
  theme: {
    title: 'A theme',
    about: 'Only for themes that the shared list lacks.',
    shapes: [Theme],
    fields: {
      id: field('A URI of your own, which records name in "themes".', `${site}/themas/water`),
      label: field('What visitors read.', { nl: 'Water', en: 'Water' }, { cpsv: 'skos:prefLabel', hsds: 'taxonomy_term.name' }),
      broader: field('The shared theme under which it is counted.', 'sustainability', { cpsv: 'skos:broader', hsds: 'taxonomy_term.parent_id' }),
    },
  },
  area: {
    title: 'An area',
    about: 'For bodies that serve part of a province, or parts of several.',
    shapes: [Area],
    fields: {
      id: field('A URI, which records name in `regions`.', `${site}/gebieden/zeeuws-vlaanderen`, { hsds: 'service_area.uri' }),
      label: field('What visitors read.', 'Zeeuws-Vlaanderen', { hsds: 'service_area.name', schema: 'Place.name' }),
      members: field('Codes of its municipalities or provinces.', ['GM0715', 'GM1714', 'GM0677'], { hsds: 'service_area.extent', schema: 'containsPlace' }),
    },
  },
  need: {
    title: 'A need',
    about: 'A goal or a life event, as the entrepreneur would say it.',
    shapes: [Need],
    fields: {
      id: field('A shared slug, to word it anew (only the page and an index may), or a URI.', `${site}/behoeften/haven`),
      label: field('The need in the words of an entrepreneur.', { nl: 'Ik zoek een plek in de haven', en: 'I am looking for a place in the port' }, { cpsv: 'cv:BusinessEvent dct:title' }),
      description: field('A sentence that explains it.', 'Over kavels, kades en vergunningen.', { cpsv: 'cv:BusinessEvent dct:description' }),
      kind: field('goal or life-event.', 'goal', { cpsv: 'cv:BusinessEvent dct:type' }),
      broader: field('The shared need under which it is counted.', 'find-location', { cpsv: 'skos:broader' }),
      themes: field('Themes that it touches. Default for a shared need: its own.', ['business-location']),
      keywords: keywordsField,
    },
  },
  question: {
    title: 'A question',
    about: 'One question of the wizard, about one subject of a company.',
    shapes: [Question],
    fields: {
      id: field('A word, unique in the feed.', 'grootte'),
      subject: field('What the answer is about: need, or a subject of a condition. Of two feeds with one subject, the question of the index is asked.', 'employees'),
      text: field('The question.', 'Met hoeveel mensen werkt u?'),
      help: field('Why it is asked, or how to answer.', 'Tel uzelf mee.'),
      multiple: field('Whether more than one answer may be given. Default: false.', false),
      options: field('The answers to choose from. Without them, need offers the needs and region the municipalities.', [{ id: 'klein', label: '2 tot 9', value: { min: 2, max: 9 } }]),
    },
  },
  option: {
    title: 'An answer',
    about: 'An item of `options`.',
    shapes: [Option],
    fields: {
      id: field('A word, unique in the question.', 'klein'),
      label: field('What visitors read.', '2 tot 9'),
      help: field('What it means.', 'U en enkele medewerkers.'),
      value: field('What it stands for: a code, a number, true or false, or a range with both ends included. For a stage, a legal form, a region and a sector a value that conditions know: any other says nothing.', { min: 2, max: 9 }),
    },
  },
  gone: {
    title: 'What is gone',
    about: 'Ends saved items, deep links and copies in other feeds. It counts from the page, the index, the authority of the record, or the feed on whose host the id lies.',
    shapes: [Gone],
    fields: {
      id: field('The id that is no more.', `${site}/regelingen/oude-voucher`),
      on: field('Since when; until that day it is shown.', '2026-06-30'),
      replacedBy: field('The id of what came in its place: links, saved items and relations to the old id lead there.', scheme, { cpsv: 'dct:isReplacedBy', schema: 'supersededBy' }),
    },
  },
};

/**
 * What the visitor's own words say about single organisations. Words become needs first (see {@link NeedIndex}); but "kunststof" is
 * no need, and yet tells who can help. Nothing of the text is kept.
 */
import type { Catalogue, CatalogueProvider } from '../feed/federate.js';
import { type Steps, finish } from '../feed/steps.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { isNumber, parted, stem, terms, words as wordsOf } from '../search/analysis.js';
import { parts } from '../search/compounds.js';
import { errandsIn, errandsOf } from './errands.js';
import { SchemeWords } from './scheme-words.js';
import { topicsOf } from './topics.js';

/** What a text says for one organisation. */
export interface WordEvidence {
  /** 0-1: how much of what was typed, the rarest words first, is in what the organisation says of itself and its schemes. */
  readonly weight: number;
  /** 0-1: how surely it does what was asked for, when that is a thing that few do. Default 0. */
  readonly errand?: number;
  /** The words of the text that this rests on, as they were typed, the most telling first. For the visitor's eyes: never put them in an event. */
  readonly words: readonly string[];
}

/** Evidence by the id of a provider or a scheme. What is not in it, has none. */
export type Evidence = ReadonlyMap<string, WordEvidence>;

/** How much a word says about an organisation, by where it stands: a keyword was chosen to be found by, a sentence has words of all kinds. */
const fields = { name: 1, keywords: 1, summary: 0.4, schemeKeywords: 0.5, schemeSummary: 0.2 } as const;
const inCompound = 0.6;
/** A word about the same thing. */
const onTopic = 0.7;
/** A word that begins like another one is probably of its family: "investeren" and "investeerder". */
const alike = 0.6;
const alikeFrom = 6;
/** A word that more of the organisations than this share have says nothing about any of them. */
const commonplace = 0.25;
/**
 * What anybody writes who tells about a business, and what says nothing of who can help, in one form of each. The search has a shorter
 * list, since two words typed into a search field are meant; of a sentence most words are not.
 */
const filler = new Set(
  ('aannemen aantal achter af alleen ander bedrijf begin best betaal beter bij blijven boven breng bron buiten daarna dag deel denken deur doen ' +
    'doorgaan drie duidelijk echt eerst eigen eind elk elkaar elke eten fijn gebruik gekocht geleden genoeg geven geworden ging goed grote half hand heen ' +
    'hele helft help houden huis hulp idee iemand iets jaar jongens keer kijk klaar klein komt kosten kwart laat lang last later lig loop lukt maak maand man manier ' +
    'mee meer meest mens merk minder moment naam nacht neem netjes niemand nieuw niks nodig omzet ontwikkelen oud oude over paar passen plaats plan plek prijs recht ' +
    'regelen rond ruimte samen snel soms sta staan staat stap steeds stil stuk terug tijd toch twee tweede uren vader valt vanaf vast veel ver verder verkeerd vier ' +
    'voeren vol volgend vraag waarde week weer weet weg weinig werk winter woon zaak zeg zeker zelf zet zien zit zodat zomer zonder zuinig')
    .split(' ')
    .map(stem),
);

/** Also as "he does": "brengt". */
const isFiller = (word: string): boolean => [word, word.replace(/t$/, '')].some((each) => filler.has(stem(each)));

/** An organisation that says much is found by everything: what it says counts for less, by this power of how much more it is than usual. */
const lengthCounts = 0.35;

/** How many rare words make the evidence half of all that it can be. */
const halfway = 1;
const wordsShown = 3;

/** So many records are read in one step: a few milliseconds. */
const stepSize = 100;

/** The words of a catalogue's organisations and schemes. Make one per catalogue and keep it. */
export class ProviderWords {
  readonly #postings = new Map<string, Map<string, number>>();
  /** Stems by their first letters. */
  readonly #families = new Map<string, string[]>();
  #size = 1;
  readonly #lengths = new Map<string, number>();
  #usual = 1;
  readonly #schemes = new SchemeWords();
  /** Who does an errand. */
  readonly #doers = new Map<string, string[]>();

  readonly #reading: Steps<void>;

  constructor(catalogue: Pick<Catalogue, 'providers' | 'schemes'>) {
    this.#reading = this.#read(catalogue);
  }

  /**
   * Reads the catalogue in steps, for a page that is idle: 6,000 schemes and 1,000 organisations take some 250 ms in all. Who asks sooner has
   * the rest read at once.
   */
  *read(): Steps<void> {
    while (!this.#reading.next().done) yield;
  }

  *#read(catalogue: Pick<Catalogue, 'providers' | 'schemes'>): Steps<void> {
    const kinds = new Map<string, Set<string | undefined>>();
    let read = 0;
    for (const scheme of catalogue.schemes.values()) {
      if (++read % stepSize === 0) yield;
      this.#schemes.add(scheme);
      const { provider, name, kind, keywords, summary } = scheme;
      if (provider === undefined || !catalogue.providers.has(provider)) continue;
      kinds.set(provider, (kinds.get(provider) ?? new Set()).add(kind));
      this.#add(provider, [[[...wordings(name), ...keywordsOf(keywords)], fields.schemeKeywords], [wordings(summary), fields.schemeSummary]]);
    }
    for (const provider of catalogue.providers.values()) {
      if (++read % stepSize === 0) yield;
      const texts = ownTexts(provider);
      this.#add(provider.id, texts);
      for (const errand of errandsOf(texts.flatMap(([lines]) => lines), kinds.get(provider.id) ?? new Set())) this.#doers.set(errand, [...(this.#doers.get(errand) ?? []), provider.id]);
    }
    this.#size = Math.max(1, catalogue.providers.size);
    for (const list of this.#postings.values()) for (const provider of list.keys()) this.#lengths.set(provider, (this.#lengths.get(provider) ?? 0) + 1);
    this.#usual = [...this.#lengths.values()].sort((a, b) => a - b)[this.#lengths.size >> 1] ?? 1;
    for (const word of this.#postings.keys()) {
      const family = word.slice(0, alikeFrom);
      if (family.length < alikeFrom || word.startsWith(':')) continue;
      const members = this.#families.get(family);
      if (members) members.push(word);
      else this.#families.set(family, [word]);
    }
  }

  /** What a text says for each organisation and scheme that it says something for. An empty text, or one of common words, says nothing. */
  evidence(text: string): Evidence {
    finish(this.#reading);
    const found = new Map<string, { sum: number; words: { word: string; worth: number }[] }>();
    for (const word of new Set(terms(text))) {
      if (isFiller(word) || isNumber(word)) continue;
      for (const [provider, worth] of this.#lookUp(word)) {
        const sum = found.get(provider) ?? { sum: 0, words: [] };
        sum.sum += worth;
        sum.words.push({ word, worth });
        found.set(provider, sum);
      }
    }
    const errands = this.#errands(text);
    const telling = new Set(terms(text));
    const typed = typedIn(text);
    for (const provider of errands.keys()) if (!found.has(provider)) found.set(provider, { sum: 0, words: [] });
    const ofSchemes = [...this.#schemes.find([...telling].filter((word) => !isFiller(word)))].map(([scheme, worth]) => [scheme, { weight: worth / (worth + halfway), words: [] }] as const);
    return new Map<string, WordEvidence>([
      ...ofSchemes,
      ...[...found].map(([provider, { sum, words }]) => {
        const errand = errands.get(provider);
        const much = Math.max(1, (this.#lengths.get(provider) ?? 1) / this.#usual) ** lengthCounts;
        const fair = sum / much;
        words.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
        const shown = new Set([...(errand?.words ?? []).filter((word) => telling.has(word)), ...words.map(({ word }) => word)].map((word) => typed.get(word) ?? word));
        return [provider, { weight: fair / (fair + halfway), ...(errand && { errand: errand.worth }), words: [...shown].slice(0, wordsShown) }] as const;
      }),
    ]);
  }

  /** By the organisations that do what is asked for: how much that says, and the words for it. */
  #errands(text: string): ReadonlyMap<string, { readonly worth: number; readonly words: readonly string[] }> {
    const found = new Map<string, { readonly worth: number; readonly words: readonly string[] }>();
    for (const [errand, asked] of errandsIn(text)) {
      for (const provider of this.#doers.get(errand) ?? []) {
        const known = found.get(provider);
        found.set(provider, known ? { worth: Math.min(1, known.worth + asked.worth), words: [...known.words, ...asked.words] } : asked);
      }
    }
    return found;
  }

  /** For one typed word: the organisations that have it, or one of its family, each with what that is worth (0-1). */
  #lookUp(word: string): ReadonlyMap<string, number> {
    const best = new Map<string, number>();
    const look = (root: string, likeness: number) => {
      const list = this.#postings.get(root);
      if (!list || list.size > this.#size * commonplace) return;
      const rarity = Math.log(this.#size / list.size) / Math.log(this.#size + 1);
      for (const [provider, weight] of list) best.set(provider, Math.max(best.get(provider) ?? 0, likeness * weight * rarity));
    };
    const root = stem(word);
    look(root, 1);
    for (const part of parts(word)) look(part, inCompound);
    for (const topic of topicsOf(word)) look(`:${topic}`, onTopic);
    for (const cousin of this.#families.get(root.slice(0, alikeFrom)) ?? []) if (cousin !== root) look(cousin, alike);
    return best;
  }

  #add(provider: string, texts: readonly (readonly [readonly string[], number])[]): void {
    for (const [lines, weight] of texts) {
      for (const word of new Set(lines.flatMap(terms))) {
        this.#put(stem(word), provider, weight);
        for (const part of parts(word)) this.#put(part, provider, weight * inCompound);
        for (const topic of topicsOf(word)) this.#put(`:${topic}`, provider, weight);
      }
    }
  }

  #put(word: string, provider: string, weight: number): void {
    const list = this.#postings.get(word);
    if (list) list.set(provider, Math.max(list.get(provider) ?? 0, weight));
    else this.#postings.set(word, new Map([[provider, weight]]));
  }
}

const asTyped = new RegExp(`${parted}|[\\p{L}\\p{N}\\p{M}]+(?:[&'’-][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');

/** By the words that are read in a text, what was typed there: "R&D" by both "r" and "d". */
const typedIn = (text: string): ReadonlyMap<string, string> => new Map([...text.matchAll(asTyped)].flatMap(([piece]) => wordsOf(piece).map((word) => [word, piece] as const)));

const ownTexts = ({ name, keywords, summary }: CatalogueProvider): readonly (readonly [readonly string[], number])[] => [
  [wordings(name), fields.name],
  [keywordsOf(keywords), fields.keywords],
  [wordings(summary), fields.summary],
];

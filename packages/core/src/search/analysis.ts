/** From a text to the words that an index holds and a query asks for. Dutch first; English, Frisian and German words pass too. */

import { fold } from './fold.js';

export { fold } from './fold.js';

/**
 * Words that say nothing about what is sought, in the four languages, folded. What is also a word of business stays out of the
 * list, however common it is elsewhere: "it" (ICT), "mit" and "go" (schemes), "net" (the grid), "us" (export).
 */
const stopWords = new Set(
  ('de het een en of van voor in op te met aan bij naar om uit over door tot is zijn was wordt worden heb hebt heeft hebben had ik wij we u uw mijn ons onze je jij jouw jullie ' +
    'zij ze die dat dit deze der den er hier daar ook niet geen als dan maar nog al wel toch eens dus zo heel erg via me mij zich hun hen ben bent wil wilt willen kan kunt kunnen ' +
    'moet moeten mag mogen zou zouden zal zullen ga gaat gaan doe doet doen kom komt komen krijg krijgt krijgen waar waarom waarmee waarvoor wanneer wat wie welk welke hoe hoeveel ' +
    'zoek zoekt zoeken gezocht vind vinden weten graag nodig iets alle aub alstublieft bedankt hallo s n ' +
    'the a an and but or no not for on to with at by from are i m my our your you am be been do does did has have having can could would should will this these there their they them some any if so ' +
    'want need needs how much many what where which who when why please thanks looking look find get know about ' +
    'die das dem des ein eine einen einem einer fur von zu zum zur im auf aus wer ich wir mein meine meinen unser unsere ihr konnen mochte mochten brauche brauchen suche suchen ' +
    'bitte gibt es ist sind habe haben hat werden wird nicht kein keine wie als um ' +
    'foar fan yn mei oan nei troch myn hawwe kin kinne wol wolle wer hokker wurdt binne dy gjin sykje siikje graach').split(' '),
);

/** What is one word though signs part it: a number of thousands ("25.000"), and letters with dots between them ("z.z.p."). */
export const parted = '(?:[1-9]\\d{0,2}(?:[.,]\\d{3})+|\\p{L}(?:\\.\\p{L})+)(?![\\p{L}\\p{N}])';
const word = new RegExp(`${parted}|[\\p{L}\\p{N}]+`, 'gu');

/** The words of a text, folded, in order. Digits count as words; signs part words, but not the thousands of a number or the letters of an abbreviation. */
export const words = (text: string): string[] => fold(text).match(word)?.map((each) => (each < ':' || each[1] === '.' ? whole(each) : each)) ?? [];

/** A number or an abbreviation without the signs that part it. */
export const whole = (written: string): string => written.replace(/[.,]/g, '');

export const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Whether a folded word says nothing about what is sought. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** The words of a text that carry meaning. A text of stop words alone keeps them all: a name may be made of them, and a question. */
export function terms(text: string): string[] {
  const all = words(text);
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * Endings in the order in which they are tried: the last letters that they may have (which spares most words most trials), how
 * they look, and what comes in their place.
 */
const endings: readonly (readonly [string, RegExp, string])[] = [
  // A verb in -eren and all that comes of it: "gedigitaliseerd", "digitalisering", "digitalisatie", "innovatieve", "innovation".
  ['de', /^ge(?=.{4,}[ei]erde?$)/, ''],
  ['nlgdte', /(financ|subsidi)i?e(?:n|el|le|r(?:en|ing|ingen|d|t|de)|er[dt]e?)$/, '$1'],
  ['ng', /(.{3}[^aeiou])er(?:en|ing|ingen)$/, '$1'],
  ['dte', /(.{4}[^aeiou])eer[dt]e?$/, '$1'],
  ['ng', /(...)ering(?:en)?$/, '$1er'],
  ['esfn', /(.{4})(?:ati(?:es?|ef|eve|even|ve|ons?|onen)|aasjes?)$/, '$1'],
  ['edsgnt', /(..[^aeiou]is)(?:e[ds]?|ing|ieren|iert|ierung)$/, '$1'],
  ['edsgn', /(..[^aeiou]i)z(?:e[ds]?|ing|ation)$/, '$1s'],
  ['sn', /(...)tion(?:s|en)?$/, '$1ti'],
  ['gd', /(.(?:ow|ck|sh|nc|x))(?:ing|ed)$/, '$1'],
  // Small things, qualities, and more than one.
  ['es', /(...[^aeiou])(?:tsje|tje|je)s?$/, '$1'],
  ['n', /heden$/, 'heid'],
  ['n', /ingen$/, 'ing'],
  ['s', /(x|ss|[cs]h)es$/, '$1'],
  ['s', /(...(?:[^isuj]|eau))s$/, '$1'],
  ['y', /(..[^aeiou])y$/, '$1i'],
];

/**
 * Endings behind which the spelling of the word itself changes. The one in -ing only where a word begins as such nouns do:
 * "verduurzaming" is "verduurzamen", but a "lening" is no "leen" and "korting" has nothing to do with "kort".
 */
const syllables: readonly (readonly [string, RegExp])[] = [
  ['g', /^((?:aan|af|be|bij|door|her|in|mede|om|onder|ont|op|over|samen|toe|uit|ver|voor).{2,}[^aeiou])ing$/],
  ['gn', /^(.*.{4})ung(?:en)?$/],
  ['n', /^(.*..(?:[^eo]|[ei]e))en$/],
  ['e', /^(.*...[^e])e$/],
];

/** Words that the rules would make into another word, or into none. */
const kept = new Set('plaats nieuws goederen haven keten molen wagen teken'.split(' '));
const irregular: Readonly<Record<string, string>> = { uren: 'uur', steden: 'stad', leden: 'lid', schepen: 'schip' };
const shortVowel = new Set('bad dag dak gat pad slot vat weg'.split(' '));

/** No word that people use is longer; one that is stays as it is, so that no feed can make this slow. */
export const longest = 60;

/**
 * A light stem of a folded word: plurals, diminutives and the commonest endings of verbs and adjectives are taken off, and the
 * spelling is brought to one form ("bedrijven" and "bedrijf", "financiering" and "gefinancierd"). It takes off too little
 * rather than too much, since typo and prefix matching catch the rest; and a stem is its own stem.
 */
export const stem = remember((word: string): string => {
  for (let root = word; ; ) {
    const shorter = word.length > longest ? word : shorten(root);
    if (shorter === root) return root;
    root = shorter;
  }
});

function shorten(word: string): string {
  if (kept.has(word)) return word;
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  const last = word.at(-1)!;
  for (const [lasts, ending, instead] of endings) if (lasts.includes(last) && ending.test(word)) return word.replace(ending, instead);
  for (const [lasts, ending] of syllables) {
    const root = lasts.includes(last) ? ending.exec(word)?.[1] : undefined;
    if (root !== undefined) return respell(root);
  }
  // A long vowel is doubled in a closed syllable only, and a plural opens it: "digitaal", "digitale".
  return word.replace(/([aeiouy].*([aeou]))\2([^aeiou])$/, '$1$3');
}

/** A root as it is spelled when nothing follows: "stopp" is "stop", "reiz" is "reis", "len" is "leen". */
function respell(root: string): string {
  const double = /(?!^..$)([^aeiou])\1$/;
  if (double.test(root)) return root.slice(0, -1);
  const closed = root.replace(/v$/, 'f').replace(/z$/, 's');
  return /^[^aeiouy]*[aeou][^aeioucwxy]$/.test(closed) && !shortVowel.has(closed) ? closed.replace(/[aeou]/, '$&$&') : closed;
}

/** The same function, which keeps what it found: the words of a text are few, and come back again and again. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= 20_000) found.clear();
    const value = find(word);
    found.set(word, value);
    return value;
  };
}

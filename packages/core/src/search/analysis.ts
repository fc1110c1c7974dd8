/** From a text to the words that an index holds and a query asks for. Dutch first; English words pass unharmed. */

/** Lower case, without accents and without signs that have no width: "Coöperatie" and "cooperatie" are one word. */
export const fold = (text: string): string => text.normalize('NFD').replace(/[\p{M}\p{Cf}]+/gu, '').toLowerCase().replace(/ĳ/g, 'ij');

const stopWords = new Set(
  ('de het een en of van voor in op te met aan bij naar om uit over door tot is zijn was wordt worden heb heeft hebben ik wij we u uw mijn ons onze je jouw zij die dat dit deze er ook niet als dan maar wil wilt willen kan kunt kunnen moet mag ' +
    'waar wat wie hoe zoek zoekt graag nodig iets the a an and or of for in on to with at by from is are i we you my our want need how what where').split(' '),
);

/** The words of a text, folded, in order. Digits count as words; signs part them. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text that carry meaning. A text of stop words alone keeps them all, so that a search for "de" still works. */
export function terms(text: string): string[] {
  const all = words(text);
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}

const vowel = /[aeiou]/;

/**
 * A light Dutch stem: plurals, diminutives and the commonest verb and adjective endings are taken off, and the spelling is
 * brought to one form ("bedrijven" and "bedrijf", "leningen" and "lening", "subsidies" and "subsidie"). It prefers to take off
 * too little, since typo and prefix matching catch the rest.
 */
export function stem(word: string): string {
  let root = word;
  if (root.length > 5 && /[^aeiou](tje|je)s?$/.test(root)) root = root.replace(/(tje|je)s?$/, '');
  else if (root.length > 5 && root.endsWith('ingen')) root = root.slice(0, -2);
  else if (root.length > 5 && root.endsWith('heden')) root = `${root.slice(0, -4)}eid`;
  else if (root.length > 4 && root.endsWith('en')) root = closed(single(root.slice(0, -2)));
  // After the plural in -en, since a word may end in s of itself: "adviezen" and "advies", "cursussen" and "cursus".
  if (root.length > 4 && root.endsWith('s') && !root.endsWith('ss')) root = root.slice(0, -1);
  if (root.length > 4 && root.endsWith('e')) root = single(root.slice(0, -1));
  // Long vowels are doubled in a closed syllable: "lenen", "leen"; "uren", "uur".
  return closed(root).replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, pair: string, end: string) => pair[0]! + end);
}

/** The letters v and z never stand at a word's end in Dutch: bedrijv(en) is bedrijf, reiz(en) is reis. */
const closed = (root: string): string => root.replace(/v$/, 'f').replace(/z$/, 's');

/** "stopp" becomes "stop", as in "stoppen". */
const single = (root: string): string => {
  const [last, before] = [root.at(-1)!, root.at(-2)!];
  return last === before && !vowel.test(last) && root.length > 3 ? root.slice(0, -1) : root;
};

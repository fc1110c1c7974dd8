/** Slips of the finger, in words that are really searched for. */
import fc from 'fast-check';
import { parseFeed, keywordsOf, wordings } from '@mkb-wegwijzer/core/feed';
import type { ReadFeed } from '@mkb-wegwijzer/core/feed';
import { stem, terms } from '../../src/search/analysis.js';

/** The national feed of the demo, with for each word of names and keywords the schemes that have it. */
export async function vocabulary(): Promise<{ readonly read: ReadFeed; readonly words: ReadonlyMap<string, ReadonlySet<string>>; readonly isWord: (text: string) => boolean }> {
  const read = parseFeed(await (await fetch('/demo/feeds/national.json')).text(), 'https://feed.example/feed.json');
  const words = new Map<string, Set<string>>();
  const stems = new Set<string>();
  for (const { id, name, keywords, summary, description } of read.feed.schemes) {
    for (const word of [...wordings(name), ...keywordsOf(keywords)].flatMap(terms)) if (/^[a-z]{5,}$/.test(word)) words.set(word, (words.get(word) ?? new Set()).add(id));
    for (const word of [...wordings(name), ...keywordsOf(keywords), ...wordings(summary), ...wordings(description)].flatMap(terms)) stems.add(stem(word));
  }
  // What a slip makes of a word may be a word itself, or one that is left out of account: then nobody can tell that it is one.
  return { read, words, isWord: (text) => stems.has(stem(text)) || terms(`${text} energie`).length < 2 };
}

const slip = fc.record({ place: fc.nat(), letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), kind: fc.constantFrom('add', 'drop', 'change', 'swap') });

function slipped(word: string, { place, letter, kind }: { readonly place: number; readonly letter: string; readonly kind: string }): string {
  const at = place % (kind === 'swap' ? word.length - 1 : word.length);
  switch (kind) {
    case 'add':
      return word.slice(0, at) + letter + word.slice(at);
    case 'drop':
      return word.slice(0, at) + word.slice(at + 1);
    case 'change':
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
}

/** A word of at least so many letters with so many slips, which still has that many letters. */
export const mistyped = (words: readonly string[], slips: number, shortest: number) =>
  fc
    .tuple(fc.constantFrom(...words.filter(({ length }) => length >= shortest)), fc.array(slip, { minLength: slips, maxLength: slips }))
    .map(([word, made]) => ({ word, typed: made.reduce(slipped, word) }))
    .filter(({ word, typed }) => typed !== word && typed.length >= shortest);

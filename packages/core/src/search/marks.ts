/** Shows a visitor why something was found. */
import { fold, parted, stem, whole } from './analysis.js';
import { parts } from './compounds.js';

const piece = new RegExp(`${parted}|[\\p{L}\\p{N}\\p{M}\\p{Cf}]+|[^\\p{L}\\p{N}\\p{M}\\p{Cf}]+`, 'gu');

/**
 * The pieces of a text, with for each whether it is one of the words found: for marking matches without any markup in the data.
 * `readings` are words or stems, folded; a compound is marked when one of them is a part of it. The pieces together are the text.
 */
export function markMatches(text: string, readings: ReadonlySet<string>): { readonly text: string; readonly match: boolean }[] {
  const pieces: { text: string; match: boolean }[] = [];
  for (const own of text.match(piece) ?? []) {
    const match = isRead(whole(fold(own)), readings);
    const last = pieces.at(-1);
    if (last && last.match === match) last.text += own;
    else pieces.push({ text: own, match });
  }
  return pieces;
}

const isRead = (word: string, readings: ReadonlySet<string>): boolean => readings.size > 0 && (readings.has(word) || readings.has(stem(word)) || parts(word).some((part) => readings.has(part)));

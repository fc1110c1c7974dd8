import type { SharedWords } from './unite.js';
import * as vocabulary from './vocabulary-words.js';

/** The shared vocabulary as records. A compiled feed has its own copy, so that a page need not bring one. */
export const sharedWords = (): SharedWords => ({
  needs: Object.entries(vocabulary.needs).map(([id, { nl, en, themes }]) => ({ id, label: { nl, en }, themes: [...themes] })),
  themes: Object.entries(vocabulary.themes).map(([id, label]) => ({ id, label })),
});

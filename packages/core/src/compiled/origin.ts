/** A feed that went into a build, as its files tell of it: what it says of itself, and the words that guide a visitor. */
import type { Header } from '../feed/feed.js';
import type { Area, Gone, Need, Question, Theme } from '../feed/guidance.js';
import { limits } from '../feed/limits.js';
import type { SharedWords } from '../feed/unite.js';
import type { Origin } from '../search/segment.js';
import { keywords, list, object, string, text, word, words } from './shapes.js';

const needShape = object<Need>({ id: word, label: text, description: text, kind: word, broader: word, themes: words, keywords }, 'id', 'label');
const themeShape = object<Theme>({ id: word, label: text, broader: word }, 'id', 'label');
export const sharedShape = object<SharedWords>({ needs: list(needShape), themes: list(themeShape) }, 'needs', 'themes');
const areaShape = object<Area>({ id: word, label: text, members: words }, 'id', 'label', 'members');
const goneShape = object<Gone>({ id: word, on: word, replacedBy: word }, 'id');
const headerShape = object<Header>(
  { feedVersion: (value) => (value === 1 ? 1 : undefined), id: word, title: text, notice: text, publisher: word, language: word, modified: word, license: word, compiled: () => undefined },
  'feedVersion',
  'id',
  'title',
);
export const originShape = object<Origin>(
  {
    url: string(limits.url),
    role: (value) => (value === 'named' || value === 'member' ? value : undefined),
    title: text,
    authorities: words,
    copied: () => undefined,
    header: headerShape,
    needs: list(needShape),
    themes: list(themeShape),
    areas: list(areaShape),
    // Only the wizard asks questions, which stand in the roster.
    questions: (): Question[] => [],
    problems: () => [],
    gone: list(goneShape),
  },
  'url',
  'role',
  'header',
  'needs',
  'themes',
  'areas',
  'gone',
);

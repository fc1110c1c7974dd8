import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError, type FeedProblem, parseFeed } from '@mkb-wegwijzer/core/feed';

/** What was found in one file. */
export interface Verdict {
  readonly file: string;
  /** How many records can be shown; absent when the whole document cannot be used. */
  readonly records?: number;
  /** Why the whole document cannot be used. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems: readonly FeedProblem[];
}

/** The feed files that a path stands for: itself, or every `.json` file in and below a directory. Throws when there is none. */
export async function feedFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name));
}

/** Reads a file as a widget would, and says what is wrong in it. */
export async function validateFile(file: string): Promise<Verdict> {
  const text = await readFile(file, 'utf8');
  try {
    const { feed, problems } = parseFeed(text, file);
    return { file, records: feed.schemes.length + feed.providers.length + feed.needs.length + feed.questions.length, problems };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { file, error: { code: error.code, message: error.message }, problems: [] };
  }
}

/** A verdict in words, for a terminal. */
export function describe({ file, records, error, problems }: Verdict): string {
  if (error) return `${file}\n  ${error.message}`;
  const lines = problems.map(({ severity, path, id, message, remedy }) => `  ${severity === 'left-out' ? 'left out' : 'notice'}  ${path}${id === undefined ? '' : ` (${id})`}: ${message}. ${remedy}`);
  return [`${file}  ${records} records can be shown, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`, ...lines].join('\n');
}

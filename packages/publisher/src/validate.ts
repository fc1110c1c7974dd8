import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { closedLists, unknownValues } from '@mkb-wegwijzer/core/eligibility';
import { type Comparison, type Criterion, type Feed, FeedError, type FeedProblem, parseFeed } from '@mkb-wegwijzer/core/feed';
import { addressOf, bytesAt, isOnWeb } from './feeds.js';

/** What was found in one file. */
export interface Verdict {
  readonly file: string;
  /** How many records can be shown; absent when the whole document cannot be used. */
  readonly records?: number;
  /** Why the whole document cannot be used. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems: readonly FeedProblem[];
}

/** The feed files that a path stands for: itself, also when it is a web address, or every `.json` file in and below a directory, but for what a build made. Throws when there is none. */
export async function feedFiles(path: string): Promise<string[]> {
  if (isOnWeb(path) || !(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => name.endsWith('.json') && !/(^|[\\/])compiled[\\/]manifest\.json$/.test(name)).sort().map((name) => join(path, name));
}

/** Reads a file as a widget would, and says what is wrong in it. */
export async function validateFile(file: string): Promise<Verdict> {
  try {
    const text = (await bytesAt(addressOf(file))).toString('utf8');
    const { feed, problems: found } = parseFeed(text, file);
    const problems = [...found, ...strangeValues(feed), ...unsaidConditions(feed)];
    return { file, records: feed.schemes.length + feed.providers.length + feed.needs.length + feed.questions.length, problems };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { file, error: { code: error.code, message: error.message }, problems: [] };
  }
}

/** Conditions with a value that is on no list, which nobody's answer can meet. */
function strangeValues({ schemes, providers }: Feed): FeedProblem[] {
  const within = (criteria: readonly Criterion[] | undefined, path: string, id: string): FeedProblem[] =>
    (criteria ?? []).flatMap((criterion, index) => {
      const at = `${path}[${index}]`;
      if ('any' in criterion) return within(criterion.any as Criterion[], `${at}.any`, id);
      if ('all' in criterion) return within(criterion.all as Criterion[], `${at}.all`, id);
      if (!('subject' in criterion)) return [];
      const comparison = criterion as Comparison;
      const values = closedLists[comparison.subject as keyof typeof closedLists] ?? ['true', 'false'];
      return unknownValues(comparison).map((value) => ({ severity: 'notice', path: at, id, code: 'unknown-value', message: `${JSON.stringify(value)} is not a known ${comparison.subject}; visitors are asked to judge it themselves`, remedy: `Use one of: ${values.join(', ')}, or { "text": … }.` }));
    });
  return [
    ...schemes.flatMap(({ id, eligibility }, index) => within(eligibility, `schemes[${index}].eligibility`, id)),
    ...providers.flatMap(({ id, serves, focus }, index) => [...within(serves, `providers[${index}].serves`, id), ...within(focus, `providers[${index}].focus`, id)]),
  ];
}

/**
 * What a required scheme asks and the scheme that requires it does not. Each scheme is judged by its own conditions, so a visitor would be
 * told that the one fits and the other does not.
 */
function unsaidConditions({ schemes }: Feed): FeedProblem[] {
  const known = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const asked = (criteria: readonly Criterion[] | undefined) => (criteria ?? []).flatMap((each) => ('subject' in each ? [(each as Comparison).subject] : []));
  const all = (criteria: readonly Criterion[] | undefined): readonly string[] =>
    (criteria ?? []).flatMap((each) => ('any' in each ? all(each.any as Criterion[]) : 'all' in each ? all(each.all as Criterion[]) : asked([each])));
  return schemes.flatMap(({ id, eligibility, related = [] }, index) => {
    const own = new Set(all(eligibility));
    return related.flatMap(({ type, id: other }): FeedProblem[] => {
      const missing = type === 'requires' ? asked(known.get(other)?.eligibility).filter((subject) => !own.has(subject)) : [];
      return missing.map((subject) => ({ severity: 'notice', path: `schemes[${index}].eligibility`, id, code: 'unsaid-condition', message: `it requires ${other}, which asks ${subject}, and says nothing of that itself; a visitor may be told that it fits and the other does not`, remedy: 'State that condition here too.' }));
    });
  });
}

/** A verdict in words, for a terminal. */
export function describe({ file, records, error, problems }: Verdict): string {
  if (error) return `${file}\n  ${error.message}`;
  const lines = problems.map(({ severity, path, id, message, remedy }) => `  ${severity === 'left-out' ? 'left out' : 'notice'}  ${path}${id === undefined ? '' : ` (${id})`}: ${message}. ${remedy}`);
  return [`${file}  ${records} records can be shown, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}`, ...lines].join('\n');
}

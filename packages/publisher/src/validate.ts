import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FeedError, type FeedProblem, type Member, mostBytes, parseDocument, readFeed } from '@mkb-wegwijzer/core/feed';
import { count } from './count.js';
import { textOf } from './encoding.js';
import { addressOf, bytesAt, isOnWeb, pathOf } from './feeds.js';
import { withFurther } from './further.js';
import { noticesOf } from './notices.js';

/** What was found in one file. */
export interface Verdict {
  readonly file: string;
  /** How many records can be shown; absent when the whole document cannot be used. */
  readonly records?: number;
  /** Why the whole document cannot be used. `unreadable` is a file that is not there, or may not be read. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly problems: readonly FeedProblem[];
}

/** The feed files that a path stands for: itself, also when it is a web address, or every `.json` file in and below a directory, but for what a build made. */
export async function feedFiles(feed: string): Promise<string[]> {
  const path = pathOf(feed);
  const isDirectory = !isOnWeb(path) && (await stat(path).then((stats) => stats.isDirectory(), () => false));
  if (!isDirectory) return [path];
  const names = await readdir(path, { recursive: true });
  return names.filter((name) => name.endsWith('.json') && !/(^|[\\/])compiled[\\/]manifest\.json$/.test(name)).sort().map((name) => join(path, name));
}

/** Reads files as a widget would, each once, and the members of an index after it. */
export async function validateFiles(files: readonly string[]): Promise<Verdict[]> {
  const seen = new Set(files.map(addressOf));
  const verdicts = await Promise.all(files.map(async (file) => {
    const { verdict, members } = await look(file);
    const more = members.filter((member) => !seen.has(addressOf(member)) && seen.add(addressOf(member)));
    return [verdict, ...(await Promise.all(more.map(async (member) => asMember((await look(member)).verdict))))];
  }));
  return verdicts.flat();
}

/** Reads a file as a widget would, and says what is wrong in it. Of an index only itself is looked at. */
export const validateFile = async (file: string): Promise<Verdict> => (await look(file)).verdict;

async function look(file: string): Promise<{ readonly verdict: Verdict; readonly members: readonly string[] }> {
  try {
    const { url, bytes } = await bytesAt(addressOf(file));
    const { text, spoiled } = textOf(bytes, file);
    const document = parseDocument(text, file);
    const { feed, problems } = readFeed(document, file);
    const records = feed.schemes.length + feed.providers.length + feed.needs.length + feed.questions.length;
    const verdict = { file, records, problems: [...ofTheWhole(bytes.length, spoiled), ...withFurther(problems, document), ...noticesOf(feed, document)] };
    return { verdict, members: feed.members.map((member) => memberOf(member, url, file)) };
  } catch (error) {
    if (error instanceof FeedError) return { verdict: { file, error: { code: error.code, message: error.message }, problems: [] }, members: [] };
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    return { verdict: { file, error: { code: 'unreadable', message: `${file} ${ofFiles[code ?? ''] ?? `cannot be read (${code}).`}` }, problems: [] }, members: [] };
  }
}

/** What goes wrong with files, in words that follow a path. */
export const ofFiles: Readonly<Record<string, string>> = {
  ENOENT: 'is not there. Check the path.',
  ENOTDIR: 'is not there. Check the path.',
  EISDIR: 'is a directory. Name a file in it.',
  EACCES: 'may not be read or written. Check who owns it.',
  ENAMETOOLONG: 'has too long a name. Check the path.',
  ENOSPC: 'cannot be written: the disk is full.',
};

function ofTheWhole(size: number, spoiled: string | undefined): FeedProblem[] {
  const problems: FeedProblem[] = [];
  const say = (code: string, message: string, remedy: string) => problems.push({ severity: 'notice', path: 'the document', code, message, remedy });
  if (size > mostBytes) say('too-large', `it is larger than ${mostBytes / 1024 / 1024} MB, and a widget reads no more`, 'Compile it with "wegwijzer build", or split it.');
  if (spoiled !== undefined) say('encoding', `it is not UTF-8, so visitors read ${JSON.stringify(spoiled)}`, 'Save it as UTF-8.');
  return problems;
}

/** Where a member stands: by its path when the index was named by one. */
function memberOf({ url }: Member, base: string, file: string): string {
  const address = new URL(url, base);
  if (address.protocol !== 'file:') return address.href;
  const path = fileURLToPath(address);
  return file === resolve(file) ? path : relative('', path);
}

/** That a member cannot be read is a fault of the index, and not of who asks. */
const asMember = (verdict: Verdict): Verdict =>
  verdict.error?.code === 'unreadable' ? { ...verdict, error: { code: 'network', message: `The member ${verdict.error.message} Or take it out of the index.` } } : verdict;

/** How bad it is, at worst: nothing, something to look at, something that is not shown, or a path that is wrong. */
export function worstOf(verdicts: readonly Verdict[]): 'fine' | 'notice' | 'left-out' | 'unreadable' {
  if (verdicts.some(({ error }) => error?.code === 'unreadable')) return 'unreadable';
  if (verdicts.some(({ error, problems }) => error !== undefined || problems.some(({ severity }) => severity === 'left-out'))) return 'left-out';
  return verdicts.some(({ problems }) => problems.length > 0) ? 'notice' : 'fine';
}

/** How much was left out, and of how much one should know. */
export function tally(leftOut: number, notices: number): string {
  const parts = [...(leftOut > 0 ? [`${leftOut} left out`] : []), ...(notices > 0 ? [count(notices, 'notice')] : [])];
  return parts.length > 0 ? parts.join(', ') : 'no problems';
}

/** A verdict in words, for a terminal. */
export function describe({ file, records = 0, error, problems }: Verdict): string {
  if (error) return `${file}\n  ${error.message}`;
  const leftOut = problems.filter(({ severity }) => severity === 'left-out').length;
  const lines = problems.map(({ severity, path, id, message, remedy }) => `  ${severity === 'left-out' ? 'left out' : 'notice'}  ${path}${id === undefined ? '' : ` (${id})`}: ${message}. ${remedy}`);
  return [`${file}  ${count(records, 'record')} can be shown, ${tally(leftOut, problems.length - leftOut)}`, ...lines].join('\n');
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { build } from './build.js';
import { profileHelp, readProfile } from './profile.js';
import { describeReferral, refer } from './refer.js';
import { search } from './search.js';
import { describe, feedFiles, validateFile } from './validate.js';
import { WrongUse } from './wrong-use.js';

/** 0: fine. 1: problems in the data. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where the command line writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Shows a line that the next one replaces; absent where nobody watches. */
  readonly progress?: ((text: string) => void) | undefined;
}

const planned = ['import', 'federate', 'overlap', 'report', 'serve', 'export', 'init'];

const usage = `wegwijzer validate FEED... [--json]

  Says what is wrong in one or more feeds. FEED is a file, or a directory whose .json files are all read.
  --json   Write the findings as JSON.

wegwijzer build FEED -o DIR [--keep N]

  Compiles a feed, or an index with its members, into static files for any host. FEED is a file or a web address.
  Upload all of DIR, but compiled/manifest.json after the rest, and the feed's own file last.
  -o, --out DIR   Where the files go.
  --keep N        How many builds stay there for pages that are still open (default 3).

wegwijzer search FEED "QUERY" [--region CODE] [--limit N] [--json]

  Asks a feed, plain or compiled, as a visitor of the finder would.
  --region CODE   What a page about this region shows: NL, PV22, GM0114.
  --limit N       How many results (default 10).
  --json          Write the results as JSON.

wegwijzer refer FEED [--profile FILE] [--text "…"] [--region CODE] [--home ID] [--limit N] [--json]

  Says who can help a company, and why, as the wizard would.
  --profile FILE  What is known of the company, below.
  --text "…"      What the visitor would type. Says what is needed when the profile does not, and counts for who uses the same words.
  --region CODE   Where the company is; goes before the profile's.
  --home ID       The organisation whose site it is: first wherever it serves.
  --limit N       At most so many organisations (default 3).
  --json          Write the answer as JSON: { "needs", "providers": [{ "id", "name", "score", "reasons", "schemes" }], "schemes" }.

${profileHelp}

Exit code: 0 fine, 1 problems in the data, 2 wrong use.`;

const commands: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<ExitCode>>> = { validate, build: buildCommand, search: searchCommand, refer: referCommand };

/** Runs the command line with the arguments after its name. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wrong = (message: string): ExitCode => {
    terminal.err(`${message}\n\n${usage}`);
    return 2;
  };
  const [command, ...rest] = args;
  if (command === undefined) return wrong('Say what to do.');
  if (command === '--help' || command === '-h' || command === 'help') {
    terminal.out(usage);
    return 0;
  }
  if (planned.includes(command)) {
    terminal.err(`wegwijzer ${command} is not available in this version.`);
    return 2;
  }
  if (!Object.hasOwn(commands, command)) return wrong(`There is no command "${command}".`);
  try {
    return await commands[command]!(rest, terminal);
  } catch (error) {
    if (error instanceof FeedError) {
      terminal.err(error.message);
      return 1;
    }
    if (isWrongUse(error)) return wrong(error.message);
    throw error;
  }
}

async function validate(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length === 0) throw new WrongUse('Name at least one feed.');
  const files = (await Promise.all(positionals.map(feedFiles))).flat();
  if (files.length === 0) {
    terminal.err(`There is no .json file in ${positionals.join(', ')}.`);
    return 2;
  }
  const verdicts = await Promise.all(files.map(validateFile));
  terminal.out(values.json ? JSON.stringify({ feeds: verdicts }, null, 2) : verdicts.map(describe).join('\n'));
  return verdicts.some(({ error, problems }) => error !== undefined || problems.length > 0) ? 1 : 0;
}

async function buildCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string', short: 'o' }, keep: { type: 'string' } } });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1) throw new WrongUse('Name one feed to build.');
  if (values.out === undefined) throw new WrongUse('Say where the files go, with -o DIR.');
  const tasks: Readonly<Record<string, string>> = { index: 'Indexing', write: 'Writing' };
  const built = await build(feed, {
    into: values.out,
    now: new Date(),
    ...(values.keep !== undefined && { keep: atLeastOne(values.keep, '--keep') }),
    onProgress: terminal.progress && ((share, task) => terminal.progress!(`${bar(share)} ${tasks[task] ?? task}`)),
  });
  terminal.progress?.('');
  terminal.out(`${built.schemes} schemes in ${built.files} files, ${Math.ceil(built.bytes / 1000)} kB. Upload ${values.out}: all else first, then ${built.manifest}, and ${built.entry} last.`);
  for (const path of built.unreachable) terminal.err(`The member ${path} stands outside the directory of the index; see that it can be found there from ${values.out} too.`);
  for (const { url, count } of built.problems) terminal.err(`${url}: ${count} problems. "wegwijzer validate" names them.`);
  return built.problems.length + built.unreachable.length > 0 ? 1 : 0;
}

const bar = (share: number): string => `[${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${String(Math.round(share * 100)).padStart(3)}%`;

async function searchCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { region: { type: 'string' }, limit: { type: 'string', default: '10' }, json: { type: 'boolean' } } });
  const [feed, text] = positionals;
  if (feed === undefined || text === undefined || positionals.length > 2) throw new WrongUse('Name a feed and, between quotes, what to look for.');
  const answer = await search(feed, { text, region: values.region, limit: atLeastOne(values.limit, '--limit'), now: new Date() });
  if (values.json) terminal.out(JSON.stringify(answer, null, 2));
  else terminal.out(answer.hits.length === 0 ? 'Nothing found.' : answer.hits.map(({ id, name, score }, at) => `${String(at + 1).padStart(2)}  ${name}  (${score})\n    ${id}`).join('\n'));
  return 0;
}

async function referCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { profile: text, text, region: text, home: text, limit: text, json: { type: 'boolean' } } });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1) throw new WrongUse('Name one feed.');
  if (values.profile === undefined && values.text === undefined && values.region === undefined) throw new WrongUse('Say who asks, with --profile, --text or --region.');
  const profile = values.profile === undefined ? {} : readProfile(await readFile(values.profile, 'utf8'), basename(values.profile));
  const answer = await refer(feed, {
    profile: { ...profile, ...(values.region !== undefined && { region: values.region }) },
    text: values.text,
    home: values.home,
    ...(values.limit !== undefined && { limit: atLeastOne(values.limit, '--limit') }),
    now: new Date(),
  });
  terminal.out(values.json ? JSON.stringify(answer, null, 2) : describeReferral(answer));
  return 0;
}

function atLeastOne(value: string, option: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new WrongUse(`${option} takes a whole number from 1, not "${value}".`);
  return number;
}

/** A path that cannot be read, or an option that does not exist, is for the caller to mend. */
const isWrongUse = (error: unknown): error is Error =>
  error instanceof WrongUse || (error instanceof Error && 'code' in error && /^(ENOENT|EACCES|EISDIR|ENOTDIR|ERR_PARSE_ARGS_.*)$/.test(String(error.code)));

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { build } from './build.js';
import { count } from './count.js';
import { pathOf } from './feeds.js';
import { reminder, usage, usageOf } from './help.js';
import { readProfile } from './profile.js';
import { describeReferral, referNamed } from './refer.js';
import { search } from './search.js';
import { describe, feedFiles, ofFiles, tally, validateFiles, worstOf } from './validate.js';
import { WrongUse } from './wrong-use.js';

/** 0: fine. 1: something in the data cannot be read, and is left out. 2: wrong use. 3: all is used, and there are notices. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Where the command line writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Shows a line that the next one replaces; absent where nobody watches. */
  readonly progress?: ((text: string) => void) | undefined;
}

const planned = ['import', 'federate', 'overlap', 'report', 'serve', 'export', 'init'];

const commands: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<ExitCode>>> = { validate, build: buildCommand, search: searchCommand, refer: referCommand };

/** Runs the command line with the arguments after its name. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = args;
  const wrong = (message: string): ExitCode => {
    terminal.err(`${message}\n\n${reminder(command)}`);
    return 2;
  };
  if (command === undefined) return wrong('Say what to do.');
  if (command === '--help' || command === '-h' || command === 'help') {
    const about = command === 'help' ? rest[0] : undefined;
    terminal.out((about !== undefined && Object.hasOwn(usageOf, about) && usageOf[about]) || usage);
    return 0;
  }
  if (command === '--version' || command === '-v') {
    terminal.out(await version());
    return 0;
  }
  if (planned.includes(command)) {
    terminal.err(`wegwijzer ${command} is not available in this version.`);
    return 2;
  }
  if (!Object.hasOwn(commands, command)) return wrong(`There is no command "${command}".`);
  if (rest.some((each) => each === '--help' || each === '-h')) {
    terminal.out(usageOf[command]!);
    return 0;
  }
  try {
    return await commands[command]!(rest, terminal);
  } catch (error) {
    if (error instanceof FeedError) {
      terminal.err(error.message);
      return 1;
    }
    const mistake = mistakeIn(error);
    if (mistake === undefined) throw error;
    return wrong(mistake);
  }
}

async function validate(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length === 0) throw new WrongUse('Name at least one feed.');
  const files = [...new Set((await Promise.all(positionals.map(feedFiles))).flat())];
  if (files.length === 0) {
    terminal.err(`There is no .json file in ${positionals.join(', ')}.`);
    return 2;
  }
  const verdicts = await validateFiles(files);
  terminal.out(values.json ? JSON.stringify({ feeds: verdicts }, null, 2) : verdicts.map(describe).join('\n'));
  for (const { error } of verdicts) if (error?.code === 'unreadable') terminal.err(error.message);
  return { fine: 0, notice: 3, 'left-out': 1, unreadable: 2 }[worstOf(verdicts)] as ExitCode;
}

async function buildCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string', short: 'o' }, keep: { type: 'string' } } });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1) throw new WrongUse('Name one feed to build.');
  if (values.out === undefined || values.out.trim() === '') throw new WrongUse('Say where the files go, with -o DIR.');
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(values.out) && !/^file:/i.test(values.out)) throw new WrongUse(`-o takes a directory on this machine, not ${values.out}. Build there, and upload that.`);
  const out = pathOf(values.out);
  const tasks: Readonly<Record<string, string>> = { index: 'Indexing', write: 'Writing' };
  const built = await build(feed, {
    into: out,
    now: new Date(),
    ...(values.keep !== undefined && { keep: atLeastOne(values.keep, '--keep') }),
    onProgress: terminal.progress && ((share, task) => terminal.progress!(`${bar(share)} ${tasks[task] ?? task}`)),
  });
  terminal.progress?.('');
  const again = built.repeats > 0 ? ` (and ${built.repeats} once more, from another feed)` : '';
  terminal.out(`${count(built.schemes, 'scheme')}${again} in ${count(built.files, 'file')}, ${Math.ceil(built.bytes / 1000)} kB. Upload ${out}: all else first, then ${built.manifest}, and ${built.entry} last.`);
  for (const path of built.unreachable) terminal.err(`The member ${path} stands outside the directory of the index; see that it can be found there from ${out} too.`);
  for (const { url, leftOut, notices } of built.problems) terminal.err(`${url}: ${tally(leftOut, notices)}. "wegwijzer validate" names them.`);
  return built.unreachable.length > 0 || built.problems.some(({ leftOut }) => leftOut > 0) ? 1 : built.problems.length > 0 ? 3 : 0;
}

const bar = (share: number): string => `[${'#'.repeat(Math.round(share * 30)).padEnd(30, '.')}] ${String(Math.round(share * 100)).padStart(3)}%`;

async function searchCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { region: { type: 'string' }, limit: { type: 'string', default: '10' }, json: { type: 'boolean' } } });
  const [feed, text] = positionals;
  if (feed === undefined || text === undefined || positionals.length > 2) throw new WrongUse('Name a feed and, between quotes, what to look for.');
  const missing = missingTo(terminal);
  const answer = await search(feed, { text, region: values.region, limit: atLeastOne(values.limit, '--limit'), now: new Date(), onMissing: missing.tell });
  if (values.json) terminal.out(JSON.stringify(answer, null, 2));
  else terminal.out(answer.hits.length === 0 ? 'Nothing found.' : answer.hits.map(({ id, name, score }, at) => `${String(at + 1).padStart(2)}  ${name}  (${score})\n    ${id}`).join('\n'));
  return missing.code();
}

/** A page goes on with the members of an index that it has; whoever asks here is told that it was not all. */
function missingTo(terminal: Terminal): { readonly tell: (error: FeedError) => void; readonly code: () => ExitCode } {
  let code: ExitCode = 0;
  return { tell: ({ message }) => { code = 1; terminal.err(`${message} The answer is without it.`); }, code: () => code };
}

async function referCommand(args: string[], terminal: Terminal): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { profile: text, text, region: text, home: text, limit: text, json: { type: 'boolean' } } });
  const [feed] = positionals;
  if (feed === undefined || positionals.length > 1) throw new WrongUse('Name one feed.');
  if (values.profile === undefined && values.text === undefined && values.region === undefined) throw new WrongUse('Say who asks, with --profile, --text or --region.');
  const profile = values.profile === undefined ? {} : readProfile(await readFile(values.profile, 'utf8'), basename(values.profile));
  const missing = missingTo(terminal);
  const { answer, names } = await referNamed(feed, {
    profile: { ...profile, ...(values.region !== undefined && { region: values.region }) },
    text: values.text,
    home: values.home,
    ...(values.limit !== undefined && { limit: atLeastOne(values.limit, '--limit') }),
    now: new Date(),
    onMissing: missing.tell,
  });
  terminal.out(values.json ? JSON.stringify(answer, null, 2) : describeReferral(answer, names));
  return missing.code();
}

function atLeastOne(value: string, option: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new WrongUse(`${option} takes a whole number from 1, not "${value}".`);
  return number;
}

/** What the caller is to mend: a path that cannot be read, an option that does not exist. Undefined for a fault of ours. */
function mistakeIn(error: unknown): string | undefined {
  if (error instanceof WrongUse) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code = '', path, syscall, message } = error as NodeJS.ErrnoException;
  if (code.startsWith('ERR_PARSE_ARGS_')) return message;
  if (syscall === undefined) return undefined;
  const where = path === undefined ? '' : /(^.*?)[\\/]compiled[\\/]\.partial/.exec(path)?.[1] ?? path;
  return where === '' ? `A file cannot be read or written (${code}).` : `${where} ${ofFiles[code] ?? `cannot be read or written (${code}).`}`;
}

async function version(): Promise<string> {
  return (JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }).version;
}

import { parseArgs } from 'node:util';
import { describe, feedFiles, validateFile } from './validate.js';

/** 0: fine. 1: problems in the data. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Where the command line writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

const planned = ['import', 'federate', 'build', 'search', 'refer', 'overlap', 'report', 'serve', 'export', 'init'];

const usage = `wegwijzer validate FEED... [--json]

  Says what is wrong in one or more feeds. FEED is a file, or a directory whose .json files are all read.
  --json   Write the findings as JSON.

Exit code: 0 fine, 1 problems in the data, 2 wrong use.`;

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
  if (command !== 'validate') return wrong(`There is no command "${command}".`);

  try {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { json: { type: 'boolean' } } });
    if (positionals.length === 0) return wrong('Name at least one feed.');
    return await validate(positionals, values.json === true, terminal);
  } catch (error) {
    if (isWrongUse(error)) return wrong(error.message);
    throw error;
  }
}

async function validate(paths: readonly string[], json: boolean, terminal: Terminal): Promise<ExitCode> {
  const files = (await Promise.all(paths.map(feedFiles))).flat();
  if (files.length === 0) {
    terminal.err(`There is no .json file in ${paths.join(', ')}.`);
    return 2;
  }
  const verdicts = await Promise.all(files.map(validateFile));
  terminal.out(json ? JSON.stringify({ feeds: verdicts }, null, 2) : verdicts.map(describe).join('\n'));
  return verdicts.some(({ error, problems }) => error !== undefined || problems.length > 0) ? 1 : 0;
}

/** A path that cannot be read, or an option that does not exist, is for the caller to mend. */
const isWrongUse = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^(ENOENT|EACCES|EISDIR|ENOTDIR|ERR_PARSE_ARGS_.*)$/.test(String(error.code));

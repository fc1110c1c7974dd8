/** What the command line says of itself. */
import { profileHelp } from './profile.js';

const region = `  --region NAME   %: a municipality or province, by its name or code (Emmen, GM0114, Drenthe, PV22), or NL.`;

/** Of each command: how to ask it. */
export const usageOf: Readonly<Record<string, string>> = {
  validate: `wegwijzer validate FEED... [--json]

  Says what is wrong in one or more feeds, and in the members of an index. FEED is a file, a web address, or a directory whose .json
  files are all read.
  --json   Write the findings as JSON.`,

  build: `wegwijzer build FEED -o DIR [--keep N]

  Compiles a feed, or an index with its members, into static files for any host. FEED is a file or a web address.
  When it cannot be read, or all its schemes or all its providers are wrong, nothing is written, and what DIR holds stays in force.
  Upload all of DIR, but compiled/manifest.json after the rest, and the feed's own file last.
  -o, --out DIR   Where the files go. Each feed has a directory of its own.
  --keep N        How many builds stay there for pages that are still open (default 3).`,

  search: `wegwijzer search FEED "QUERY" [--region NAME] [--limit N] [--json]

  Asks a feed as a visitor of the finder would. FEED is a file or a web address, plain or compiled. Of an index, a member that cannot
  be read is named, and the rest is asked.
${region.replace('%', 'What a page about this region shows')}
  --limit N       How many results (default 10).
  --json          Write the results as JSON.`,

  refer: `wegwijzer refer FEED [--profile FILE] [--text "…"] [--region NAME] [--home ID] [--limit N] [--json]

  Says who can help a company, and why, as the wizard would. Of an index, a member that cannot be read is named, and the rest is asked.
  --profile FILE  What is known of the company, below.
  --text "…"      What the visitor would type. Says what is needed when the profile does not, and counts for who uses the same words.
${region.replace('%', 'Where the company is; goes before the profile')}
  --home ID       The organisation whose site it is: first wherever it serves.
  --limit N       At most so many organisations (default 3).
  --json          Write the answer as JSON: { "needs", "providers": [{ "id", "name", "score", "reasons", "schemes",
                  "contact", "languages", "locations" }], "schemes", "relations" }.

${profileHelp}`,
};

/** All of it. */
export const usage = `${Object.values(usageOf).join('\n\n')}

More: wegwijzer COMMAND --help, wegwijzer --version.
Exit code: 0 fine. 1 something in the data cannot be read: a feed, or records that are left out. 2 wrong use, or a file that cannot be
read or written. 3 notices only: all is used, and its owner should look.`;

/** What goes below a mistake, so that the mistake is still in sight: how to ask this command, or which commands there are. */
export const reminder = (command: string | undefined): string => {
  const own = command !== undefined && Object.hasOwn(usageOf, command) ? usageOf[command]!.split('\n', 1)[0]! : undefined;
  return own === undefined ? `Commands: ${Object.keys(usageOf).join(', ')}. More: wegwijzer --help` : `${own}\nMore: wegwijzer ${command} --help`;
};

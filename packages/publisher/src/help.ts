/** What the command line says of itself. */
import { profileHelp } from './profile.js';

const region = `  --region NAME   %: a municipality or province, by its name or code (Emmen, GM0114, Drenthe, PV22), or NL.`;

/** Of each command: how to ask it. */
export const usageOf: Readonly<Record<string, string>> = {
  validate: `wegwijzer validate FEED... [--json]

  Says what is wrong in one or more feeds. FEED is a file, a web address, or a directory whose .json files are all read.
  --json   Write the findings as JSON.`,

  build: `wegwijzer build FEED -o DIR [--keep N]

  Compiles a feed, or an index with its members, into static files for any host. FEED is a file or a web address.
  Upload all of DIR, but compiled/manifest.json after the rest, and the feed's own file last.
  -o, --out DIR   Where the files go.
  --keep N        How many builds stay there for pages that are still open (default 3).`,

  search: `wegwijzer search FEED "QUERY" [--region NAME] [--limit N] [--json]

  Asks a feed as a visitor of the finder would. FEED is a file or a web address, plain or compiled.
${region.replace('%', 'What a page about this region shows')}
  --limit N       How many results (default 10).
  --json          Write the results as JSON.`,

  refer: `wegwijzer refer FEED [--profile FILE] [--text "…"] [--region NAME] [--home ID] [--limit N] [--json]

  Says who can help a company, and why, as the wizard would.
  --profile FILE  What is known of the company, below.
  --text "…"      What the visitor would type. Says what is needed when the profile does not, and counts for who uses the same words.
${region.replace('%', 'Where the company is; goes before the profile')}
  --home ID       The organisation whose site it is: first wherever it serves.
  --limit N       At most so many organisations (default 3).
  --json          Write the answer as JSON: { "needs", "providers": [{ "id", "name", "score", "reasons", "schemes" }], "schemes" }.

${profileHelp}`,
};

/** All of it. */
export const usage = `${Object.values(usageOf).join('\n\n')}

Exit code: 0 fine, 1 problems in the data, 2 wrong use.`;

/** What goes below a mistake, so that the mistake is still in sight: how to ask this command, or which commands there are. */
export const reminder = (command: string | undefined): string => {
  const own = command !== undefined && Object.hasOwn(usageOf, command) ? usageOf[command]!.split('\n', 1)[0]! : undefined;
  return own === undefined ? `Commands: ${Object.keys(usageOf).join(', ')}. More: wegwijzer --help` : `${own}\nMore: wegwijzer ${command} --help`;
};

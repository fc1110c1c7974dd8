// Writes docs/feed.md: what a feed is and what each field means, from the schema that reads it and from fields.ts beside it.
//   tsx --conditions=wegwijzer-source tools/feed-docs.mjs           writes the page
//   tsx --conditions=wegwijzer-source tools/feed-docs.mjs --check   only tells whether it is up to date
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { limits, maxMembers, needs, themes } from '@mkb-wegwijzer/core/feed';
import { feedFields } from '../packages/core/src/feed/fields.ts';

export const target = fileURLToPath(new URL('../docs/feed.md', import.meta.url));

const number = new Intl.NumberFormat('en');
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
const code = (text) => (text ? `\`${text}\`` : '');
const table = (head, rows) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
const json = (value) => ['```json', JSON.stringify(value, null, 2), '```'].join('\n');
const shapeOf = ({ shapes }) => Object.assign({}, ...shapes.map(({ shape }) => shape));
/** A field is required when the shape says so. In a condition none is, since each kind has its own. */
const isRequired = (doc, field) => doc.shapes.length === 1 && shapeOf(doc)[field]?._zod.optin !== 'optional';

const example = {
  feedVersion: 1,
  id: 'https://www.zeeland.example/mkb/feed.json',
  title: 'Provincie Zeeland',
  providers: [{ id: 'https://www.zeeland.example/#org', name: 'Provincie Zeeland', role: 'province', regions: ['PV29'], contact: { url: 'https://www.zeeland.example/ondernemers' } }],
  schemes: [
    {
      id: 'https://www.zeeland.example/regelingen/energievoucher',
      name: 'Energievoucher',
      kind: 'voucher',
      summary: 'Een bijdrage voor wie zijn bedrijfspand isoleert.',
      needs: ['save-energy'],
      themes: ['energy'],
      provider: 'https://www.zeeland.example/#org',
      regions: ['PV29'],
      windows: [{ opens: '2026-01-01', closes: '2026-12-31' }],
      apply: [{ type: 'online', url: 'https://www.zeeland.example/energievoucher/aanvragen' }],
    },
  ],
};

const index = {
  feedVersion: 1,
  id: 'https://www.wegwijzer.example/feed.json',
  title: 'Alle provincies',
  members: [
    { url: 'https://www.zeeland.example/mkb/feed.json', title: 'Provincie Zeeland', authorities: ['https://www.zeeland.example/#org'] },
    { url: 'https://www.fryslan.example/mkb/feed.json', title: 'Provinsje Fryslân', authorities: ['https://www.fryslan.example/#org'] },
  ],
};

const fieldsOf = (doc) => table(
  ['Field', '', 'Meaning', 'Example'],
  Object.entries(doc.fields).map(([name, { means, example: value }]) => [code(name), isRequired(doc, name) ? 'required' : '', means, code(JSON.stringify(value))]),
);

const standards = { cpsv: 'CPSV-AP', hsds: 'HSDS', sc: 'Samenwerkende Catalogi', schema: 'schema.org' };
const mapped = ({ fields }) => Object.entries(fields).filter(([, field]) => Object.keys(standards).some((standard) => field[standard]));
const mappingOf = (doc) => table(['Field', ...Object.values(standards)], mapped(doc).map(([name, field]) => [code(name), ...Object.keys(standards).map((standard) => field[standard] ?? '')]));

export function feedDocs() {
  const docs = Object.values(feedFields);
  return `# The feed

<!-- Written by tools/feed-docs.mjs from packages/core/src/feed. Do not edit. -->

A feed is one JSON document at an address of your own, such as \`https://www.zeeland.example/mkb/feed.json\`. It says which schemes there are and
which organisations help entrepreneurs. The widgets on any site read it from there; there is no portal in between. A municipality, a province, a
chamber or the state each publishes its own.

## The least that works

${json(example)}

- Serve it over HTTPS, as \`application/json\`, with \`Access-Control-Allow-Origin: *\`, so that other sites may read it.
- An **id** is a URI that never changes, also when a page moves. It names the record and need not be a page.
- A **text** is a string in the language of the feed, or one text for each language: \`{ "nl": "…", "en": "…", "fy": "…", "de": "…" }\`. Plain text, never markup.
- A **day** is written as \`2026-11-30\` and counts in the Netherlands, itself included. A **time** carries its offset: \`2026-11-30T17:00:00+01:00\`.
- A **region** is \`EU\`, \`NL\`, a province (\`PV20\` to \`PV31\`), a municipality (\`GM0114\`), or the id of one of the feed's \`areas\`.
- What you do not know, leave out. \`null\`, an empty text, an empty list and an object that holds nothing else count as left out too, so
  empty cells of a spreadsheet may stay. Other cells must become what the field holds: a list \`["PV29"]\` and not \`"PV29"\`, a number \`249\`
  and not \`"249"\`. Zero and \`false\` are values.
- It is UTF-8, and no larger than 25 MB; compile one that is ([scale.md](scale.md)).
- Check it with \`wegwijzer validate feed.json\`. That command is not published yet: run it in a clone, after \`npm ci\` and
  \`npm run build\`, as \`node packages/publisher/bin/wegwijzer.mjs validate feed.json\`. The same build writes \`dist/feed.v1.schema.json\`, for an editor
  that knows JSON Schema. The schema is stricter on blanks than the reader (it wants an empty field gone, except where it is \`null\` or
  an empty text), and knows nothing of what two fields say together: the command has the last word.

## An index of feeds

An index names other feeds, and the widgets bring them together in the visitor's browser.

${json(index)}

- Members load side by side, one level deep, at most ${maxMembers}. One that fails is named to the visitor, and the rest is shown. Every card says who published it.
- What a scheme says of another one of its own feed (\`excludes\`, \`stacks-with\`, \`replaces\`) is told in the details of both, so it needs saying once.
- Two records are one card only by the same \`id\` or by a \`same-as\` relation; never because they have the same name.
- Of several copies, the one is shown whose feed speaks for its authority. Only the index says which \`authorities\` a member speaks for; what a
  feed says of itself counts for nothing. Where nobody does, a feed goes first on whose own host the id lies, then what the page names, then
  the order of the index.
- The record that says \`same-as\` is shown as the other, never the reverse, so nobody can take another's record away. It stays apart when it can
  still be applied for and the other cannot: an expired local scheme never hides the national one, nor the reverse.
- An organisation in several feeds is one: its text and contact from its own feed, and the regions, locations, themes, needs and languages of all.
- Questions merge by subject, and those of the index win. Only the index and the page give the shared themes and needs other words.
- \`gone\` ends a record everywhere, when it is said by the page or the index, by who speaks for its authority, or by the feed at whose home
  its id lies.

## What a visitor is asked

The wizard chooses its next question by what tells most about who can help, so the order follows from your data. To see it, run \`npm start\` and open \`/vragen.html\`: choose a feed and a kind of
municipality, and open a need. It draws each question, each answer, and the organisations that it ends in. An organisation that never shows up has no needs, or regions that do not hold that municipality.

## What happens to a mistake

- **A record** that is wrong is left out and reported with its place, its id and what to do, such as
  \`schemes[12].windows[0].closes: "2026-13-01" is not a date\`. All others are shown.
- **A feed** that is no JSON, no feed, or of a newer version is one clear error. A field of the header that can be missed is left out, and the rest is read.
- **A word** that is not known (a kind, a role, a theme, a region) is kept and shown as "other" or as it stands; you read a notice.
  A **field** that is not known is kept and ignored, so add your own freely; you read a notice when it is one of ours but for a slip.
- **A condition** that no answer can decide is left to the visitor to judge, and one that nobody can meet shuts everybody out; of both you read a notice.
- \`wegwijzer validate\` ends with 0 when all is well, 3 when there are only notices, 1 when something is left out or cannot be read, and 2 when
  it was asked wrongly or a file is not there.
- **An address** must be \`https://\` or \`http://\`, and where a visitor applies or asks also \`mailto:\` or \`tel:\`. It is whole, not relative, and holds no
  user name. Any other costs the record.
- **Markup** in a text is shown as it stands. Of characters that cannot be seen, controls and signs that turn the direction of a line are left out
  and others kept. Of all these you read a notice.
- **Order**: a window that closes before it opens, or a least above the most, costs the record, since it would shut everybody out.
- **The same id** twice in one list: the first is kept.
- **Size**: a line holds ${number.format(limits.line)} characters, a summary ${number.format(limits.paragraph)}, a description ${number.format(limits.article)}, an address ${number.format(limits.url)}; a list in a record ${number.format(limits.list)} items;
  conditions nest at most four deep. A record beyond that is left out.

## The shared words

So that twelve feeds give one list of themes and not twelve. A theme or need of your own is a URI that names one of these as \`broader\`.

${table(['Theme', 'In Dutch', 'In English'], Object.entries(themes).map(([id, { nl, en }]) => [code(id), nl, en]))}

${table(['Need', 'In Dutch', 'In English', 'Themes'], Object.entries(needs).map(([id, { nl, en, themes: of }]) => [code(id), nl, en, of.map(code).join(', ')]))}

## Every field

Required means: without it the record is left out. Where an example names a value, others are possible.

${docs.map((doc) => `### ${doc.title}\n\n${doc.about}\n\n${fieldsOf(doc)}`).join('\n\n')}

## The same in other standards

${Object.values(standards).join(', ')}: CPSV-AP 3.2 is the European profile for public services, HSDS 3.0 that of Open Referral (as
\`table.field\`), and Samenwerkende Catalogi 4.0 what Dutch authorities already publish. A field without a name elsewhere is not listed.

${docs.filter((doc) => mapped(doc).length > 0).map((doc) => `### ${doc.title}, mapped\n\n${mappingOf(doc)}`).join('\n\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = feedDocs();
  if (!process.argv.includes('--check')) writeFileSync(target, page);
  else if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/feed.md is out of date: run tools/feed-docs.mjs');
    process.exitCode = 1;
  }
}

// Writes dist/feed.v1.schema.json: the JSON Schema of the feed, for editors and for suppliers, made from the schema that reads it and
// from what fields.ts says of each field. Run through tsx, since it imports the sources.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { FeedDocument, FeedUrl, Id, LinkUrl, WebUrl, recordShapes } from '@mkb-wegwijzer/core/feed';
import { toJSONSchema } from 'zod';
import { feedFields } from '../packages/core/src/feed/fields.ts';

const docs = Object.values(feedFields);

const web = '[hH][tT][tT][pP][sS]?://[^\\s/?#@]+([/?#]\\S*)?';
/** What the reader checks in code, as far as a pattern can: ids and addresses are what goes wrong most. */
const patterns = new Map([
  [Id, '^(?!(javascript|data|vbscript|blob|file|about):)[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>"\\\\^`{|}]+$'],
  [WebUrl, `^${web}$`],
  [LinkUrl, `^(${web}|[mM][aA][iI][lL][tT][oO]:\\S+|[tT][eE][lL]:\\S+)$`],
  [FeedUrl, '^\\S+$'],
]);

/** The reader takes a field that may be left out as left out when it is null or an empty text. */
function allowBlanks(node, isDocument) {
  if (!node || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map((each) => allowBlanks(each));
  const allowed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'examples' ? value : allowBlanks(value)]));
  for (const [name, property] of Object.entries(node.type === 'object' ? (allowed.properties ?? {}) : {})) {
    if (node.required?.includes(name)) continue;
    const { description, examples, ...shape } = property;
    // Lists of records keep their form, by which editors offer the fields.
    const blank = isDocument && name in recordShapes ? { ...shape, type: ['array', 'null'] } : { anyOf: [...(shape.anyOf ?? [shape]), { enum: [null, ''] }] };
    allowed.properties[name] = { ...(description !== undefined && { description }), ...blank, ...(examples !== undefined && { examples }) };
  }
  return allowed;
}

/** Adds to each object that the documentation knows by its title what its fields mean. */
function describe(node) {
  if (!node || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(describe);
  const described = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, describe(value)]));
  const fields = docs.find(({ title }) => title === node.title)?.fields;
  for (const [name, property] of Object.entries((fields && described.properties) ?? {})) {
    if (fields[name]) described.properties[name] = { ...property, description: fields[name].means, examples: [fields[name].example] };
  }
  return described;
}

export function feedSchema() {
  const schema = toJSONSchema(FeedDocument, {
    unrepresentable: 'any',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const doc = docs.find(({ shapes }) => shapes.includes(zodSchema));
      const pattern = patterns.get(zodSchema);
      if (pattern !== undefined) jsonSchema.pattern = pattern;
      if (doc) Object.assign(jsonSchema, { title: doc.title, description: doc.about.replaceAll('`', '') });
    },
  });
  return allowBlanks(describe(schema), true);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/feed.v1.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);
  console.log('dist/feed.v1.schema.json');
}

// Builds a Pagefind index: node build-pagefind.mjs DOCUMENTS.json DIRECTORY. A process of its own, so that it is timed as our command is.
import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

const [documents, directory] = process.argv.slice(2);

const must = ({ errors, ...rest }) => {
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return rest;
};

const { index } = must(await createIndex({ forceLanguage: 'nl' }));
// Many at once: the records go to Pagefind's own process, and waiting for each would only measure the way there and back.
let batch = [];
for (const document of JSON.parse(readFileSync(documents, 'utf8'))) {
  batch.push(index.addCustomRecord(recordOf(document)));
  if (batch.length === 500) {
    (await Promise.all(batch)).forEach(must);
    batch = [];
  }
}
(await Promise.all(batch)).forEach(must);
must(await index.writeFiles({ outputPath: directory }));
await close();

/** What its result page needs: texts to search, facts for a card, and the filters. The excerpt comes from the texts. */
function recordOf({ url, title, summary, description, kind, themes, region, level, provider, closes, amount }) {
  return {
    url,
    language: 'nl',
    content: `${title}. ${summary}. ${description}`,
    meta: { title, kind, region, provider: `Organisatie ${provider}`, amount: String(amount), ...(closes && { closes }) },
    filters: { kind: [kind], theme: themes, region: [region], level: [level] },
  };
}

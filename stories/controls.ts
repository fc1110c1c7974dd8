/** The controls and the table of a widget, from its manifest: what a page can set, and nothing of its inside. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}
interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The manifest has only prose for these. */
const closed: Readonly<Record<string, readonly string[]>> = {
  'cache': ['', 'none'],
  'geocoder': ['', 'pdok'],
  'lang': ['', 'nl', 'en'],
  'sort': ['', 'relevance', 'closing', 'newest', 'amount'],
  'view': ['', 'provinces'],
};

/** Beside the attributes of its own, each widget follows the language of the page. */
const language: Item = { name: 'lang', description: 'Language of the texts; without it, that of the page.', default: "''", type: { text: 'string' } };

function controlOf({ name, type }: Item): object {
  if (closed[name]) return { control: { type: 'select' }, options: closed[name] };
  if (type?.text === 'boolean') return { control: { type: 'boolean' } };
  if (name === 'heading-level') return { control: { type: 'range', min: 2, max: 6 } };
  return { control: { type: 'text' } };
}

function rowsOf(items: readonly Item[] | undefined, category: string, prefix: string, more: (item: Item) => object): [string, object][] {
  return (items ?? []).map((item) => {
    const { name, description, default: fallback } = item;
    const defaultValue = fallback === undefined ? {} : { defaultValue: { summary: fallback } };
    return [prefix + name, { name, description, table: { category, ...defaultValue, type: { summary: item.type?.text ?? '' } }, ...more(item) }];
  });
}

const shownOnly = () => ({ control: false });
const text = () => ({ control: { type: 'text' }, type: { name: 'string' } });
const typed = (item: Item) => {
  const known: Readonly<Record<string, string>> = { boolean: 'boolean', number: 'number' };
  return { ...controlOf(item), type: { name: known[item.type?.text ?? ''] ?? 'string' } };
};

const declarations = (manifest: object) => ((manifest as Manifest).modules ?? []).flatMap((module) => module.declarations ?? []);

/** Slots and parts share names with attributes, so they carry a prefix as keys. */
export function argTypesOf(tag: string, manifest: object): Record<string, object> | undefined {
  const found = declarations(manifest).find(({ tagName }) => tagName === tag);
  if (!found) return undefined;
  return Object.fromEntries([
    ...rowsOf([language, ...(found.attributes ?? [])], 'attributes', '', typed),
    ...rowsOf(found.slots, 'slots', 'slot-', text),
    ...rowsOf(found.cssProperties, 'tokens', '', text),
    ...rowsOf(found.events, 'events', '', shownOnly),
    ...rowsOf(found.cssParts, 'parts', 'part-', shownOnly),
  ]);
}

/** What the panel of actions listens to. */
export const eventsOf = (manifest: object): string[] => [...new Set(declarations(manifest).flatMap(({ events }) => (events ?? []).map(({ name }) => name)))];

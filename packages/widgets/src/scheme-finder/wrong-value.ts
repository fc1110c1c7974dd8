/** What a page's owner is told of a value that does not exist: fetched only when there is one. */

const own: Readonly<Record<string, string>> = {
  need: 'the slug of a need, such as hire, or the URI of one in your feed',
  theme: 'the slug of a theme, such as energy, or the URI of one in your feed',
  provider: 'the id of a provider in your feed',
  region: 'the code of a region that exists: NL, a province (PV22), a municipality (GM0114) or the URI of an area in your feed',
};

/** `values` are all that there are, where every feed has the same. */
export function warnOf(name: string, value: string, values: readonly string[]): void {
  const code = name === 'region' && /^\s*\d{4}\s*$/.test(value) ? `GM${value.trim()}` : undefined;
  console.warn(`<mkb-scheme-finder>: ${name}="${value}" is left out, since there is no such value. Write ${code ?? own[name] ?? values.join(', ')}.`);
}

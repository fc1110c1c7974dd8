/** What a page's owner is told of a region that does not exist: fetched only when there is one. */
export function warnOf(tag: string, region: string): void {
  const code = /^\s*\d{4}\s*$/.test(region) ? `GM${region.trim()}` : 'the code of a region that exists: NL, a province (PV22), a municipality (GM0114) or the URI of an area in your feed';
  console.warn(`<${tag}>: region="${region}" is left out, since there is no such value. Write ${code}.`);
}

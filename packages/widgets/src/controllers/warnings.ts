/** What a page's owner is told on the console: fetched only when there is something to tell. A visitor can do nothing about it. */
import type { FeedProblem } from '@mkb-wegwijzer/core/feed';

/** Of a feed in which something is wrong, short: there is a tool that tells all of it. */
export function warnOfProblems(tag: string, feed: string, problems: readonly FeedProblem[]): void {
  const all = problems.filter(({ severity }) => severity === 'left-out');
  const named = all.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
  console.warn(`<${tag}>: ${feed}: ${all.length === 1 ? '1 thing is' : `${all.length} things are`} left out: ${named.join('; ')}${all.length > named.length ? '; and more' : ''}. "wegwijzer validate" names all of it, with what to do.`);
}

/** Of two widgets that each take the other's choices for their own. */
export const warnOfAddress = (tag: string, other: string, key: string): void =>
  console.warn(`<${tag}>: another widget on this page, <${other}>, keeps ${key} in the address too. Give one of them a prefix of its own: sync-url="two".`);

/** Of a region that does not exist. */
export function warnOfRegion(tag: string, region: string): void {
  const code = /^\s*\d{4}\s*$/.test(region) ? `GM${region.trim()}` : 'the code of a region that exists: NL, a province (PV22), a municipality (GM0114) or the URI of an area in your feed';
  console.warn(`<${tag}>: region="${region}" is left out, since there is no such value. Write ${code}.`);
}

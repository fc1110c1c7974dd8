/** What a page may put behind the pins, by the attribute `tiles`. */
import { FeedError } from '@mkb-wegwijzer/core/feed';

/** A background of tiles. */
export interface Background {
  /** Address of a tile, with `{z}`, `{x}` and `{y}` in it. */
  readonly template: string;
  readonly credit: Credit | undefined;
}

/** Who made it, as text; with a link where we know one. */
export interface Credit {
  readonly text: string;
  readonly url?: string;
  readonly licence?: { readonly text: string; readonly url: string };
}

/** The background map of the Dutch government, from the base registration of topography: https://www.pdok.nl/introductie/-/article/basisregistratie-topografie-achtergrondkaarten-brt-a- */
const pdok: Background = {
  template: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
  credit: { text: 'Kadaster', url: 'https://www.kadaster.nl/', licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' } },
};

/**
 * The background that a page asks for: none for an empty text, `pdok` for that of the Dutch government, else a template of its own.
 * Throws a {@link FeedError} `bad-url` for anything that is not an absolute http(s) address with `{z}`, `{x}` and `{y}`, for another
 * placeholder, and for a user name in it.
 *
 * @param attribution Who made the tiles, as text: never markup.
 */
export function backgroundOf(tiles: string, attribution: string): Background | undefined {
  const template = tiles.trim();
  if (template === '') return undefined;
  if (template.toLowerCase() === 'pdok') return pdok;
  if (!isTemplate(template)) {
    throw new FeedError('bad-url', tiles, `tiles="${tiles}" is not a background map. Write "pdok", or an address that starts with https:// and holds {z}, {x} and {y}, and nothing else between braces.`);
  }
  const text = attribution.trim();
  return { template, credit: text === '' ? undefined : { text } };
}

function isTemplate(text: string): boolean {
  // A control character or a space would be dropped by the browser, which then reads another address than we did.
  if (!/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(text)) return false;
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
  const filled = text.replace(/\{[xyz]\}/g, '1');
  if (/[{}]/.test(filled) || !['x', 'y', 'z'].every((name) => names.filter((each) => each === name).length === 1)) return false;
  try {
    const { protocol, username, password, host } = new URL(filled);
    // A placeholder in the name of the host would ask one host for each tile.
    return /^https?:$/.test(protocol) && username === '' && password === '' && host === new URL(text.replace(/\{[xyz]\}/g, '2')).host;
  } catch {
    return false;
  }
}

/** What the page presets. A value that does not exist is left out, and the console says so once, with what to write instead. */
import type { SchemeCollection } from '@mkb-wegwijzer/core/search';
import type { UrlState } from '../controllers/url.js';
import { nl } from './terms.nl.js';

/** The values that there are, where every feed has the same. */
export const fixed: Readonly<Record<string, object>> = { kind: nl.kinds, level: nl.regionLevels, status: nl.statuses, amount: nl.amounts, sort: nl.sorts };

export class Presets {
  /** What holds when the address of the page says nothing, in its terms. */
  state: UrlState = {};
  #given: Readonly<Record<string, string>> | undefined;
  readonly #warned = new Set<string>();

  get isEmpty(): boolean {
    return !this.#given;
  }

  /** Takes over what the page sets: values separated by spaces. Gives what of that is something else than before; undefined when nothing is. */
  take(given: Readonly<Record<string, string>>): UrlState | undefined {
    const before = this.#given;
    const changed = Object.keys(given).filter((name) => given[name] !== before?.[name]);
    if (changed.length === 0) return undefined;
    this.#given = given;
    this.state = Object.fromEntries(Object.entries(given).map(([name, values]) => [name, [...new Set(values.split(/\s+/))].filter((value) => value !== '')]));
    for (const [name, values] of Object.entries(fixed)) this.leaveOut(name, (value) => Object.hasOwn(values, value));
    // The order that there is anyway is no preset.
    this.state = { ...this.state, sort: this.state['sort']?.filter((value) => value !== 'relevance') ?? [] };
    return Object.fromEntries(changed.map((name) => [name, this.state[name]!]));
  }

  /** Leaves out the values that are not known. */
  leaveOut(name: string, isKnown: (value: string) => boolean): void {
    const values = this.state[name] ?? [];
    const left = values.filter((value) => !isKnown(value));
    if (left.length === 0) return;
    this.state = { ...this.state, [name]: values.filter(isKnown) };
    for (const value of left) this.#warn(name, value);
  }

  /** The code of the page's region; empty when there is none, or none that exists. `isWhole`: all feeds are in. */
  region(given: string, { geography, areas }: SchemeCollection, isWhole: boolean): string {
    const text = given.trim();
    const code = /^(?:gm\d{4}|pv\d\d|nl|eu)$/i.test(text) ? text.toUpperCase() : text;
    const level = geography.levelOf(code);
    if (code === '' || (level === 'area' ? !isWhole || areas.some(({ id }) => id === code) : level !== 'unknown')) return code;
    this.#warn('region', given);
    return '';
  }

  #warn(name: string, value: string): void {
    const wrong = `${name} ${value}`;
    if (this.#warned.has(wrong)) return;
    this.#warned.add(wrong);
    void import('./wrong-value.js').then(({ warnOf }) => warnOf(name, value, Object.keys(fixed[name] ?? {}))).catch(() => undefined);
  }
}

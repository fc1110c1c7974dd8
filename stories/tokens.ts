/** The tokens by which a page sets the looks of the widgets: as their stylesheet reads them, with what the manifest says of each. */
import { SchemeFinder } from '@mkb-wegwijzer/widgets';
import type { Context } from './story.js';

export interface Token {
  readonly name: string;
  /** Empty without the manifest. */
  readonly meaning: string;
  /** The tokens of a theme that are asked without it, the first of them that is set. */
  readonly instead: readonly string[];
}

/** By token, what its role asks next; see `tokens.styles.ts`. */
function rolesIn(css: string): Map<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>();
  for (const [, name, rest] of css.matchAll(/var\((--mkb-[\w-]+)([^;]*);/g)) {
    // The first says what its role is; parts of a widget may go on to ask more.
    if (!roles.has(name!)) roles.set(name!, [...rest!.matchAll(/--(?!_)[\w-]+/g)].map(([each]) => each));
  }
  return roles;
}

export function publicTokens(argTypes: Context['argTypes'] = {}): readonly Token[] {
  const roles = rolesIn(SchemeFinder.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join(''));
  const told = Object.keys(argTypes).filter((name) => argTypes[name]!.table?.category === 'tokens');
  return [...new Set([...roles.keys(), ...told])].map((name) => ({ name, meaning: argTypes[name]?.description ?? '', instead: roles.get(name) ?? [] }));
}

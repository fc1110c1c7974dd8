/** Every story of every widget, ready to be rendered by anything that knows Lit. */
import type { TemplateResult } from 'lit';
import * as looks from './looks.stories.js';
import * as providerMap from './provider-map.stories.js';
import * as questionFlow from './question-flow.stories.js';
import * as referralWizard from './referral-wizard.stories.js';
import * as schemeFinder from './scheme-finder.stories.js';
import type { Meta, Story } from './story.js';

export interface Shown {
  /** `scheme-finder--start` */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly show: () => TemplateResult;
  readonly play: NonNullable<Story['play']>;
}

type Module = { readonly default: unknown };
const words = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

function storiesOf(module: Module): Shown[] {
  const { default: given, ...stories } = module;
  const meta = given as Meta;
  return Object.entries(stories as Record<string, Story>).map(([key, story]) => ({
    id: `${slug(meta.title.split('/').at(-1)!)}--${slug(words(key))}`,
    title: meta.title.replace('Widgets/', ''),
    name: story.name ?? words(key),
    show: () => (story.render ?? meta.render!)({ ...meta.args, ...story.args }),
    play: story.play ?? (async () => undefined),
  }));
}

export const all: readonly Shown[] = [schemeFinder, referralWizard, providerMap, looks, questionFlow].flatMap((module) => storiesOf(module as Module));

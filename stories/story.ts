import type { TemplateResult } from 'lit';

/**
 * One state of one widget, as a plain module: Storybook shows it, and a test and the page under the strict policy render it
 * without Storybook.
 */
export interface Story<A = Record<string, unknown>> {
  readonly name?: string;
  readonly args?: Partial<A>;
  /** Storybook gives the controls along, which come from the manifest of the widgets. */
  readonly render?: (args: A, context?: Context) => TemplateResult;
  /** Brings the widget into its state, as a visitor would. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface Context {
  readonly argTypes: Readonly<Record<string, { readonly description?: string; readonly table?: { readonly category?: string } }>>;
}

/** What a file of stories says of itself. */
export interface Meta<A = Record<string, unknown>> {
  readonly title: string;
  readonly component: string;
  readonly args?: Partial<A>;
  readonly argTypes?: Readonly<Record<string, unknown>>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly render?: (args: A) => TemplateResult;
}

/** The widget of a story, once it is there and has rendered. */
export async function widgetIn<T extends HTMLElement>(canvas: HTMLElement, tag: string): Promise<T & { readonly shadowRoot: ShadowRoot }> {
  await customElements.whenDefined(tag);
  const element = canvas.querySelector(tag) as T & { updateComplete: Promise<boolean>; readonly shadowRoot: ShadowRoot };
  await element.updateComplete;
  return element;
}

/** Tells a designer, in the docs of a story, what to look at. */
export const lookAt = (story: string): NonNullable<Story['parameters']> => ({ docs: { description: { story } } });

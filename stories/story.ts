import type { TemplateResult } from 'lit';

/**
 * One state of one widget, as a plain module: Storybook shows it, and a test and the page under the strict policy render it
 * without Storybook.
 */
export interface Story<A = Record<string, unknown>> {
  readonly name?: string;
  readonly args?: Partial<A>;
  readonly render?: (args: A) => TemplateResult;
  /** Brings the widget into its state, as a visitor would. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a file of stories says of itself. */
export interface Meta<A = Record<string, unknown>> {
  readonly title: string;
  readonly component: string;
  readonly args?: Partial<A>;
  readonly argTypes?: Readonly<Record<string, unknown>>;
  readonly render?: (args: A) => TemplateResult;
}

/** The widget of a story, once it is there and has rendered. */
export async function widgetIn<T extends HTMLElement>(canvas: HTMLElement, tag: string): Promise<T & { readonly shadowRoot: ShadowRoot }> {
  await customElements.whenDefined(tag);
  const element = canvas.querySelector(tag) as T & { updateComplete: Promise<boolean>; readonly shadowRoot: ShadowRoot };
  await element.updateComplete;
  return element;
}

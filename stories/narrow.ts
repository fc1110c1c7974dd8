/** A widget in two narrow columns of a wide page. Of two alike, a screen reader could not tell which is which: one is in English. */
import { type TemplateResult, html } from 'lit';
import type { Story } from './story.js';

export const inColumns = (widget: (lang: 'nl' | 'en') => TemplateResult): TemplateResult => html`
  <div class="example-columns">
    <div class="example-column example-column-240">${widget('nl')}</div>
    <div class="example-column example-column-320">${widget('en')}</div>
  </div>
`;

type Play = NonNullable<Story['play']>;

/** Plays in each part of a story that a selector finds. */
export const inEach = (selector: string, play: Play): Play => async ({ canvasElement }) => {
  for (const part of canvasElement.querySelectorAll<HTMLElement>(selector)) await play({ canvasElement: part });
};

import { type TemplateResult, html, nothing } from 'lit';

/** A heading of the level that the page's outline asks for. `id` lets the focus, or a label, find it. */
export function heading(level: number, content: unknown, { id, className = 'title' }: { id?: string; className?: string } = {}): TemplateResult {
  // Only a heading that something points at can get the focus.
  const focus = id === undefined ? nothing : '-1';
  switch (level) {
    case 2:
      return html`<h2 id=${id ?? nothing} class=${className} tabindex=${focus}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing} class=${className} tabindex=${focus}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing} class=${className} tabindex=${focus}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing} class=${className} tabindex=${focus}>${content}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing} class=${className} tabindex=${focus}>${content}</h6>`;
  }
}

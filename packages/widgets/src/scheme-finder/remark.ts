import { type TemplateResult, html, nothing } from 'lit';
import type { FinderView } from './view.js';

/** What came of an act, for who does not hear it: near the button that was pressed. It is announced as well. */
export function renderRemark({ remark }: Pick<FinderView, 'remark'>, near: string): TemplateResult | typeof nothing {
  return remark?.near === near ? html`<p class="notice small no-print" part="remark">${remark.text}</p>` : nothing;
}

import { type TemplateResult, html, nothing } from 'lit';
import { actTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** Where a visitor can go on when nothing fits: the addresses that the page gave, or the widgets that stand on it. */
export function renderElsewhere({ locale }: FinderView, wizard: string, map: string): TemplateResult | typeof nothing {
  const words = actTerms(locale);
  const ways = [way(words.toWizard, wizard, 'mkb-referral-wizard'), way(words.toMap, map, 'mkb-provider-map')].filter((each) => each !== nothing);
  return ways.length === 0 ? nothing : html`<ul class="stack elsewhere" part="elsewhere">${ways.map((each) => html`<li>${each}</li>`)}</ul>`;
}

function way(label: string, address: string, tag: string): TemplateResult | typeof nothing {
  const url = webAddress(address);
  if (url !== undefined) return html`<a href=${url}>${label}</a>`;
  const widget = document.querySelector<HTMLElement>(tag);
  return widget ? html`<button type="button" class="plain" @click=${() => goTo(widget)}>${label}</button>` : nothing;
}

/** An address of the page's, which may be relative to it; undefined when it is none that a visitor can be sent to. */
function webAddress(address: string): string | undefined {
  if (address.trim() === '') return undefined;
  try {
    const { href, protocol } = new URL(address, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Brings another widget of the page in sight and takes the focus there. */
function goTo(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start' });
  if (!widget.hasAttribute('tabindex')) {
    widget.tabIndex = -1;
    widget.addEventListener('blur', () => widget.removeAttribute('tabindex'), { once: true });
  }
  widget.focus({ preventScroll: true });
}

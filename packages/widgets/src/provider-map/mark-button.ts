import type { MarkWords } from './scene.js';

/** How a mark looks, besides its words. */
export interface MarkLook {
  /** The point is an address; else only the town is known. */
  readonly precise: boolean;
  readonly faint: boolean;
  readonly selected: boolean;
  /** It stands for several places. */
  readonly cluster: boolean;
}

let model: HTMLButtonElement | undefined;

/** A copy of one that is made once: a map may need hundreds at a time. */
export function markButton(): HTMLButtonElement {
  return (model ??= newButton()).cloneNode(true) as HTMLButtonElement;
}

function newButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pin';
  button.tabIndex = -1;
  // In the order of the button's name, for who says what they see: "Vlissingen 3" is "Vlissingen: 3 organisations".
  for (const className of ['pin-place', 'mark']) {
    const part = document.createElement('span');
    part.className = className;
    part.setAttribute('aria-hidden', 'true');
    part.append('');
    button.append(part, ' ');
  }
  return button;
}

/** What a button was dressed with. To ask the page for it costs more than all else that is done for a mark. */
const worn = new WeakMap<HTMLButtonElement, Readonly<Record<'label' | 'className' | 'place' | 'number', string>>>();

export function dress(button: HTMLButtonElement, { label, place, count }: MarkWords, { precise, faint, selected, cluster }: MarkLook): void {
  const kind = { precise, town: !precise, many: count > 1, faint, selected, cluster };
  const className = ['pin', 'spot', 'leaflet-zoom-animated', ...Object.entries(kind).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
  const number = count > 1 ? String(count) : '';
  const before = worn.get(button);
  worn.set(button, { label, className, place, number });
  if (before?.label !== label) button.setAttribute('aria-label', label);
  if (before?.className !== className) button.className = className;
  // What is set anew is laid out anew, also when it is the same; and an element whose text is replaced is built anew.
  const [placed, mark] = button.children;
  if ((before?.place ?? '') !== place) (placed!.firstChild as Text).data = place;
  if ((before?.number ?? '') !== number) (mark!.firstChild as Text).data = number;
}

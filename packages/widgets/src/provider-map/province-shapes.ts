/** Provinces that can be chosen on the map, by pointer and by keyboard, each with the sign of its approach. Fetched for the overview of provinces. */
import type { Overview } from './scene.js';

export interface ProvinceShapesOptions {
  /** By the code of the province, in the order of the table: what is pressed, and what bears its name. */
  readonly parts: ReadonlyMap<string, { readonly shape: SVGElement; readonly name: HTMLElement }>;
  readonly choose: (code: string) => void;
  /** Whether the pointer that is let go has dragged the map. */
  readonly wasDragged: () => boolean;
}

export class ProvinceShapes {
  readonly #codes: readonly string[];
  /** The one that Tab goes to. */
  #current: string;

  constructor(private readonly options: ProvinceShapesOptions) {
    this.#codes = [...options.parts.keys()];
    this.#current = this.#codes[0] ?? '';
    for (const [code, { shape }] of options.parts) this.#listen(code, shape);
  }

  show({ looks }: Overview): void {
    for (const [code, { kind, label }] of looks) {
      const part = this.options.parts.get(code);
      if (!part) continue;
      const { shape, name } = part;
      shape.setAttribute('role', 'button');
      shape.setAttribute('aria-label', label);
      shape.classList.add('choosable');
      shape.dataset['kind'] = kind;
      if (!name.firstElementChild?.classList.contains('sign')) name.prepend(document.createElement('span'));
      name.firstElementChild!.className = `sign ${kind}`;
      name.classList.add('signed');
    }
    this.#rove();
  }

  /** Gives the focus to the next but `step`, or from the first or last of all. */
  focusNext(step: number, from?: 'first' | 'last'): void {
    const codes = this.#codes;
    const at = from === 'first' ? -1 : from === 'last' ? codes.length : codes.indexOf(this.#current);
    this.focus(codes[(at + step + codes.length) % codes.length]!);
  }

  focus(code: string): void {
    this.options.parts.get(code)?.shape.focus({ preventScroll: true });
  }

  #listen(code: string, shape: SVGElement): void {
    const press = (event: Event) => {
      event.preventDefault();
      // The map would move what is pressed to its middle.
      event.stopPropagation();
      this.options.choose(code);
    };
    shape.addEventListener('click', (event) => (this.options.wasDragged() ? undefined : press(event)));
    shape.addEventListener('dblclick', (event) => event.stopPropagation());
    shape.addEventListener('keydown', (event) => (event.key === 'Enter' || event.key === ' ' ? press(event) : undefined));
    shape.addEventListener('focus', () => {
      this.#current = code;
      this.#rove();
    });
  }

  /** One stop for Tab. */
  #rove(): void {
    for (const [code, { shape }] of this.options.parts) shape.setAttribute('tabindex', code === this.#current ? '0' : '-1');
  }
}

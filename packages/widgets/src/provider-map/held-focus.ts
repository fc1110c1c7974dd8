/** The focus of a visitor who is among the cards, while a feed that comes late puts others in their places. */
import type { ReactiveController, LitElement } from 'lit';

/** A card is filled with another organisation where it stands; what had the focus must not become another one's under a visitor's hand. */
export class HeldFocus implements ReactiveController {
  #held: { readonly id: string; readonly nth: number } | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** To be called before the cards change. Gives the id of the organisation that has the focus. */
  hold(): string | undefined {
    const { activeElement } = this.#root;
    const card = activeElement?.closest<HTMLElement>('[data-provider]');
    this.#held = card ? { id: card.dataset['provider']!, nth: controlsOf(card).indexOf(activeElement!) } : undefined;
    return this.#held?.id;
  }

  hostUpdated(): void {
    if (!this.#held) return;
    const { id, nth } = this.#held;
    this.#held = undefined;
    const card = this.#root.querySelector(`[data-provider=${CSS.escape(id)}]`);
    const wanted = card ? controlsOf(card)[nth] : this.#root.querySelector('#results');
    (wanted as HTMLElement | null | undefined)?.focus({ preventScroll: card !== null });
  }

  get #root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}

const controlsOf = (card: Element): readonly Element[] => [...card.querySelectorAll('a, button, summary')];

/** Gives a widget what the controls of a story say: attributes, tokens and slots. */
import { type ElementPart, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';

type Value = string | number | boolean | null | undefined;
type Args = Readonly<Record<string, Value>>;

function setAttribute(element: Element, name: string, value: Value): void {
  if (value === undefined || value === null || value === '' || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

function setSlot(element: Element, name: string, value: Value): void {
  const present = element.querySelector(`:scope > [slot='${name}']`);
  if (typeof value !== 'string' || value === '') return void present?.remove();
  const filled = present ?? element.appendChild(document.createElement('p'));
  filled.slot = name;
  filled.textContent = value;
}

/** These are of the story, not of the widget. */
const ofTheStory = new Set(['routes', 'className']);

class Dressed extends Directive {
  #known = new Set<string>();

  render(_args: object): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [given]: [object]): typeof nothing {
    const args = given as Args;
    // What a reset of the controls leaves out goes away again.
    for (const name of new Set([...this.#known, ...Object.keys(args)])) {
      if (ofTheStory.has(name)) continue;
      this.#known.add(name);
      const value = args[name];
      if (name.startsWith('--')) (element as HTMLElement).style.setProperty(name, String(value ?? ''));
      else if (name.startsWith('slot-')) setSlot(element, name.slice('slot-'.length), value);
      else setAttribute(element, name, value);
    }
    return nothing;
  }
}
export const dressed = directive(Dressed);

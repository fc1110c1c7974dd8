/** The version of this copy of the library, for a page that carries several. */
export const version = '0.1.0';

/**
 * Registers an element, unless the page has one of that name already: a second copy of the library on a page must neither
 * throw nor replace the first. Warns once, naming both versions, when they differ.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const known = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!known) {
    customElements.define(tag, element);
    return;
  }
  if (known !== element && known.version !== element.version) {
    console.warn(`<${tag}> is on this page already, as version ${known.version ?? 'unknown'}; version ${element.version ?? 'unknown'} is not used. Load one version.`);
  }
}

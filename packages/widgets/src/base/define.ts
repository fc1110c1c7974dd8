/** The version of this copy of the library, for a page that carries several. */
export const version = '0.1.0';

/**
 * Registers an element, unless the page has one of that name already: a second copy of the library on a page must neither
 * throw nor replace the first. Warns once when they differ: of two versions it names both, and what has none is not ours.
 */
export function define(tag: string, element: CustomElementConstructor & { version: string }): void {
  const known = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!known) {
    customElements.define(tag, element);
    return;
  }
  if (known !== element && known.version !== element.version) {
    console.warn(
      known.version
        ? `<${tag}> is on this page already, as version ${known.version}; version ${element.version} is not used. Load one version.`
        : `<${tag}> is defined on this page by another script, and is not the widget. Leave that script out, or have it use another name.`,
    );
  }
}

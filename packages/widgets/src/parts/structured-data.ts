/** What a widget shows, for search engines: schema.org in JSON-LD, in the head of the page. Only where the page asks for it. */

/** What a page that requires Trusted Types gives. TypeScript's DOM does not know it. */
interface Policy {
  createScript(text: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A page may allow a policy of one name once: all widgets of the page, of whichever bundle, use the same one. */
const shared = Symbol.for('mkb-wegwijzer/policy/1');
const page = globalThis as { trustedTypes?: Factory; [shared]?: Policy };

function policy(): Policy {
  const rules: Policy = {
    createScript(text) {
      // Data alone: whatever parses as JSON and has no way out of its element runs nothing.
      JSON.parse(text);
      if (text.includes('<')) throw new TypeError('not plain JSON');
      return text;
    },
  };
  return (page[shared] ??= page.trustedTypes?.createPolicy('wegwijzer', rules) ?? rules);
}

/** Puts records in the head of the page, in place of what stood there; none takes it away. `tag` is the widget's, for the page's owner. */
export function describeInHead(element: HTMLScriptElement | undefined, { tag, name, graph }: { readonly tag: string; readonly name: string; readonly graph: readonly object[] }): HTMLScriptElement | undefined {
  element?.remove();
  if (graph.length === 0) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['mkb'] = name;
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
  try {
    script.textContent = policy().createScript(text);
  } catch (error) {
    console.warn(`<${tag}>: structured-data needs the Trusted Types policy "wegwijzer"; allow it in trusted-types.`, error);
    return undefined;
  }
  document.head.append(script);
  return script;
}

/** How to fetch the module that defines a tag. */
export type Sources = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Fetches the module of each tag as soon as `root` holds an element with it: now, or when one is added later. Stops looking once
 * all are fetched. A module that cannot be fetched leaves the element as it stands, and is tried again for the next one added.
 */
export function loadWhenUsed(root: ParentNode & Node, sources: Sources): void {
  const waiting = new Map(Object.entries(sources));

  const load = ({ localName: tag }: Element) => {
    const source = waiting.get(tag);
    if (!source) return;
    waiting.delete(tag);
    source().catch((error: unknown) => {
      waiting.set(tag, source);
      observe();
      console.error(`<${tag}> could not be loaded.`, error);
    });
  };
  const look = (within: ParentNode) => within.querySelectorAll([...waiting.keys()].join() || 'not-a-tag').forEach(load);

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        load(node);
        look(node);
      }
    }
    if (!waiting.size) observer.disconnect();
  });
  const observe = () => observer.observe(root, { childList: true, subtree: true });

  observe();
  look(root);
}

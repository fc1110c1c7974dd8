/** Looks as a printer does, in engines that cannot be told to. */
export function onPaper<T>({ shadowRoot }: Element, look: () => T): T {
  const rules = shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
  const [paper, screen] = ['print', 'screen'].map((kind) => rules.filter(({ media }) => media.mediaText === kind));
  const set = (which: readonly CSSMediaRule[], text: string) => which.forEach(({ media }) => void (media.mediaText = text));
  set(paper!, 'all');
  set(screen!, 'not all');
  try {
    return look();
  } finally {
    set(paper!, 'print');
    set(screen!, 'screen');
  }
}

/** What stands on paper behind a link. */
export const printedAfter = (link: Element): string => {
  const { content } = getComputedStyle(link, '::after');
  // Some engines give the rule and not what comes of it.
  return content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => link.getAttribute(name) ?? '').replace(/["\s]/g, '');
};

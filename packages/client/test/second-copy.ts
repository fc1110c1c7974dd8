/** Loads the library a second time, as another bundle on the page would: each of our own modules anew, and so its classes too. */
type Library = typeof import('../src/index.js');

export async function secondCopy(): Promise<Library> {
  const copies = new Map<string, Promise<string>>();
  const copyOf = (url: string): Promise<string> => {
    const copy = copies.get(url) ?? copyModule(url);
    copies.set(url, copy);
    return copy;
  };
  const copyModule = async (url: string): Promise<string> => {
    let code = await (await fetch(url)).text();
    for (const [statement, before, specifier] of code.matchAll(/((?:from|import)\s*\(?\s*)["']([./][^"'\s]+)["']/g)) {
      const target = new URL(specifier!, url).href;
      const ours = /\/packages\/(core|client)\/src\//.test(target);
      code = code.replace(statement, `${before}"${ours ? await copyOf(target) : target}"`);
    }
    return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  };
  return (await import(await copyOf(new URL('../src/index.ts', import.meta.url).href))) as Library;
}

/** Fetching a part of the library, and fetching it again. */

/**
 * Chromium remembers that a module could not be fetched, and never asks for it again by that address (whatwg/html, issue 6768). A
 * visitor whose train left the tunnel would press "try again" in vain. By an address with a fragment it is another module, and the
 * server never sees the fragment. What such a module imports itself is not helped: that needs a new page.
 */
export function again<M>(fetch: () => Promise<M>): () => Promise<M> {
  let address: string | undefined;
  let times = 0;
  return async () => {
    try {
      return address === undefined ? await fetch() : ((await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#${(times += 1)}`)) as M);
    } catch (cause) {
      // Chromium and Firefox name the address. It is one of ours, or it is left alone.
      const named = /https?:\/\/[^\s#]+/.exec(String(cause))?.[0];
      const { url } = import.meta as { readonly url?: string };
      if (named !== undefined && url !== undefined && new URL(named).origin === new URL(url).origin) address ??= named;
      throw new Error('A part of the library could not be fetched.', { cause });
    }
  };
}

/** Passes a link on by whatever means the browser has. */
export async function share({ title, url }: { readonly title: string; readonly url: string }): Promise<'shared' | 'copied' | 'failed'> {
  // Some browsers have the function and refuse all the same, as in a frame: then the link is copied.
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}

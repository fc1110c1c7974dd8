// Pagefind's search with its filter counts; the records of the results, which it would fetch, are left out.
export async function open(size) {
  const pagefind = await import(`/sizes/${size}/pagefind/pagefind.js`);
  await pagefind.options({ noWorker: true });
  await pagefind.filters();

  return async (text) => {
    const { results, filters } = await pagefind.search(text);
    return { total: results.length, hits: results.slice(0, 10), facets: filters };
  };
}

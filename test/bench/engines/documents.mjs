/** The corpus as documents, with the one fact that depends on the day. */
export async function documents(size) {
  const response = await fetch(`/sizes/${size}/documents.json`);
  const today = new Date().toISOString().slice(0, 10);
  return (await response.json()).map((document) => ({ ...document, status: document.closes !== null && document.closes < today ? 'closed' : 'open' }));
}

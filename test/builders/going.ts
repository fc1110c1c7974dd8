/** Goes back, or jumps within the page, and waits until the browser is there. */
export async function going(act: () => void): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  act();
  await arrived;
}

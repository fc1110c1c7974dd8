/**
 * Opens an engine and asks all queries three times, to warm up. `measure(rounds)` on what it gives asks them again and gives the
 * milliseconds per query. The queries take turns, so that no engine answers from what it remembers of the query before.
 */
export async function prepare(open, queries) {
  const start = performance.now();
  const ask = await open();
  let opened;
  let totals;
  for (let turn = 0; turn < 3; turn++) {
    totals = [];
    for (const query of queries) totals.push((await ask(query)).total);
    // The first question may be what an index is made for.
    opened ??= performance.now() - start;
  }
  const measure = async (rounds) => {
    const times = queries.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [position, query] of queries.entries()) {
        const before = performance.now();
        const answer = ask(query);
        // An engine that answers at once is not made to wait for its turn.
        if (answer instanceof Promise) await answer;
        times[position].push(performance.now() - before);
      }
    }
    return times;
  };
  return { opened, totals, measure };
}

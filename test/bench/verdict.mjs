// What is promised, and whether it was kept in this run.

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const ms = (value) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
const seconds = (value) => `${value.toFixed(1)} s`;

/**
 * `of` finds a figure in the results of a job; `peer` is whose, and `peerOf` where. `ratio` is the limit of ours divided by the
 * peer's, `most` a limit of its own; without either the row only informs. `needs` is the form that the promise is about.
 */
const at = (size, rows) => rows.map((row) => ({ size, needs: 'compiled', ...row }));
const coldRows = (size, bytesRatio) => at(size, ['unscoped', 'scoped'].flatMap((scope) => {
  const name = scope === 'scoped' ? ', one province' : '';
  const row = (what, field, show, limit) => ({ job: 'cold', what: `cold${name}: ${what}`, of: (r) => r[scope]?.ours?.[field], peer: 'Pagefind', peerOf: (r) => r[scope]?.pagefind?.[field], show, ...limit });
  return [row('bytes', 'bytes', kB, { ratio: bytesRatio }), row('requests', 'requests', String, { ratio: 1 }), row('time', 'milliseconds', ms, {})];
}));
const warmRows = (size, overMiniSearch) => at(size, [
  ['minisearch', 'MiniSearch', 'median', overMiniSearch], ['minisearch', 'MiniSearch', 'p95'], ['pagefind', 'Pagefind', 'median', 0.05], ['pagefind', 'Pagefind', 'p95'], ['orama', 'Orama', 'median'], ['orama', 'Orama', 'p95'],
].map(([engine, peer, field, ratio]) => ({ job: 'warm', what: `warm query: ${field}`, of: (r) => r.wegwijzer?.[field], peer, peerOf: (r) => r[engine]?.[field], show: ms, ratio })));

const keystrokeRows = (size, most) => at(size, [
  ['key to paint, with fetching: p95', (r) => r.p95], ['key to paint, with fetching: median', (r) => r.median], ['key to paint, warm: p95', (r) => r.again?.p95, most], ['key to paint, warm: median', (r) => r.again?.median],
].map(([what, of, limit]) => ({ job: 'keystroke', what, of, show: ms, most: limit })));

const promises = [
  ...coldRows(6_000, 0.4),
  ...coldRows(60_000, 0.25),
  ...warmRows(6_000, 0.3),
  ...warmRows(60_000, 0.1),
  ...keystrokeRows(6_000, 16),
  ...keystrokeRows(60_000, 32),
  { job: 'smooth', what: 'plain feed of 1,000: longest task', of: (r) => r.longest, show: ms, most: 50 },
  ...at(6_000, [{ job: 'heap', what: 'memory of the page', of: (r) => r.bytes, show: MB, most: 15e6 }]),
  ...at(6_000, [{ job: 'build', what: 'build', of: (r) => r.ours?.seconds, peer: 'Pagefind', peerOf: (r) => r.pagefind?.seconds, show: seconds, ratio: 1 }]),
  ...at(60_000, [{ job: 'build', what: 'build: time', of: (r) => r.ours?.seconds, show: seconds }, { job: 'build', what: 'build: most memory', of: (r) => r.ours?.peakBytes, show: MB, most: 2e9 }]),
  ...['plain', 'compiled'].flatMap((form) => {
    const peer = 'markercluster';
    const row = (what, of, limit, peerOf) => ({ job: 'map', what: `map, 10,000, ${form}: ${what}`, of: (r) => of(r[form]), show: ms, ...(peerOf && { peer, peerOf: (r) => peerOf(r.peer) }), ...limit });
    return [
      row('first view, from the data in hand', (r) => r?.marks, { ratio: 0.35 }, (r) => r?.marks),
      row('first view, whole page', (r) => r?.firstView, { ratio: 0.35 }, (r) => r?.firstView),
      row('zoom step, median', (r) => r?.zoom.median, { ratio: 0.5 }, (r) => r?.zoom.median),
      row('zoom step, p95', (r) => r?.zoom.p95, {}, (r) => r?.zoom.p95),
      row('filter to paint, p95', (r) => r?.filter.p95, { most: 50 }),
    ];
  }),
  { job: 'map', what: 'map: memory kept for each of 50 removals', of: (r) => r.heap?.perRemoval, show: kB, most: 10_000 },
  { job: 'map', what: 'map: all JavaScript before it is in view, plain feed, gzip', of: (r) => r.scripts?.before.plain, show: kB },
  { job: 'map', what: 'map: all JavaScript before it is in view, compiled feed, gzip', of: (r) => r.scripts?.before.compiled, show: kB, most: 30_000 },
  { job: 'map', what: 'map: JavaScript in view, compiled feed, gzip', of: (r) => r.scripts?.inView, peer: 'leaflet + markercluster', peerOf: (r) => r.peer?.scripts, show: kB, most: 80_000 },
  { job: 'scripts', what: 'JavaScript until the first results, gzip', of: (r) => r.ours, peer: 'Pagefind', peerOf: (r) => r.pagefind, show: kB, most: 32_000, needs: 'compiled' },
  { job: 'scripts', what: 'JavaScript until the results of a first question, gzip', of: (r) => r.asked, peer: 'Pagefind', peerOf: (r) => r.pagefind, show: kB, needs: 'compiled' },
];

/** One row for each promise about what was measured. `verdict` is pass, fail, or why there is none. */
export function judge(results) {
  return promises.flatMap(({ job, size, what, of, peer = '', peerOf = () => undefined, show, ratio, most, needs }) => {
    const measured = size === undefined ? results[job] : results[job]?.[size];
    if (measured === undefined) return [];
    const [ours, theirs] = [of(measured), peerOf(measured)];
    const found = ours !== undefined && theirs !== undefined ? ours / theirs : undefined;
    const limit = most !== undefined ? `≤ ${show(most)}` : ratio !== undefined ? `≤ ${ratio} ×` : '';
    const isKept = most !== undefined ? ours <= most : ratio !== undefined && found !== undefined ? found <= ratio : undefined;
    const verdict = ours === undefined ? 'not built yet' : limit === '' ? '' : isKept === undefined ? 'peer failed' : isKept ? 'pass' : 'fail';
    const form = needs === 'compiled' && measured.form === 'plain' && ours !== undefined ? ' (plain feed)' : '';
    return [{ job, size, what, ours, theirs, peer, ratio: found, verdict: verdict + form, cells: [size ? `${what}, ${size.toLocaleString('en')}` : what, ours === undefined ? '–' : show(ours), theirs === undefined ? '–' : `${show(theirs)} ${peer}`, found === undefined ? '' : found.toFixed(3), limit, verdict + form] }];
  });
}

export function table(rows) {
  const all = [['job', 'ours', 'peer', 'ratio', 'limit', ''], ...rows.map(({ cells }) => cells)];
  const widths = all[0].map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  return all.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}

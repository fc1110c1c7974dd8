// The pages that are measured. What is in the HTML itself is not counted, so the peer's own script stands there.

/**
 * Sets `globalThis.painted` once ten cards and filter counts have been on the screen. `find` gives the root that holds them. When the
 * cards are there, `before` holds the addresses of all that had come by then.
 */
const watch = (find) => `
  const hasCards = (root) => root && root.querySelectorAll('[part~=card]').length >= 10;
  const look = () => requestAnimationFrame(() => {
    const root = (${find})();
    if (hasCards(root)) globalThis.before ??= performance.getEntriesByType('resource').map(({ name }) => name);
    if (!hasCards(root) || !root.querySelector('[part~=filters] .count')) return look();
    // The frame after the one that drew them.
    requestAnimationFrame(() => {
      performance.mark('painted');
      globalThis.painted = performance.now();
    });
  });
  look();`;

const page = (head, body) => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Benchmark</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body>
</html>`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Our finder. `feed` is its address; the query comes from the address of the page, so that it is the first. */
export const finderPage = (parameters) => {
  const region = parameters.get('region');
  return page(
    '<script type="module" src="/cdn/wegwijzer.js"></script>',
    `<mkb-scheme-finder sync-url feed="${escape(parameters.get('feed'))}"${region ? ` region="${escape(region)}"` : ''}></mkb-scheme-finder>
    <script>${watch(`() => document.querySelector('mkb-scheme-finder').shadowRoot`)}</script>`,
  );
};

/** The same page with nothing in it that could start: what a page costs without us. */
export const emptyPage = () => page('', '<mkb-scheme-finder></mkb-scheme-finder>');

/**
 * A result page on Pagefind's own functions, as small as one can write it: its ready-made interface would add 60 kB. It asks for
 * the filters beside the words, and runs without a worker, which saves it a file. `region` is one or more values of its filter.
 */
export const pagefindPage = (parameters) => page(
  '',
  `<div id="filters" part="filters"></div><ul id="results"></ul>
  <script>${watch('() => document.body')}</script>
  <script type="module">
    const pagefind = await import(${JSON.stringify(`${parameters.get('index')}pagefind.js`)});
    const query = ${JSON.stringify(parameters.get('q'))};
    const filters = ${JSON.stringify(parameters.has('region') ? { region: { any: parameters.getAll('region') } } : {})};
    const element = (name, text, ...children) => {
      const made = document.createElement(name);
      made.textContent = text;
      made.append(...children);
      return made;
    };
    await pagefind.options({ noWorker: true });
    await Promise.all([pagefind.filters(), pagefind.preload(query, { filters })]);
    const found = await pagefind.search(query, { filters });
    const records = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    for (const [name, values] of Object.entries(found.filters)) {
      const field = element('fieldset', '', element('legend', name));
      for (const [value, count] of Object.entries(values)) {
        const number = element('span', count);
        number.className = 'count';
        field.append(element('label', value + ' ', number));
      }
      document.querySelector('#filters').append(field);
    }
    for (const { url, meta, plain_excerpt } of records) {
      const link = element('a', meta.title);
      link.href = url;
      const card = element('li', '', element('h3', '', link), element('p', plain_excerpt), element('p', [meta.kind, meta.region, meta.provider, meta.amount, meta.closes].join(', ')));
      card.setAttribute('part', 'card');
      document.querySelector('#results').append(card);
    }
  </script>`,
);

/** Sets `globalThis.painted` once five marks with a number have been on the screen, and `inHand` when there was data to draw them from. */
const watchMarks = (find, selector) => `
  const look = () => requestAnimationFrame(() => {
    const root = (${find})();
    // Our list stands before the map is fetched: from there on the data is in hand.
    if (root?.querySelectorAll('[part~=card]').length >= 10) globalThis.inHand ??= performance.now();
    if (!(root?.querySelectorAll('${selector}').length >= 5)) return look();
    requestAnimationFrame(() => (globalThis.painted = performance.now()));
  });
  look();`;

/** Our map; the list stands beside it. */
export const mapPage = (parameters) => page(
  '<script type="module" src="/cdn/wegwijzer.js"></script>',
  `<mkb-provider-map feed="${escape(parameters.get('feed'))}"></mkb-provider-map>
  <script>${watchMarks(`() => document.querySelector('mkb-provider-map').shadowRoot`, '.pin.cluster')}</script>`,
);

/**
 * leaflet.markercluster as its documentation shows it: all markers in one call, each with a popup. It draws no list, takes the
 * feed as it comes, and lies on the same outlines of the provinces as ours, instead of tiles. Its map is as large as ours. Animations are
 * off, as they are with us.
 */
export const markerClusterPage = (parameters) => page(
  `<link rel="stylesheet" href="/peers/leaflet/dist/leaflet.css"><link rel="stylesheet" href="/peers/leaflet.markercluster/dist/MarkerCluster.css"><link rel="stylesheet" href="/peers/leaflet.markercluster/dist/MarkerCluster.Default.css">
  <script src="/peers/leaflet/dist/leaflet.js"></script><script src="/peers/leaflet.markercluster/dist/leaflet.markercluster.js"></script>`,
  `<div id="map" style="width: 606px; height: 608px"></div>
  <script>
    const map = L.map('map', { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, maxZoom: 16 }).setView([52.1, 5.45], 7);
    ${watchMarks('() => document.body', '.marker-cluster')}
    const json = (address) => fetch(address).then((response) => response.json());
    Promise.all([json(${JSON.stringify(parameters.get('feed'))}), json('/sizes/map/outlines.json')]).then(([{ providers }, outlines]) => {
      globalThis.inHand = performance.now();
      L.geoJSON(outlines, { interactive: false }).addTo(map);
      const group = L.markerClusterGroup({ animate: false });
      group.addLayers(providers.flatMap(({ name, locations }) => locations.map(({ lat, lon }) => L.marker([lat, lon], { title: name, alt: name }).bindPopup(() => name))));
      map.addLayer(group);
    });
  </script>`,
);

/** Holds one engine for the warm queries. */
export const enginePage = () => page('', '');

// The pages that are measured. What is in the HTML itself is not counted, so the peer's own script stands there.

/** Sets `globalThis.painted` once ten cards and filter counts have been on the screen. `find` gives the root that holds them. */
const watch = (find) => `
  const isThere = (root) => root && root.querySelectorAll('[part~=card]').length >= 10 && root.querySelector('[part~=filters] .count');
  const look = () => requestAnimationFrame(() => {
    if (!isThere((${find})())) return look();
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

/** Holds one engine for the warm queries. */
export const enginePage = () => page('', '');

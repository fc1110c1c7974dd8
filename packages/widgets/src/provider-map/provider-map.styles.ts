import { css } from 'lit';

export const styles = css`
  .layout {
    --gap: 1.5em;
  }
  /* Never lower, so that what follows on the page is out of sight from the start. */
  .overview {
    min-block-size: 100vb;
  }
  .search {
    display: grid;
    gap: 1.25em;
  }
  .search-field {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  .search-row {
    display: flex;
    gap: 0.5em;
  }
  .search-row input {
    flex: 1;
    min-inline-size: 0;
  }

  .where,
  .place-field {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  .near-me,
  .acts .plain,
  .back {
    min-block-size: 2em;
    padding-inline: 0;
  }
  .where-note:empty {
    display: none;
  }

  .filter-box {
    --gap: 0;
  }
  .filter-toggle {
    align-self: flex-start;
  }
  .chevron {
    inline-size: 0.75em;
    block-size: 0.5em;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }
  .body {
    display: grid;
    gap: 2em;
  }
  .results {
    --gap: 1em;
    min-inline-size: 0;
  }
  .results-head {
    justify-content: space-between;
    align-items: baseline;
  }
  .group {
    padding-block-start: 0.5em;
  }
  .cards {
    --gap: 0.75em;
  }
  .result {
    --gap: 0.5em;
    border-inline-start-width: max(3px, 0.25em);
  }
  .result.opened {
    border-inline-start-color: var(--_edge);
  }
  .result .facts > div {
    min-inline-size: 0;
  }
  .result dt:not(.visually-hidden),
  .result dd {
    display: inline;
  }
  .result:not(.opened) .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .name {
    display: inline;
    min-block-size: 0;
    padding: 0.125em 0;
    border: 0;
    color: var(--_link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .name:hover {
    background: none;
    text-decoration-thickness: max(2px, 0.125em);
  }
  .map-pane {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .map-box {
    position: relative;
    isolation: isolate;
    block-size: min(26em, max(14em, 90vb));
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: min(var(--_radius), 0.75em);
    background: color-mix(in srgb, currentColor 3%, transparent);
    overflow: clip;
  }
  #map {
    block-size: 100%;
  }
  .map-state {
    --gap: 0.5em;
    position: absolute;
    inset: 1.25em;
  }
  @container (max-width: 52em) {
    .waiting > .map-pane {
      display: none;
    }
  }
  @container (max-width: 24em) {
    .result {
      padding: 0.875em;
    }
  }
  @container (min-width: 40em) {
    .search {
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
  @container (min-width: 52em) {
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    .map-pane {
      position: sticky;
      inset-block-start: 1em;
    }
    .map-box {
      block-size: min(38em, 78vb);
    }
    .to-map {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .to-map:focus {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  @media print {
    .map-pane,
    .to-map {
      display: none;
    }
    .result:not(.opened) .summary {
      display: block;
    }
  }
`;

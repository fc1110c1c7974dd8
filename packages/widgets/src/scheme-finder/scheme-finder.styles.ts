import { css } from 'lit';

export const styles = css`
  .search {
    --gap: 0.375em;
  }
  .search label {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .search-row {
    display: flex;
    gap: 0.5em;
    position: relative;
  }
  .search-row input {
    flex: 1;
    min-inline-size: 0;
    font-size: 1.0625em;
  }
  .suggestions {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    max-inline-size: 44em;
    max-block-size: min(30em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: max(1px, 0.0625em) solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--mkb-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
    box-shadow: 0 0.5em 1.25em rgb(0 0 0 / 0.18);
  }
  .suggestion-group {
    padding: 0.625em 0.75em 0.125em 1em;
  }
  .suggestion {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border-inline-start: 0.25em solid transparent;
    cursor: pointer;
  }
  .suggestion:hover {
    background: var(--_wash);
  }
  .suggestion[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-inline-start-color: var(--_accent);
  }

  .layout {
    --gap: 1.5em;
  }
  .scope {
    gap: 0.25em 0.75em;
  }
  .needs {
    --gap: 0.75em;
  }
  .need-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.5em;
  }
  .need-list button {
    inline-size: 100%;
    block-size: 100%;
    justify-content: space-between;
    text-align: start;
    border-color: var(--_line);
  }
  .need-list button:hover {
    border-color: var(--_accent);
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .body {
    display: grid;
    gap: 1.5em;
  }
  .filter-panel {
    --gap: 1.25em;
    padding-block: 1em;
    border-block: max(1px, 0.0625em) solid var(--_line);
  }
  .filter-panel legend {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .filter-panel .choice {
    justify-content: flex-start;
  }
  .filter-panel .count {
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
  }

  .facet + .facet {
    margin-block-start: -0.75em;
  }
  .facet-toggle {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0;
    border-color: transparent;
    justify-content: space-between;
    font-weight: 600;
    text-align: start;
  }
  .chevron {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  .facet-toggle[aria-expanded='true'] .chevron {
    rotate: 90deg;
  }

  .results {
    --gap: 1em;
    min-inline-size: 0;
  }
  .results-head {
    justify-content: space-between;
  }
  .sort {
    gap: 0.5em;
    flex-wrap: nowrap;
    min-inline-size: 0;
  }
  .sort select {
    inline-size: auto;
    min-inline-size: 0;
  }
  .result {
    --gap: 0.625em;
  }
  .name {
    display: inline;
    max-inline-size: 100%;
    min-block-size: 0;
    overflow-wrap: anywhere;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  .name:hover {
    background: none;
    text-decoration-thickness: max(2px, 0.125em);
  }
  .name[aria-expanded='true'] {
    color: inherit;
  }
  .details {
    --gap: 1em;
    padding-block-start: 0.875em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .section {
    --gap: 0.375em;
  }
  .channels {
    --gap: 0.5em;
  }
  .relations {
    --gap: 0.25em;
  }
  .relation summary {
    min-block-size: 1.75em;
    padding-block: 0.125em;
    color: var(--_link);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .relation-body {
    --gap: 0.625em;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .card-foot {
    justify-content: space-between;
  }
  .card-acts {
    gap: 0.5em;
  }
  .choose,
  .saved-list .small,
  .comparison th .small {
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border-color: var(--_line);
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
  }
  [aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .saved-list {
    --gap: 0.25em;
  }
  .saved-list li {
    justify-content: space-between;
    flex-wrap: nowrap;
  }
  .saved-list .plain {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .shared {
    --gap: 0.25em;
  }
  .elsewhere {
    --gap: 0.5em;
  }
  /* The words of a plain button stand in line with the text above them. */
  .acts,
  .saved-list .plain {
    margin-inline-start: -0.25em;
  }

  .tray {
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    padding: 0.625em 1em;
    border: max(1px, 0.0625em) solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--mkb-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  }
  /* What has the focus must not go under the tray. */
  .filtered :is(button, a, input, select, summary) {
    scroll-margin-block-end: 6em;
  }
  .scroll {
    overflow-x: auto;
  }
  .comparison table {
    border-collapse: collapse;
    table-layout: fixed;
    inline-size: 100%;
    min-inline-size: 38em;
  }
  .comparison :is(th, td) {
    padding: 0.625em 0.75em;
    border: max(1px, 0.0625em) solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .comparison thead th {
    font-weight: 400;
  }
  .comparison thead th:first-child {
    inline-size: 7.5em;
  }
  .column-head {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    align-items: flex-start;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .chip {
    min-block-size: 2em;
    padding: 0.1875em 0.75em;
    border-color: var(--_accent);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .chip .cross {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
  }

  .filter-toggle {
    align-self: flex-start;
  }
  @container (min-width: 56em) {
    .body.filtered {
      grid-template-columns: minmax(13em, 17em) minmax(0, 1fr);
      gap: 2.5em;
    }
    .filter-toggle {
      display: none;
    }
    .filter-panel,
    .filter-panel[hidden] {
      display: flex !important;
      padding-block: 0;
      border: 0;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .needs,
    .filter-panel,
    .filter-panel[hidden],
    .scope button,
    .comparison .scroll {
      overflow: visible;
    }
    .needs,
    .filter-panel,
    .filter-panel[hidden] {
      display: none !important;
    }
    .body.filtered {
      display: block;
    }
    .result {
      break-inside: avoid;
    }
    .details a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

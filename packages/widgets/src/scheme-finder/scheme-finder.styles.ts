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

  .layout {
    --gap: 1.5em;
  }
  .scope {
    gap: 0.25em 0.75em;
  }
  .scope .plain {
    margin-inline-start: -0.25em;
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
    border-color: var(--_edge);
  }
  .count {
    flex: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
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
  /* Of cards out of sight the browser need not know the layout. The first ones are in sight: to find that out took a second frame.
     Not in Firefox and Safari (told by what only they support): tools for accessibility see the wrong colours there in what was skipped. */
  @supports (content-visibility: auto) and (not (-moz-appearance: none)) and (not (hanging-punctuation: first)) {
    .result:nth-child(n + 4) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 13em;
    }
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
  .elsewhere {
    --gap: 0.5em;
  }
  /* The words of a plain button stand in line with the text above them. */
  .acts,
  .saved-list .plain {
    margin-inline-start: -0.25em;
  }

  .chip {
    min-block-size: 2em;
    padding: 0.1875em 0.75em;
    border-color: var(--_edge);
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
  }
  @media print {
    .needs {
      display: none !important;
    }
    .body.filtered {
      display: block;
    }
    .result:nth-child(n) {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;

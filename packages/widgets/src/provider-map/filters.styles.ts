import { css } from 'lit';

export const filterStyles = css`
  .filter-panel {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1em;
    padding-block: 1.25em;
    border-block: max(1px, 0.0625em) solid var(--_line);
  }
  .filter-panel[hidden] {
    display: none;
  }
  .filter-panel legend {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    column-gap: 2em;
  }
  .choice span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .count {
    flex: none;
    max-inline-size: 6.5em;
    margin-inline-start: auto;
    color: var(--_muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .chip {
    min-block-size: 2em;
    padding: 0.1875em 0.75em;
    background: var(--_wash);
    font-size: 0.9375em;
    text-align: start;
  }
  .cross {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  @media print {
    .filter-panel,
    .filter-panel[hidden] {
      display: none;
    }
    /* What was chosen, as the text that it is on paper. */
    .chip {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }
    .chip .cross {
      display: none;
    }
    .row:has(> .chip)::before {
      content: attr(aria-label) ':';
    }
  }
`;

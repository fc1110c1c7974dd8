import { css } from 'lit';

/** How the filters look; they bring it along. */
export const styles = css`
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

  @container (min-width: 56em) {
    .filter-panel,
    .filter-panel[hidden] {
      display: flex !important;
      padding-block: 0;
      border: 0;
      align-self: start;
    }
  }
  @media print {
    .filter-panel,
    .filter-panel[hidden] {
      display: none !important;
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

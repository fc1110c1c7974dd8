import { css } from 'lit';

/** The looks of what is fetched after a visitor acts; each such part brings these along. */
export const styles = css`
  .acts .plain {
    text-align: start;
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
    border-radius: min(var(--_radius), 0.75em);
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
    border-inline-start-color: var(--_edge);
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
  .scroll {
    overflow-x: auto;
  }
  .comparison table {
    border-collapse: collapse;
    table-layout: fixed;
    inline-size: 100%;
    min-inline-size: 40em;
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
    inline-size: 9.5em;
  }
  .column-head {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    align-items: flex-start;
  }
  .tray {
    padding: 0.625em 1em;
    border: max(1px, 0.0625em) solid var(--_field-border);
    border-radius: min(var(--_radius), 0.75em);
    background: var(--mkb-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  }
  /* Where little fits, as when all is magnified, it would cover what is read: there it stands below the list. */
  @media (min-height: 30em) {
    .tray {
      position: sticky;
      inset-block-end: 0;
      z-index: 5;
    }
    /* What has the focus must not go under it. */
    .filtered:has(~ .tray) :is(button, a, input, select, summary) {
      scroll-margin-block-end: 11em;
    }
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .suggestion {
      border-color: Canvas;
    }
    .suggestion[aria-selected='true'] {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .details a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .scroll {
      overflow: visible;
    }
    /* One scheme on paper: all that is around it in the widget stays off. */
    .one-card > :not([aria-busy]),
    .one-card > [aria-busy] > :not(.body),
    .one-card .body > :not(.results),
    .one-card .results > :not(ul),
    .one-card .result:not(.printed) {
      display: none !important;
    }
  }
`;

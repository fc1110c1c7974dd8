import { css } from 'lit';

/** How the plain elements look in every widget: headings, links, buttons, fields, lists, cards and notices. */
export const elements = css`
  [hidden] {
    display: none !important;
  }
  h1, h2, h3, h4, h5, h6 {
    margin: 0;
    font-family: var(--_heading-font);
    color: var(--_heading-color);
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
    hyphens: auto;
  }
  .title {
    font-size: 1.375em;
  }
  .subtitle {
    font-size: 1.125em;
  }
  p, ul, ol, dl, dd, fieldset, figure {
    margin: 0;
    padding: 0;
  }
  ul, ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  :focus-visible {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: 2px;
  }
  a:focus-visible,
  summary:focus-visible {
    background: var(--_focus-background);
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1.125em;
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--_wash);
  }
  .primary,
  .primary:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .primary:hover {
    box-shadow: inset 0 0 0 0.1875em color-mix(in srgb, var(--_on-accent) 35%, transparent);
  }
  .plain {
    min-block-size: 1.75em;
    padding: 0.125em 0.25em;
    border-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[aria-pressed='true'],
  button[aria-expanded='true'].filter-toggle {
    background: var(--_wash);
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_edge);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  label,
  .label {
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
  }
  input[type='search'],
  input[type='text'],
  input[type='number'],
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: max(1px, 0.0625em) solid var(--_field-border);
    border-radius: var(--_field-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    appearance: none;
  }
  select {
    padding-inline-end: 2.25em;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position: right 1.15em center, right 0.75em center;
    background-size: 0.4em 0.4em;
    background-repeat: no-repeat;
  }
  /* A column is no narrower than its words. */
  table {
    overflow-wrap: break-word;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    /* In the middle of the first line beside it, whatever font the page brings. */
    margin: calc((1lh - 1.125em) / 2) 0 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  .choice {
    display: flex;
    gap: 0.625em;
    align-items: flex-start;
    padding-block: 0.375em;
    font-weight: 400;
    cursor: pointer;
  }

  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--gap, 1em);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .card {
    padding: 1.25em;
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: min(var(--_radius), 0.75em);
  }
  .muted {
    color: var(--_muted);
  }
  .measure {
    max-inline-size: var(--_measure);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .small {
    font-size: 0.9375em;
  }
  .tag {
    padding: 0.0625em 0.5em;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .notice {
    padding: 0.875em 1.125em;
    border-inline-start: 0.3125em solid var(--_accent);
    background: var(--_wash);
  }
  .failure {
    --_accent: light-dark(#a4262c, #ff9b9b);
    --_edge: var(--_accent);
    /* Mixed anew: what :host mixed has the other accent. */
    --_wash: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  mark {
    padding: 0;
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.125em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skeleton {
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 10%, transparent);
    min-block-size: 1.25em;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .card,
    .notice,
    .tag,
    .skeleton {
      border: 1px solid CanvasText;
    }
    /* The arrow that is drawn would be gone. */
    select {
      appearance: auto;
      background-image: none;
    }
    button[aria-pressed='true'],
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    mark {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  /* What was typed: on a screen that stands in its field. */
  @media not print {
    .asked {
      display: none;
    }
  }
  @media print {
    /* A button that names a card stays: its own rule is stronger. */
    button {
      display: none;
    }
    form,
    .no-print {
      display: none !important;
    }
    /* Where a link leads can be read there, not pressed. */
    [part='contact'] a[href^='http']::after {
      content: ' ' attr(href);
    }
    [data-mail]::after {
      content: ' ' attr(data-mail);
    }
  }
`;

import { css } from 'lit';

export const styles = css`
  .layout {
    display: grid;
    gap: 2.5em;
    align-items: start;
  }
  /* About as high as a first question. */
  .loading {
    min-block-size: min(40em, 80vb);
  }
  .notices {
    --gap: 0.5em;
    margin-block-start: 1.5em;
  }
  .close {
    --gap: 0.375em;
  }

  .step {
    --gap: 1.25em;
    min-inline-size: 0;
  }
  .intro {
    font-size: 1.0625em;
  }
  .back,
  .notice .plain,
  .unfold .plain {
    margin-inline-start: -0.25em;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0 max(2px, 0.125em) max(2px, 0.125em);
    rotate: 45deg;
  }
  fieldset {
    display: flow-root;
  }
  fieldset > * + * {
    margin-block-start: 1em;
  }
  legend {
    inline-size: 100%;
  }
  legend + * {
    margin-block-start: 0.375em;
  }
  .progress {
    display: block;
    margin-block-end: 0.125em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .step,
  .answer {
    --_error: light-dark(#a4262c, #ff9b9b);
  }

  .choices {
    display: grid;
    gap: 0.5em;
    max-inline-size: 32em;
  }
  .choice {
    align-items: flex-start;
    gap: 0.75em;
    padding: 0.75em 0.875em;
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: min(var(--_radius), 0.75em);
    min-inline-size: 0;
  }
  [aria-disabled] {
    opacity: 0.6;
    cursor: progress;
  }
  .choice > span {
    min-inline-size: 0;
    hyphens: auto;
  }
  .choice .hint {
    display: block;
  }
  .choice:hover {
    border-color: var(--_edge);
  }
  .choice:has(input:checked) {
    border-color: var(--_edge);
    background: var(--_wash);
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_edge);
  }
  .choice:has(input:focus-visible) {
    outline: max(2px, 0.1875em) solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice.extra {
    display: none;
  }

  .need-search {
    --gap: 0.25em;
    max-inline-size: 32em;
  }
  @container (min-width: 34em) {
    .choices.many {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      max-inline-size: none;
    }
    .choice.extra {
      display: flex;
    }
    .unfold {
      display: none;
    }
  }
  @container (min-width: 56em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(14em, 19em);
      gap: 3em;
    }
  }
  @media (forced-colors: active) {
    .choice:has(input:checked) {
      outline: 2px solid Highlight;
    }
    .choice:has(input:focus-visible) {
      outline: 3px solid CanvasText;
    }
  }
`;

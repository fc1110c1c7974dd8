import { css } from 'lit';

export const styles = css`
  .hand-over {
    --gap: 1.25em;
    --_error: light-dark(#a4262c, #ff9b9b);
  }
  .hand-over-close {
    --gap: 0.375em;
  }
  .hand-over-form {
    --gap: 1.5em;
    min-inline-size: 0;
    max-inline-size: 36em;
  }
  .hand-over-field {
    --gap: 0.375em;
  }
  .hand-over .mended {
    visibility: hidden;
  }
  .hand-over fieldset {
    display: flow-root;
  }
  .hand-over fieldset > * + * {
    margin-block-start: 0.375em;
  }
  .hand-over fieldset > .hand-over-field {
    margin-block-start: 0.875em;
  }
  .hand-over legend {
    inline-size: 100%;
    font-weight: 600;
  }
  .hand-over :is(input[type='text'], input[type='email'], input[type='tel'], textarea) {
    display: block;
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
  .hand-over textarea {
    min-block-size: 8.5em;
    border-radius: min(var(--_field-radius), 0.75em);
    resize: vertical;
  }
  .hand-over :is(input, textarea)[aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_error);
  }
  .hand-over input[type='checkbox'][aria-invalid='true'] {
    box-shadow: none;
    outline: max(2px, 0.125em) solid var(--_error);
    outline-offset: 1px;
  }
  .hand-over input[type='checkbox'][aria-invalid='true']:focus-visible {
    outline-color: var(--_focus);
    outline-width: max(2px, 0.1875em);
  }
  .hand-over .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .hand-over .error span {
    display: block;
    font-weight: 400;
  }
  .hand-over-check {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding-block: 0.375em;
    font-weight: 400;
    cursor: pointer;
  }
  .hand-over-check > span {
    min-inline-size: 0;
  }
  .hand-over-check .hint {
    display: block;
  }
  .hand-over-answers {
    display: grid;
    gap: 0.5em;
    margin-inline-start: 0.625em;
    padding-inline-start: 1.25em;
    border-inline-start: max(1px, 0.0625em) solid var(--_line);
  }
  .hand-over-answers dd {
    font-weight: 600;
  }
  .hand-over-mistakes li + li {
    margin-block-start: 0.125em;
  }
  .hand-over .plain {
    text-align: start;
    margin-inline-start: -0.25em;
  }
  .hand-over-privacy {
    margin-inline-start: 2em;
  }
  .hand-over button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .hand-over .reference {
    /* On a line of its own rather than in two pieces. */
    display: inline-block;
    font-size: 1.25em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .hand-over a.button,
  .hand-over-others a {
    overflow-wrap: anywhere;
  }
  .hand-over-others ul {
    gap: 0.5em 1.25em;
  }
  .hand-over-others li {
    min-block-size: 1.75em;
  }
  @media (forced-colors: active) {
    .hand-over .error {
      border-color: CanvasText;
    }
  }
`;

import { css } from 'lit';

/** The looks of a {@link MunicipalityField}; a widget that uses one adds these to its own styles. */
export const municipalityFieldStyles = css`
  .place-field {
    display: grid;
    gap: 0.25em;
    position: relative;
  }
  .place-box {
    position: relative;
  }
  .place-box input {
    padding-inline-end: 3em;
  }
  .place-clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.75em;
    min-block-size: 0;
    padding: 0;
    border-color: transparent;
  }
  .place-clear svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .place-list {
    position: absolute;
    z-index: 1200;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    max-block-size: 21em;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: max(1px, 0.0625em) solid var(--_field-border);
    border-radius: min(var(--_radius), 0.75em);
    background: var(--mkb-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
    box-shadow: 0 0.5em 1.25em rgb(0 0 0 / 0.18);
  }
  .place-option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    align-content: center;
    border-inline-start: 0.25em solid transparent;
    cursor: pointer;
  }
  .place-option + .place-option {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .place-option:hover {
    background: var(--_wash);
  }
  .place-option[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-inline-start-color: var(--_edge);
  }
  .place-message {
    padding-block-start: 0.125em;
  }
  @media (forced-colors: active) {
    .place-option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .place-option[aria-selected='true'] .muted {
      color: inherit;
    }
  }
`;

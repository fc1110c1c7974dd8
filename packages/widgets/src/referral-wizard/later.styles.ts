import { css } from 'lit';

/** The looks of what follows the first question. */
export const laterStyles = css`
  .place-field {
    --gap: 0.25em;
    max-inline-size: 32em;
  }
  /* Room of its own: nothing that can be pressed lies under it. */
  .place-list {
    position: static;
    margin-block-start: 0.25em;
    box-shadow: none;
  }
  [role='combobox'][aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_error);
  }
  .place-field:has([aria-invalid='true']) .place-message {
    color: var(--_error);
    font-size: 1em;
    font-weight: 600;
  }

  .given {
    --gap: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
    min-inline-size: 0;
  }
  .given dl > div {
    padding-block: 0.625em;
  }
  .given dl > div + div {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .given dd {
    display: flex;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .given dd > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .given dd button {
    flex: none;
  }

  .answer {
    --gap: 1.5em;
    min-inline-size: 0;
  }
  .referral {
    --gap: 1em;
    overflow-wrap: anywhere;
  }
  .referral button {
    hyphens: auto;
  }
  .referral .hours {
    overflow-wrap: normal;
  }
  .referral .name {
    font-size: 1.25em;
  }
  .referral.first {
    border-color: var(--_accent);
    border-block-start-width: max(4px, 0.3125em);
  }
  .start-here {
    padding: 0.0625em 0.625em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .label {
    font-size: 1em;
    font-weight: 600;
  }
  .reasons > li {
    position: relative;
    padding-inline-start: 1.625em;
  }
  .reasons > li + li {
    margin-block-start: 0.25em;
  }
  .reasons > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.375em;
    inset-block-start: 0.25em;
    inline-size: 0.375em;
    block-size: 0.75em;
    border: solid var(--_edge);
    border-width: 0 max(2px, 0.15em) max(2px, 0.15em) 0;
    rotate: 45deg;
  }
  .reasons > .doubt::before {
    inset-inline-start: 0.25em;
    inset-block-start: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-width: max(2px, 0.125em);
    border-radius: 50%;
    rotate: none;
  }
  .own-schemes {
    --gap: 0.25em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .contact {
    padding-block: 0.25em;
  }
  .first .contact .button,
  .referral:only-child .contact .button {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .first .contact .button:hover,
  .referral:only-child .contact .button:hover {
    box-shadow: inset 0 0 0 0.1875em color-mix(in srgb, var(--_on-accent) 35%, transparent);
  }
  .schemes {
    --gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .scheme {
    padding-block: 1em;
  }
  .scheme + .scheme {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }

  .visiting {
    --gap: 0.25em;
  }
  @container (min-width: 56em) {
    .given {
      padding-block-start: 0;
      border-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .start-here,
    .first .contact .button,
    .referral:only-child .contact .button {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* What a form offers itself is beside it on paper, where no form is. */
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .layout {
      display: block;
    }
    [data-scheme] a[href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;

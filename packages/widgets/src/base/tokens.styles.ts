import { css } from 'lit';

/**
 * How a widget takes on the look of the page. Each role is a `--mkb-*` property that the host may set; without it the page's NL
 * Design System theme is asked (the names under which published themes carry the role), and then a default. Text colour and
 * background come from the page itself, so that a widget is at home on a page without any theme, light or dark. Sizes follow
 * the host's font, in em.
 */
export const tokens = css`
  :host {
    --_text: var(--mkb-text-color, var(--basis-color-default-color-document, var(--utrecht-document-color, inherit)));
    --_background: var(--mkb-background, transparent);
    --_font: var(--mkb-font, var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit)));
    --_heading-font: var(--mkb-heading-font, var(--nl-heading-level-2-font-family, var(--utrecht-heading-font-family, inherit)));
    --_heading-color: var(--mkb-heading-color, var(--nl-heading-level-2-color, var(--utrecht-heading-color, inherit)));
    --_accent: var(--mkb-accent, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, light-dark(#1a4f82, #9cc7f2))));
    --_on-accent: var(--mkb-on-accent, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, light-dark(#fff, #0d1b2a))));
    --_link: var(--mkb-link-color, var(--nl-link-color, var(--utrecht-link-color, light-dark(#1a4f82, #9cc7f2))));
    --_edge: var(--mkb-button-border-color, var(--nl-button-secondary-border-color, var(--utrecht-button-secondary-action-border-color, var(--_link))));
    --_radius: var(--mkb-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, 0.25em)));
    --_field-radius: var(--mkb-field-radius, var(--utrecht-textbox-border-radius, var(--utrecht-form-control-border-radius, var(--_radius))));
    --_field-border: var(--mkb-field-border-color, var(--utrecht-textbox-border-color, var(--utrecht-form-control-border-color, color-mix(in srgb, currentColor 65%, transparent))));
    --_focus: var(--mkb-focus-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, currentColor)));
    --_focus-background: var(--mkb-focus-background, var(--basis-focus-background-color, var(--utrecht-focus-background-color, transparent)));
    --_line: color-mix(in srgb, currentColor 22%, transparent);
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_wash: color-mix(in srgb, var(--_accent) 8%, transparent);
    --_measure: 68ch;

    display: block;
    box-sizing: border-box;
    /* A reset on the page that undoes this would take the columns away. */
    container-type: inline-size !important;
    /* Its width in what shrinks to its content, where a container has none of its own; never more than a small screen has. */
    contain-intrinsic-inline-size: min(18em, 80vw);
    /* Beside something wide it keeps that, where there is such room. */
    min-inline-size: min(18em, 60vw, 100%);
    color: var(--_text);
    background: var(--_background);
    font-family: var(--_font);
    line-height: 1.5;
    /* What a menu or a tab strip sets for its own few words. Spacing of letters and words is the reader's, and follows. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    /* Not break-word: what stands in a row or a grid would still be as wide as its longest word. */
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: contrast-color(red)) {
    :host {
      --_on-accent: var(--mkb-on-accent, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, contrast-color(var(--_accent)))));
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;

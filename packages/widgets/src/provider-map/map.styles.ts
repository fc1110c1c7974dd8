import { css } from 'lit';

/** The map, its buttons and its marks: fetched with it. */
export const mapStyles = css`
  :host {
    --_ground: var(--mkb-background, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas)));
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .map-box.failed #map {
    visibility: hidden;
  }
  .map-help {
    position: absolute;
    z-index: 1000;
    inset-block-start: 0;
    inset-inline: 0;
    padding: 0.75em 1em;
    border-block-end: max(1px, 0.0625em) solid var(--_line);
    background: var(--_ground);
  }
  #map:not(:focus-visible) + .map-help {
    inset-inline-end: auto;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* On a small screen it would cover the whole map, which is then moved unseen. */
  @media (max-width: 40em), (max-height: 30em) {
    .map-box:has(> #map:focus-visible) {
      overflow: visible;
    }
    .map-help {
      inset-block-start: 100%;
    }
  }

  .tool {
    inline-size: 2.75em;
    padding: 0;
    border-color: color-mix(in srgb, currentColor 50%, transparent);
    background: color-mix(in srgb, var(--_ground) 85%, transparent);
  }
  .tool:hover {
    background: linear-gradient(var(--_wash), var(--_wash)), var(--_ground);
  }
  .tool svg {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .zoom {
    position: absolute;
    z-index: 900;
    inset-block-end: 0.75em;
    inset-inline-end: 0.75em;
    display: grid;
    gap: 0.375em;
  }
  .map-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .pan {
    display: flex;
    gap: 0.375em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .credits {
    font-size: 0.8125em;
  }
  .credits a {
    color: inherit;
  }

  /* What happens on the map is nothing to the rest of the page: nothing else is laid out anew. */
  #map {
    contain: strict;
  }
  .outlines {
    pointer-events: none;
  }
  .province {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    fill-rule: evenodd;
    fill: color-mix(in srgb, var(--_accent) 10%, transparent);
    fill-opacity: 1;
    stroke: color-mix(in srgb, currentColor 38%, transparent);
    stroke-opacity: 1;
    stroke-width: 1;
  }
  .province.own {
    fill: color-mix(in srgb, var(--_accent) 24%, transparent);
  }
  .province.served {
    stroke: var(--_accent);
    stroke-opacity: 1;
    stroke-width: 3;
    stroke-dasharray: 6 3;
  }
  .served-sample {
    inline-size: 1.5em;
    block-size: 1.125em;
    flex: none;
  }
  .served-sample path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 4 2;
  }
  .served-place {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: max(1px, 0.0625em) solid var(--_ground);
    background: var(--_accent);
    rotate: 45deg;
  }
  .served-place.spot {
    margin: -0.25em 0 0 -0.25em;
    pointer-events: none;
  }
  .tiled .province:not(.served) {
    fill: none;
  }
  .tiled .province.own {
    stroke-width: 2;
  }
  .tiled .province-name {
    visibility: hidden;
  }
  .map-notice {
    position: absolute;
    z-index: 900;
    inset-block-end: 0;
    inset-inline: 0 4.25em;
    padding: 0.5em 0.75em;
    background: var(--_ground);
  }
  .province-name {
    inline-size: max-content;
    translate: -50% -50%;
    padding: 0 0.25em;
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_ground) 70%, transparent);
    font-size: 0.75em;
    line-height: 1.3;
    pointer-events: none;
  }
  .near .province-name,
  .province-name.hidden {
    visibility: hidden;
  }

  .mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: max(2px, 0.125em) solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1;
  }
  .town > .mark,
  .mark.town {
    background: var(--_ground);
    color: inherit;
  }
  .pin {
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    margin: -0.75em 0 0 -0.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
  }
  .pin:hover {
    background: none;
  }
  .map-box .pin > .mark {
    inline-size: 0.625em;
    block-size: 0.625em;
  }
  .map-box .near .pin > .mark {
    inline-size: 1em;
    block-size: 1em;
  }
  .map-box .pin.many > .mark {
    inline-size: 1.75em;
    block-size: 1.75em;
    font-size: 0.8125em;
  }
  .map-box .near .pin.many > .mark {
    inline-size: 2.25em;
    block-size: 2.25em;
    font-size: 0.875em;
  }
  /* A second ring: there are more places in it. */
  .pin.cluster > .mark {
    outline: max(1px, 0.0625em) solid var(--_accent);
    outline-offset: max(1px, 0.125em);
  }
  .pin.many {
    z-index: 1;
  }
  .pin.selected,
  .pin:focus-visible {
    z-index: 2;
  }
  .legend .several {
    inline-size: 1.5em;
    block-size: 1.5em;
    font-size: 0.75em;
  }
  .legend .faint,
  .pin.faint:not(.selected) > .mark {
    opacity: 0.65;
  }
  /* Words stay readable. */
  .pin.faint:not(.selected) > .pin-place {
    color: var(--_muted);
  }
  .pin:hover > .mark,
  .pin:focus-visible > .mark {
    box-shadow: 0 0 0 max(2px, 0.1875em) var(--_ground), 0 0 0 max(4px, 0.3125em) var(--_accent);
  }
  .pin.selected > .mark {
    scale: 1.3;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 0 0 max(2px, 0.1875em) var(--_ground), 0 0 0 max(3px, 0.3125em) var(--_accent);
  }
  .pin-place {
    display: none;
    position: absolute;
    inset-block-start: 100%;
    inline-size: max-content;
    max-inline-size: 10em;
    padding: 0 0.25em;
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_ground) 70%, transparent);
    font-size: 0.75em;
    line-height: 1.3;
  }
  .pin.selected .pin-place {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .near .leaflet-marker-pane:not(.crowded) .pin-place:not(:empty),
  .pin.selected .pin-place:not(:empty),
  .pin:focus-visible .pin-place:not(:empty) {
    display: block;
  }
  @media (forced-colors: active) {
    .province,
    .province.own {
      fill: Canvas;
      stroke: CanvasText;
    }
    .province.own {
      stroke-width: 3;
    }
    .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .town > .mark,
    .mark.town {
      background: Canvas;
      color: CanvasText;
    }
    .pin.selected > .mark {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

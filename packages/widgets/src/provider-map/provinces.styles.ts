import { css } from 'lit';

/** The overview of provinces: its table, its map, and the signs that they share. */
export const provincesStyles = css`
  /* As the country is: somewhat higher than wide. */
  .provinces-map .map-box {
    max-inline-size: 34em;
    block-size: min(38em, 90vh, 114cqi);
  }
  .provinces .one {
    display: inline;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    text-align: start;
    line-height: inherit;
    overflow-wrap: anywhere;
  }
  .provinces-map .map-pane {
    position: static;
  }
  .provinces,
  .provinces tbody,
  .provinces tr,
  .provinces th,
  .provinces td {
    display: block;
    text-align: start;
    font-weight: inherit;
  }
  .provinces thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .provinces tr {
    padding-block: 1.25em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .provinces th,
  .provinces td {
    padding: 0.375em 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .provinces tr.looked {
    box-shadow: inset max(4px, 0.25em) 0 0 var(--_accent);
  }
  .provinces tr.looked > :first-child {
    padding-inline-start: 0.75em;
  }
  .sign {
    display: inline-block;
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    background: var(--_accent);
  }
  .sign.first-line {
    border-radius: 50%;
  }
  .sign.innovation {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  .sign.unknown {
    border: max(2px, 0.125em) solid var(--_accent);
    border-radius: 50%;
    background: var(--_ground);
  }
  .province-name.signed {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  .province-name.signed.hidden {
    visibility: visible;
    background: none;
  }
  .province-name.signed.hidden > :last-child {
    display: none;
  }
  .province.choosable {
    pointer-events: fill;
    cursor: pointer;
  }
  .province[data-kind='first-line'] {
    fill: color-mix(in srgb, var(--_accent) 32%, transparent);
  }
  .province[data-kind='sme-agenda'] {
    fill: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  .province[data-kind='innovation'] {
    fill: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  .province[data-kind='unknown'] {
    fill: transparent;
  }
  .province.choosable.own,
  .province.choosable:hover {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .province.choosable:focus-visible {
    outline: none;
    stroke: var(--_focus);
    stroke-width: 5;
  }
  .cell-title {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .provinces th button {
    display: block;
    min-block-size: 1.75em;
    padding-inline: 0;
  }
  .province-title {
    font-weight: 600;
    font-size: 1.125em;
  }
  .provinces td li + li {
    margin-block-start: 0.25em;
  }
  @container (min-width: 52em) {
    /* The country is higher than wide: beside it there is room for what its signs mean. */
    .provinces-map .map-pane {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 34em) minmax(0, 1fr);
      gap: 0.75em 2em;
      align-items: start;
    }
    .provinces-map .map-box {
      grid-area: 1 / 1 / -1 / 2;
    }
    .provinces-map .map-foot {
      grid-area: 1 / 2;
      flex-direction: column;
      align-items: start;
    }
    .provinces-map .legend {
      flex-direction: column;
      gap: 0.5em;
    }
    .provinces-map .credits {
      grid-area: 2 / 2;
    }
    .provinces {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .provinces thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .provinces tbody {
      display: table-row-group;
    }
    .provinces tr {
      display: table-row;
    }
    .provinces th,
    .provinces td {
      display: table-cell;
      padding: 1em 1.25em 1em 0;
      vertical-align: top;
      border-block-end: max(1px, 0.0625em) solid var(--_line);
    }
    .provinces thead th {
      padding-block: 0.5em;
      font-weight: 600;
    }
    .provinces th:first-child {
      inline-size: 25%;
    }
    .provinces th:nth-child(2),
    .provinces th:nth-child(4) {
      inline-size: 16%;
    }
    .provinces .cell-title {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sign {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .sign.unknown {
      border-color: CanvasText;
      background: Canvas;
    }
    .province.choosable[data-kind] {
      fill: Canvas;
    }
    .province.choosable.own,
    .province.choosable:hover,
    .province.choosable:focus-visible {
      stroke: Highlight;
    }
    .provinces tr.looked {
      outline: max(2px, 0.125em) solid Highlight;
    }
  }
`;

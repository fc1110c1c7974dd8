import { css } from 'lit';

export const companyStyles = css`
  .company-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em 1.5em;
    align-items: start;
  }
  .company-field {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
  }
  .company-field input {
    max-inline-size: 12em;
  }
  .company legend {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .company-traits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 1.5em;
  }
  .company details .company-fields {
    padding-block-start: 0.75em;
  }
  .company-foot {
    justify-content: space-between;
    padding-block-start: 1em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .company-note {
    display: block;
  }
  .verdict,
  .verdicts > li {
    flex-wrap: nowrap;
    align-items: baseline;
    gap: 0.5em;
  }
  .verdict {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_line);
    background: var(--_wash);
  }
  .verdict[data-verdict='yes'] {
    border-inline-start-color: var(--_edge);
  }
  .verdict:is([data-verdict='no'], [data-verdict='check']) {
    background: none;
  }
  .verdict .icon,
  .verdicts .icon {
    align-self: start;
    margin-block-start: 0.25em;
  }
  .verdicts {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .verdicts .stack {
    --gap: 0.375em;
  }
`;

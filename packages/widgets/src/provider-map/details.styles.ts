import { css } from 'lit';

export const detailsStyles = css`
  .details {
    --gap: 1em;
    margin-block-start: 0.25em;
    padding-block-start: 1em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .section {
    --gap: 0.25em;
  }
  .section > :first-child {
    font-size: 1em;
  }
  .places {
    --gap: 0.75em;
  }
  .route {
    display: inline-block;
    min-block-size: 1.5em;
    margin-inline-start: 0.5em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
`;

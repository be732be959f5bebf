// element/styles/listing: the list view, and paper.

import {css} from 'lit';

export const listing = css`
  .unit {
    margin-block: 1.6em 0.9em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .listing {
    --line: 0.67em; /* the middle of the first line of an item */
    max-inline-size: 46em;
    margin-block-end: 1.4em;
  }
  .head ~ .listing {
    margin-block-start: 1.2em;
  }
  .unit + .listing {
    margin-block-start: 0;
  }
  .listing > li {
    position: relative;
    padding-block-end: 1.4em;
    padding-inline-start: 46px;
    overflow-wrap: anywhere;
  }
  .listing > li:last-child {
    padding-block-end: 0;
  }
  .symbol {
    position: absolute;
    inset-block-start: calc(var(--line) - 11px);
    inset-inline-start: 0;
    margin: 0;
  }
  /* from one mark to the next, so that it shows through neither */
  .listing > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--line) + 12px) calc(12px - var(--line));
    inset-inline-start: 17px;
    border-inline-start: 2px solid var(--tick);
  }
  .listing > [aria-current] > .symbol {
    border-radius: 11px;
    outline: 2px solid var(--mark);
  }
  .listing .detail-title {
    padding: 0;
  }
  .listing .exact {
    display: inline;
    margin-inline-start: 0.4em;
  }
  .listing dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .listing + .rest {
    display: block;
    min-block-size: 32px;
    text-decoration: none;
  }

  @media (forced-colors: active) {
    .listing > li::before {
      border-color: CanvasText;
    }
    .listing > [aria-current] > .symbol {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      block-size: auto !important;
      max-block-size: none !important;
    }
    /* else names in bars would be as dark as these */
    .plot {
      print-color-adjust: exact;
      break-inside: avoid;
    }
    .head,
    .unit {
      break-after: avoid;
    }
    .listing {
      max-inline-size: none;
    }
    .listing > li {
      break-inside: avoid;
    }
    .listing a::after,
    .credit a::after {
      content: ' (' attr(href) ')';
    }
    div.bar,
    .help,
    .overview,
    .listing + .rest,
    .problems {
      display: none;
    }
  }
`;

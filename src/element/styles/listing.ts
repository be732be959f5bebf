// element/styles/listing: the list view, and paper.

import {css} from 'lit';

export const listing = css`
  .listing {
    max-inline-size: 46em;
    margin-block-start: 1em;
  }
  .listing > li {
    position: relative;
    padding-block: 0 1.3em;
    padding-inline: 1.4em 0;
    border-inline-start: 1.5px solid var(--tick);
    overflow-wrap: anywhere;
  }
  .listing > li:last-child {
    padding-block-end: 0;
  }
  .listing > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.4em - 0.75px);
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    background: var(--mark);
  }
  .listing > [aria-current]::before {
    outline: 2px solid var(--mark);
    outline-offset: 2px;
  }
  .listing .detail-title {
    padding: 0;
  }
  .listing + .rest {
    display: block;
    min-block-size: 32px;
    text-decoration: none;
  }

  @media (forced-colors: active) {
    .listing > li::before {
      background: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
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
    .bar,
    .help,
    .overview,
    .kinds,
    .legend,
    .listing + .rest,
    .problems {
      display: none;
    }
  }
`;

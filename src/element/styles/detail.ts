// element/styles/detail: the details of an open event.

import {css} from 'lit';

export const detail = css`
  .card {
    position: relative;
    z-index: 3;
    padding: 0.85em 1em;
    border: 1px solid var(--tick);
    border-radius: 8px;
    background: var(--surface);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
    pointer-events: auto;
  }
  /* over the lanes, so that the axis stays where it is */
  .foot .card {
    position: absolute;
    inset-block-end: 100%;
    max-block-size: min(28em, 60vh);
    overflow: auto;
  }
  .detail {
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .detail > * + * + * {
    margin-block-start: 0.5em;
  }
  .detail-title {
    padding-inline-end: 1.8em;
    font-size: 1.07em;
    font-weight: 700;
    line-height: 1.25;
  }
  /* unfolded below its label, which has the title */
  li > .detail {
    position: relative;
    margin-block: 0.4em 0.2em;
    padding: 0.5em 0.6em 0.6em;
    border-inline-start: 2px solid var(--mark);
    background: color-mix(in srgb, var(--muted) 8%, transparent);
  }
  li > .detail > .detail-title {
    display: none;
  }
  li > .detail > .detail-date {
    padding-inline-end: 1.8em;
  }
  .detail-date {
    color: var(--muted);
  }
  .exact {
    display: block;
  }
  .evidence {
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--line);
  }
  .phrase {
    font-style: italic;
    quotes: none;
  }
  .basis,
  .note {
    color: var(--muted);
  }
  .basis {
    margin-inline-start: 0.3em;
  }
  .basis::before {
    content: '— ';
  }
  .note {
    display: block;
  }
  dt,
  dd {
    display: inline;
  }
  dt {
    color: var(--muted);
  }
  dt::after {
    content: ': ';
  }
  .source {
    display: block;
  }
  .source + .source {
    margin-block-start: 0.35em;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
  figcaption {
    color: var(--muted);
    font-size: 0.86em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    border-radius: 50%;
    color: var(--muted);
  }
  .close:hover {
    background: var(--line);
    color: var(--ink);
  }
  .card > ol {
    display: grid;
    gap: 0.7em;
    padding-inline-end: 1.6em;
  }
  .card li[data-event] {
    position: static;
  }
  .card [part='label'] {
    padding-inline: 9px 0;
    border-inline-start: 1.5px solid var(--mark);
    border-radius: 0;
    text-align: start;
  }
`;

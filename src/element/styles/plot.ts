// element/styles/plot: labels and chips on the plot.

import {css} from 'lit';

export const plot = css`
  .plot {
    position: relative;
    margin-block-start: 1em;
  }
  /* out of the flow, so that its width does not keep the container from shrinking */
  .plot > svg {
    position: absolute;
    top: 0;
    left: 0;
  }
  li[data-event],
  li.chip {
    position: absolute;
  }
  .measured li[data-event] {
    inline-size: max-content;
    max-inline-size: var(--event-timeline-label-width, 16em);
  }
  .vertical.measured li[data-event] {
    max-inline-size: none;
  }
  .horizontal.measured .detail {
    display: none;
  }
  [part='label'] {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    border-radius: 3px;
  }
  .horizontal [part='label'] {
    padding-inline: 9px 2px;
  }
  .horizontal .left > [part='label'] {
    padding-inline: 2px 9px;
    text-align: end;
  }
  .title {
    order: 1;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .date {
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  .horizontal .date {
    white-space: nowrap;
  }
  [part='label']:hover .title,
  [part='label'][aria-expanded='true'] .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [part='chip'] {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 24px;
    margin: 2px 4px;
    border: 1.5px solid var(--tick);
    border-radius: 12px;
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  .chip.left [part='chip'] {
    margin-inline-start: auto;
  }
  [part='chip']:hover,
  [part='chip'][aria-expanded='true'] {
    border-color: var(--ink);
    color: var(--ink);
  }
`;

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
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  /* a finger moves the plot along its axis, and the page across it */
  .horizontal.zooms {
    touch-action: pan-y;
  }
  .vertical.zooms {
    touch-action: pan-x pan-y;
  }
  .dragged,
  .dragged * {
    cursor: grabbing;
    user-select: none;
  }
  li[data-event],
  li.chip,
  li.group {
    position: absolute;
  }
  .measured {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  .measured li[data-event] {
    inline-size: max-content;
    max-inline-size: var(--event-timeline-label-width, 16em);
  }
  /* usually one line */
  .undated.measured li[data-event] {
    max-inline-size: calc(1.4 * var(--event-timeline-label-width, 16em));
  }
  .vertical.measured li[data-event] {
    max-inline-size: none;
  }
  .horizontal.measured .detail {
    display: none;
  }
  .group-name {
    position: absolute;
    color: var(--muted);
  }
  .group-name strong {
    color: var(--ink);
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
  .undated > li > button > .date {
    display: none;
  }
  .undated > li > button {
    justify-content: center;
    min-block-size: 24px;
    font-size: 0.86em;
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
    min-inline-size: 44px;
    min-block-size: 24px;
    margin: 0 auto;
    padding-inline: 6px;
    border: 1.5px solid var(--tick);
    border-radius: 12px;
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  .group [part='chip'] {
    display: flex;
    justify-content: flex-start;
    gap: 0.6em;
    inline-size: 100%;
    margin: 0;
    border-width: 0 0 1px;
    border-radius: 0;
    padding-inline: 0;
  }
  .group [part='chip']::before {
    content: '';
    border: 4px solid transparent;
    border-inline-start-color: currentColor;
    margin-inline-end: -4px;
  }
  .group [part='chip'][aria-expanded='true']::before {
    border-color: currentColor transparent transparent;
    margin: 4px 0 0;
  }
  .group strong {
    color: var(--ink);
  }
  .rest {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block-start: 0.7em;
    font-weight: 600;
    text-decoration: underline;
  }
  [part='chip']:hover,
  [part='chip'][aria-expanded='true'] {
    border-color: var(--ink);
    color: var(--ink);
  }
`;

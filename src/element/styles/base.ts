// element/styles/base: colours, type, and what stands around the plot.

import {css} from 'lit';

export const base = css`
  :host {
    --surface: var(--event-timeline-surface, Canvas);
    --ink: var(--event-timeline-ink, light-dark(#1b1e23, #eceef1));
    --muted: var(--event-timeline-muted, light-dark(#565e69, #a4acb7));
    --line: var(--event-timeline-line, light-dark(#e4e7eb, #2f343b));
    --tick: light-dark(#b9bfc7, #59616b);
    --focus: var(--event-timeline-focus, light-dark(#1a56c4, #8ab4ff));
    /* told apart with protanopia, deuteranopia and tritanopia too; 0 is of events without a colour of their own */
    --color-0: var(--event-timeline-color-0, light-dark(#4e5660, #b0b8c4));
    --color-1: var(--event-timeline-color-1, light-dark(#a61b1b, #ea5a47));
    --color-2: var(--event-timeline-color-2, light-dark(#b8800f, #f9ae3a));
    --color-3: var(--event-timeline-color-3, light-dark(#2b66c4, #82baff));
    --color-4: var(--event-timeline-color-4, light-dark(#20784f, #a9e8aa));
    --color-5: var(--event-timeline-color-5, light-dark(#56217f, #a272ea));
    --color-6: var(--event-timeline-color-6, light-dark(#2896a8, #7bedf8));
    --color-7: var(--event-timeline-color-7, light-dark(#d94a8c, #df58a4));
    --color-8: var(--event-timeline-color-8, light-dark(#5a2a38, #b89d8e));
    display: block;
    contain: layout;
    box-sizing: border-box;
    min-inline-size: min(100%, 17.5rem);
    background: var(--event-timeline-surface, none);
    color: var(--ink);
    font-family: var(--event-timeline-font, system-ui, sans-serif);
    font-weight: 400;
    font-style: normal;
    line-height: 1.25;
    writing-mode: horizontal-tb;
    white-space: normal;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base,
  .samples {
    font-size: var(--event-timeline-font-size, max(14px, 0.875em));
  }
  .base {
    position: relative;
  }
  .fixed {
    block-size: 100%;
    overflow: auto;
  }
  /* as high as the page sets the element, else without height */
  .height {
    float: inline-start;
    inline-size: 0;
    block-size: inherit;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .probe {
    position: absolute;
    inset-inline: 0;
    block-size: 0;
    max-block-size: var(--event-timeline-max-height, 40em);
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
  }
  .samples > span {
    display: inline-block;
    white-space: nowrap;
  }
  .probe > .narrow {
    max-block-size: var(--event-timeline-max-height, 50em);
  }
  .samples > .word {
    font-size: 0.86em;
    font-weight: 600;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  /* fixed bars of the page do not cover what has the focus */
  button,
  a,
  summary,
  li[data-event] {
    scroll-margin-block: 6rem;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
  }
  a {
    color: var(--focus);
  }

  [part='heading'],
  ::slotted([slot='heading']) {
    margin: 0;
    font-size: 1.36em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='summary'],
  .summary {
    margin-block-start: 0.25em;
    color: var(--muted);
    text-wrap: pretty;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-block-start: 0.85em;
    margin-inline-start: -5px; /* the room that a sample leaves for a strike */
    color: var(--muted);
    font-size: 0.86em;
  }
  .kinds li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .kinds svg {
    flex: none;
  }

  .credit {
    margin-block-start: 0.85em;
    color: var(--muted);
    font-size: 0.86em;
  }
  .problems {
    margin-block-start: 0.85em;
    font-size: 0.86em;
  }
  .problems summary {
    min-block-size: 24px;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .problems li {
    overflow-wrap: anywhere;
    padding-block: 0.15em;
  }
  .message {
    display: grid;
    margin-block-start: 1em;
    place-content: center;
    justify-items: center;
    gap: 0.5em;
    min-block-size: 12rem;
    padding: 1.5em;
    border: 1px dashed var(--tick);
    border-radius: 8px;
    color: var(--muted);
    overflow-wrap: anywhere;
    text-align: center;
    text-wrap: balance;
  }
  .message strong {
    color: var(--ink);
  }
  .retry,
  .listing + .rest {
    margin-block-start: 0.5em;
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: 6px;
    color: var(--ink);
  }

  @media (prefers-contrast: more) {
    :host {
      --ink: var(--event-timeline-ink, light-dark(#000, #fff));
      --muted: var(--event-timeline-ink, light-dark(#000, #fff));
      --line: var(--event-timeline-line, light-dark(#767676, #8c8c8c));
      --tick: var(--event-timeline-ink, light-dark(#000, #fff));
    }
  }
`;

// element/styles: the look of the element.

import {css} from 'lit';

export const styles = css`
  :host {
    --surface: var(--event-timeline-surface, light-dark(#fff, #16191d));
    --ink: var(--event-timeline-ink, light-dark(#1b1e23, #eceef1));
    --muted: var(--event-timeline-muted, light-dark(#565e69, #a4acb7));
    --line: var(--event-timeline-line, light-dark(#e4e7eb, #2f343b));
    --tick: light-dark(#b9bfc7, #59616b);
    --focus: var(--event-timeline-focus, light-dark(#1a56c4, #8ab4ff));
    --color-0: var(--event-timeline-color-0, light-dark(#4a5360, #b4bcc8));
    --color-1: var(--event-timeline-color-1, light-dark(#b3261e, #ff8a80));
    --color-2: var(--event-timeline-color-2, light-dark(#8a5a00, #f2b544));
    --color-3: var(--event-timeline-color-3, light-dark(#1c5fad, #7fb2f5));
    --color-4: var(--event-timeline-color-4, light-dark(#237a4b, #7bd39a));
    --color-5: var(--event-timeline-color-5, light-dark(#7b3fa0, #cf9df0));
    --color-6: var(--event-timeline-color-6, light-dark(#0d7377, #66cfd3));
    --color-7: var(--event-timeline-color-7, light-dark(#b02a6b, #f592c0));
    --color-8: var(--event-timeline-color-8, light-dark(#5f5b2c, #c9c48a));
    display: block;
    contain: layout;
    box-sizing: border-box;
    background: var(--surface);
    color: var(--ink);
    font: var(--event-timeline-font-size, 0.875rem) / 1.25 var(--event-timeline-font, system-ui, sans-serif);
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
  .base {
    position: relative;
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
    min-block-size: var(--event-timeline-min-height, 15rem);
    max-block-size: var(--event-timeline-max-height, 40rem);
    visibility: hidden;
    pointer-events: none;
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
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
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
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
    margin-block-start: 0.85em;
  }
  [part='legend'] li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  [part='legend'] li::before {
    content: '';
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    background: var(--mark);
    forced-color-adjust: none;
  }

  .plot {
    position: relative;
    margin-block-start: 1em;
  }
  .plot > svg {
    display: block;
  }
  li[data-event],
  li.chip {
    position: absolute;
  }
  .measured li[data-event] {
    inline-size: max-content;
    max-inline-size: var(--label-width, var(--event-timeline-label-width, 10.5em));
  }
  .vertical.measured li[data-event] {
    inline-size: var(--label-width);
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
    text-wrap: balance;
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

  .frame {
    position: absolute;
    z-index: 2;
    display: flex;
    flex-direction: column;
    pointer-events: none;
  }
  .spacer {
    flex: 0 1 0;
  }
  .frame > .detail {
    flex: none;
    max-block-size: 100%;
    overflow: auto;
    padding: 0.85em 1em;
    border: 1px solid var(--tick);
    border-radius: 8px;
    background: var(--surface);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
    pointer-events: auto;
  }
  .detail {
    position: relative;
    line-height: 1.4;
  }
  .vertical .detail {
    margin-block: 0.4em 0.2em;
    padding: 0.6em 2.2em 0.7em 0.8em;
    border-inline-start: 2px solid var(--mark);
    background: color-mix(in srgb, var(--muted) 8%, transparent);
  }
  .detail > * + * {
    margin-block-start: 0.5em;
  }
  .detail-title {
    padding-inline-end: 1.6em;
    font-size: 1.07em;
    font-weight: 700;
    line-height: 1.25;
  }
  .vertical .detail-title {
    display: none;
  }
  .detail-date {
    color: var(--muted);
  }
  .exact::before {
    content: ' · ';
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
  .basis::before {
    content: '— ';
  }
  .note {
    display: block;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    color: var(--muted);
  }
  dt::after {
    content: ':';
  }
  .source {
    display: block;
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
  .close svg {
    inline-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .detail .detail ol,
  .detail > ol {
    display: grid;
    gap: 0.7em;
    padding-inline-end: 1.6em;
  }
  .detail li[data-event] {
    position: static;
  }
  .detail [part='label'] {
    padding-inline: 9px 0;
    border-inline-start: 1.5px solid var(--mark);
    border-radius: 0;
    text-align: start;
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
    padding-block: 0.3em;
    cursor: pointer;
  }
  .problems li {
    overflow-wrap: anywhere;
    padding-block: 0.15em;
  }
  .message {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5em;
    min-block-size: var(--event-timeline-min-height, 15rem);
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
  .retry {
    margin-block-start: 0.5em;
    padding: 0.4em 1em;
    border: 1px solid currentColor;
    border-radius: 6px;
    color: var(--ink);
  }

  .axis,
  .tick,
  .grid,
  .leader,
  .hatch,
  .strike {
    fill: none;
  }
  svg text {
    fill: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  .vertical svg [part='axis'] text {
    text-anchor: end;
  }
  svg .context {
    font-weight: 400;
  }
  .axis {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .tick {
    stroke: var(--tick);
  }
  .grid {
    stroke: var(--line);
  }
  .era rect {
    fill: var(--muted);
    fill-opacity: 0.09;
  }
  .leader {
    stroke: var(--mark);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .mark .shape,
  .mark .soft,
  .mark .core {
    stroke-width: 1.5;
  }
  .mark .shape {
    stroke: var(--mark);
  }
  .dot .shape,
  .bar .shape,
  .core {
    fill: var(--mark);
  }
  .band .shape,
  .bar .wings {
    fill: var(--mark);
    fill-opacity: 0.22;
  }
  .soft {
    fill-opacity: 0.85;
  }
  .haze {
    fill: var(--mark);
    fill-opacity: 0.3;
  }
  .expected .shape,
  .doubtful .shape {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .hatch {
    stroke: var(--mark);
    stroke-opacity: 0.55;
  }
  .strike {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .leader.current,
  .current .shape {
    stroke-width: 2.5;
  }
  .pile rect {
    fill: var(--muted);
  }
  .pile text {
    fill: var(--surface);
    text-anchor: middle;
    font-size: 0.8em;
  }

  @media (forced-colors: active) {
    .leader,
    .axis,
    .tick,
    .mark .shape {
      stroke: CanvasText;
    }
    .dot .shape,
    .core,
    .bar .shape {
      fill: CanvasText;
    }
    svg text {
      fill: CanvasText;
    }
  }
`;

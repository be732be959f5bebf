// element/styles/controls: buttons above and below the plot.

import {css} from 'lit';

export const controls = css`
  /* one line for legend and toolbar; without a legend the toolbar stands beside the heading */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4em 1.5em;
  }
  .intro {
    flex: 1 1 20em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .intro:has(+ .legend) {
    flex-basis: 100%;
  }
  .bar,
  .bar > span {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.3em;
  }
  .bar {
    gap: 0 0.6em;
    margin-inline-start: auto;
  }
  .bar button,
  .overview button,
  .step {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  .bar button {
    padding-inline: 0.3em;
    text-decoration: 1px underline var(--tick);
    text-underline-offset: 0.3em;
  }
  .bar button:has([aria-hidden]) {
    padding-inline: 0;
    text-decoration-line: none;
  }
  .bar button:hover {
    text-decoration: 1px underline var(--ink);
  }
  .bar button:is([aria-pressed='true'], [aria-expanded='true']) {
    text-decoration: 2.5px underline var(--ink);
  }
  .bar [aria-disabled='true'] {
    visibility: hidden;
  }
  .bar [aria-disabled='true']:focus {
    visibility: visible;
  }
  [aria-disabled='true'] {
    color: var(--muted);
    cursor: default;
  }
  .sign {
    display: block;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .help {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    gap: 0.3em 1.5em;
    margin-block-start: 0.85em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--line);
    border-radius: 8px;
    font-size: 0.86em;
  }
  .help div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }
  .help dt {
    flex: 0 0 10em;
    color: var(--ink);
    font-weight: 600;
  }
  .help dt::after {
    content: none;
  }
  .help dd {
    flex: 1 1 0; /* below what it explains only where no word fits beside that */
    color: var(--muted);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 22em;
    gap: 0.1em 1.1em;
    max-inline-size: max-content;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    padding-inline: 1px;
    border-radius: 3px;
    overflow-wrap: anywhere;
  }
  .legend button::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.65em;
    block-size: 0.65em;
    border: 1.5px solid var(--mark);
    border-radius: 50%;
    background: var(--mark);
    forced-color-adjust: none;
  }
  .legend [aria-pressed='false'] {
    color: var(--muted);
    text-decoration: line-through;
  }
  .legend [aria-pressed='false']::before {
    background: none;
  }
  .legend button:has(.glyph)::before {
    content: none;
  }
  .legend .glyph {
    margin: 0;
    fill: var(--mark);
    stroke: var(--mark);
    stroke-width: 1;
  }
  .legend [aria-pressed='false'] .glyph {
    fill: none;
  }
  .legend button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .overview {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 0.6em;
  }
  /* in a height that the page sets, its room is kept */
  .overview.none {
    block-size: 28px;
  }
  .fixed .help {
    position: absolute;
    inset-inline: 0;
    z-index: 3;
    background: var(--surface);
  }
  .overview button {
    flex: none;
    inline-size: 28px;
    min-inline-size: 0;
    min-block-size: 28px;
    padding: 0;
  }
  .overview > svg {
    flex: none;
    cursor: grab;
    touch-action: pan-y;
  }
  .overview > svg:active {
    cursor: grabbing;
  }
  .strip {
    fill: var(--muted);
    fill-opacity: 0.09;
  }
  .window {
    fill: var(--focus);
    fill-opacity: 0.14;
    stroke: var(--focus);
    stroke-width: 1.5;
  }
  .steps {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    color: var(--muted);
    font-size: 0.86em;
  }

  @media (pointer: coarse) {
    .bar button,
    .step {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
    .legend button {
      min-block-size: 32px;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
    }
    .strip,
    .window {
      fill: none;
      stroke: CanvasText;
    }
    .window {
      stroke: Highlight;
      stroke-width: 3;
    }
    .legend .glyph {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;

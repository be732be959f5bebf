// element/styles/plot: labels in their lanes, chips, and the axis that stays in sight.

import {css} from 'lit';

export const plot = css`
  .plot {
    position: relative;
    margin-block-start: 0.4em;
  }
  /* a finger moves the plot along its axis, and the page across it */
  .zooms {
    touch-action: pan-y;
  }
  .dragged,
  .dragged * {
    cursor: grabbing;
    user-select: none;
  }
  .lanes,
  .foot {
    position: relative;
    display: grid;
  }
  .foot {
    z-index: 2;
  }
  .sticky .foot {
    position: sticky;
    inset-block-end: 0;
    background: var(--surface);
  }
  /* a bar of the page that stays at the bottom of the screen would cover the focus */
  .sticky .foot:has(:focus-visible) {
    position: relative;
  }
  /* out of the flow, so that its width does not keep the container from shrinking */
  .lanes > svg,
  .foot > svg {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .lanes > ol,
  .foot > ol {
    position: static;
    display: grid;
    grid-area: 1 / 1;
    align-content: start;
    pointer-events: none;
  }
  .lanes > ol > li,
  .foot > ol > li {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .lanes > ol > li > button,
  .foot > ol > li > button {
    position: absolute;
    pointer-events: auto;
  }
  .era-name,
  .group-name {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .era-name {
    position: absolute;
  }
  .group {
    position: absolute;
    inset-inline: 0;
    pointer-events: none;
  }
  .era-name {
    inset-block-start: 0.25em;
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  /* stays in sight beside a long group, above its marks */
  .group-name {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline-end: 0.5em;
    background: var(--surface);
    color: var(--muted);
    pointer-events: auto;
  }
  .group-name strong {
    color: var(--ink);
  }

  [part='label'] {
    display: flex;
    align-items: center;
    border-radius: 3px;
    scroll-margin-block: 6em;
  }
  /* the ring stays clear of the marks of the next lanes, and above their words */
  .lanes > ol > li > button:focus-visible {
    z-index: 1;
  }
  .packed .lanes > ol > li > button:focus-visible {
    outline-width: 3px;
    outline-offset: 0;
  }
  .sticky .lanes :is(button, a) {
    scroll-margin-block-end: max(6em, var(--foot) + 0.5em);
  }
  .single [part='label'],
  .above > [part='label'] {
    align-items: start;
  }
  /* words keep clear of what is behind them, without a box */
  .title,
  .date {
    paint-order: stroke fill;
    -webkit-text-stroke: 3px var(--surface);
  }
  /* clipped along the line only: vowel signs and descenders reach out of it */
  .title {
    overflow-x: clip;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .date {
    color: var(--muted);
    font-size: 0.86em;
  }
  .glyph {
    inline-size: 0.72em;
    block-size: 0.72em;
    margin-inline-end: 0.33em;
    vertical-align: -0.06em;
    fill: currentColor;
  }
  .words {
    flex: none;
    text-align: start;
  }
  .packed .lanes > ol > li > button > .words {
    display: flex;
    align-items: baseline;
    gap: 8px;
    white-space: nowrap;
  }
  .undated .lanes > ol > li > button .date {
    display: none;
  }
  .single .words {
    display: grid;
    justify-items: start;
  }
  .single .title {
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .single .date {
    line-height: 1.2;
  }
  .single .before .words {
    justify-items: end;
    text-align: end;
  }
  /* the one of black and white that stands out more, at least 4.58 to 1: WCAG luminance is the Y of CIE XYZ */
  .inside .title,
  .inside .date {
    color: color(
      from var(--fill) xyz-d65 clamp(0, (0.179 - y) * 1e4, 0.9505) clamp(0, (0.179 - y) * 1e4, 1)
        clamp(0, (0.179 - y) * 1e4, 1.089)
    );
    -webkit-text-stroke: 0;
  }
  [part='label']:hover .title,
  [part='label'][aria-expanded='true'] .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  [part='chip'] {
    scroll-margin-block: 6em;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 24px;
    border-radius: 12px;
    color: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
  }
  [part='chip'] > bdi {
    padding: 1px 9px;
    border: 1px solid var(--tick);
    border-radius: 12px;
    background: var(--surface);
  }
  [part='chip']:hover,
  [part='chip'][aria-expanded='true'] {
    color: var(--ink);
  }
  [part='chip']:hover > bdi,
  [part='chip'][aria-expanded='true'] > bdi {
    border-color: var(--ink);
  }
  .rest {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block-start: 0.7em;
    font-weight: 600;
    text-decoration: underline;
  }
  .measured {
    display: block;
    position: absolute;
    inset-inline: 0;
  }
  .measured > li {
    overflow-wrap: anywhere;
  }
  .measured .words {
    width: auto;
  }
  .card .words {
    display: grid;
    width: auto;
  }

  @media (forced-colors: active) {
    /* a halo would be of the colour of the words */
    .title,
    .date {
      -webkit-text-stroke: 0;
    }
    .inside .title,
    .inside .date {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
`;

// element/styles/drawing: axis, marks, and what counts those without a name.

import {css} from 'lit';

export const drawing = css`
  .axis,
  .tick,
  .grid,
  .bracket,
  .break,
  .cut,
  .now,
  .hatch,
  .join,
  .clear,
  .strike,
  .hollow {
    fill: none;
  }
  svg text {
    fill: var(--muted);
    font-size: 0.86em;
    font-weight: 600;
    /* words keep their computed position in either direction of text */
    direction: ltr;
    unicode-bidi: plaintext;
  }
  /* from right to left, the drawing is mirrored, and each text in it is mirrored back */
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  :host(:dir(rtl)) svg text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  svg .context,
  svg .gap {
    font-weight: 400;
  }
  svg .gap {
    font-style: italic;
  }
  svg .today {
    fill: var(--ink);
  }
  .axis,
  .break {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .tick,
  .bracket {
    stroke: var(--tick);
  }
  .columns {
    fill: var(--color-0);
    fill-opacity: 0.65; /* 3:1 */
  }
  svg .full {
    stroke: var(--surface);
    stroke-width: 3;
    paint-order: stroke;
  }
  .grid {
    stroke: var(--line);
  }
  .era {
    fill: var(--muted);
    fill-opacity: 0.09;
  }
  .cut {
    stroke: var(--tick);
    stroke-dasharray: 2 4;
  }
  .now {
    stroke: var(--ink);
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .small {
    fill: var(--mark);
  }
  .mark .shape,
  .mark .soft,
  .mark .core {
    stroke-width: 1.5;
  }
  .mark .shape {
    stroke: var(--mark);
  }
  /* on a dark ground large areas are softer than dots */
  .mark,
  [data-event] {
    --fill: light-dark(var(--mark), color-mix(in oklab, var(--mark) 84%, #16191d));
  }
  .solid {
    fill: var(--fill);
  }
  .bold,
  .light,
  .fading,
  .haze,
  .estimate {
    fill: var(--mark);
  }
  .light {
    fill-opacity: 0.22;
  }
  .fading {
    fill-opacity: 0.4;
  }
  .haze {
    fill-opacity: 0.3;
  }
  .ground {
    fill: var(--surface);
  }
  .dashed {
    stroke-dasharray: 4 3;
  }
  .fine {
    stroke-dasharray: 2.6 2;
  }
  .mark .dotted {
    stroke-dasharray: 0 3;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .join {
    stroke: var(--mark);
    stroke-width: 1.5;
  }
  svg .question {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 2.5;
    paint-order: stroke;
    font-size: 9px;
    font-weight: 700;
  }
  .hatch {
    stroke: var(--mark);
    stroke-opacity: 0.55;
  }
  .clear {
    stroke: var(--surface);
    stroke-width: 3.5;
  }
  .strike {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .current .shape {
    stroke-width: 2.5;
  }

  @media (prefers-contrast: more) {
    .mark,
    [data-event] {
      --fill: var(--mark);
    }
    .axis,
    .mark .shape,
    .mark .soft,
    .mark .core {
      stroke-width: 2.5;
    }
    .shape.light {
      fill: var(--surface);
      fill-opacity: 1;
    }
    .fading {
      fill-opacity: 0.35;
    }
    .hatch {
      stroke-opacity: 1;
    }
    .columns {
      fill-opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .axis,
    .tick,
    .break,
    .bracket,
    .cut,
    .now,
    .mark .shape,
    .hatch,
    .join,
    .strike {
      stroke: CanvasText;
    }
    .grid,
    .era {
      stroke: CanvasText;
      stroke-opacity: 0.4;
    }
    .era {
      fill: none;
    }
    .bold,
    .solid,
    .light,
    .fading,
    .estimate,
    .small,
    .columns {
      fill: CanvasText;
    }
    .shape:is(.light, .ground, .hollow) {
      fill: Canvas;
      fill-opacity: 1;
    }
    .fading {
      fill-opacity: 0.35;
    }
    .core.light {
      fill-opacity: 0.5; /* 3:1 beside the hollow part */
    }
    .clear,
    svg .full,
    svg .question {
      stroke: Canvas;
    }
    .haze {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 1.5 2.5;
    }
    svg text,
    svg .question {
      fill: CanvasText;
    }
  }
`;

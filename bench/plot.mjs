// What event-timeline costs by number of events -> a picture of it in SVG, both axes logarithmic, light or dark.

const WIDTH = 720;
const HEIGHT = 380;
const MARGIN = {top: 44, right: 84, bottom: 46, left: 84};

const STYLE = `
  text {font: 13px system-ui, sans-serif; fill: #333}
  .title {font-weight: 600}
  .grid {stroke: #ddd}
  .line {fill: none; stroke-width: 2}
  .mount {stroke: #b3261e} .frame {stroke: #1a5fb4}
  circle.mount {fill: #b3261e} circle.frame {fill: #1a5fb4}
  text.mount {fill: #b3261e; stroke: none} text.frame {fill: #1a5fb4; stroke: none}
  .back {fill: #fff}
  @media (prefers-color-scheme: dark) {
    text {fill: #ddd}
    .grid {stroke: #444}
    .mount {stroke: #ff8a80} .frame {stroke: #8ab4f8}
    circle.mount, text.mount {fill: #ff8a80} circle.frame, text.frame {fill: #8ab4f8}
    .back {fill: #1b1b1f}
  }`;

/** Powers of ten from the one at or below the least to the one at or above the greatest. */
function decades(values) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i));
}

/** Returns the function from a value to its place in px, `from` at the first of the decades and `to` at the last. */
function createScale(ticks, from, to) {
  const [first, last] = [ticks[0], ticks.at(-1)].map(Math.log10);
  return (value) => Number((from + ((Math.log10(value) - first) / (last - first)) * (to - from)).toFixed(1));
}

const format = (number) => number.toLocaleString('en', {maximumSignificantDigits: 3});

/**
 * @param series - for each name, which is a class of the style above too, points `[events, ms]` by ascending events
 * @returns the text of the picture
 */
export function renderPlot(series, title) {
  const points = Object.values(series).flat();
  const [xTicks, yTicks] = [0, 1].map((i) => decades(points.map((point) => point[i])));
  const x = createScale(xTicks, MARGIN.left, WIDTH - MARGIN.right);
  const y = createScale(yTicks, HEIGHT - MARGIN.bottom, MARGIN.top);
  const [left, right, top, bottom] = [x(xTicks[0]), x(xTicks.at(-1)), y(yTicks.at(-1)), y(yTicks[0])];
  const parts = [
    `<rect class="back" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${left}" y="22">${title}</text>`,
    ...xTicks.flatMap((tick) => [
      `<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${top}" y2="${bottom}"/>`,
      `<text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${format(tick)}</text>`,
    ]),
    ...yTicks.flatMap((tick) => [
      `<line class="grid" x1="${left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/>`,
      `<text x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${format(tick)} ms</text>`,
    ]),
    `<text x="${(left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">events</text>`,
    ...Object.entries(series).flatMap(([name, line]) => {
      const places = line.map(([events, ms]) => [x(events), y(ms)]);
      const [endX, endY] = places.at(-1);
      return [
        `<polyline class="line ${name}" points="${places.join(' ')}"/>`,
        ...places.map(([cx, cy]) => `<circle class="${name}" cx="${cx}" cy="${cy}" r="3.5"/>`),
        `<text class="${name}" x="${endX + 10}" y="${endY + 4}">${name}</text>`,
      ];
    }),
  ];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`;
  return `${open}\n<style>${STYLE}\n</style>\n${parts.join('\n')}\n</svg>\n`;
}

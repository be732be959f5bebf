// render/line-path: lines and columns of a scene -> SVG path data.

import type {Line, SceneColumns} from '../layout/scene.js';

const linePath = (line: Line): string => (line.length ? `M${line.map((point) => point.join()).join('L')}` : '');

/** Returns one path for all lines. */
export function linesPath(lines: readonly Line[]): string {
  return lines.map(linePath).join('');
}

/** Returns the outline of all columns. */
export function columnsPath({start, width, tops, base}: SceneColumns): string {
  const steps = tops.map((top, i) => `V${top}H${start + (i + 1) * width}`);
  return `M${start},${base}${steps.join('')}V${base}Z`;
}

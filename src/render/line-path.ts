// render/line-path: lines and columns of a scene -> SVG path data.

import type {Line, Orientation, SceneColumns} from '../layout/scene.js';

const linePath = (line: Line): string => (line.length ? `M${line.map((point) => point.join()).join('L')}` : '');

/** Returns one path for all lines. */
export function linesPath(lines: readonly Line[]): string {
  return lines.map(linePath).join('');
}

/** Returns the outline of all columns. */
export function columnsPath({start, width, tops, base}: SceneColumns, orientation: Orientation): string {
  const [along, across] = orientation === 'horizontal' ? 'HV' : 'VH';
  const [x, y] = orientation === 'horizontal' ? [start, base] : [base, start];
  const steps = tops.map((top, i) => `${across}${top}${along}${start + (i + 1) * width}`);
  return `M${x},${y}${steps.join('')}${across}${base}Z`;
}

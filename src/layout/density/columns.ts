// layout/density/columns: more events than marks can show -> a histogram of them along the axis. Pure.

import {range} from 'd3';
import {numberFormat} from '../../date/formatters.js';
import type {Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {AxisText} from '../axis/words.js';
import {polyline} from '../polyline.js';
import type {Layer} from '../scene.js';
import {divideAxis} from './cells.js';

/** Minimum width of a column, px; a column is less than twice as wide. */
const COLUMN = 4;

/** Minimum height of a column that is not empty, px, so that one event shows among thousands. */
const LEAST_HEIGHT = 1.5;

/** A histogram of events along the axis, px. */
export interface PlacedColumns {
  /** Left edge of the first column, and width of each. */
  readonly start: number;
  readonly width: number;
  /** Top of each column; all stand on `base`. */
  readonly tops: readonly number[];
  readonly base: number;
  /** Number of events in a column that reaches up to 0. */
  readonly full: number;
}

/** Counts in columns of equal width. */
export interface Columns {
  /** Left edge of the first column, and width of each, px. */
  readonly start: number;
  readonly width: number;
  /** Exact number of events that touch each column. */
  readonly counts: readonly number[];
  /** Number of events at full height: 1, 2 or 5 times a power of ten. */
  readonly full: number;
}

/**
 * Returns how many events touch each column in view. Columns are equal along the axis, whatever time that is. At one scale, they are
 * fixed to the axis, so panning does not change them.
 * O(columns · log n).
 */
export function countColumns({index}: Timeline, scale: TimeScale, fullExtent: Domain): Columns {
  const {first, end, position, time} = divideAxis(scale, fullExtent, COLUMN);
  const counts = range(first, end).map((i) => index.count([time(i), time(i + 1)]));
  const start = position(first);
  return {start, width: position(first + 1) - start, counts, full: niceAbove(Math.max(1, ...counts))};
}

/**
 * Returns the columns on an axis.
 *
 * @param base - position of their feet, and the full height, px
 */
export function placeColumns(timeline: Timeline, scale: TimeScale, fullExtent: Domain, base: number): PlacedColumns {
  const {start, width, counts, full} = countColumns(timeline, scale, fullExtent);
  const tops = counts.map((count) => base - (count ? Math.max(LEAST_HEIGHT, (count / full) * base) : 0));
  return {start, width, tops, base, full};
}

/** Returns the outline of all columns, as SVG path data. */
export function columnsPath({start, width, tops, base}: PlacedColumns): string {
  const steps = tops.map((top, i) => `V${top}H${start + (i + 1) * width}`);
  return `M${start},${base}${steps.join('')}V${base}Z`;
}

/** Length of the line at full height, the space after it, and how far its words hang below it, px at a type of 12 px. */
const RULE = 12;
const SPACE = 2;
const DROP = 11;

/** Returns one shape for all columns, and what their full height stands for. */
export function columnsLayer(columns: PlacedColumns, {locale, textScale}: AxisText): Layer {
  return {
    name: 'columns',
    shapes: [
      {type: 'path', looks: ['columns'], d: columnsPath(columns)},
      {type: 'path', looks: ['tick'], d: polyline([0, 0], [RULE, 0])},
      {
        type: 'text',
        looks: ['full'],
        text: numberFormat(locale, {}).format(columns.full),
        at: [RULE + SPACE, DROP * textScale],
      },
    ],
  };
}

/** Rounds up to 1, 2 or 5 times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [1, 2, 5, 10].find((n) => n * power >= value)!;
}

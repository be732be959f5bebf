// test/layout/lanes/lane-event: where marks are and how long their titles are -> events that may have a lane, and sizes for them.

import type {LaneEvent} from '../../../src/layout/lanes/pack.js';
import type {TextSizes} from '../../../src/layout/lanes/text-sizes.js';
import {recordOf} from '../../source/record-of.js';

/** From where to where a mark reaches, and the width of its title in px, a multiple of ten. */
export type EventRow = readonly [x0: number, x1: number, title: number, rest?: 'solid' | 'long' | undefined];

const RECORD = recordOf({date: '2020'});

export function laneEvents(rows: readonly EventRow[]): LaneEvent[] {
  return rows.map(([x0, x1, title, rest], event) => ({
    event,
    record: {...RECORD, title: 'x'.repeat(title / 10)},
    mark: {x0, x1, solid: rest === 'solid'},
    isLong: rest === 'long',
  }));
}

/** Dots in a row. */
export function dots(count: number, step: number, title: number): EventRow[] {
  return Array.from({length: count}, (_, i): EventRow => [i * step, i * step + 10, title]);
}

/** Ten px a character, a date of 100 px or, in its short form, of 40. */
export const sizes: TextSizes = {
  line: 18,
  em: 14,
  title: ({title}) => 10 * title.length,
  date: (_, form) => (form === 'long' ? 100 : 40),
  heights: (labels) => labels.map(({record, width}) => 18 * Math.ceil((10 * record.title.length) / width) + 16),
};

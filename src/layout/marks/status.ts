// layout/marks/status: what became of an event -> a line through its mark, and the key.

import type {EventStatus} from '../../date/timeline-date.js';
import {polyline} from '../polyline.js';
import type {Box, Shape} from '../scene.js';
import type {KeyKind} from './kind.js';
import {middleOf} from './outline.js';

/** How far a strike reaches beyond what it cancels, px. */
const STRIKE = 3;

/** How far the slash through what is disputed reaches beyond both sides, px. */
const SLASH = 4;

/** Returns the line through what was cancelled, or the slash through what is disputed, clear of what lies below. */
export function drawStatus(status: EventStatus, box: Box): Shape[] {
  const d = status === 'cancelled' ? strikePath(box) : status === 'disputed' ? slashPath(box) : null;
  return d ? [{type: 'path', looks: ['clear'], d}, {type: 'path', looks: ['strike'], d}] : []; // prettier-ignore
}

function strikePath(box: Box): string {
  return polyline([box.x0 - STRIKE, middleOf(box)], [box.x1 + STRIKE, middleOf(box)]);
}

function slashPath({x0, x1, y0, y1}: Box): string {
  const middle = (x0 + x1) / 2;
  const lean = (y1 - y0) / 2;
  return polyline([middle - lean, y1 + SLASH], [middle + lean, y0 - SLASH]);
}

const keyOf = (status: EventStatus): KeyKind => ({
  shows: (mark) => mark.status === status,
  sample: ['2020/2022', 'moment', status],
  short: '2021-07',
});

export const statusKey = {
  reported: keyOf('reported'),
  disputed: keyOf('disputed'),
  expected: keyOf('expected'),
  cancelled: keyOf('cancelled'),
};

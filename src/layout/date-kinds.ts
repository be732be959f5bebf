// layout/date-kinds: the marks of a scene -> the kinds of marks that the legend explains. Pure.

import {parseDate} from '../date/parse-date.js';
import type {EventKind, EventStatus} from '../date/timeline-date.js';
import {createTimeScale} from '../scale/time-scale.js';
import type {DateKind} from '../strings/interface-strings.js';
import {createMark, hasWings, type Mark, type MarkEnd, type Piece} from './marks.js';

type Test = (mark: Mark, pieces: readonly Piece[]) => boolean;

const hasEnd =
  (end: MarkEnd): Test =>
  (_, pieces) =>
    pieces.some(({startEnd, endEnd}) => startEnd === end || endEnd === end);

const hasStatus =
  (status: EventStatus): Test =>
  (mark) =>
    mark.status === status;

/** For each kind, in the order of the legend: whether a mark is of this kind. */
const TESTS: Readonly<Record<DateKind, Test>> = {
  within: (_, pieces) => pieces.some(({shape}) => shape === 'band'),
  through: (_, pieces) => pieces.some((piece) => piece.shape === 'bar' && !hasWings(piece)),
  bounds: (_, pieces) => pieces.some(hasWings),
  approximate: hasEnd('fade'),
  uncertain: (_, pieces) => pieces.some(({doubtful}) => doubtful),
  open: hasEnd('arrow'),
  unknown: hasEnd('vanish'),
  oneOf: ({choice}) => choice === 'one',
  allOf: ({choice}) => choice === 'all',
  reported: hasStatus('reported'),
  disputed: hasStatus('disputed'),
  expected: hasStatus('expected'),
  cancelled: hasStatus('cancelled'),
};

const KINDS = Object.keys(TESTS) as DateKind[];

/** Returns the kinds in a scene, in the order of the legend. A plain dot needs no explanation. */
export function dateKinds(marks: readonly Mark[]): DateKind[] {
  return KINDS.filter((kind) => marks.some((mark) => TESTS[kind](mark, mark.pieces ?? [mark])));
}

/** For each kind, a date from 2020 to 2022 that is of this kind only. */
const SAMPLES: Readonly<Record<DateKind, readonly [edtf: string, kind: EventKind, status?: EventStatus]>> = {
  within: ['2020/2022', 'moment'],
  through: ['2020-01-01/2022-12-31', 'span'],
  bounds: ['2020/2022', 'span'],
  approximate: ['2021~', 'moment'],
  uncertain: ['2020-06/2022-06?', 'moment'],
  open: ['2020-01-01/..', 'span'],
  unknown: ['2020-01-01/', 'span'],
  oneOf: ['[2020-06,2021-07,2022-07]', 'moment'],
  allOf: ['{2020-06,2021-07,2022-07}', 'moment'],
  reported: ['2020/2022', 'moment', 'reported'],
  disputed: ['2020/2022', 'moment', 'disputed'],
  expected: ['2020/2022', 'moment', 'expected'],
  cancelled: ['2020/2022', 'moment', 'cancelled'],
};

/**
 * Returns a sample mark of a kind, made by the same code as all marks.
 *
 * @param length - length along the axis, px
 */
export function sampleMark(kind: DateKind, length: number): Mark {
  const [edtf, eventKind, status = 'confirmed'] = SAMPLES[kind];
  const scale = createTimeScale([Date.UTC(2020, 0), Date.UTC(2023, 0)], [0, length]);
  const date = parseDate(edtf);
  const record = {id: '', title: '', importance: 0, sources: [], date, kind: eventKind, status};
  return createMark(record, -1 - KINDS.indexOf(kind), date.earliestStart, scale);
}

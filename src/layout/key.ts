// layout/key: all marks at a scale -> the ways in which they say how exactly a date is known. Pure.

import {parseDate} from '../date/parse-date.js';
import type {EventKind, EventStatus} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {createWarpedScale, type TimeWarp} from '../scale/time-warp.js';
import type {DateKind} from '../strings/interface-strings.js';
import type {Candidates} from './lanes/find-candidates.js';
import {createMark, hasWings} from './marks.js';
import type {KeyEntry, Mark, MarkEnd, Piece} from './scene.js';

type Test = (mark: Mark, pieces: readonly Piece[]) => boolean;

const hasEnd =
  (end: MarkEnd): Test =>
  (_, pieces) =>
    pieces.some(({startEnd, endEnd}) => startEnd === end || endEnd === end);

const hasStatus =
  (status: EventStatus): Test =>
  (mark) =>
    mark.status === status;

/** Whether a mark is of a kind, in the order of the legend. */
const TESTS: Readonly<Record<DateKind, Test>> = {
  within: (_, pieces) => pieces.some(({shape, inexact}) => shape === 'band' || inexact === true),
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

/** Returns the kinds that are drawn, in the order of the key. A dot that is just that needs no word. */
export function dateKinds(marks: readonly Mark[]): KeyEntry[] {
  return KINDS.flatMap((kind): KeyEntry[] => {
    const drawn = marks.filter((mark) => TESTS[kind](mark, mark.pieces ?? [mark]));
    return drawn.length ? [{kind, isDot: drawn.every(({shape}) => shape === 'dot')}] : [];
  });
}

/** Of more events than this, only those in view are looked at. */
const MOST_EVENTS = 1200;

/** From one zoom level to the next, the scale grows by the square root of 2. */
const LEVELS_PER_DOUBLING = 2;

/** The key by zoom level: it does not change while the reader pans. At most some eighty levels, each computed once. */
export class KeyByLevel {
  readonly #timeline: Timeline;
  readonly #warp: TimeWarp;
  readonly #full: Domain;
  readonly #width: number;
  readonly #levels = new Map<number, readonly KeyEntry[]>();

  /** @param width - of the plot, px */
  constructor(timeline: Timeline, warp: TimeWarp, full: Domain, width: number) {
    this.#timeline = timeline;
    this.#warp = warp;
    this.#full = full;
    this.#width = width;
  }

  at({domain, kind}: TimeScale, candidates: Candidates): readonly KeyEntry[] {
    const {count} = this.#timeline;
    if (count > MOST_EVENTS || kind === 'sequential')
      return dateKinds(candidates.groups.flatMap((group) => group.map(({drawn}) => drawn)));
    const doublings = Math.log2(this.#lengthOf(this.#full) / this.#lengthOf(domain));
    const level = Math.max(0, Math.floor(LEVELS_PER_DOUBLING * doublings + NEAR));
    let entries = this.#levels.get(level);
    if (!entries) this.#levels.set(level, (entries = dateKinds(this.#marksAt(level))));
    return entries;
  }

  /** Along the axis, where gaps may be cut. */
  #lengthOf([start, end]: Domain): number {
    const {distance} = this.#warp;
    return distance(end) - distance(start);
  }

  #marksAt(level: number): Mark[] {
    const {count, event, anchors} = this.#timeline;
    const width = this.#width * 2 ** (level / LEVELS_PER_DOUBLING);
    const scale = createWarpedScale(this.#warp, this.#full, [0, width]);
    return Array.from({length: count}, (_, i) => createMark(event(i), i, anchors[i]!, scale));
  }
}

/** Rounding of a level. */
const NEAR = 1e-9;

/** A date that is of a kind and of no other, from 2020 to 2022. */
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

/** The same kinds for a time too short to be seen as more than a dot. */
const SHORT_SAMPLES: Readonly<Partial<Record<DateKind, string>>> = {
  within: '2021-07',
  approximate: '2021-07~',
  uncertain: '2021-07?',
  reported: '2021-07',
  disputed: '2021-07',
  expected: '2021-07',
  cancelled: '2021-07',
};

/**
 * Returns a mark of a kind, made as all marks are.
 *
 * @param length - along the axis, px
 */
export function sampleMark({kind, isDot}: KeyEntry, length: number): Mark {
  const [long, eventKind, status = 'confirmed'] = SAMPLES[kind];
  const edtf = (isDot && SHORT_SAMPLES[kind]) || long;
  const scale = createTimeScale([Date.UTC(2020, 0), Date.UTC(2023, 0)], [0, length]);
  const date = parseDate(edtf);
  const record = {id: '', title: '', importance: 0, sources: [], date, kind: eventKind, status};
  return createMark(record, -1 - KINDS.indexOf(kind), date.earliestStart, scale);
}

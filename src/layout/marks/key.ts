// layout/marks/key: all marks at a scale -> the ways in which they say how exactly a date is known. Pure.

import {parseDate} from '../../date/parse-date.js';
import type {Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import {createTimeScale, lengthOf, type TimeScale} from '../../scale/time-scale.js';
import {createWarpedScale, type TimeWarp} from '../../scale/time-warp.js';
import type {DateKind} from '../../strings/interface-strings.js';
import type {Candidates} from '../lanes/find-candidates.js';
import type {KeyEntry, KeySample, Mark} from '../scene.js';
import {bandKey} from './band.js';
import {barKey} from './bar.js';
import {createMark, placeMark} from './create-mark.js';
import type {KeyKind} from './kind.js';
import {setKey} from './set.js';
import {statusKey} from './status.js';
import {vagueKey} from './vague.js';

/** Every kind, in the order of the key. */
const KEY: Readonly<Record<DateKind, KeyKind>> = {...bandKey, ...barKey, ...vagueKey, ...setKey, ...statusKey};

const KINDS = Object.keys(KEY) as DateKind[];

/** Of a kind of date, a mark that is longer than a dot, or one too short for that. */
export type SampleSize = 'long' | 'short';

/** A kind of date that is drawn, in some sizes. */
interface DrawnKind {
  readonly kind: DateKind;
  readonly sizes: readonly SampleSize[];
}

/** Returns the kinds that are drawn, in the order of the key. A dot that is just that needs no word. */
export function dateKinds(marks: readonly Mark[]): DrawnKind[] {
  return KINDS.flatMap((kind): DrawnKind[] => {
    const drawn = marks.filter((mark) => KEY[kind].shows(mark, mark.pieces ?? [mark]));
    const isShort = ({shape}: Mark): boolean => shape === 'dot' && KEY[kind].short !== undefined;
    const sizes: SampleSize[] = [
      ...(drawn.some(isShort) ? (['short'] as const) : []),
      ...(drawn.every(isShort) ? [] : (['long'] as const)),
    ];
    return sizes.length ? [{kind, sizes}] : [];
  });
}

/** Of more events than this, only those in view are looked at. */
const MOST_EVENTS = 1200;

/** From one zoom level to the next, the scale grows by the square root of 2. */
const LEVELS_PER_DOUBLING = 2;

/**
 * The key by zoom level: it does not change while the reader pans, unless there are very many events. At most some eighty levels,
 * each computed once for a layout.
 */
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
    if (this.#timeline.count > MOST_EVENTS)
      return keyOf(candidates.groups.flatMap((group) => group.map(({drawn}) => drawn)));
    const level = kind === 'sequential' ? 0 : this.#levelOf(domain);
    let entries = this.#levels.get(level);
    if (!entries) this.#levels.set(level, (entries = keyOf(this.#marksAt(level))));
    return entries;
  }

  #levelOf(domain: Domain): number {
    const doublings = Math.log2(lengthOf(this.#full, this.#warp) / lengthOf(domain, this.#warp));
    return Math.max(0, Math.floor(LEVELS_PER_DOUBLING * doublings + NEAR));
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

/**
 * Returns a mark of a kind, made as all marks are.
 *
 * @param length - along the axis, px
 */
export function sampleMark(kind: DateKind, size: SampleSize, length: number): Mark {
  const {sample, short} = KEY[kind];
  const [long, eventKind, status = 'confirmed'] = sample;
  const edtf = (size === 'short' && short) || long;
  const scale = createTimeScale([Date.UTC(2020, 0), Date.UTC(2023, 0)], [0, length]);
  const date = parseDate(edtf);
  const record = {id: '', title: '', importance: 0, sources: [], date, kind: eventKind, status};
  return createMark(record, -1 - KINDS.indexOf(kind), date.earliestStart, scale);
}

/** Length and thickness of a sample, and the room on both sides of a dot, for its halo, px. */
const SAMPLE = {length: 36, thickness: 12};
const DOT_ROOM = 3;

function keyOf(marks: readonly Mark[]): KeyEntry[] {
  return dateKinds(marks).map(({kind, sizes}) => ({kind, samples: sizes.map((size) => placeSample(kind, size))}));
}

function placeSample(kind: DateKind, size: SampleSize): KeySample {
  const mark = placeMark(sampleMark(kind, size, SAMPLE.length), 0, SAMPLE.thickness);
  const {start, end, shape} = mark;
  if (shape !== 'dot') return {mark, from: 0, length: SAMPLE.length};
  return {mark, from: start - DOT_ROOM, length: end - start + 2 * DOT_ROOM};
}

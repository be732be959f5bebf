// layout/mark-lanes: the marks of a horizontal timeline -> their lanes in every view, and the box of each. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {rungOf} from './rung.js';
import {createMarks, placeMarks, showLanes, type Lanes} from './place-marks.js';
import type {Box} from './scene.js';

/** Length of a cluster, and thickness of a mark, px. */
const PILE = 34;
const THICKNESS = 10;

/** Sizes of lanes, px. */
interface LaneRoom {
  /** Maximum number of lanes; further marks form clusters. */
  readonly most: number;
  /** Distance from one lane to the next. */
  readonly pitch: number;
  /** Room between the axis and the first lane, and between the last lane and the lowest label. */
  readonly below: number;
  readonly above: number;
}

/** For few events, and for many, which need more room for labels. */
const AMPLE: LaneRoom = {most: 6, pitch: 14, below: 9, above: 12};
const TIGHT: LaneRoom = {most: 4, pitch: 12, below: 4, above: 2};
const FEW = 24;

/** Up to this many events, marks keep their lanes in all views; with more, the events in view decide. */
const MOST_LANED = 1000;

/** With more marks in view than this, columns count them. */
const MOST_MARKS = 240;

/** Height of full columns, px. */
export const COLUMNS = 72;

/** Lanes of marks. They do not change while the reader pans, and change while zooming only from one zoom level to the next. */
export class MarkLanes {
  /** From the axis to the lowest label, px. */
  readonly height: number;
  readonly #timeline: Timeline;
  readonly #home: Domain;
  readonly #width: number;
  readonly #room: LaneRoom;
  /** Number of lanes in the initial view, and so in all views. */
  readonly #most: number;
  /** The lanes of all marks, by zoom level. */
  readonly #rungs = new Map<number, Lanes>();

  /** @param scale - the scale of the initial view */
  constructor(timeline: Timeline, scale: TimeScale) {
    this.#timeline = timeline;
    this.#home = scale.domain;
    this.#width = scale.range[1];
    this.#room = timeline.count > FEW ? TIGHT : AMPLE;
    const {above, below, most, pitch} = this.#room;
    if (timeline.index.count(scale.domain) > MOST_MARKS) {
      this.height = above + COLUMNS;
      this.#most = most;
    } else {
      const lanes = placeMarks(createMarks(timeline, scale), scale, most, PILE);
      this.height = above + lanes.count * pitch + below;
      this.#most = lanes.count;
      this.#rungs.set(0, lanes);
    }
  }

  /** Whether a view and its surroundings have more events than marks can show. */
  areTooMany(domain: Domain): boolean {
    const [start, end] = this.#home;
    const length = (end - start) / 2 ** rungOf(domain, this.#home);
    const first = Math.floor((domain[0] - start) / length);
    const last = Math.ceil((domain[1] - start) / length);
    const about = this.#timeline.index.count([start + first * length, start + last * length]);
    return about > MOST_MARKS * (last - first);
  }

  /** Returns the marks and clusters in view. */
  inView(scale: TimeScale): Lanes {
    const timeline = this.#timeline;
    if (timeline.count > MOST_LANED) return placeMarks(createMarks(timeline, scale), scale, this.#room.most, PILE);
    return showLanes(this.#ofRung(rungOf(scale.domain, this.#home)), timeline, scale);
  }

  #ofRung(rung: number): Lanes {
    let lanes = this.#rungs.get(rung);
    if (!lanes) {
      const whole = createTimeScale(this.#home, [0, this.#width * 2 ** rung]);
      lanes = placeMarks(createMarks(this.#timeline, whole), whole, this.#most, PILE);
      this.#rungs.set(rung, lanes);
    }
    return lanes;
  }

  /**
   * Returns the box of a mark or cluster.
   *
   * @param axis - px from the top
   */
  box({start, end}: {start: number; end: number}, lane: number, axis: number): Box {
    const y1 = axis - this.#room.below - lane * this.#room.pitch;
    return {x0: start, x1: end, y0: y1 - THICKNESS, y1};
  }
}

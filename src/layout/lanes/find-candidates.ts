// layout/lanes/find-candidates: what is in view -> the events that may be named, with their marks, in order of time. Pure.

import {bisectLeft, pairs, range} from 'd3';
import type {Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {createMark} from '../marks/create-mark.js';
import type {Mark} from '../scene.js';
import type {MarkExtent} from './label-place.js';
import {orderCandidates} from './candidates.js';
import type {LaneEvent} from './pack.js';

/** More events than this in view are not looked at one by one: the most important of each part of the axis are. */
const MOST_LOOKED_AT = 1200;

/** So many parts there are then. */
const PARTS = 600;

/** Of events that reach into such a view from outside, so many are looked at at either end. */
const MOST_RUNNING = 100;

/** A mark of more than this part of all there is, is long. */
const LONG = 1 / 4;

/** An event that may be named. */
export interface CandidateEvent extends LaneEvent {
  readonly drawn: Mark;
}

export interface Candidates {
  /** By group, or one for all; each in order of time. */
  readonly groups: readonly (readonly CandidateEvent[])[];
  /** Whether they are all that is in view. */
  readonly isAll: boolean;
}

export interface CandidateInput {
  /** All there is, with room at both ends. */
  readonly full: Domain;
  /** The category of each group; a group without one has all that is in no other. */
  readonly groups: readonly {readonly category: string | undefined}[] | null;
  readonly now: {readonly time: number} | null;
}

export function findCandidates(timeline: Timeline, {full, groups, now}: CandidateInput, scale: TimeScale): Candidates {
  const {index, starts, ends, anchors} = timeline;
  const isAll = index.count(scale.domain) <= MOST_LOOKED_AT;
  const inView = isAll ? index.touching(scale.domain) : topOfEachPart(timeline, scale);
  const events =
    scale.kind === 'sequential' ? inView.filter((event) => isWithin(anchors[event]!, scale.domain)) : inView;
  const byTime = (a: number, b: number): number =>
    compare(starts[a]!, starts[b]!) || compare(ends[a]!, ends[b]!) || a - b;
  const long = LONG * (full[1] - full[0]);
  const toCandidate = (event: number): CandidateEvent => {
    const record = timeline.event(event);
    const drawn = createMark(record, event, anchors[event]!, scale, now?.time ?? null);
    return {event, record, drawn, mark: extentOf(drawn), isLong: ends[event]! - starts[event]! > long};
  };
  const sorted = events.sort(byTime).map(toCandidate);
  if (!groups) return {groups: [sorted], isAll};
  const categories = groups.map(({category}) => category);
  const groupOf = ({record}: CandidateEvent): number => {
    const found = categories.indexOf(record.category);
    return found < 0 ? categories.indexOf(undefined) : found;
  };
  return {groups: groups.map((_, i) => sorted.filter((candidate) => groupOf(candidate) === i)), isAll};
}

/** Whether a mark that stands at its anchor alone, whatever its length, is in view. */
function isWithin(anchor: number, [start, end]: Domain): boolean {
  return anchor >= start && anchor < end;
}

/** Returns the positions of candidates, the first choice first. */
export function byPriority(candidates: readonly CandidateEvent[], timeline: Timeline): number[] {
  const {importance, starts, ends} = timeline;
  return orderCandidates(
    candidates.map(({event, record}) => ({
      importance: importance[event]!,
      length: record.kind === 'span' ? ends[event]! - starts[event]! : 0,
      start: starts[event]!,
    })),
  );
}

/** Where there are many in a part it is divided once more, by their number, so that a crowd in few parts has as many candidates. */
function topOfEachPart({anchors, index, starts, ends}: Timeline, {domain: [start, end]}: TimeScale): number[] {
  const edges = range(PARTS + 1).map((part) => bisectLeft(anchors, start + ((end - start) * part) / PARTS));
  const parts = pairs(edges).filter(([from, to]) => from < to);
  const most = Math.floor(PARTS / parts.length);
  const running = [start, end - 1].flatMap((time) => index.touching([time, time + 1], MOST_RUNNING));
  const tops = parts.flatMap(([from, to]) => {
    const count = Math.min(most, to - from);
    const at = (i: number): number => from + Math.floor(((to - from) * i) / count);
    return range(count).map((i) => index.top(at(i), at(i + 1)));
  });
  const reaching = running.filter((event) => starts[event]! < start || ends[event]! > end);
  return Array.from(new Set([...reaching, ...tops]));
}

/** What is drawn of a mark, and whether words can be read on it. */
function extentOf({start, end, startEnd, endEnd, fade, shape, core, doubtful, status, pieces}: Mark): MarkExtent {
  const isSolid = shape === 'bar' && !pieces && !doubtful && status !== 'expected' && status !== 'reported';
  const isFilled = !core || (core[0] <= start && core[1] >= end);
  const isSharp = [startEnd, endEnd].every((edge) => edge === 'edge' || edge === 'cut' || edge === 'arrow');
  return {
    x0: startEnd === 'fade' ? start - fade : start,
    x1: endEnd === 'fade' ? end + fade : end,
    solid: isSolid && isFilled && isSharp && core !== undefined,
  };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

// layout/lanes/pack: groups of marks and the widths of their labels -> one line for each, in lanes. Pure.

import type {EventRecord} from '../../source/records.js';
import {chooseNamed, depthOf} from './choose-named.js';
import type {Footprint} from './coverage.js';
import {placeLabel, type LabelPlace, type MarkExtent} from './label-place.js';
import {packLanes, placeInLanes, type Lanes} from './staircases.js';

/** Clear space between neighbours in a lane, px. */
export const LANE_GAP = 14;

/** At most so many of all labels stand above their marks where dates are shown. */
export const MOST_ABOVE = 1 / 8;

/** An event that may have a lane. */
export interface LaneEvent {
  /** Its position in the timeline. */
  readonly event: number;
  readonly record: EventRecord;
  readonly mark: MarkExtent;
  /** Whether its mark is longer than a quarter of all there is. */
  readonly isLong: boolean;
}

/** An event in its lane. */
export interface Packed {
  readonly event: number;
  readonly place: LabelPlace;
  /** Counted from the top of its group. */
  readonly lane: number;
}

/** The lanes of a group. One with a label above its mark is two rows high. */
export interface PackedGroup {
  readonly packed: readonly Packed[];
  /** The height of each lane in rows, from the top. */
  readonly lanes: readonly number[];
  /** The height of all. */
  readonly rows: number;
}

/** What there is room for. */
export interface PackRoom {
  /** Width of the plot, px. */
  readonly plot: number;
  /** Rows that all groups share. */
  readonly rows: number;
}

/** Returns the width of the label of an event, px. */
export type WidthOf = (event: LaneEvent) => number;

/**
 * Returns all events in lanes; `null` if there is no room for all of them, or if too many labels stand above their marks.
 *
 * @param groups - each in order of time
 * @param mostAbove - the part of all labels that may stand above
 */
export function packAll(
  groups: readonly (readonly LaneEvent[])[],
  widthOf: WidthOf,
  {plot, rows}: PackRoom,
  mostAbove: number,
): PackedGroup[] | null {
  const placed = groups.map((events) => events.map((event) => placeLabel(event.mark, widthOf(event), plot)));
  const count = placed.reduce((sum, places) => sum + places.length, 0);
  if (placed.flat().filter(isAbove).length > mostAbove * count) return null;
  const depths = placed.map(rowsFor);
  const spare = rows - sum(depths);
  if (spare < 0) return null;
  // staircases of one group may take what the others leave
  let left = spare;
  return groups.map((events, i): PackedGroup => {
    const group = toGroup(events, placed[i]!, depths[i]! + left);
    left -= group.rows - depths[i]!;
    return group;
  });
}

/** Returns how many rows each group has where not all events can be named: in proportion to how many it could use, at least one. */
export function shareRows(
  groups: readonly (readonly LaneEvent[])[],
  widthOf: WidthOf,
  {plot, rows}: PackRoom,
): number[] {
  return share(
    rows,
    groups.map((events) => rowsFor(events.map((event) => placeLabel(event.mark, widthOf(event), plot)))),
  );
}

/**
 * Returns those events of a group in lanes for which there is room.
 *
 * @param order - positions in the group, the first choice first
 */
export function packMost(
  events: readonly LaneEvent[],
  order: readonly number[],
  widthOf: WidthOf,
  {plot, rows}: PackRoom,
): PackedGroup {
  const places = events.map((event) => placeLabel(event.mark, widthOf(event), plot));
  const taken = chooseNamed(
    order.map((i) => places[i]!),
    (choice) => events[order[choice]!]!.isLong,
    rows,
    LANE_GAP,
  );
  const named = new Set(order.filter((_, choice) => taken[choice]));
  const isNamed = (_: unknown, i: number): boolean => named.has(i);
  return toGroup(events.filter(isNamed), places.filter(isNamed), rows);
}

function isAbove({side}: LabelPlace): boolean {
  return side === 'above';
}

/** Returns the least rows that hold all labels. */
function rowsFor(places: readonly LabelPlace[]): number {
  return depthOf(places, LANE_GAP) + places.filter(isAbove).length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** @param rows - no fewer than the lanes, and once more those of labels above their marks */
function toGroup(events: readonly LaneEvent[], places: readonly LabelPlace[], rows: number): PackedGroup {
  const footprints: readonly Footprint[] = places;
  const above = places.filter(isAbove).length;
  const {lanes, count}: Lanes = placeInLanes(footprints, rows - above, LANE_GAP) ?? packLanes(footprints, LANE_GAP);
  const heights = new Array<number>(count).fill(1);
  places.forEach((place, i) => isAbove(place) && (heights[lanes[i]!] = 2));
  return {
    packed: events.map(({event}, i) => ({event, place: places[i]!, lane: lanes[i]!})),
    lanes: heights,
    rows: count + above,
  };
}

/**
 * Returns how many of some rows each group has: at least one, and otherwise in proportion to its weight. Rows are given one by one
 * to the group that has the least for its weight.
 *
 * @param rows - no fewer than there are groups
 */
export function share(rows: number, weights: readonly number[]): number[] {
  const shares = weights.map(() => 1);
  for (let left = rows - weights.length; left > 0 && weights.length; left--) {
    const claims = weights.map((weight, i) => weight / (shares[i]! + 1));
    shares[claims.indexOf(Math.max(...claims))]!++;
  }
  return shares;
}

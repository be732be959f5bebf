// layout/lanes/choose-form: all events at the widest view, and the room there is -> how the whole timeline is drawn. Pure.

import {MOST_ABOVE, packAll, type LaneEvent, type PackRoom} from './pack.js';
import {SINGLE_GAP, singleLane} from './row-heights.js';
import {placeSingle} from './single.js';
import type {DateForm, TextSizes} from './text-sizes.js';

/** How a whole timeline is drawn: one line for each label and many in a lane, or one event to a lane with its title wrapped. */
export type Form =
  | {readonly kind: 'packed'; readonly dates: DateForm | null; readonly namesAll: boolean}
  | {readonly kind: 'single'; readonly dates: 'long'; readonly namesAll: boolean};

/** Between a title and the date after it, px. */
export const DATE_GAP = 8;

/** Up to so many events have a lane each before dates are given up. */
export const MOST_SINGLE = 24;

/** Up to so many have one where titles are long, each in a lane of its own; past that, only the most important. */
export const MOST_LONG_TITLED = 60;

/** A title wider than this part of the plot is long. */
const LONG_TITLE = 1 / 2;

/** The shortest footprint that a title has, with the space after it, px. */
const LEAST_FOOTPRINT = 38;

const CROWDED: Form = {kind: 'packed', dates: null, namesAll: false};

/** What form is chosen from. */
export interface FormInput extends PackRoom {
  /** Height that lanes of one event each may have in all; infinite unless the page sets the height, px. */
  readonly maxSingle: number;
  /** Each in order of time. */
  readonly groups: readonly (readonly LaneEvent[])[];
  /** Whether they are all events, or those of more than any form could name that may be. */
  readonly isAll: boolean;
  readonly sizes: TextSizes;
}

/** Returns the first form in which every event is named, else the one that names the most important. */
export function chooseForm({groups, isAll, sizes, maxSingle, ...room}: FormInput): Form {
  const events = groups.flat();
  const mayFit = isAll && events.length <= (room.rows * room.plot) / LEAST_FOOTPRINT;
  const fits = (dates: DateForm | null): boolean =>
    mayFit && packAll(groups, (event) => labelWidth(event, dates, sizes), room, dates ? MOST_ABOVE : 1) !== null;
  const dates = (['long', 'short'] as const).find(fits);
  if (dates) return {kind: 'packed', dates, namesAll: true};
  const fitsSingle = (): boolean =>
    maxSingle === Infinity ||
    (events.length <= MOST_LONG_TITLED && singleHeight(groups, sizes, room.plot) <= maxSingle);
  if (isAll && events.length <= MOST_SINGLE && fitsSingle()) return {kind: 'single', dates: 'long', namesAll: true};
  if (fits(null)) return {kind: 'packed', dates: null, namesAll: true};
  const long = events.filter(({record}) => sizes.title(record) > LONG_TITLE * room.plot).length;
  if (long > events.length / 2 && fitsSingle())
    return {kind: 'single', dates: 'long', namesAll: isAll && events.length <= MOST_LONG_TITLED};
  return CROWDED;
}

/** Returns the height of lanes of one event each, px. */
function singleHeight(groups: readonly (readonly LaneEvent[])[], sizes: TextSizes, plot: number): number {
  const heights = groups.flatMap((group) =>
    placeSingle(group, sizes, plot).map(({side, height}) => singleLane(side, height, sizes) + SINGLE_GAP),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Returns the width of a label of one line, px. */
export function labelWidth({record}: LaneEvent, dates: DateForm | null, sizes: TextSizes): number {
  return sizes.title(record) + (dates ? DATE_GAP + sizes.date(record, dates) : 0);
}

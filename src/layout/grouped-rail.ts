// layout/grouped-rail: more events than a list can hold -> a Scene with time from top to bottom and headings. Pure.

import {bisectLeft} from 'd3';
import {clamp, type Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {timeTicks} from '../scale/time-ticks.js';
import {calendarGroups, type CalendarGroup} from './calendar-groups.js';
import {placeColumns} from './columns.js';
import {placeEras} from './eras.js';
import {spread} from './isotonic.js';
import {FILLING} from './label-shapes.js';
import type {SceneInput} from './layout-scene.js';
import {axisBeside, AXIS_GAP, firstLine, GUTTER, LEADER_GAP, MARGIN, TICK_GAP, verticalTicks} from './rail.js';
import type {Chip, Label, Line, Scene} from './scene.js';

/** Events that an open group lists; more are put into groups again. */
const MOST_LISTED = 60;

/** Height of a heading of 12 px, width of a full column, and depth of a bracket, px. */
const HEADING = 26;
const COLUMN = 40;
const BRACKET = 4;

/** How far from the stretch that it counts a heading is led to it, px. */
const MOST_LED = 80;

/** How far a group within a group is set back, px. */
const INDENT = 14;

/** A heading, or an event of a group that is open. */
type Entry = {readonly depth: number; readonly wish: number} & (
  {readonly group: CalendarGroup; readonly open: boolean} | {readonly event: number}
);

export function layoutGroupedRail(input: SceneInput, domain: Domain): Scene {
  const {timeline, width} = input;
  const entries = entriesOf(input, domain);
  const heading = HEADING * input.textScale;
  const majorGap = TICK_GAP.major * input.textScale;
  // the columns follow from the words of the ticks, these from the height, and that from the entries
  const about = createTimeScale(domain, [
    MARGIN,
    Math.max(input.minHeight, entries.length * (heading + FILLING.gap)) - MARGIN,
  ]);
  const ticks = timeTicks(about, majorGap, TICK_GAP.minor);
  const axis = axisBeside(ticks, [], input);
  const bars = axis + AXIS_GAP;
  const gutter = bars + COLUMN;
  const x0 = gutter + GUTTER;
  const events = entries.flatMap((entry) => ('event' in entry ? entry.event : []));
  const measured = input.measureLabels(events, FILLING, Math.max(0, width - x0));
  const sizes = new Map(events.map((event, i) => [event, measured[i]!]));
  const lengths = entries.map((entry) => ('event' in entry ? sizes.get(entry.event)!.height : heading));
  const needed = lengths.reduce((sum, length) => sum + length + FILLING.gap, 0);
  const scale = createTimeScale(domain, [MARGIN, Math.max(input.minHeight, needed) - MARGIN]);
  const slots = entries.map(({wish}, i) => ({wish: scale.position(wish) - firstLine(input), length: lengths[i]!}));
  const labels: Label[] = [];
  const chips: Chip[] = [];
  let unfolded = 0;
  spread(slots, FILLING.gap, 0).forEach((start, i) => {
    const entry = entries[i]!;
    const y0 = start + unfolded;
    const middle = y0 + firstLine(input);
    if ('event' in entry) {
      const {event} = entry;
      unfolded += sizes.get(event)!.unfolded;
      labels.push({event, side: 'right', card: null, box: {x0, x1: width, y0, y1: start + lengths[i]! + unfolded}});
    } else {
      const box = {x0: x0 + entry.depth * INDENT, x1: width, y0, y1: y0 + heading};
      chips.push(headingChip(entry.group, entry.open, box, scale, gutter, [x0 - LEADER_GAP, middle]));
    }
  });
  const last = Math.max(0, ...[...labels, ...chips].map(({box}) => box.y1));
  const height = Math.max(scale.range[1], last) + MARGIN;
  return {
    orientation: 'vertical',
    width,
    height,
    dated: true,
    scale,
    axis: [[[axis, 0], [axis, height]]],
    breaks: [],
    steps: [],
    ticks: verticalTicks(scale, timeTicks(scale, majorGap, TICK_GAP.minor), axis, gutter, input),
    eras: placeEras(timeline.eras, scale, (y0, y1) => ({x0: axis, x1: gutter, y0, y1})),
    columns: [placeColumns(timeline, scale, input.home, bars, COLUMN)],
    marks: [],
    piles: [],
    leaders: [],
    labels,
    chips,
  }; // prettier-ignore
}

function entriesOf({timeline, open, current}: SceneInput, domain: Domain): Entry[] {
  const {anchors} = timeline;
  const list = (from: number, to: number, depth: number): Entry[] =>
    Array.from({length: to - from}, (_, i) => ({event: from + i, depth, wish: anchors[from + i]!}));
  const expand = (groups: readonly CalendarGroup[], depth: number): Entry[] =>
    groups.flatMap((group) => {
      const isOpen = open.has(keyOf(group)) || (current !== null && current >= group.from && current < group.to);
      const entry = {group, depth, open: isOpen, wish: Math.max(group.domain[0], domain[0])};
      if (!isOpen) return entry;
      const {from, to} = group;
      if (to - from <= MOST_LISTED) return [entry, ...list(from, to, depth)];
      return [entry, ...expand(partsOf(timeline, group), depth + 1)];
    });
  const outside = labelledOutside(timeline, domain);
  const others = outside.map((event): Entry => ({event, depth: 0, wish: domain[0]}));
  const parts = expand(calendarGroups(timeline, domain), 0);
  if (outside.length <= MOST_LISTED) return [...others, ...parts];
  const group = {edtf: '', domain, from: 0, to: 0, events: outside};
  const isOpen = open.has(keyOf(group)) || (current !== null && outside.includes(current));
  return [{group, depth: 0, open: isOpen, wish: domain[0]}, ...(isOpen ? others : []), ...parts];
}

/** The events in view that are labelled before or after it. */
function labelledOutside({anchors, index}: Timeline, [start, end]: Domain): number[] {
  const inView = bisectLeft(anchors, end) - bisectLeft(anchors, start);
  if (index.count([start, end]) === inView) return [];
  return index.touching([start, end]).filter((event) => anchors[event]! < start || anchors[event]! >= end);
}

/** The finer units of a group; of one that is of one time, parts of equal number. */
function partsOf(timeline: Timeline, {domain, from, to, edtf}: CalendarGroup): CalendarGroup[] {
  const parts = calendarGroups(timeline, [Math.max(domain[0], timeline.anchors[from]!), domain[1]]);
  if (parts.length > 1) return parts;
  const part = Math.ceil((to - from) / Math.ceil((to - from) / MOST_LISTED));
  return Array.from({length: Math.ceil((to - from) / part)}, (_, i) => {
    const first = from + i * part;
    return {edtf, domain, from: first, to: Math.min(first + part, to)};
  });
}

function keyOf({from, to, events}: CalendarGroup): string {
  return events ? 'outside' : `${from} ${to}`;
}

function headingChip(
  group: CalendarGroup,
  open: boolean,
  box: Chip['box'],
  scale: TimeScale,
  x: number,
  [endX, endY]: readonly [number, number],
): Chip {
  const {domain, edtf} = group;
  const [first, last, count] = group.events
    ? [group.events[0]!, group.events.at(-1)!, group.events.length]
    : [group.from, group.to - 1, group.to - group.from];
  const [low, high] = scale.range;
  const inView = (time: number): number => clamp(scale.position(time), low, high);
  const [start, end] = [inView(domain[0]), inView(domain[1])];
  const middle = (start + end) / 2;
  const edge = x + BRACKET;
  // a heading that others have pushed far away has no line to its bracket, which would run along those of the others
  const lead: Line =
    Math.abs(endY - middle) > MOST_LED
      ? []
      : [
          [edge, middle],
          [endX, endY],
          [edge, middle],
        ];
  const bracket: Line = [[x, start + 1], [edge, start + 1], ...lead, [edge, end - 1], [x, end - 1]];
  return {
    key: keyOf(group),
    count,
    events: [first],
    last,
    box,
    bracket,
    domain,
    card: null,
    heading: {edtf, open},
  };
}

// layout/lanes/layout-bands: candidates, the form and the rows of each group -> every named event at its place. Pure.

import {clamp} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import {placeCard} from '../card.js';
import {placeMark} from '../marks/create-mark.js';
import type {Box, Label, Mark, SceneBand} from '../scene.js';
import {labelWidth, MOST_LONG_TITLED, type Form} from './choose-form.js';
import {byPriority, type CandidateEvent, type Candidates} from './find-candidates.js';
import {MOST_ABOVE, packAll, packMost, shareRows, type PackedGroup, type PackRoom, type WidthOf} from './pack.js';
import {ABOVE_GAP, EDGE, GROUP_GAP, rowHeights, SINGLE_GAP, singleLane} from './row-heights.js';
import {placeSingle} from './single.js';
import type {TextSizes} from './text-sizes.js';

/** The least width of what can be pressed, px. */
const LEAST_TARGET = 24;

/** The rows of each group, the same in every view; empty where lanes have one event each. */
export type BandPlan = readonly number[];

export interface BandInput {
  readonly width: number;
  readonly sizes: TextSizes;
}

/** What is shown, and in which groups. */
export interface ShownBands {
  readonly timeline: Timeline;
  readonly groups: readonly {readonly title: string; readonly count: number}[] | null;
}

/** Returns how many rows each group has, from the widest view. */
export function planBands(form: Form, {groups}: Candidates, room: PackRoom & {readonly sizes: TextSizes}): BandPlan {
  if (form.kind === 'single') return [];
  const widthOf: WidthOf = (event) => labelWidth(event, form.dates, room.sizes);
  const all = form.namesAll && packAll(groups, widthOf, room, form.dates ? MOST_ABOVE : 1);
  return all ? all.map(({rows}) => rows) : shareRows(groups, widthOf, room);
}

export function layoutBands(
  {timeline, groups: shown}: ShownBands,
  plan: BandPlan,
  form: Form,
  {groups}: Candidates,
  input: BandInput,
  top: number,
): {readonly bands: readonly SceneBand[]; readonly height: number} {
  const mostImportant = form.kind === 'single' ? namedSingle(groups.flat(), timeline) : null;
  let y = top + EDGE;
  const {title: titleHeight} = rowHeights(input.sizes);
  const bands = groups.map((candidates, i): SceneBand => {
    const group = shown?.[i];
    const band = {title: group?.title ?? null, count: group?.count ?? timeline.count, y};
    const titled = group ? titleHeight : 0;
    y += titled;
    const {labels, height} = mostImportant
      ? layoutSingle(
          candidates.filter((candidate) => mostImportant.has(candidate)),
          input,
          y,
        )
      : layoutPacked(timeline, candidates, plan[i]!, form, input, y);
    y += height + (group ? GROUP_GAP : 0);
    return {...band, height: titled + height, labels: labels.sort((a, b) => a.event - b.event)};
  });
  return {bands, height: y + EDGE};
}

interface Placed {
  readonly labels: Label[];
  readonly height: number;
}

function layoutPacked(
  timeline: Timeline,
  candidates: readonly CandidateEvent[],
  rows: number,
  form: Form,
  {width, sizes}: BandInput,
  top: number,
): Placed {
  const {row, mark: thickness} = rowHeights(sizes);
  const widthOf: WidthOf = (event) => labelWidth(event, form.dates, sizes);
  const group = packMost(candidates, byPriority(candidates, timeline), widthOf, {plot: width, rows});
  const tops = topsOf(group, row, top);
  const drawn = new Map(candidates.map(({event, drawn: mark}) => [event, mark]));
  const labels = group.packed.map(({event, place, lane}): Label => {
    const mark = drawn.get(event)!;
    const isAbove = place.side === 'above';
    const y1 = tops[lane]! + (isAbove ? 2 : 1) * row;
    const markTop = y1 - (row + thickness) / 2;
    const y0 = isAbove ? markTop - ABOVE_GAP - sizes.line : y1 - row;
    return toLabel(event, mark, place.side, {x: place.label, width: place.width}, [y0, y1], markTop, thickness, width);
  });
  return {labels, height: rows * row};
}

function topsOf({lanes}: PackedGroup, row: number, top: number): number[] {
  let y = top;
  return lanes.map((rows) => (y += rows * row) - rows * row);
}

/** Those of all groups that have a lane each. */
function namedSingle(candidates: readonly CandidateEvent[], timeline: Timeline): Set<CandidateEvent> {
  const first = byPriority(candidates, timeline).slice(0, MOST_LONG_TITLED);
  return new Set(first.map((i) => candidates[i]!));
}

function layoutSingle(candidates: readonly CandidateEvent[], {width, sizes}: BandInput, top: number): Placed {
  const {mark: thickness} = rowHeights(sizes);
  let y = top;
  const labels = placeSingle(candidates, sizes, width).map(({event, side, label, width: room, height}, i): Label => {
    const {drawn} = candidates[i]!;
    const y0 = y;
    const markTop = side === 'above' ? y0 + height + ABOVE_GAP : y0 + (sizes.line - thickness) / 2;
    const y1 = y0 + singleLane(side, height, sizes);
    y = y1 + SINGLE_GAP;
    return toLabel(event, drawn, side, {x: label, width: room}, [y0, y1], markTop, thickness, width);
  });
  return {labels, height: Math.max(0, y - SINGLE_GAP - top)};
}

function toLabel(
  event: number,
  mark: Mark,
  side: Label['side'],
  text: Label['text'],
  [y0, y1]: readonly [number, number],
  markTop: number,
  thickness: number,
  width: number,
): Label {
  const {start, end, startEnd, endEnd, fade} = mark;
  const placed = placeMark(mark, markTop, markTop + thickness);
  const x0 = Math.max(0, Math.min(startEnd === 'fade' ? start - fade : start, text.x));
  const x1 = Math.min(width, Math.max(endEnd === 'fade' ? end + fade : end, text.x + text.width));
  const length = Math.max(LEAST_TARGET, x1 - x0);
  const left = clamp((x0 + x1 - length) / 2, 0, width - length);
  const box: Box = {x0: left, x1: left + length, y0, y1};
  return {event, mark: placed, side, box, text, card: placeCard(box, width)};
}

// layout/axis/layout-axis: a scale, and what is named -> the axis with its ticks, and what is counted above and below it. Pure.

import type {Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {placeCard} from '../card.js';
import {CHIP, countRest, type Count} from '../density/chips.js';
import {columnsLayer, placeColumns} from '../density/columns.js';
import {placeSmallMarks, SMALL_MARKS, smallMarksLayer} from '../density/small-marks.js';
import {polyline} from '../polyline.js';
import type {Chip, Layer, SceneAxis} from '../scene.js';
import {byLength, lineLayer, stepsOf, stretchesOf, type Gap} from './breaks.js';
import {captionsLayer, placeCaptions} from './captions.js';
import {nowLayer} from './now.js';
import {layoutTicks, ticksLayer, type PlacedTick} from './ticks.js';
import type {AxisText, Caption} from './words.js';

/** Above the line where nothing is counted, px. */
const EDGE = 2;

/** Above a chip, for its bracket, and where that has its feet and its line in there, px at a type of 12 px. */
const BRACKET = {room: 6, feet: 5, line: 2};

/** More events in view than this are counted in columns. */
const MOST_SMALL = 400;

/** What is on the axis besides its ticks. */
export interface AxisContent {
  /** Positions of the events that have a lane. */
  readonly named: ReadonlySet<number>;
  /** Whether there are events without a name in the widest view. */
  readonly counts: boolean;
  /** What is left out of the scale. */
  readonly gaps: readonly Gap[];
  /** The caption of the now line, if that is in view. */
  readonly now: Caption | null;
}

/** Returns the axis, and its ticks for the grid. */
export function layoutAxis(
  timeline: Timeline,
  scale: TimeScale,
  full: Domain,
  {named, counts: keepsRoom, gaps, now}: AxisContent,
  text: AxisText,
): {readonly axis: SceneAxis; readonly ticks: readonly PlacedTick[]} {
  const [, width] = scale.range;
  const counts =
    timeline.index.count(scale.domain) > named.size ? countRest(timeline, scale, full, named, text.textScale) : [];
  const hasCounts = keepsRoom || counts.length > 0;
  const y = hasCounts ? SMALL_MARKS : EDGE;
  const claims = [...(now ? [now] : []), ...byLength(gaps), ...stepsOf(scale, timeline, text)];
  const captions = placeCaptions(claims, scale.range, y, text);
  const cuts = stretchesOf(gaps);
  const taken = {label: [...cuts, ...captions.map(({stretch}) => stretch)], context: cuts};
  const {ticks, height} = layoutTicks(scale, y, taken, text);
  const foot = y + height;
  const top = foot + BRACKET.room * text.textScale;
  const layers: Layer[] = [
    ...(counts.length ? [densityLayer(timeline, scale, full, named, text)] : []),
    ticksLayer(ticks),
    lineLayer(gaps, scale.range, y),
    nowLayer(now, y),
    captionsLayer(captions),
    bracketsLayer(counts, top, text),
  ];
  const chips = counts.map((count) => toChip(count, top, width, text));
  return {axis: {y, height: hasCounts ? top + CHIP.height * text.textScale : foot, layers, chips}, ticks};
}

/** What is not named: small marks or, where these could not be told apart, columns. */
function densityLayer(
  timeline: Timeline,
  scale: TimeScale,
  full: Domain,
  named: ReadonlySet<number>,
  text: AxisText,
): Layer {
  const isFew = timeline.index.count(scale.domain) <= MOST_SMALL;
  const unnamed = isFew ? timeline.index.touching(scale.domain).filter((event) => !named.has(event)) : null;
  const small = unnamed && placeSmallMarks(unnamed, timeline, scale, SMALL_MARKS);
  if (small) return smallMarksLayer(small);
  return columnsLayer(placeColumns(timeline, scale, full, SMALL_MARKS), text);
}

/** Over the events that each chip counts. @param top - of the chips, px */
function bracketsLayer(counts: readonly Count[], top: number, {textScale}: AxisText): Layer {
  const [feet, line] = [top - BRACKET.feet * textScale, top - BRACKET.line * textScale];
  const d = counts.map(({start, end}) => polyline([start, feet], [start, line], [end, line], [end, feet]));
  return {name: 'brackets', shapes: [{type: 'path', looks: ['bracket'], d: d.join('')}]};
}

/** @param y0 - its top, px */
function toChip({key, count, events, last, x, domain}: Count, y0: number, width: number, {textScale}: AxisText): Chip {
  const half = (CHIP.width * textScale) / 2;
  const box = {x0: x - half, x1: x + half, y0, y1: y0 + CHIP.height * textScale};
  return {key, count, events, last, domain, box, card: placeCard(box, width)};
}

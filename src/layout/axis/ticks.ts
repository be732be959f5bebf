// layout/axis/ticks: a scale -> the ticks below the axis, their words, and the height these take. Pure.

import type {Stretch} from '../../model/segments.js';
import {tickLabels, type TickLabel} from '../../scale/tick-labels.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {timeTicks, type TimeTick} from '../../scale/time-ticks.js';
import {polyline} from '../polyline.js';
import type {Layer, Point} from '../scene.js';
import {isClear} from './captions.js';
import {TEXT, toText, type AxisText, type AxisWord} from './words.js';

/** Least distance between labelled ticks, px; and where that leaves fewer than `LEAST_LABELS`. */
const MAJOR_GAP = 64;
const DENSE_GAP = 32;
const LEAST_LABELS = 2;

/** Length of a tick below the axis, px. */
const MAJOR = 22;
const MINOR = 7;

/** From the line of the labels to that of the contexts, px. */
const LINE = 17;

/** Below the words, px. */
const FOOT = 7;

/** A tick at its place, px. */
export interface PlacedTick extends TimeTick {
  readonly x: number;
  /** Whether a line of the grid stands at it. */
  readonly major: boolean;
  readonly line: readonly [Point, Point];
  readonly label?: AxisWord | undefined;
  /** The coarser unit that begins here: the year of a month, the day of an hour. */
  readonly context?: AxisWord | undefined;
}

/** What is taken of the line of the labels and of that of the contexts, px. */
export type TakenLines = Readonly<Record<'label' | 'context', readonly Stretch[]>>;

export interface WordedTicks {
  readonly major: readonly (TimeTick & TickLabel)[];
  readonly minor: readonly TimeTick[];
}

/**
 * Returns the ticks of a scale, and the height that they take below the axis, px.
 *
 * @param axis - of the line, px
 */
export function layoutTicks(
  scale: TimeScale,
  axis: number,
  taken: TakenLines,
  text: AxisText,
): {readonly ticks: readonly PlacedTick[]; readonly height: number} {
  const layout = (majorGap: number) => {
    const worded = wordTicks(scale, text, majorGap);
    return {ticks: placeTicks(worded, scale, axis, taken, text), height: ticksHeight(worded, text)};
  };
  const labels = (ticks: readonly PlacedTick[]): number => ticks.filter(({label}) => label).length;
  const roomy = layout(MAJOR_GAP);
  if (labels(roomy.ticks) >= LEAST_LABELS) return roomy;
  const dense = layout(DENSE_GAP);
  return labels(dense.ticks) > labels(roomy.ticks) ? dense : roomy;
}

/** Returns the ticks that fit on a scale, with their words. */
export function wordTicks(scale: TimeScale, {locale, textScale}: AxisText, majorGap = MAJOR_GAP): WordedTicks {
  const {major, minor} = timeTicks(scale, majorGap * textScale);
  const words = tickLabels(major, locale);
  return {minor, major: major.map((tick, i) => ({...tick, ...words[i]!}))};
}

/** Returns the height that ticks and their words take below the axis, px. */
export function ticksHeight({major}: WordedTicks, {textScale}: AxisText): number {
  const lines = major.some(({context}) => context) ? 2 : 1;
  return (TEXT.y + (lines - 1) * LINE) * textScale + FOOT;
}

/** Returns ticks with their words. */
export function ticksLayer(ticks: readonly PlacedTick[]): Layer {
  const isMinor = ({label, context}: PlacedTick): boolean => !label && !context;
  const words = (line: 'label' | 'context') => ticks.flatMap(({[line]: word}) => (word ? toText(word, line) : []));
  const lines = (of: readonly PlacedTick[]): string => of.map(({line}) => polyline(...line)).join('');
  return {
    name: 'ticks',
    shapes: [
      {type: 'path', looks: ['tick', 'minor'], d: lines(ticks.filter(isMinor))},
      {type: 'path', looks: ['tick'], d: lines(ticks.filter((tick) => !isMinor(tick)))},
      ...words('label'),
      ...words('context'),
    ],
  };
}

/** Returns lines of the grid behind the lanes. @param height - of the lanes, px */
export function gridLayer(ticks: readonly PlacedTick[], height: number): Layer {
  const lines = ticks.flatMap(({x, major}) => (major ? polyline([x, 0], [x, height]) : []));
  return {name: 'grid', shapes: [{type: 'path', looks: ['grid'], d: lines.join('')}]};
}

/**
 * Returns the ticks of a scene. All words stand after their ticks. One that would be cut at the end or touch what is taken is left
 * out, and of two that would touch the first, so that every day or year that begins is named.
 *
 * @param axis - of the line, px
 */
export function placeTicks(
  {major, minor}: WordedTicks,
  scale: TimeScale,
  axis: number,
  taken: TakenLines,
  {measureText, textScale}: AxisText,
): PlacedTick[] {
  const lines = {label: [...taken.label], context: [...taken.context]};
  const place = (line: keyof TakenLines, text: string | undefined, x: number): AxisWord | undefined => {
    const start = x + TEXT.x;
    const end = start + (text ? measureText(text) : 0);
    if (!text || end > scale.range[1] || !isClear([start, end], lines[line])) return undefined;
    lines[line].push([start, end]);
    return {text, x: start, y: axis + (TEXT.y + (line === 'context' ? LINE : 0)) * textScale};
  };
  const lineAt = (x: number, length: number): PlacedTick['line'] => [[x, axis], [x, axis + length]]; // prettier-ignore
  const placed = major.toReversed().map(({time, unit, text, context}): PlacedTick => {
    const x = scale.position(time);
    const words = {label: place('label', text, x), context: place('context', context, x)};
    return {time, unit, x, major: true, line: lineAt(x, MAJOR), ...words};
  });
  const small = minor.map((tick): PlacedTick => {
    const x = scale.position(tick.time);
    return {...tick, x, major: false, line: lineAt(x, MINOR)};
  });
  return [...small, ...placed.reverse()];
}

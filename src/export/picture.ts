// export/picture: what a picture needs besides its scene, and the functions that all layers share.

import {rgb} from 'd3';
import {numberFormat} from '../date/formatters.js';
import type {Point, Scene} from '../layout/scene.js';
import type {View} from '../render/view.js';
import {node, type Attributes, type SvgNode} from './svg-node.js';

/** Colours, in CSS. */
export interface Theme {
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly tick: string;
  /** Colour of columns. */
  readonly column: string;
}

export interface Picture extends Pick<View, 'timeline' | 'locale' | 'strings' | 'current'> {
  readonly theme: Theme;
  /** Returns the colour of a category, or of events without one. */
  readonly colorOf: (category: string | undefined) => string;
  /** Returns the width of a title, px. */
  readonly measureText: (text: string) => number;
  /** Returns the width of a date, px. */
  readonly measureDate: (text: string) => number;
  /** Height of each line of a label, px. */
  readonly lineHeight: number;
  /** By how much its text is larger than that of titles of 14 px. */
  readonly textScale: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
}

/** Luminance above which black stands out more than white, as WCAG measures contrast. */
const BRIGHT = 0.179;

/** Returns black or white, whichever stands out more on a colour. */
export function inkOn(color: string): string {
  const [r, g, b] = (({r, g, b}) => [r, g, b].map(linear))(rgb(color)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > BRIGHT ? 'black' : 'white';
}

/** A channel of sRGB, 0 to 255 -> its part of the light, 0 to 1. */
const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** A layer of a picture: a scene -> its shapes, from back to front. */
export type Layer = (scene: Scene, picture: Picture) => readonly SvgNode[];

/** Font sizes of the words on the axis and of titles, px. */
const SMALL = 12;
const LARGE = 14;

export const smallSize = ({textScale}: Picture): number => SMALL * textScale;
export const largeSize = ({textScale}: Picture): number => LARGE * textScale;

/** Distance from the middle of a line to its baseline, em. */
export const BASELINE = 0.35;

export type Anchor = 'start' | 'middle' | 'end';

const OPPOSITE = {start: 'end', middle: 'middle', end: 'start'} as const;

/** Matches a text whose first letter belongs to a script that runs from right to left. Such a text starts at its right end. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** Whether a text runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Returns words on a baseline. In a mirrored picture they are mirrored back.
 *
 * @param anchor - the end of the words, from left to right, that is at the point
 */
export function words(
  text: string,
  [x, y]: Point,
  {mirrored}: Picture,
  anchor: Anchor = 'start',
  attributes: Attributes = {},
): SvgNode {
  const isMirrored = isRightToLeft(text);
  const shown = mirrored === isMirrored ? anchor : OPPOSITE[anchor];
  return node(
    'text',
    {
      ...(mirrored ? {transform: `matrix(-1 0 0 1 ${x} ${y})`} : {x, y}),
      direction: isMirrored ? 'rtl' : undefined,
      'text-anchor': shown === 'start' ? undefined : shown,
      ...attributes,
    },
    text,
  );
}

/** Returns a name and its number of events as one text. */
export function countedName(name: string, count: number, at: Point, picture: Picture): SvgNode {
  const number = numberFormat(picture.locale, {}).format(count);
  const text = words(name, at, picture);
  return {...text, content: [node('tspan', {fill: picture.theme.ink, 'font-weight': 700}, name), ` ${number}`]};
}

/** Returns a group, or nothing if it is empty. */
export function group(name: string, attributes: Attributes, content: readonly SvgNode[]): SvgNode[] {
  return content.length ? [node('g', {class: name, ...attributes}, ...content)] : [];
}

/** Returns a path of lines; nothing if there are no lines. */
export function path(name: string, d: string, attributes: Attributes): SvgNode[] {
  return d ? [node('path', {class: name, fill: 'none', ...attributes, d})] : [];
}

/** The style of words on and around the axis. */
export function small(picture: Picture): Attributes {
  return {fill: picture.theme.muted, 'font-size': smallSize(picture), 'font-weight': 600};
}

/** Separates words from the shapes behind them. */
export function halo({theme}: Picture, width: number): Attributes {
  return {stroke: theme.surface, 'stroke-width': width, 'paint-order': 'stroke'};
}

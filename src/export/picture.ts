// export/picture: what a picture needs beside its scene. Types, and the one way in which it writes words.

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
  /** Of columns. */
  readonly column: string;
}

export interface Picture extends Pick<View, 'timeline' | 'locale' | 'strings' | 'current'> {
  readonly theme: Theme;
  /** The colour of a category, or of none. */
  readonly colorOf: (category: string | undefined) => string;
  /** Width of a title, px. */
  readonly measureText: (text: string) => number;
  /** Height of each line of a label, px. */
  readonly lineHeight: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
}

/** A layer of a picture: what it draws of a scene, from the back to the front. */
export type Layer = (scene: Scene, picture: Picture) => readonly SvgNode[];

/** Sizes of the words on the axis and of titles, px. */
export const SMALL = 12;
export const LARGE = 14;

/** From the middle of a line to its baseline, em. */
export const BASELINE = 0.35;

export type Anchor = 'start' | 'middle' | 'end';

const OPPOSITE = {start: 'end', middle: 'middle', end: 'start'} as const;

/** The first letter is of a script that runs from right to left, where a text starts at its right end. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/**
 * Returns words on a baseline; in a mirrored picture they are mirrored back.
 *
 * @param anchor - which end of the words, seen from left to right, is at the point
 */
export function words(
  text: string,
  [x, y]: Point,
  {mirrored}: Picture,
  anchor: Anchor = 'start',
  attributes: Attributes = {},
): SvgNode {
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  const shown = mirrored === isRightToLeft ? anchor : OPPOSITE[anchor];
  return node(
    'text',
    {
      ...(mirrored ? {transform: `matrix(-1 0 0 1 ${x} ${y})`} : {x, y}),
      direction: isRightToLeft ? 'rtl' : undefined,
      'text-anchor': shown === 'start' ? undefined : shown,
      ...attributes,
    },
    text,
  );
}

/** Returns a name, and how many events it stands for, as one text. */
export function countedName(name: string, count: number, at: Point, picture: Picture): SvgNode {
  const number = numberFormat(picture.locale, {}).format(count);
  const text = words(name, at, picture);
  return {...text, content: [node('tspan', {fill: picture.theme.ink, 'font-weight': 700}, name), ` ${number}`]};
}

/** Returns a group, or nothing if it is empty. */
export function group(name: string, attributes: Attributes, content: readonly SvgNode[]): SvgNode[] {
  return content.length ? [node('g', {class: name, ...attributes}, ...content)] : [];
}

/** A path of lines alone; nothing if it has none. */
export function path(name: string, d: string, attributes: Attributes): SvgNode[] {
  return d ? [node('path', {class: name, fill: 'none', ...attributes, d})] : [];
}

/** The words on the axis and around it. */
export function small({theme}: Picture): Attributes {
  return {fill: theme.muted, 'font-size': SMALL, 'font-weight': 600};
}

/** Sets words off from what is behind them. */
export function halo({theme}: Picture, width: number): Attributes {
  return {stroke: theme.surface, 'stroke-width': width, 'paint-order': 'stroke'};
}

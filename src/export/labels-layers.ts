// export/labels-layers: names of groups, labels and chips -> their boxes and words.

import {DATE_GAP} from '../layout/lanes/choose-form.js';
import type {Label, Scene} from '../layout/scene.js';
import {dateWords, wordsOf} from '../render/view.js';
import {
  BASELINE,
  countedName,
  group,
  halo,
  inkOn,
  isRightToLeft,
  largeSize,
  small,
  smallSize,
  words,
  type Layer,
  type Picture,
} from './picture.js';
import {node, type SvgNode} from './svg-node.js';
import {shortened, textLines} from './text-lines.js';

/** Between a title and the date after it; a character, since a file may be shown in any font. */
const SPACE = '\u{2002}';

/** Of a chip, px. */
const BORDER = 1;

/** What lines may be longer than their box by, px. */
const ROUNDING = 0.1;

export const bandsLayer: Layer = ({bands}, picture) =>
  group(
    'bands',
    {fill: picture.theme.muted, 'font-size': largeSize(picture)},
    bands.flatMap(({title, count, y}) =>
      title === null
        ? []
        : countedName(title, count, [0, y + picture.lineHeight / 2 + BASELINE * largeSize(picture)], picture),
    ),
  );

export const labelsLayer: Layer = ({bands, form}, picture) =>
  group(
    'labels',
    {fill: picture.theme.ink, 'font-size': largeSize(picture)},
    bands.flatMap(({labels}) => labels.map((label) => labelNode(label, form, picture))),
  );

function labelNode(label: Label, {kind, dates}: Scene['form'], picture: Picture): SvgNode {
  const {event, box, side} = label;
  const record = picture.timeline.event(event);
  const date = dates === 'short' ? (record.dateLabel ?? wordsOf(record, 'short', picture)) : dateWords(record, picture);
  const content =
    kind === 'packed'
      ? [oneLine(label, record.title, dates && date, picture)]
      : manyLines(label, record.title, date, picture);
  const {x0, x1, y0, y1} = box;
  return node(
    'g',
    {class: `label ${side}`},
    node('rect', {class: 'target', fill: 'none', x: x0, y: y0, width: x1 - x0, height: y1 - y0}),
    ...content,
  );
}

/** Title and date are one text, so that they keep their distance in any font. */
function oneLine(label: Label, title: string, date: string | null, picture: Picture): SvgNode {
  const {event, box, side, text} = label;
  const {measureText, measureDate, lineHeight, theme, timeline} = picture;
  const room = text.width - (date ? DATE_GAP + measureDate(date) : 0) + ROUNDING;
  const shown = shortened(title, room, measureText);
  const middle = side === 'above' ? box.y0 + lineHeight / 2 : (box.y0 + box.y1) / 2;
  const isInside = side === 'inside';
  const color = picture.colorOf(timeline.event(event).category);
  const look = {
    ...(isInside ? {fill: inkOn(color)} : halo(picture, 3)),
    ...(event === picture.current ? {'text-decoration': 'underline'} : {}),
  };
  const [x, anchor] = side === 'before' ? ([text.x + text.width, 'end'] as const) : ([text.x, 'start'] as const);
  const line = words(shown, [x, middle + BASELINE * largeSize(picture)], picture, anchor, look);
  if (!date) return line;
  const muted = {'font-size': smallSize(picture), ...(isInside ? {} : {fill: theme.muted})};
  const isTitleFirst = picture.mirrored === isRightToLeft(title);
  const content = isTitleFirst
    ? [shown, node('tspan', muted, `${SPACE}${date}`)]
    : [node('tspan', muted, `${date}${SPACE}`), shown];
  return {...line, content};
}

function manyLines({box, side, text}: Label, title: string, date: string, picture: Picture): SvgNode[] {
  const {measureText, measureDate, lineHeight, theme} = picture;
  const [x, anchor] = side === 'before' ? ([text.x + text.width, 'end'] as const) : ([text.x, 'start'] as const);
  const room = text.width + ROUNDING;
  const lines = textLines(title, room, measureText);
  const at = (line: number, size: number) => [x, box.y0 + (line + 0.5) * lineHeight + BASELINE * size] as const;
  const muted = {fill: theme.muted, 'font-size': smallSize(picture), ...halo(picture, 3)};
  return [
    ...lines.map((line, i) => words(line, at(i, largeSize(picture)), picture, anchor, halo(picture, 3))),
    ...textLines(date, room, measureDate).map((line, i) =>
      words(line, at(lines.length + i, smallSize(picture)), picture, anchor, muted),
    ),
  ];
}

export const chipsLayer: Layer = ({axis: {chips}}, picture) =>
  group(
    'chips',
    small(picture),
    chips.flatMap(({count, box}) => chipNodes(count, box, picture)),
  );

function chipNodes(count: number, {x0, x1, y0, y1}: Label['box'], picture: Picture): SvgNode[] {
  const {theme, strings} = picture;
  const [width, height] = [x1 - x0 - BORDER, y1 - y0 - BORDER];
  const outline = {fill: theme.surface, stroke: theme.tick, 'stroke-width': BORDER};
  const middle = [(x0 + x1) / 2, (y0 + y1) / 2 + BASELINE * smallSize(picture)] as const;
  return [
    node('rect', {...outline, x: x0 + BORDER / 2, y: y0 + BORDER / 2, width, height, rx: height / 2}),
    words(strings.interface.more(count), middle, picture, 'middle'),
  ];
}

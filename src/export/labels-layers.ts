// export/labels-layers: labels, chips and titles of bands -> their boxes and words.

import type {Chip, Label, Orientation} from '../layout/scene.js';
import {linesPath} from '../render/line-path.js';
import {dateWords, groupTitle} from '../render/view.js';
import {BASELINE, countedName, group, LARGE, path, small, SMALL, words, type Layer, type Picture} from './picture.js';
import {node, type SvgNode} from './svg-node.js';
import {textLines} from './text-lines.js';

/** Clear space in a label at its near and its far end, and between its near end and the coloured line, px. */
const PADDING = {
  horizontal: {near: 9, far: 2, outside: 0},
  vertical: {near: 0, far: 0, outside: 5},
};

/** Sizes inside the box of a chip, px. */
const BORDER = 1.5;

/** How much longer than its box a line may be, px. */
const ROUNDING = 0.1;

export const bandsLayer: Layer = ({bands = []}, picture) =>
  group(
    'bands',
    {fill: picture.theme.muted, 'font-size': LARGE},
    bands.map(({title, count, y}) =>
      countedName(title, count, [0, y + picture.lineHeight / 2 + BASELINE * LARGE], picture),
    ),
  );

export const labelsLayer: Layer = (scene, picture) =>
  group(
    'labels',
    {fill: picture.theme.ink},
    (scene.bands ?? [scene]).flatMap(({labels, dated}) =>
      labels.map((label) => labelNode(label, dated, scene.orientation, picture)),
    ),
  );

function labelNode({event, box, side}: Label, dated: boolean, orientation: Orientation, picture: Picture): SvgNode {
  const {x0, x1, y0, y1} = box;
  const {theme, lineHeight, timeline, measureText, current} = picture;
  const record = timeline.event(event);
  const {near, far, outside} = PADDING[orientation];
  const room = x1 - x0 - near - far + ROUNDING;
  const dates = dated ? textLines(dateWords(record, picture), room, measureText) : [];
  const titles = textLines(record.title, room, measureText);
  const size = dated ? LARGE : SMALL;
  const top = dated ? y0 : (y0 + y1 - titles.length * lineHeight) / 2;
  const [x, anchor] = side === 'right' ? ([x0 + near, 'start'] as const) : ([x1 - near, 'end'] as const);
  const write = (text: string, line: number, fontSize: number, attributes = {}) =>
    words(text, [x, top + (line + 0.5) * lineHeight + BASELINE * fontSize], picture, anchor, attributes);
  const edge = side === 'right' ? x0 + 1 - outside : x1 - 1 + outside;
  const underline = event === current ? {'text-decoration': 'underline'} : {};
  return node(
    'g',
    {class: `label ${side}`, 'font-size': size},
    node('rect', {fill: theme.muted, 'fill-opacity': '0.06', x: x0, y: y0, width: x1 - x0, height: y1 - y0}),
    ...path('edge', `M${edge},${y0}V${y1}`, {stroke: picture.colorOf(record.category), 'stroke-width': 2}),
    ...dates.map((text, i) => write(text, i, SMALL, small(picture))),
    ...titles.map((text, i) => write(text, dates.length + i, size, underline)),
  );
}

/** Brackets over the events that each chip counts. */
export const bracketsLayer: Layer = ({chips}, {theme}) =>
  path('brackets', linesPath(chips.map(({bracket}) => bracket)), {stroke: theme.tick});

export const chipsLayer: Layer = ({chips}, picture) =>
  group(
    'chips',
    {fill: picture.theme.muted, 'font-size': SMALL, 'font-weight': 600},
    chips.flatMap((chip) => (chip.heading ? headingNodes(chip, chip.heading, picture) : chipNodes(chip, picture))),
  );

function chipNodes({count, box: {x0, x1, y0, y1}}: Chip, picture: Picture): SvgNode[] {
  const {theme, strings} = picture;
  const [width, height] = [x1 - x0 - BORDER, y1 - y0 - BORDER];
  const outline = {fill: theme.surface, stroke: theme.tick, 'stroke-width': BORDER};
  const middle = [(x0 + x1) / 2, (y0 + y1) / 2 + BASELINE * SMALL] as const;
  return [
    node('rect', {...outline, x: x0 + BORDER / 2, y: y0 + BORDER / 2, width, height, rx: height / 2}),
    words(strings.interface.more(count), middle, picture, 'middle'),
  ];
}

/** Returns a triangle, the calendar unit and the number of its events, above a line. */
function headingNodes(
  {count, domain, box: {x0, x1, y0, y1}}: Chip,
  {edtf, open}: NonNullable<Chip['heading']>,
  picture: Picture,
): SvgNode[] {
  const {theme, locale, strings} = picture;
  const y = (y0 + y1) / 2;
  const title = groupTitle(edtf, domain, locale, strings);
  return [
    node('path', {d: open ? `M${x0},${y - 2}h8l-4,4z` : `M${x0},${y - 4}v8l4,-4z`}),
    countedName(title, count, [x0 + 14, y + BASELINE * SMALL], picture),
    ...path('rule', `M${x0},${y1}H${x1}`, {stroke: theme.tick}),
  ];
}

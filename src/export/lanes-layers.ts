// export/lanes-layers: eras, grid and now line of a scene -> what stands behind its lanes.

import {halo, group, path, small, smallSize, words, type Layer} from './picture.js';
import {node} from './svg-node.js';

/** Above the names of eras, px. */
const ERA_TOP = 4;

export const erasLayer: Layer = ({eras, lanesHeight}, picture) => [
  ...group(
    'eras',
    {fill: picture.theme.muted, 'fill-opacity': '0.09'},
    eras.map(({x0, x1}) => node('rect', {x: x0, y: 0, width: x1 - x0, height: lanesHeight})),
  ),
  ...group(
    'era-names',
    {...small(picture), ...halo(picture, 3)},
    eras.flatMap(({title, name}) => (name ? words(title, [name.x, ERA_TOP + smallSize(picture)], picture) : [])),
  ),
];

export const gridLayer: Layer = ({axis: {ticks, breaks}, lanesHeight}, {theme}) => [
  ...path('grid', ticks.map(({x, major}) => (major ? `M${x},0V${lanesHeight}` : '')).join(''), {stroke: theme.line}),
  ...group(
    'cuts',
    {fill: theme.surface, 'fill-opacity': '0.85'},
    breaks.map(({from, to}) => node('rect', {x: from, y: 0, width: to - from, height: lanesHeight})),
  ),
];

export const nowLayer: Layer = ({now, lanesHeight}, {theme}) =>
  now === null
    ? []
    : path('now', `M${now},0V${lanesHeight}`, {stroke: theme.ink, 'stroke-width': 1.5, 'stroke-dasharray': '1 3'});

// layout/marks/band: some time within a range that can be seen -> a light band over all of it.

import type {KeyKind, MarkKind} from './kind.js';
import {isHollow} from './paint.js';
import {createStretch, drawStretch, fades} from './stretch.js';

/** Of the corners, px. */
const RADIUS = 8;

export const band: MarkKind = {
  suits: (kind) => kind === 'moment',
  create: (date, scale) => ({...createStretch(date, scale), shape: 'band'}),
  draw(piece, brush) {
    const inside = isHollow(piece, brush) ? 'hollow' : fades(piece) ? 'fading' : 'light';
    return drawStretch(piece, brush, RADIUS, inside, []);
  },
};

export const bandKey = {
  within: {
    shows: (_, pieces) => pieces.some(({shape, inexact}) => shape === 'band' || inexact === true),
    sample: ['2020/2022', 'moment'],
    short: '2021-07',
  },
} satisfies Record<string, KeyKind>;

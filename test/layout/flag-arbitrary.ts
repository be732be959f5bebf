// test/layout/flag-arbitrary: flags and a room for property tests, and what is wrong with a layout of them.

import fc from 'fast-check';
import type {Flag, FlagLayout, FlagRoom} from '../../src/layout/flags.js';

export interface FlagCase {
  readonly flags: readonly Flag[];
  readonly room: FlagRoom;
}

const ROOM_WIDTH = {min: 60, max: 400};

/** Flags by ascending `x` in a room without a ceiling, narrow enough that their sides matter. */
export function flagCase(count: {min: number; max: number}, poles: 'distinct' | 'shared'): fc.Arbitrary<FlagCase> {
  return fc.record({right: fc.integer(ROOM_WIDTH), gap: fc.constantFrom(0, 4, 12)}).chain(({right, gap}) =>
    fc.record({
      flags: flagsWithin(right, count, poles),
      room: fc.constant({left: 0, right, gap, height: Infinity}),
    }),
  );
}

function flagsWithin(right: number, {min, max}: {min: number; max: number}, poles: 'distinct' | 'shared') {
  const flag = fc.record({
    x:
      poles === 'distinct'
        ? fc.integer({min: 0, max: right})
        : fc.integer({min: 0, max: 6}).map((n) => Math.round((n * right) / 6)),
    width: fc.integer({min: 8, max: Math.ceil(right * 0.7)}),
    height: fc.integer({min: 5, max: 80}),
  });
  const list =
    poles === 'distinct'
      ? fc.uniqueArray(flag, {minLength: min, maxLength: max, selector: ({x}) => x})
      : fc.array(flag, {minLength: min, maxLength: max});
  return list.map((flags) => flags.sort((a, b) => a.x - b.x));
}

/** Up to 40 flags in a room that is wide enough for the narrow of them, so that most rooms hold all. */
export const largeFlagCase: fc.Arbitrary<FlagCase> = fc
  .record({right: fc.integer({min: 300, max: 1200}), gap: fc.constantFrom(0, 4, 12)})
  .chain(({right, gap}) =>
    fc.record({
      flags: fc
        .array(
          fc.record({
            x: fc.double({min: 0, max: right - 120, noNaN: true}),
            width: fc.double({min: 20, max: 120, noNaN: true}),
            height: fc.integer({min: 10, max: 60}),
          }),
          {minLength: 7, maxLength: 40, size: 'max'},
        )
        .map((flags) => flags.sort((a, b) => a.x - b.x)),
      room: fc.constant({left: 0, right, gap, height: Infinity}),
    }),
  );

/** Returns what is wrong with a layout, in words; none if nothing is. */
export function flagFaults(flags: readonly Flag[], room: FlagRoom, {height, places}: FlagLayout): string[] {
  const faults: string[] = [];
  const labels = flags.map(({x, width, height}, i) => {
    const {side, y} = places[i]!;
    return {x, x0: side === 'left' ? x - width : x, x1: side === 'left' ? x : x + width, y0: y, y1: y + height};
  });
  labels.forEach((a, i) => {
    if (a.x0 < room.left || a.x1 > room.right) faults.push(`label ${i} leaves the room`);
    if (a.y0 < 0 || a.y1 > height || a.y1 > room.height) faults.push(`label ${i} leaves the stack`);
    labels.forEach((b, j) => {
      if (i === j) return;
      if (a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 + room.gap - 1e-9 && b.y0 < a.y1 + room.gap - 1e-9) {
        faults.push(`labels ${i} and ${j} are not ${room.gap} px apart`);
      }
      if (b.x0 < a.x && a.x < b.x1 && b.y0 < a.y1) faults.push(`pole ${i} passes through label ${j}`);
    });
  });
  if (Math.max(0, ...labels.map(({y1}) => y1)) !== height) faults.push(`${height} is not the height of the stack`);
  return faults;
}

// test/layout/hung-faults: flags at their places and their room -> what is wrong with these, in words; none if nothing is.

import type {FlagRoom} from '../../src/layout/flags.js';
import type {HungFlag} from '../../src/layout/insert-flag.js';

/** Rounding, px. */
const NEAR = 1e-6;

export function hungFaults(flags: readonly HungFlag[], room: FlagRoom): string[] {
  const faults: string[] = [];
  const labels = flags.map(({x, width, height, y, side}) => {
    const [x0, x1] = side === 'left' ? [x - width, x] : [x, x + width];
    return {x, x0, x1, y0: y, y1: y + height};
  });
  labels.forEach((a, i) => {
    if (a.x0 < room.left - NEAR || a.x1 > room.right + NEAR) faults.push(`label ${i} leaves the room`);
    if (a.y0 < -NEAR || a.y1 > room.height + NEAR) faults.push(`label ${i} leaves the stack`);
    labels.forEach((b, j) => {
      if (i === j) return;
      const isBeside = a.x0 < b.x1 - NEAR && b.x0 < a.x1 - NEAR;
      if (i < j && isBeside && a.y0 < b.y1 + room.gap - NEAR && b.y0 < a.y1 + room.gap - NEAR)
        faults.push(`labels ${i} and ${j} are not ${room.gap} px apart`);
      if (b.x0 < a.x - NEAR && a.x < b.x1 - NEAR && b.y0 < a.y1 - NEAR)
        faults.push(`pole ${i} passes through label ${j}`);
    });
  });
  return faults;
}

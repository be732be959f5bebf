// interaction/keyboard: a key press on an event or in a toolbar -> where to move, or how to zoom. Pure.

import type {Orientation} from '../layout/scene.js';

/** The fields of a keyboard event that are needed here. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** The order of the stops. */
export interface Stops {
  readonly count: number;
  /** Positions of the stops that stand for several events, ascending. */
  readonly groups?: readonly number[];
  readonly orientation: Orientation;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
}

/** Whether a key press is for the timeline. Keys with a modifier belong to the browser. */
function isOurs(press: KeyPress): boolean {
  return !press.altKey && !press.ctrlKey && !press.metaKey && !press.isComposing && !press.defaultPrevented;
}

/**
 * Returns the position of the stop to move to, or `null` if the key is not for the timeline. The left and right keys go to the
 * neighbour, on a vertical axis also up and down; Page Up and Page Down go to the next group; Home and End to the first and
 * last stop. A position before the first or after the last stop asks for the event there, which is out of view.
 */
export function nextStop(
  press: KeyPress,
  current: number,
  {count, groups = [], orientation, isMirrored}: Stops,
): number | null {
  if (!isOurs(press) || !count) return null;
  const vertical = orientation === 'vertical';
  switch (press.key) {
    case 'ArrowLeft':
      return isMirrored ? current + 1 : current - 1;
    case 'ArrowRight':
      return isMirrored ? current - 1 : current + 1;
    case 'ArrowUp':
      return vertical ? current - 1 : null;
    case 'ArrowDown':
      return vertical ? current + 1 : null;
    case 'PageUp':
      return groups.findLast((group) => group < current) ?? null;
    case 'PageDown':
      return groups.find((group) => group > current) ?? null;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Returns the factor by which a key zooms, `fit` for the initial view, or `null` if the key does not zoom. */
export function zoomOf(press: KeyPress): number | 'fit' | null {
  if (!isOurs(press)) return null;
  switch (press.key) {
    case '+':
    case '=': // the same key without Shift
      return 2;
    case '-':
      return 0.5;
    case '0':
      return 'fit';
    default:
      return null;
  }
}

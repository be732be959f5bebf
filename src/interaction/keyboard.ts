// interaction/keyboard: a key pressed on an event, or in a bar of buttons -> where to move or how to zoom. Pure.

import type {Orientation} from '../layout/scene.js';

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** How stops follow one another. */
export interface Stops {
  readonly count: number;
  /** Positions of those that stand for several events, ascending. */
  readonly groups?: readonly number[];
  readonly orientation: Orientation;
  /** Whether what is later stands further left. */
  readonly isMirrored: boolean;
}

/** A key with a modifier is the browser's. */
function isOurs(press: KeyPress): boolean {
  return !press.altKey && !press.ctrlKey && !press.metaKey && !press.isComposing && !press.defaultPrevented;
}

/**
 * Returns the position to move to among stops in order of time, or `null` if the key is not for us: left and right go to the
 * neighbour, on a vertical axis up and down do so too, Page Up and Page Down to the next group if there is one, Home and End to
 * the first and last. One beyond either end asks for what is there.
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

/** By how much a key zooms; `fit` if it shows all; `null` if it is not for us. */
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

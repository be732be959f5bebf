// interaction/keyboard: a key pressed on an event -> the event to move to. Pure.

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

/**
 * Returns the position to move to among `count` stops in order of time, or `null` if the key is not for us: left and right
 * go to the neighbour, on a vertical axis up and down do so too, Home and End go to the first and last. A key with a
 * modifier is the browser's.
 */
export function nextStop(press: KeyPress, current: number, count: number, orientation: Orientation): number | null {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing || press.defaultPrevented || !count)
    return null;
  const {key} = press;
  const vertical = orientation === 'vertical';
  if (key === 'ArrowLeft' || (vertical && key === 'ArrowUp')) return Math.max(current - 1, 0);
  if (key === 'ArrowRight' || (vertical && key === 'ArrowDown')) return Math.min(current + 1, count - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

// interaction/keyboard: a key press on an event or in a toolbar -> where to move, or how to zoom. Pure.

/** What is read of a keyboard event. */
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
  /** Whether what is later stands further left. */
  readonly isMirrored: boolean;
}

/** Whether a key press is for the timeline. Keys with a modifier belong to the browser. */
function isOurs(press: KeyPress): boolean {
  return !press.altKey && !press.ctrlKey && !press.metaKey && !press.isComposing && !press.defaultPrevented;
}

/**
 * Returns the position to move to among stops in order of time, or `null` if the key is not for us: left and right go to the
 * neighbour, Page Up and Page Down to the next group if there is one, Home and End to
 * the first and last. One beyond either end asks for what is there.
 */
export function nextStop(press: KeyPress, current: number, {count, groups = [], isMirrored}: Stops): number | null {
  if (!isOurs(press) || !count) return null;
  switch (press.key) {
    case 'ArrowLeft':
      return isMirrored ? current + 1 : current - 1;
    case 'ArrowRight':
      return isMirrored ? current - 1 : current + 1;
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

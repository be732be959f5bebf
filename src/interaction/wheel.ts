// interaction/wheel: a turn of the wheel -> how far to zoom or pan, or nothing. Pure.

/** The fields of a wheel event that are needed here. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** Whether deltas are px, lines or pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** px in one px, one line and one page. */
const UNITS = [1, 20, 400];

/** Doublings of the scale for one px, and their maximum for one turn. A pinch on a trackpad turns little, a notch of a mouse a lot. */
const PER_PX = 0.01;
const MOST = 0.5;

/** Returns what to do. A turn with Ctrl or ⌘ zooms, a sideways turn pans, and any other turn scrolls the page: `null`. */
export function readWheel(turn: WheelTurn): {readonly factor: number} | {readonly px: number} | null {
  const unit = UNITS[turn.deltaMode] ?? 1;
  if (turn.ctrlKey || turn.metaKey) {
    const doublings = Math.min(Math.max(-turn.deltaY * unit * PER_PX, -MOST), MOST);
    return {factor: 2 ** doublings};
  }
  return Math.abs(turn.deltaX) > Math.abs(turn.deltaY) ? {px: -turn.deltaX * unit} : null;
}

// interaction/wheel: a turn of the wheel -> by how much to zoom or to move, if that is what it asks for. Pure.

/** What is read of a wheel event. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** Whether deltas are px, lines or pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** px of a px, a line and a page. */
const UNITS = [1, 20, 400];

/** Doublings for a px; a pinch on a trackpad turns little, a notch of a mouse much, so that it has a limit. */
const PER_PX = 0.01;
const MOST = 0.5;

/** Returns what a turn asks for; `null` if it scrolls the page, as every turn does that is neither sideways nor held by a key. */
export function readWheel(turn: WheelTurn): {readonly factor: number} | {readonly px: number} | null {
  const unit = UNITS[turn.deltaMode] ?? 1;
  if (turn.ctrlKey || turn.metaKey) {
    const doublings = Math.min(Math.max(-turn.deltaY * unit * PER_PX, -MOST), MOST);
    return {factor: 2 ** doublings};
  }
  return Math.abs(turn.deltaX) > Math.abs(turn.deltaY) ? {px: -turn.deltaX * unit} : null;
}

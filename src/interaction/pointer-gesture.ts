// interaction/pointer-gesture: fingers or a mouse on the plot -> a new domain. Pure.

import type {Domain} from '../model/domain.js';
import {panDomain, pinchDomain} from '../scale/move-domain.js';
import type {TimeScale} from '../scale/time-scale.js';

/** How far a pointer may move and still click, px. */
const SLACK = 4;

/** Where a pointer went down, and where it is now, px along the axis. */
interface Track {
  from: number;
  to: number;
}

/** The result of a pointer move. */
export interface Move {
  readonly domain: Domain;
  /** The time under the pointer, or between two pointers, ms, and its px. The view keeps this time in place if it cannot follow. */
  readonly at: number;
  readonly px: number;
}

/** Follows one or two pointers and keeps the time under them in place. */
export class PointerGesture {
  /** Whether the pointers have moved too far for a click. */
  isMoving = false;
  readonly #tracks = new Map<number, Track>();
  #scale: TimeScale | null = null;

  /** Number of pointers that are down. */
  get count(): number {
    return this.#tracks.size;
  }

  /** Forgets all pointers. */
  clear(): void {
    this.#tracks.clear();
    this.isMoving = false;
  }

  /** A pointer goes down at a px along the axis. */
  down(id: number, px: number, scale: TimeScale): void {
    if (this.count > 1) return;
    this.#tracks.set(id, {from: px, to: px});
    this.#restart(scale);
    if (this.count > 1) this.isMoving = true;
  }

  /** A pointer moves to a px. Returns `null` while the view does not change. */
  move(id: number, px: number): Move | null {
    const track = this.#tracks.get(id);
    const scale = this.#scale;
    if (!track || !scale) return null;
    track.to = px;
    if (!this.isMoving && Math.abs(px - track.from) < SLACK) return null;
    if (!this.isMoving) track.from += Math.sign(px - track.from) * SLACK; // the view does not jump when it begins to move
    this.isMoving = true;
    const [one, two] = Array.from(this.#tracks.values());
    if (!two) return {domain: panDomain(scale, one!.to - one!.from), at: scale.invert(one!.from), px: one!.to};
    return {
      domain: pinchDomain(scale, [one!.from, two.from], [one!.to, two.to]),
      at: scale.invert((one!.from + two.from) / 2),
      px: (one!.to + two.to) / 2,
    };
  }

  /** A pointer goes up or is lost. The other one continues from the current view. */
  up(id: number, scale: TimeScale | null): void {
    if (!this.#tracks.delete(id)) return;
    if (!this.count) this.isMoving = false;
    this.#restart(scale);
  }

  #restart(scale: TimeScale | null): void {
    this.#scale = scale;
    for (const track of this.#tracks.values()) track.from = track.to;
  }
}

// interaction/pointer-gesture: fingers, or a mouse, on the plot -> a new domain. Pure.

import type {Domain} from '../model/domain.js';
import {panDomain, pinchDomain} from '../scale/move-domain.js';
import type {TimeScale} from '../scale/time-scale.js';

/** px by which a pointer may move and still click. */
const SLACK = 4;

/** Where a pointer came down, and where it is, px along the axis. */
interface Track {
  from: number;
  to: number;
}

/** What the pointers have done. */
export interface Move {
  readonly domain: Domain;
  /** Under the pointer, or between two: what the view keeps in place if it cannot follow, ms, and that place. */
  readonly at: number;
  readonly px: number;
}

/** Follows one pointer or two; what is under them stays there. */
export class PointerGesture {
  /** Whether pointers have moved so far that they do not click. */
  isMoving = false;
  readonly #tracks = new Map<number, Track>();
  #scale: TimeScale | null = null;

  /** How many pointers are down. */
  get count(): number {
    return this.#tracks.size;
  }

  /** Forgets all pointers. */
  clear(): void {
    this.#tracks.clear();
    this.isMoving = false;
  }

  /** A pointer comes down at a px along the axis of a view. */
  down(id: number, px: number, scale: TimeScale): void {
    if (this.count > 1) return;
    this.#tracks.set(id, {from: px, to: px});
    this.#restart(scale);
    if (this.count > 1) this.isMoving = true;
  }

  /** A pointer goes to a px; `null` while nothing follows from that. */
  move(id: number, px: number): Move | null {
    const track = this.#tracks.get(id);
    const scale = this.#scale;
    if (!track || !scale) return null;
    track.to = px;
    if (!this.isMoving && Math.abs(px - track.from) < SLACK) return null;
    if (!this.isMoving) track.from += Math.sign(px - track.from) * SLACK; // no leap when it begins to move
    this.isMoving = true;
    const [one, two] = Array.from(this.#tracks.values());
    if (!two) return {domain: panDomain(scale, one!.to - one!.from), at: scale.invert(one!.from), px: one!.to};
    return {
      domain: pinchDomain(scale, [one!.from, two.from], [one!.to, two.to]),
      at: scale.invert((one!.from + two.from) / 2),
      px: (one!.to + two.to) / 2,
    };
  }

  /** A pointer goes up, or is taken away; the other goes on from the view there is then. */
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

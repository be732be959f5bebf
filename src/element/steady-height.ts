// element/steady-height: a scene after the one before it -> the scene, as high as that one if only a scrollbar has come.

import type {Scene} from '../layout/scene.js';

/** What a scrollbar takes from a width at most, px. */
export const SCROLLBAR = 24;

/**
 * Keeps a page from flickering whose scrollbar comes and goes with the height of a plot: one that is narrower by no more than a
 * scrollbar is no lower.
 */
export class SteadyHeight {
  #scene: Scene | null = null;
  #from: readonly unknown[] = [];

  /** @param from - what the scene is made from, but for the width */
  keep(scene: Scene, from: readonly unknown[]): Scene {
    const before = this.#scene;
    const lost = before ? before.width - scene.width : 0;
    const isNarrower = lost > 0 && lost <= SCROLLBAR && from.every((part, i) => Object.is(part, this.#from[i]));
    if (before && isNarrower && isSameForm(before, scene)) return heightened(scene, before.height - scene.height);
    [this.#scene, this.#from] = [scene, from];
    return scene;
  }
}

function isSameForm({form: a}: Scene, {form: b}: Scene): boolean {
  return a.kind === b.kind && a.dates === b.dates;
}

function heightened(scene: Scene, by: number): Scene {
  if (by <= 0) return scene;
  return {...scene, lanesHeight: scene.lanesHeight + by, height: scene.height + by};
}

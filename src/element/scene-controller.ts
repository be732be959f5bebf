// element/scene-controller: the state, the width and the label sizes of the element -> the scene to draw.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Orientation, Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {View} from '../render/view.js';
import type {ScaleKind} from '../scale/time-scale.js';
import {LabelWatchController} from './label-watch-controller.js';
import {SceneMaker, type SceneState} from './scene-maker.js';
import {SizeController} from './size-controller.js';

/** Containers narrower than this have a vertical axis, px. */
const NARROW = 480;

/** Tolerance for equal lengths of time, as a fraction. */
const SAME = 1e-6;

/** The element. */
export interface SceneHost extends ReactiveControllerHost, HTMLElement {
  readonly orientation: 'auto' | Orientation;
  readonly scale: ScaleKind;
  readonly domain: Domain | null;
  readonly groupBy: 'category' | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Other sources of a scene. */
export interface SceneSource {
  /** Whether there are events. */
  readonly isReady: () => boolean;
  readonly view: () => View;
  /** The visible interval and the initial domain; `null` for the full extent. */
  readonly domain: () => Domain | null;
  readonly first: () => Domain | null;
  readonly isFiltered: () => boolean;
  /** The keys of the groups that are open. */
  readonly open: () => ReadonlySet<string>;
}

export class SceneController implements ReactiveController {
  readonly #host: SceneHost;
  readonly #source: SceneSource;
  readonly #size: SizeController;
  readonly #scenes = new SceneMaker();
  /** The scene rendered last. */
  #shown: Scene | null = null;
  /** Height of the last scene without a filter, px. A filter keeps it, so that the page does not jump. */
  #wholeHeight = 0;
  /** Length of the vertical view, ms, and its height, px, kept while the reader pans, so that px per ms stays the same. */
  #held = {length: 0, height: 0};
  /** How often labels had to be measured again. */
  #measurements = 0;

  constructor(host: SceneHost, source: SceneSource) {
    this.#host = host;
    this.#source = source;
    this.#size = new SizeController(host);
    new LabelWatchController(host, () => {
      this.#measurements++;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** px. */
  get width(): number {
    return this.#size.width;
  }

  /** Height of the last scene, px. */
  get height(): number {
    return this.#scenes.height;
  }

  /** The full extent; `null` if nothing is drawn. */
  get all(): Domain | null {
    return this.#scenes.all;
  }

  get orientation(): Orientation {
    const {orientation} = this.#host;
    if (orientation === 'horizontal' || orientation === 'vertical') return orientation;
    return this.width < NARROW ? 'vertical' : 'horizontal';
  }

  /** The current scene; `null` while there is nothing to draw, or no room. */
  get scene(): Scene | null {
    const {width} = this;
    if (!this.#source.isReady() || !width) return null;
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.probe');
    const measured = this.#host.renderRoot.querySelector<HTMLElement>('.measured');
    if (!probe || !measured) return null;
    const {scale, groupBy} = this.#host;
    const state: SceneState = {
      first: this.#source.first(),
      orientation: this.orientation,
      scale,
      groupBy,
      width,
      open: this.#source.open(),
      leastHeight:
        this.orientation === 'vertical' ? this.#heldHeight : this.#source.isFiltered() ? this.#wholeHeight : 0,
      measurements: this.#measurements,
    };
    const view = this.#source.view();
    if (this.#scenes.isMade(state, view) || probe.offsetWidth) {
      const scene = this.#scenes.scene(state, view, this.#source.domain(), probe, measured);
      if (scene?.orientation === 'vertical') this.#held.height = scene.scale.range[0] + scene.scale.range[1];
      return scene;
    }
    if (this.#host.isConnected) this.#size.forget();
    return null;
  }

  get #heldHeight(): number {
    const [start, end] = this.#host.domain ?? [0, 0];
    const length = end - start;
    if (!length || Math.abs(length / this.#held.length - 1) > SAME) this.#held = {length, height: 0};
    return this.#held.height;
  }

  /** The scene to render now. */
  take(): Scene | null {
    const {scene} = this;
    if (scene && !this.#source.isFiltered()) this.#wholeHeight = scene.height;
    return (this.#shown = scene);
  }

  /** Rendering may have shown or changed the available width. */
  hostUpdated(): void {
    this.#size.observe(this.#host.renderRoot.querySelector('.probe')!);
    if (this.scene !== this.#shown) this.#host.requestUpdate();
  }
}

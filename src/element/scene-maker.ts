// element/scene-maker: the state of the element and its size -> the scene to draw.

import {createLayout, type Layout, type SceneInput} from '../layout/layout-scene.js';
import type {BandInput} from '../layout/bands.js';
import type {Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import {byCategory} from '../model/subset.js';
import {renderLoose} from '../render/events.js';
import {dateWords, type View} from '../render/view.js';
import {fitDomain, isDomain} from '../scale/fit-domain.js';
import {labelMeasurer, textMeasurer} from './measure.js';
import {Memo} from './memo.js';

/** Size of the words on the axis that the distances of the layout assume, px. */
const AXIS_FONT = 12;

/** The state that scenes depend on, except the domain. */
export interface SceneState extends Pick<SceneInput, 'first' | 'orientation' | 'scale' | 'width' | 'open'> {
  readonly groupBy: 'category' | null;
  /** Minimum height of the plot, px, even if the page sets a lower one. */
  readonly leastHeight: number;
  /** Changes when labels have to be measured again. */
  readonly measurements: number;
}

/** Makes a new scene only when its sources change, and measures each label only once. */
export class SceneMaker {
  readonly #layout = new Memo<Layout>();
  readonly #scene = new Memo<Scene>();

  /** The full extent in the last layout. */
  get all(): Domain | null {
    return this.#layout.value?.home ?? null;
  }

  /** Height of the last scene, px. */
  get height(): number {
    return this.#scene.value?.height ?? 0;
  }

  /** Whether the last layout was made from this state. */
  isMade(state: SceneState, view: View): boolean {
    return this.#layout.isFrom(sourcesOf(state, view));
  }

  /**
   * Returns the scene of a domain; of the full extent if the domain is `null` or invalid. `null` if there is nothing to draw.
   *
   * @param probe - has the font of the axis, and the minimum and maximum height of the plot
   * @param list - the list in which labels are measured
   */
  scene(state: SceneState, view: View, domain: Domain | null, probe: Element, list: HTMLElement): Scene | null {
    const {extent, precision} = view.timeline;
    if (!extent || !precision) return null;
    const home = fitDomain(extent, precision);
    const layout = this.#layout.get(sourcesOf(state, view), () =>
      createLayout(inputOf(state, view, home, probe, list)),
    );
    const shown = isDomain(domain) ? domain : layout.home;
    return this.#scene.get([layout, ...shown], () => layout.scene(shown));
  }
}

/** Returns the sources of a layout. Beside a vertical axis the open event is one, since its label is measured with its details. */
function sourcesOf(state: SceneState, {timeline, locale, current}: View): unknown[] {
  const parts: readonly unknown[] = Object.values(state);
  return [timeline, locale, state.orientation === 'vertical' && current, ...parts];
}

function inputOf(state: SceneState, view: View, home: Domain, probe: Element, list: HTMLElement): SceneInput {
  const {minBlockSize, maxBlockSize, fontSize} = getComputedStyle(probe);
  const {first, orientation, scale, width, open, groupBy} = state;
  const {timeline, locale} = view;
  const current = orientation === 'vertical' ? view.current : null;
  return {
    timeline,
    home,
    first,
    orientation,
    scale,
    groups: groupBy === 'category' ? groupsOf(view) : null,
    width,
    minHeight: Math.max(parseFloat(minBlockSize) || 0, state.leastHeight),
    textScale: Math.max(1, Math.round((10 * parseFloat(fontSize)) / AXIS_FONT) / 10),
    maxHeight: parseFloat(maxBlockSize) || Infinity,
    locale,
    open,
    current,
    measureText: textMeasurer(probe),
    measureLabels: labelMeasurer(list, {
      render: (events) => renderLoose(events, {...view, current}),
      title: (event) => timeline.event(event).title,
      date: (event) => dateWords(timeline.event(event), view),
      current,
    }),
  };
}

/** Returns the events of each category, under its label. */
export function groupsOf({timeline, strings}: Pick<View, 'timeline' | 'strings'>): BandInput[] {
  return Array.from(byCategory(timeline), ([category, events]) => ({
    title: timeline.categories.find(({id}) => id === category)?.label ?? strings.interface.others,
    events,
  }));
}

// element/timeline-filter: the timeline and the categories to show -> the timeline of these categories.

import {filterTimeline, hasOthers, OTHERS} from '../model/filter.js';
import type {Timeline} from '../model/timeline.js';
import {Memo} from './memo.js';

export class TimelineFilter {
  readonly #whole: () => Timeline;
  readonly #categories: () => readonly string[] | null;
  readonly #shown = new Memo<Timeline>();
  readonly #hasOthers = new Memo<boolean>();

  constructor(whole: () => Timeline, categories: () => readonly string[] | null) {
    this.#whole = whole;
    this.#categories = categories;
  }

  /** The timeline without the filter. */
  get whole(): Timeline {
    return this.#whole();
  }

  /** The timeline with only the events shown. */
  get timeline(): Timeline {
    const {whole} = this;
    const categories = this.#categories();
    return this.#shown.get([whole, categories], () => filterTimeline(whole, categories));
  }

  /** The id that stands for events without a category; `null` if there are none. */
  get others(): string | null {
    const {whole} = this;
    return this.#hasOthers.get([whole], () => hasOthers(whole)) ? OTHERS : null;
  }

  /** The ids of all categories. */
  get ids(): string[] {
    const {others} = this;
    return [...this.whole.categories.map(({id}) => id), ...(others ? [others] : [])];
  }
}

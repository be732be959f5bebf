// model/filter: a timeline and the categories to show -> the timeline of these. Pure.

import {byCategory, subset} from './subset.js';
import type {Timeline} from './timeline.js';

/** Id that stands for events without a category. */
export const OTHERS = 'others';

/** Returns the timeline with only the events of some categories, over the same time; `null` means all. O(n log n). */
export function filterTimeline(timeline: Timeline, categories: readonly string[] | null): Timeline {
  if (!categories) return timeline;
  const groups = byCategory(timeline);
  const shown = new Set(categories.map((id) => (groups.has(id) || id !== OTHERS ? id : undefined)));
  const positions = Array.from(groups).flatMap(([id, events]) => (shown.has(id) ? events : []));
  return subset(
    timeline,
    positions.sort((a, b) => a - b),
  );
}

/** Whether a timeline with categories also has events without one. O(n). */
export function hasOthers({categories, count, category}: Timeline): boolean {
  if (!categories.length) return false;
  for (let i = 0; i < count; i++) if (category(i) === undefined) return true;
  return false;
}

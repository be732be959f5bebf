// model/filter: a timeline and the categories to show -> the timeline of these. Pure.

import {byCategory, subset} from './subset.js';
import type {Timeline} from './timeline.js';

/** Stands for the events without a category. */
export const OTHERS = 'others';

/** Returns the timeline of the events of some categories, on the same stretch of time; of all if it is `null`. O(n log n). */
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

/** Whether a timeline has events without a category beside those with one. O(n). */
export function hasOthers({categories, count, category}: Timeline): boolean {
  if (!categories.length) return false;
  for (let i = 0; i < count; i++) if (category(i) === undefined) return true;
  return false;
}

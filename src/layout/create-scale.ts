// layout/create-scale: the kind of scale and a domain -> the scale of a scene. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {createCollapsedScale, findBreaks} from '../scale/collapsed-scale.js';
import {createSequentialScale} from '../scale/sequential-scale.js';
import {createTimeScale, type ScaleKind, type TimeScale} from '../scale/time-scale.js';

/** With more events than this, distances are always true. */
const MOST_UNSCALED = 2000;

/** Returns a scale of the given kind; a chronological one if there are very many events, or no gap worth a break. */
export function createScale(
  kind: ScaleKind,
  timeline: Timeline,
  domain: Domain,
  range: readonly [number, number],
): TimeScale {
  const {anchors, starts, ends, index} = timeline;
  if (!(kind === 'sequential' || kind === 'collapsed') || timeline.count > MOST_UNSCALED)
    return createTimeScale(domain, range);
  const events = index.touching(domain);
  if (kind === 'sequential') return createSequentialScale(events.map((event) => anchors[event]!), domain, range); // prettier-ignore
  const covered = events.map((event): Domain => [starts[event]!, ends[event]!]).sort((a, b) => a[0] - b[0] || 0);
  const breaks = findBreaks(covered, domain, range[1] - range[0]);
  return breaks.length ? createCollapsedScale(domain, range, breaks) : createTimeScale(domain, range);
}

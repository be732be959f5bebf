// The libraries that are compared, ours first.
import * as d3Milestones from './d3-milestones.mjs';
import * as eventTimeline from './event-timeline.mjs';
import * as timelineJs from './timelinejs.mjs';
import * as timelinesChart from './timelines-chart.mjs';
import * as visTimeline from './vis-timeline.mjs';

/**
 * Each module has `name`; `packageFolder`, seen from `bench/`; `scripts` and `styles` to load; `toData(events)`, what an author would hand over; and
 * `mount(container, data, {isForReading})`, which returns `pan(domain)` and `zoom(domain)`. What these three return
 * is awaited. `isForReading` asks for what shows most titles, whatever it costs.
 */
export const LIBRARIES = [eventTimeline, visTimeline, timelineJs, timelinesChart, d3Milestones];

export const OURS = eventTimeline.name;

/** Draws nothing: what is measured of it is what measuring costs. */
export const IDLE = {
  name: 'idle',
  scripts: [],
  styles: [],
  toData: (events) => events,
  mount: () => ({pan: () => {}, zoom: () => {}}),
};

// event-timeline: the file of the build with everything in it; panned and zoomed by its property `domain`.
/* global document */

export const name = 'event-timeline';
export const packageFolder = '..';
export const scripts = ['/dist/event-timeline.min.js'];
export const styles = [];

/** More events than this are given as columns, as the README has very many. */
const MOST_OBJECTS = 10_000;

const DAY = 86_400_000;

/** Whole days are dates as text, as the README has them. */
export function toData(events) {
  if (events.length > MOST_OBJECTS) {
    const start = Float64Array.from(events, (event) => Math.floor(event.start / DAY) * DAY);
    const end = start.map((time) => time + DAY);
    return {events: {length: start.length, start, end, title: events.map(({title}) => title)}};
  }
  return {events: events.map(({start, title}) => ({date: new Date(start).toISOString().slice(0, 10), title}))};
}

export async function mount(container, data) {
  const element = document.createElement('event-timeline');
  element.style.height = '100%'; // of the container: lanes, axis and toolbar are in view at once
  element.data = data;
  container.append(element);
  await element.ready;
  await settle(element);
  if (element.state !== 'ready')
    throw new Error(`event-timeline must be ready once it says so: it is ${element.state}`);
  return {
    pan: (domain) => show(element, domain),
    zoom: (domain) => show(element, domain),
  };
}

function show(element, domain) {
  element.domain = domain;
  return settle(element);
}

/** What an update draws can change the room for lanes, and so ask for another. */
async function settle(element) {
  while (!(await element.updateComplete));
}

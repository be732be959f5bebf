// TimelineJS: has no free zoom; its nearest is to go to the next event, and to the next of its levels of zoom.
/* global TL, location */

const FOLDER = '/node_modules/@knight-lab/timelinejs/dist';
/** Of its levels of zoom those at which all events fill one to eight screens, as far as the others are zoomed. */
const LEVELS = [1, 2, 3, 4, 5];

export const name = 'TimelineJS';
export const packageFolder = 'node_modules/@knight-lab/timelinejs';
export const scripts = [`${FOLDER}/js/timeline.js`];
export const styles = [`${FOLDER}/css/timeline.css`];

export function toData(events) {
  return {
    events: events.map(({start, title}, i) => {
      const date = new Date(start);
      return {
        start_date: {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()},
        text: {headline: title},
        unique_id: `event-${i}`,
      };
    }),
  };
}

export async function mount(container, data) {
  const options = {script_path: `${location.origin}${FOLDER}/js/`, duration: 1}; // 0 would be its usual second
  const timeline = new TL.Timeline(container, data, options);
  await new Promise((resolve) => timeline.on('ready', resolve));
  let zooms = 0;
  return {
    pan: () => timeline.goToNext(),
    zoom: () => timeline.setZoom(LEVELS[zooms++ % LEVELS.length]),
  };
}

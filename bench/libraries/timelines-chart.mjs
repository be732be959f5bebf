// timelines-chart: each event is a line of its own, since only lines have labels; panned and zoomed by zoomX.
/* global TimelinesChart */

/** Room for the longest title, px; as it is, labels are cut after a dozen characters. */
const LABEL_WIDTH = 320;
/** The chart draws in a timer of 1 ms after the call, ms. */
const UNTIL_DRAWN = 5;

export const name = 'timelines-chart';
export const packageFolder = 'node_modules/timelines-chart';
export const scripts = ['/node_modules/timelines-chart/dist/timelines-chart.min.js'];
export const styles = [];

/** Events of the same title would share a line, so all but the first are numbered. */
export function toData(events) {
  const counts = new Map();
  const data = events.map(({start, title}) => {
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    const date = new Date(start);
    return {label: count > 1 ? `${title} ${count}` : title, data: [{timeRange: [date, date], val: 'event'}]};
  });
  return [{group: 'events', data}];
}

const drawn = () => new Promise((resolve) => setTimeout(resolve, UNTIL_DRAWN));

export async function mount(container, data) {
  const chart = new TimelinesChart(container)
    .width(container.clientWidth)
    .maxHeight(container.clientHeight)
    .rightMargin(LABEL_WIDTH)
    .useUtc(true)
    .zQualitative(true)
    .enableAnimations(false)
    .data(data);
  await drawn();
  const show = ([start, end]) => {
    chart.zoomX([new Date(start), new Date(end)]);
    return drawn();
  };
  return {pan: show, zoom: show};
}

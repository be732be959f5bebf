// d3-milestones: has no pan and no zoom; its nearest is to set the range and to render the events in it again.
// Its optimizer, off if not asked for, makes three to ten times as many titles readable and is tens of times as slow:
// it is on where titles are counted and off where costs are measured.
/* global document, milestones */

export const name = 'd3-milestones';
export const packageFolder = 'node_modules/d3-milestones';
export const scripts = ['/node_modules/d3-milestones/build/d3-milestones.min.js'];
export const styles = ['/node_modules/d3-milestones/build/d3-milestones.css'];

const toDay = (ms) => new Date(ms).toISOString().slice(0, 10);

export function toData(events) {
  return events.map(({start, title}) => ({timestamp: toDay(start), text: title})).toSorted(byTime);
}

function byTime(a, b) {
  return a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0;
}

export function mount(container, data, {isForReading}) {
  const place = container.appendChild(document.createElement('div'));
  const chart = milestones(place)
    .mapping({timestamp: 'timestamp', text: 'text'})
    .parseTime('%Y-%m-%d')
    .aggregateBy('day')
    .optimize(isForReading)
    .render(data);
  const show = (domain) => {
    const [start, end] = domain.map(toDay);
    chart.range([start, end]).render(data.filter(({timestamp}) => timestamp >= start && timestamp < end));
  };
  return {pan: show, zoom: show};
}

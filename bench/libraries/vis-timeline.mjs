// vis-timeline: the standalone build, which has vis-data in it; panned and zoomed by setWindow without animation.
/* global vis */

export const name = 'vis-timeline';
export const packageFolder = 'node_modules/vis-timeline';
export const scripts = ['/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'];
export const styles = ['/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'];

export function toData(events) {
  return events.map(({start, title}, id) => ({id, content: title, start: new Date(start)}));
}

export async function mount(container, data) {
  const timeline = await new Promise((resolve) => {
    const options = {height: container.clientHeight, onInitialDrawComplete: () => resolve(created)};
    const created = new vis.Timeline(container, new vis.DataSet(data), options);
  });
  const show = ([start, end]) => timeline.setWindow(start, end, {animation: false});
  return {pan: show, zoom: show};
}

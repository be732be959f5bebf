// test/element/moving: a timeline of twelve years, and what a reader does to move it.

import type {EventTimeline, TimelineData} from '../../src/index.js';
import type {Point} from './acts.js';
import {labels, one, part, show, titleOf} from './timeline-fixture.js';

type Setting = Partial<
  Pick<EventTimeline, 'scale' | 'groupBy' | 'withoutZoom' | 'withoutControls' | 'withoutLegend' | 'start' | 'end'>
>;

/** Twelve days, one a year; that of 2006 is drawn like no other. */
export const YEARS: TimelineData = {
  title: 'Twelve years',
  categories: [{id: 'one', label: 'One'}],
  events: Array.from({length: 12}, (_, i) => ({
    id: `y${2000 + i}`,
    date: `${2000 + i}-07-01`,
    title: `Summer of ${2000 + i}`,
    ...(i === 6 ? {status: 'reported' as const} : {}),
  })),
};

export const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
export const years = ([start, end]: readonly [number, number]): number => (end - start) / (365.2425 * 86_400_000);

export async function showWith(setting: Setting, data: unknown = YEARS, width = 960): Promise<EventTimeline> {
  const element = Object.assign(await show(data, {width}), setting);
  await element.ready;
  return element;
}

export const plotOf = (element: EventTimeline): HTMLElement => part(element, 'plot');

/** The middle of the mark of 2006 on the page, px. */
export function markOf(element: EventTimeline): Point {
  const {left, top, width, height} = one<SVGElement>(element, '[part=mark].reported .shape').getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** The dates of the marks of the events whose labels are shown. */
export const shown = (element: EventTimeline): string[] => labels(element).map((button) => titleOf(button).slice(-4));

/** A place on the plot where there is nothing. */
export function ground(element: EventTimeline): [number, number] {
  const {left, right, bottom} = plotOf(element).getBoundingClientRect();
  return [Math.round((left + right) / 2), Math.round(bottom - 8)];
}

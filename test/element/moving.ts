// test/element/moving: a timeline of twelve years, and what a reader does to move it.

import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {all, labels, one, show, text, titleOf} from './timeline-fixture.js'; // prettier-ignore

export type Point = readonly [x: number, y: number];
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

export async function settled(element: EventTimeline): Promise<void> {
  while (!(await element.updateComplete));
}

export async function showWith(setting: Setting, data: unknown = YEARS, width = 960): Promise<EventTimeline> {
  const element = Object.assign(await show(data, {width}), setting);
  await settled(element);
  return element;
}

export const plotOf = (element: EventTimeline): HTMLElement => one(element, '[part=plot]');

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

export const move = (...position: [number, number]): Promise<void> => sendMouse({type: 'move', position});

export async function drag(element: EventTimeline, from: Point, ...to: Point[]): Promise<void> {
  await move(Math.round(from[0]), Math.round(from[1]));
  await sendMouse({type: 'down'});
  for (const point of to) await move(Math.round(point[0]), Math.round(point[1]));
  await sendMouse({type: 'up'});
  await settled(element);
}

/** The domains that the page is told of. */
export function told(element: EventTimeline): (readonly [number, number])[] {
  const domains: (readonly [number, number])[] = [];
  element.parentElement!.addEventListener('timeline-domain-change', ({domain}) => domains.push(domain));
  return domains;
}

export function button(element: EventTimeline, name: string): HTMLElement {
  const found = all(element, '[role=toolbar] button').find((one) => text(one.querySelector('.hidden') ?? one) === name);
  if (!found) throw new Error(`there must be a button "${name}"`);
  return found;
}

export async function press(element: EventTimeline, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

export async function type(element: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await settled(element);
  }
}

export const isDisabled = (element: EventTimeline, name: string): boolean =>
  button(element, name).getAttribute('aria-disabled') === 'true';

// test/element/timeline-fixture: data and a container -> an element that shows it, and what can be seen of it.

import {fixture, html, nextFrame} from '@open-wc/testing';
import articleData from '../../data/belarus-china-2023.json' with {type: 'json'};
import '../../src/define.js';
import type {EventTimeline, TimelineData} from '../../src/index.js';

export const article = articleData as TimelineData;

/** The titles of the article in order of time. */
export const TITLES = [
  'Crackdown on protests after the election in Belarus',
  'China–Belarus trade grows by a third, to $5 billion',
  'Russian troops invade Ukraine, staging from Belarus',
  'Sanctions on Lukashenko, before the war',
  'Xi and Lukashenko meet at the SCO summit in Samarkand',
  'Belarus expects to join the SCO',
  'China presents its proposals to end the fighting',
  'Western leaders warn China against arming Russia',
  'Lukashenko’s visit to China',
  'Xi receives Lukashenko in Beijing',
] as const;

export interface Setting {
  /** Of the container, px. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** Of lanes that many events share. */
  readonly maxHeight?: string;
  readonly lang?: string;
  readonly current?: string | null;
  readonly headingLevel?: number;
}

/** Renders data in a container and waits until it is shown. */
export async function show(data: unknown, setting: Setting = {}): Promise<EventTimeline> {
  const {width = 960, scheme = 'light', maxHeight = '', lang = 'en-GB', current = null, headingLevel = 2} = setting;
  const container = await fixture<HTMLElement>(html`
    <div
      .style=${`width: ${width}px; color-scheme: ${scheme}${maxHeight && `; --event-timeline-max-height: ${maxHeight}`}`}
    >
      <event-timeline .data=${data} .lang=${lang} .current=${current} .headingLevel=${headingLevel}></event-timeline>
    </div>
  `);
  const element = container.querySelector('event-timeline')!;
  await element.ready;
  return element;
}

/** Renders HTML that holds an element, as a page would have it, and waits until it is shown. */
export async function parse(markup: string): Promise<EventTimeline> {
  const container = await fixture<HTMLElement>(html`<div></div>`);
  container.innerHTML = markup;
  const element = container.querySelector('event-timeline')!;
  await element.ready;
  return element;
}

/** Waits until an element has followed a change of its size. */
export async function settle(element: EventTimeline): Promise<void> {
  await nextFrame(); // it is told of the change
  await nextFrame(); // it may have to measure its labels once more
  await element.ready;
}

/** All that a selector finds in an element. */
export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return Array.from(element.shadowRoot!.querySelectorAll<T>(selector));
}

/** The one thing that a selector finds in an element. */
export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = all<T>(element, selector);
  if (found.length !== 1) throw new Error(`${selector} must find one: it finds ${found.length}`);
  return found[0]!;
}

/** What has a part by which a page can style it. */
export const parts = <T extends Element = HTMLElement>(element: Element, name: string): T[] =>
  all<T>(element, `[part~=${name}]`);

/** The one thing that has a part. */
export const part = <T extends Element = HTMLElement>(element: Element, name: string): T =>
  one<T>(element, `[part~=${name}]`);

export const labels = (element: Element): HTMLElement[] => parts(element, 'label');

export const chips = (element: Element): HTMLElement[] => parts(element, 'chip');

/** The number on a chip: "+12" is 12. */
export const countOf = (chip: Element): number =>
  Number(/^\+(\d+)$/.exec(text(chip.querySelector('[aria-hidden]')))![1]);

/** How many events are counted on chips. */
export const counted = (element: Element): number => chips(element).reduce((sum, chip) => sum + countOf(chip), 0);

/** The label with a title. */
export function label(element: Element, title: string): HTMLElement {
  const found = labels(element).find((button) => titleOf(button) === title);
  if (!found) throw new Error(`there must be a label "${title}"`);
  return found;
}

/** The text of an element, its white space as it is seen. */
export const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const titleOf = (button: Element): string => text(button.querySelector('[part=title]'));
export const dateOf = (button: Element): string => text(button.querySelector('[part=date]'));

/** The titles of the events that are open. */
export function openTitles(element: Element): string[] {
  return labels(element)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(titleOf);
}

/** The title of the label that has the focus, `null` if none has. */
export function focusedTitle(element: Element): string | null {
  const active = element.shadowRoot!.activeElement;
  return active?.matches('[part=label]') ? titleOf(active) : null;
}

/** Where the labels, chips and marks of an element stand in it, px; what belongs to the axis, which stays in sight, from there. */
export function geometry(element: Element): string[] {
  return all(element, '[part=label], [part=chip], [part=mark], [part=plot], .foot').map((node) => {
    const origin = (node.parentElement?.closest('.foot') ?? element).getBoundingClientRect();
    const {left, top, width, height} = node.getBoundingClientRect();
    const numbers = [left - origin.left, top - origin.top, width, height].map((px) => px.toFixed(1));
    const isFoot = node.matches('.foot');
    return isFoot ? `axis ${numbers.slice(2).join(' ')}` : `${node.getAttribute('part')} ${numbers.join(' ')}`;
  });
}

/** Middle of an element in the viewport, px, for the mouse. */
export function middleOf(node: Element): [x: number, y: number] {
  const {left, top, width, height} = node.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

// test/element/acts: what a reader does with keys, mouse, wheel and fingers -> an element that has answered.

import {nextFrame} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, middleOf, text} from './timeline-fixture.js';

export type Point = readonly [x: number, y: number];

/** Waits until an element has rendered what was asked of it, and has moved the focus, which it does after that. */
async function answer(element: EventTimeline): Promise<void> {
  await element.ready;
  await element.ready;
}

/** Presses keys, one after the other. */
export async function press(element: EventTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await answer(element);
  }
}

export async function pressShiftTab(element: EventTimeline): Promise<void> {
  await sendKeys({down: 'Shift'});
  await press(element, 'Tab');
  await sendKeys({up: 'Shift'});
}

/** The name of a button, seen or not. */
export const nameOf = (button: Element): string => text(button.querySelector('.hidden') ?? button);

/** The buttons with a name. */
export const buttons = (element: Element, name: string): HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, 'button').filter((button) => nameOf(button) === name);

/** The first button with a name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const [found] = buttons(element, name);
  if (!found) throw new Error(`there must be a button "${name}"`);
  return found;
}

export const isDisabled = (element: Element, name: string): boolean =>
  button(element, name).getAttribute('aria-disabled') === 'true';

/** Clicks a button, given by its name, or something else, as a script does. */
export async function click(element: EventTimeline, target: string | HTMLElement): Promise<void> {
  (typeof target === 'string' ? button(element, target) : target).click();
  await answer(element);
}

/** Scrolls to something and clicks its middle with the mouse. */
export async function clickByMouse(element: EventTimeline, target: Element): Promise<void> {
  target.scrollIntoView({block: 'center'});
  await sendMouse({type: 'click', position: middleOf(target)});
  await answer(element);
}

export const moveMouse = (x: number, y: number): Promise<void> =>
  sendMouse({type: 'move', position: [Math.round(x), Math.round(y)]});

/** Presses the mouse at a point, moves it from point to point, and lets it go. */
export async function drag(element: EventTimeline, from: Point, ...to: readonly Point[]): Promise<void> {
  await moveMouse(...from);
  await sendMouse({type: 'down'});
  for (const point of to) await moveMouse(...point);
  await sendMouse({type: 'up'});
  await answer(element);
}

/** One notch of the wheel, px; with `ctrl` as a pinch on a trackpad sends it. */
interface Notch {
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly ctrl?: boolean;
}

/** Turns the wheel at a point; returns whether each notch was used up. */
export async function turnWheel(element: EventTimeline, [x, y]: Point, notch: Notch, times = 1): Promise<boolean[]> {
  const used: boolean[] = [];
  const note = (event: Event): unknown => used.push(event.defaultPrevented);
  addEventListener('wheel', note, {passive: true});
  for (let i = 0; i < times; i++) await executeServerCommand('wheel', {x, y, ...notch});
  while (used.length < times) await nextFrame();
  removeEventListener('wheel', note);
  await answer(element);
  return used;
}

/** Moves fingers, each from point to point, all of one length: down at the first, up at the end. */
export async function touch(element: EventTimeline, ...fingers: readonly (readonly Point[])[]): Promise<void> {
  let ended = 0;
  const note = (): unknown => ended++;
  const types = ['pointerup', 'pointercancel']; // the latter where the page scrolls
  for (const type of types) addEventListener(type, note, {capture: true});
  await executeServerCommand('touch', fingers);
  while (ended < fingers.length) await nextFrame();
  for (const type of types) removeEventListener(type, note, {capture: true});
  await answer(element);
}

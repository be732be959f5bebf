// test/acceptance/reach: an event of very many -> the keys that a reader presses to get to it.

import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import type {EventTimeline} from '../../src/index.js';
import {all, settle, show, text} from '../element/timeline-fixture.js';
import {FIXTURES} from './fixtures.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** Events that an open chip lists; more are put into headings again. */
const MOST_LISTED = 60;

/** A place where the focus can be. */
interface Place {
  /** Months since January 1990 of the first and last event. */
  readonly first: number;
  readonly last: number;
  /** How many events are there. */
  readonly count: number;
  readonly isGroup: boolean;
}

/** Reads the places from their words, in order of time; what an open chip lists comes after it. */
function placesOf(element: EventTimeline): [places: Place[], current: number] {
  const listed = new Set<Element>(all(element, '.card [data-stop]'));
  const read = all(element, '[data-stop]').map((stop) => ({stop, place: placeOf(stop)}));
  const isListed = ({stop}: {readonly stop: Element}): boolean => listed.has(stop);
  const sorted = read
    .filter((one) => !isListed(one))
    .sort((a, b) => a.place.first - b.place.first)
    .flatMap((one) =>
      one.stop.ariaExpanded === 'true' && one.place.isGroup ? [one, ...read.filter(isListed)] : [one],
    );
  return [sorted.map(({place}) => place), sorted.findIndex(({stop}) => stop.matches(':focus'))];
}

/** Reads a place from its words. */
function placeOf(stop: Element): Place {
  const words = text(stop).replace(/^Month number \d+/, '');
  const isGroup = stop.matches('[part=chip]');
  const dates = Array.from(words.matchAll(/(?:([A-Z][a-z]+) )?(\d{4})(s?)(?!\d)/g), ([, month, year, plural]) => {
    const first = (Number(year) - 1990) * 12 + Math.max(0, MONTHS.indexOf(month ?? ''));
    return [first, month ? first : first + (plural ? 119 : 11)] as const;
  });
  const count = isGroup ? Number(/(\d+)( more events.*)?$/.exec(words)![1]) : 1;
  return {first: dates[0]![0], last: dates.at(-1)![1], count, isGroup};
}

/** The shortest way by keys from one place to another. */
function walk(places: readonly Place[], from: number, to: number): string[] {
  const ways = new Map<number, readonly string[]>([[from, []]]);
  for (const [at, way] of ways) {
    // places found on the way are gone through after those before them
    const next: readonly (readonly [key: string, place: number])[] = [
      ['ArrowRight', at + 1],
      ['ArrowLeft', at - 1],
      ['PageDown', places.findIndex(({isGroup}, i) => isGroup && i > at)],
      ['PageUp', places.findLastIndex(({isGroup}, i) => isGroup && i < at)],
      ['Home', 0],
      ['End', places.length - 1],
    ];
    for (const [key, place] of next)
      if (place >= 0 && place < places.length && !ways.has(place)) ways.set(place, [...way, key]);
  }
  return [...ways.get(to)!];
}

/** The way into a chip or heading once it is open, to the event of a month; `null` if that opens onto other headings. */
function wayInto(places: readonly Place[], at: number, month: number): string[] | null {
  const {count, first, last} = places[at]!;
  if (count > MOST_LISTED) return null;
  const inner = Array.from({length: count}, (): Place => ({first: 0, last: 0, count: 1, isGroup: false}));
  const index = Math.min(count - 1, Math.round(((month - first) / (last - first + 1)) * count));
  return ['Enter', ...walk([...places.slice(0, at + 1), ...inner, ...places.slice(at + 1)], at, at + 1 + index)];
}

/** Opens what counts the event of a month if it is not far within, else goes closer. */
function keyAt(places: readonly Place[], at: number, month: number, few: number): string {
  const inside = wayInto(places, at, month);
  return inside && inside.length <= few ? 'Enter' : '+';
}

/**
 * Goes to the event of a month as a reader could who reads nothing but the words of what has the focus and of what stands
 * beside it: to the chip that counts it, closer until few are counted, and in. Returns the keys pressed.
 *
 * @param few - how many keys are few enough to go through what a chip lists
 */
export async function reach(element: EventTimeline, month: number, few: number): Promise<string[]> {
  const pressed: string[] = [];
  while (pressed.length < 40) {
    const [places, current] = placesOf(element);
    const at = places[current]!;
    if (!at.isGroup && at.first === month) return pressed;
    const label = places.findIndex(({first, isGroup}) => !isGroup && first === month);
    const group = places.findLastIndex(({first, last, isGroup}) => isGroup && first <= month && last >= month);
    const goal = label < 0 ? group : label;
    const keys = goal === current ? [keyAt(places, current, month, few)] : walk(places, current, goal);
    for (const key of keys) {
      await sendKeys({press: key});
      pressed.push(key);
      await element.ready;
    }
  }
  return pressed;
}

/** How readily a reader opens a chip: when it takes no more keys than this to go through what it lists. */
const PATIENCE = [6, 9, 12, 15];

/** Tells of the event of a month of F4 whether two presses of Tab and at most twenty of other keys lead to it. */
export async function expectInReach(month: number, width: number): Promise<void> {
  let pressed: string[] = [];
  for (const few of PATIENCE) {
    const element = await show(FIXTURES.F4, {width});
    await settle(element);
    const before = Object.assign(document.createElement('a'), {href: '#', textContent: 'Before'});
    element.before(before);
    before.focus();
    for (let i = 0; i < 2; i++) await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement?.matches('[data-stop]'), 'two Tab lead to the events').to.equal(true);
    pressed = await reach(element, month, few);
    element.parentElement!.remove();
    if (pressed.length <= 20) return;
  }
  expect(pressed.length, `month ${month}: ${pressed.join(' ')}`).to.be.at.most(20);
}

/** Has it told of every fiftieth, some at a time. */
export function describeReach(width: number): void {
  for (let from = 0; from < 2000; from += 200) {
    it(`every fiftieth from number ${from + 1}, ${width} px wide`, async function () {
      this.timeout(40_000);
      for (let month = from; month < from + 200; month += 50) await expectInReach(month, width);
    });
  }
}

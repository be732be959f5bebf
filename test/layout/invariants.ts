// test/layout/invariants: what a layout is made from -> an error if it breaks what is promised of every layout.

import type {Layout, SceneInput} from '../../src/layout/layout-scene.js';
import type {Label, Scene} from '../../src/layout/scene.js';
import type {Domain} from '../../src/model/domain.js';
import {NEAR, overlap, passes} from './boxes.js';

type CreateLayout = (input: SceneInput) => Layout;

/** Events that a chip lists. */
const MOST_LISTED = 60;

/** Least length of a side of what can be pointed at, px. */
const TARGET = 24;

/** How deep views are looked at. */
const DEPTH = 5;

/** What views are looked at. */
export interface Looks {
  /** Towards what part of the first view to zoom, 0 to 1. */
  readonly at?: number;
  /** By what factors, each five deep. */
  readonly steps?: readonly number[];
  /** By what parts of themselves views are moved aside. */
  readonly pans?: readonly number[];
}

/** By this, places of one label may differ in two scenes, px: rounding of times, which grows with what is before them. */
const SAME = 0.01;

/** A scene and its domain. */
interface View {
  readonly domain: Domain;
  readonly scene: Scene;
}

/** Where a label is, whatever the view: on which side of its pole, and how far above the axis it begins and ends. */
interface Place {
  readonly side: Label['side'];
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

/**
 * Checks all scenes of a layout with all there is, at the first view, five steps into each, and aside of each.
 *
 * @throws {BrokenInvariant} if any of them, or any two, break what is promised
 */
export function checkInvariants(
  input: SceneInput,
  createLayout: CreateLayout,
  {at = 0.37, steps = [1.4, 2], pans = [0.004, -0.13, 0.47]}: Looks = {},
): void {
  const layout = createLayout(input);
  const views = new Views(layout);
  const {home} = layout;
  const chains = [home, ...(input.first ? [input.first] : [])].flatMap((view) =>
    steps.map((step) => Array.from({length: DEPTH + 1}, (_, depth) => zoomed(view, step ** depth, at))),
  );
  const domains = chains.flat().flatMap((domain) => [domain, ...pans.map((part) => panned(domain, part))]);
  for (const domain of domains) checkScene(input, views.at(domain));
  checkDeterminism(createLayout(input), views, domains);
  if (input.orientation === 'vertical' || input.scale !== 'chronological') return;
  for (const domain of chains.flat()) {
    for (const part of pans) checkPan(input, views, domain, panned(domain, part));
  }
  for (const chain of chains) chain.slice(1).forEach((domain, i) => checkZoom(input, views, chain[i]!, domain));
}

/** Scenes by domain, each worked out once. */
class Views {
  readonly #layout: Layout;
  readonly #views = new Map<string, View>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  at(domain: Domain): View {
    const key = domain.join();
    let view = this.#views.get(key);
    if (!view) this.#views.set(key, (view = {domain, scene: this.#layout.scene(domain)}));
    return view;
  }
}

function zoomed([start, end]: Domain, factor: number, at: number): Domain {
  const length = (end - start) / factor;
  const from = start + at * (end - start - length);
  return [from, from + length];
}

function panned([start, end]: Domain, part: number): Domain {
  const by = part * (end - start);
  return [start + by, end + by];
}

export class BrokenInvariant extends Error {}

function demand(holds: boolean, rule: () => string): void {
  if (!holds) throw new BrokenInvariant(rule());
}

const show = (domain: Domain): string => `[${domain.join(', ')}]`;

/** What every scene must hold. */
function checkScene({timeline, width, orientation}: SceneInput, {domain, scene}: View): void {
  const {labels, chips, leaders} = scene;
  const flags = [
    ...labels.map(({event, box}) => ({name: `label of ${event}`, box})),
    ...chips.map(({key, box}) => ({name: `chip ${key}`, box})),
  ];
  const where = `at ${show(domain)}`;
  flags.forEach((a, i) => {
    for (const b of flags.slice(0, i)) demand(!overlap(a.box, b.box), () => `${a.name} and ${b.name} overlap ${where}`);
    for (const {event, lines} of leaders)
      demand(!lines.some((line) => passes(line, a.box)), () => `leader of ${event} crosses ${a.name} ${where}`);
    const {x0, x1, y0, y1} = a.box;
    const isWithin = x0 >= -NEAR && x1 <= width + NEAR && y0 >= -NEAR && y1 <= scene.height + NEAR;
    demand(isWithin, () => `${a.name} leaves the plot ${where}`);
  });
  for (const {key, box} of chips)
    demand(box.x1 - box.x0 >= TARGET && box.y1 - box.y0 >= TARGET, () => `chip ${key} is too small ${where}`);
  checkNumbers(scene, where);
  checkCounts(timeline.index.count(domain), timeline.index.touching(domain), scene, where);
  const along = labels.map(({box, side}) => (orientation === 'vertical' ? box.y0 : side === 'right' ? box.x0 : box.x1));
  labels.slice(1).forEach(({event}, i) => {
    const before = labels[i]!;
    demand(before.event < event, () => `label of ${event} is after that of ${before.event} ${where}`);
    demand(along[i]! <= along[i + 1]! + NEAR, () => `label of ${event} stands before that of ${before.event} ${where}`);
  });
  chips.slice(1).forEach(({key, box}, i) => {
    const before = chips[i]!.box;
    const isAfter = orientation === 'vertical' ? before.y1 <= box.y0 + NEAR : before.x1 <= box.x0 + NEAR;
    demand(isAfter, () => `chip ${key} stands before ${chips[i]!.key} ${where}`);
  });
}

function checkNumbers(scene: Scene, where: string): void {
  const path = pathToInfinite(scene);
  demand(path === null, () => `scene.${path!.join('.')} is no finite number ${where}`);
}

function pathToInfinite(value: unknown): string[] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : [];
  if (typeof value !== 'object' || !value) return null;
  for (const name in value) {
    const path = pathToInfinite((value as Record<string, unknown>)[name]);
    if (path) return [name, ...path];
  }
  return null;
}

/** Every event in view has a label or is counted, once; none else is. */
function checkCounts(count: number, inView: readonly number[], {labels, chips}: Scene, where: string): void {
  demand(count === inView.length, () => `${count} events are counted where ${inView.length} are in view ${where}`);
  const counted = labels.length + chips.reduce((sum, chip) => sum + chip.count, 0);
  demand(counted === count, () => `${counted} events are labelled or counted of ${count} in view ${where}`);
  const isInView = new Set(inView);
  const seen = new Set<number>();
  const see = (event: number, name: string): void => {
    demand(isInView.has(event), () => `${name} has event ${event}, which is not in view ${where}`);
    demand(!seen.has(event), () => `${name} has event ${event}, which something else has as well ${where}`);
    seen.add(event);
  };
  for (const {event} of labels) see(event, `label of ${event}`);
  for (const {key, events, count, heading} of chips) {
    if (heading) continue; // has the first and the last only
    demand(count > 0, () => `chip ${key} counts nothing ${where}`);
    demand(
      events.length === Math.min(count, MOST_LISTED),
      () => `chip ${key} of ${count} lists ${events.length} ${where}`,
    );
    for (const event of events) see(event, `chip ${key}`);
    const isSorted = events.every((event, i) => !i || events[i - 1]! < event);
    demand(isSorted, () => `chip ${key} lists ${events.join(', ')}, which is out of order ${where}`);
  }
}

/** Another layout, asked the other way round, has the same scenes. */
function checkDeterminism(other: Layout, views: Views, domains: readonly Domain[]): void {
  for (const domain of domains.toReversed()) {
    const [one, two] = [views.at(domain).scene, other.scene(domain)].map((scene) => JSON.stringify(scene));
    demand(one === two, () => `two layouts differ at ${show(domain)}: ${firstDifference(one!, two!)}`);
  }
}

function firstDifference(a: string, b: string): string {
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(a)} is ${around(b)}`;
}

function placeOf({event, side, box}: Label, base: number): Place & {readonly event: number} {
  return {event, side, low: base - box.y1, high: base - box.y0, width: box.x1 - box.x0};
}

function placesOf({scene}: View): Map<number, Place> {
  const base = scene.axis[0]![0]![1];
  return new Map(scene.labels.map((label) => [label.event, placeOf(label, base)]));
}

function isSame(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return a === b;
  return a.side === b.side && Math.abs(a.low - b.low) < SAME && Math.abs(a.high - b.high) < SAME;
}

/** Clear space that a label has at its far end, at most; it is part of its place where it hangs to the left, px. */
const CLEARANCE = 14;

/** Whether the place of a label is wholly in a view, its pole included. */
function isWhole({side, width}: Place, event: number, {timeline, ...input}: SceneInput, [start, end]: Domain): boolean {
  const x = ((timeline.anchors[event]! - start) / (end - start)) * input.width;
  const [x0, x1] = side === 'right' ? [x, x + width] : [x - width - CLEARANCE, x];
  return x0 >= SAME && x1 <= input.width - SAME;
}

/**
 * Returns where a label is at a scale if no end of the view is near: `null` if it has no place there, `undefined` if it is so
 * wide that both sides never have room.
 */
function ownPlace(
  event: number,
  {timeline, width}: SceneInput,
  views: Views,
  length: number,
): Place | null | undefined {
  const seenAt = (part: number): Place | undefined => {
    const start = timeline.anchors[event]! - part * length;
    return placesOf(views.at([start, start + length])).get(event);
  };
  const middle = seenAt(0.5);
  if (middle && middle.width + CLEARANCE < width / 2) return middle;
  const [atStart, atEnd] = [seenAt(0.02), seenAt(0.98)];
  if (!atStart && !atEnd) return middle ? undefined : null;
  if (atStart && atEnd) return isSame(atStart, atEnd) ? atStart : undefined;
  const seen = (atStart ?? atEnd)!;
  return seen.width + CLEARANCE < 0.98 * width ? seen : undefined;
}

/** A label is where its own place is, in every view that has it whole. */
function checkPan(input: SceneInput, views: Views, a: Domain, b: Domain): void {
  const [one, other] = [a, b].map((domain) => placesOf(views.at(domain))) as [Map<number, Place>, Map<number, Place>];
  for (const event of new Set([...one.keys(), ...other.keys()])) {
    const places = [one.get(event), other.get(event)];
    if (isSame(...(places as [Place?, Place?]))) continue;
    // one that begins outside has a place of its own there
    if (![a, b].every((domain, i) => !places[i] || isAnchorIn(input, event, domain))) continue;
    const seen = places.some((place) => place && [a, b].every((domain) => isWhole(place, event, input, domain)));
    if (!seen) continue;
    const own = ownPlace(event, input, views, a[1] - a[0]);
    if (own === undefined) continue;
    const where = `when panned from ${show(a)} to ${show(b)}`;
    demand(own !== null, () => `label of ${event} is there only near the end of the view ${where}`);
    for (const [i, domain] of [a, b].entries()) {
      if (!isWhole(own!, event, input, domain)) continue;
      demand(
        isSame(own!, places[i]),
        () => `label of ${event} is ${told(places[i])}, not ${told(own!)}, at ${show(domain)} ${where}`,
      );
    }
  }
}

/** What has a label has one at a finer scale, too: in the finer view, if its place there is wholly in that. */
function checkZoom(input: SceneInput, views: Views, coarse: Domain, fine: Domain): void {
  const after = placesOf(views.at(fine));
  for (const event of placesOf(views.at(coarse)).keys()) {
    if (after.has(event) || !isAnchorIn(input, event, coarse) || !isAnchorIn(input, event, fine)) continue;
    const own = ownPlace(event, input, views, fine[1] - fine[0]);
    const isSeen = own === null || (own !== undefined && isWhole(own, event, input, fine));
    demand(!isSeen, () => `label of ${event} is gone when zoomed from ${show(coarse)} to ${show(fine)}`);
  }
}

function isAnchorIn({timeline}: SceneInput, event: number, [start, end]: Domain): boolean {
  return timeline.anchors[event]! >= start && timeline.anchors[event]! < end;
}

function told(place: Place | undefined): string {
  return place ? `${place.side} at ${place.low} to ${place.high} px` : 'gone';
}

// test/layout/faults: a layout, a view and its scene -> what of that is promised of every scene does not hold.

import {SHORTEST} from '../../src/layout/marks/stretch.js';
import {group} from 'd3';
import type {LayoutInput} from '../../src/layout/layout.js';
import type {Box, Label, Scene, SceneBand} from '../../src/layout/scene.js';
import type {Domain} from '../../src/model/domain.js';
import {boxesOf, pathsOf, pointsOf, textsOf} from './shapes-of.js';

/** Rounding, px. */
const NEAR = 1e-3;

/** Between neighbours in a packed lane, px. */
const LANE_GAP = 14;

/** Least size of what can be pressed, px. */
const TARGET = 24;

/** Between words on the axis, px. */
const WORD_GAP = 8;

/** Events that a chip lists. */
const MOST_LISTED = 60;

/** Collects what is wrong. */
class Faults {
  readonly all: string[] = [];

  demand(holds: boolean, fault: () => string): void {
    if (!holds) this.all.push(fault());
  }
}

/** Returns what is wrong with a scene, in words; nothing if all is as promised. */
export function faultsOf(input: LayoutInput, domain: Domain, scene: Scene): string[] {
  const faults = new Faults();
  checkNumbers(faults, scene);
  checkCounts(faults, input, domain, scene);
  for (const band of scene.bands) checkBand(faults, scene, band);
  checkLanes(faults, scene);
  checkNow(faults, input, scene);
  checkWords(faults, input, scene);
  checkHeight(faults, input, scene);
  checkAxis(faults, input, scene);
  checkAxisWords(faults, input, scene);
  return faults.all;
}

function checkNumbers(faults: Faults, {bands, axis, eras, ground, width, height, lanesHeight}: Scene): void {
  const path = pathToInfinite({bands, axis, eras, ground, width, height, lanesHeight});
  faults.demand(path === null, () => `scene.${path!.join('.')} is no finite number`);
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

/** Every event in view has a lane or is counted, once; none else is. */
function checkCounts(faults: Faults, {timeline}: LayoutInput, domain: Domain, {bands, axis}: Scene): void {
  const inView = timeline.index.touching(domain);
  const named = bands.flatMap(({labels}) => labels.map(({event}) => event));
  const counted = named.length + axis.chips.reduce((sum, {count}) => sum + count, 0);
  faults.demand(counted === inView.length, () => `${counted} events are named or counted of ${inView.length} in view`);
  const isInView = new Set(inView);
  const seen = new Set<number>();
  const see = (event: number, name: string): void => {
    faults.demand(isInView.has(event), () => `${name} has event ${event}, which is not in view`);
    faults.demand(!seen.has(event), () => `${name} has event ${event}, which something else has as well`);
    seen.add(event);
  };
  for (const event of named) see(event, 'a lane');
  for (const {key, events, count} of axis.chips) {
    faults.demand(events.length === Math.min(count, MOST_LISTED), () => `chip ${key} lists ${events.length} of ${count}`);
    for (const event of events) see(event, `chip ${key}`);
  }
  const rest = new Set(axis.chips.flatMap(({events}) => events));
  for (const {event} of boxesOf(axis.layers, 'small'))
    faults.demand(rest.has(event!), () => `event ${event} is small and not counted`);
} // prettier-ignore

/** The room that mark and words of a label take. */
function footprintOf({mark, text}: Label): {x0: number; x1: number} {
  const before = mark.startEnd === 'fade' ? mark.fade : 0;
  const after = mark.endEnd === 'fade' ? mark.fade : 0;
  return {x0: Math.min(mark.start - before, text.x), x1: Math.max(mark.end + after, text.x + text.width)};
}

/** Footprints of a lane never overlap, and are in order of time. */
function checkBand(faults: Faults, {form}: Scene, {labels}: SceneBand): void {
  labels.slice(1).forEach(({event}, i) =>
    faults.demand(event > labels[i]!.event, () => `label of ${event} comes after that of ${labels[i]!.event}`),
  );
  for (const lane of group(labels, ({box}) => box.y0).values()) {
    faults.demand(form.kind === 'packed' || lane.length === 1, () => `a lane has ${lane.length} events`);
    const placed = lane.map((label) => ({...footprintOf(label), ...label})).sort((a, b) => a.x0 - b.x0);
    placed.slice(1).forEach(({event, x0, box, mark}, i) => {
      const before = placed[i]!;
      faults.demand(x0 >= before.x1 + LANE_GAP - NEAR, () => `${before.event} and ${event} are ${x0 - before.x1} px apart`);
      faults.demand(box.x0 >= before.box.x1 - NEAR, () => `targets of ${before.event} and ${event} overlap`);
      faults.demand(mark.start >= before.mark.start, () => `${event} stands after ${before.event}, and was before it`);
    });
    const shared = placed.length > 1 && placed.find(({side}) => side === 'above');
    faults.demand(!shared, () => `${shared && shared.event} is above its mark, and shares its lane`);
  }
} // prettier-ignore

/** What goes on is drawn up to the now line, and not after it. */
function checkNow(faults: Faults, {now, timeline}: LayoutInput, {bands, scale}: Scene): void {
  if (!now || scale.kind === 'sequential') return;
  for (const {event, mark} of bands.flatMap(({labels}) => labels)) {
    const {date, kind} = timeline.event(event);
    const goesOn = kind === 'span' && date.end === 'open' && date.earliestStart < now.time;
    const end = Math.max(scale.position(now.time), mark.start + SHORTEST);
    faults.demand(!goesOn || mark.end <= end + NEAR, () => `${event} goes on after now`);
  }
}

/** Lanes lie below one another, in the plot. */
function checkLanes(faults: Faults, {bands, lanesHeight, width}: Scene): void {
  const labels = bands.flatMap(({labels}) => labels);
  const lanes = Array.from(group(labels, ({box}) => box.y0).values(), ([label]) => label!.box);
  lanes.sort((a, b) => a.y0 - b.y0);
  lanes.slice(1).forEach(({y0}, i) =>
    faults.demand(y0 >= lanes[i]!.y1 - NEAR, () => `a lane begins at ${y0}, above the end of the one before it`),
  );
  for (const {event, box, text, mark, card} of labels) {
    const within = isWithin(box, width, lanesHeight);
    faults.demand(within, () => `label of ${event} leaves the plot: ${JSON.stringify(box)} of ${width} x ${lanesHeight}`);
    const isLarge = box.x1 - box.x0 >= TARGET - NEAR && box.y1 - box.y0 >= TARGET - NEAR;
    faults.demand(isLarge, () => `label of ${event} is too small to press`);
    const isIn = text.x >= -NEAR && text.x + text.width <= width + NEAR;
    faults.demand(isIn, () => `words of ${event} leave the plot: ${text.x} to ${text.x + text.width} of ${width}`);
    const isCard = !card || (card.x >= 0 && card.x + card.width <= width + NEAR);
    faults.demand(isCard, () => `card of ${event} leaves the plot`);
    const {y0, y1} = mark.box;
    faults.demand(y0 >= box.y0 - 2 && y1 <= box.y1 + 2, () => `mark of ${event} leaves its lane`);
  }
} // prettier-ignore

function isWithin({x0, x1, y0, y1}: Box, width: number, height: number): boolean {
  return x0 >= -NEAR && x1 <= width + NEAR && y0 >= -NEAR && y1 <= height + NEAR;
}

/** Packed words are whole, but for those wider than the plot; with a date where the form has dates. */
function checkWords(faults: Faults, {timeline, width, sizes}: LayoutInput, {bands, form}: Scene): void {
  if (form.kind === 'single') return;
  for (const {event, text, side, mark} of bands.flatMap(({labels}) => labels)) {
    const record = timeline.event(event);
    const words = sizes.title(record) + (form.dates ? 8 + sizes.date(record, form.dates) : 0);
    faults.demand(text.width >= Math.min(words, width) - NEAR, () => `words of ${event} are cut`);
    const end = text.x + text.width;
    const clear = {
      inside: text.x >= mark.start && end <= mark.end,
      after: text.x >= mark.end + 8 - NEAR,
      before: end <= mark.start - 8 + NEAR,
      above: true,
    }[side];
    faults.demand(clear, () => `words ${side} the mark of ${event} lie across it`);
  }
}

/** Lanes keep within their height, or have one row a group; those of one event each follow what is in view. */
function checkHeight(faults: Faults, {maxLanes, maxSingle, full, ...input}: LayoutInput, scene: Scene): void {
  const {lanesHeight, form} = scene;
  if (form.kind === 'single') {
    const isWidest = scene.scale.domain === full;
    faults.demand(
      !isWidest || lanesHeight <= maxSingle,
      () => `lanes are ${lanesHeight} px high, and may be ${maxSingle}`,
    );
    return;
  }
  const {groups, timeline, textScale} = input;
  const row = 24;
  const [edges, heading] = [8, 34];
  const eras = timeline.eras.length ? 22 * textScale : 0;
  const count = groups?.length ?? 0;
  const least = Math.max(1, count) * row + count * heading + edges;
  const most = Math.max(Math.min(maxSingle, maxLanes + count * heading), least + eras);
  faults.demand(lanesHeight <= most, () => `lanes are ${lanesHeight} px high, and may be ${most}`);
}

function checkAxis(faults: Faults, {textScale}: LayoutInput, {axis, width, ground}: Scene): void {
  axis.chips.forEach(({key, box, card}, i) => {
    faults.demand(isWithin(box, width, axis.height), () => `chip ${key} leaves the plot`);
    const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0].map((px) => px / textScale) as [number, number];
    faults.demand(
      Math.abs(wide - 64) < NEAR && Math.abs(high - 24) < NEAR,
      () => `chip ${key} is ${wide} x ${high} px where type is 12 px`,
    );
    faults.demand(!i || axis.chips[i - 1]!.box.x1 <= box.x0 + NEAR, () => `chip ${key} lies over the one before it`);
    faults.demand(card.x >= 0 && card.x + card.width <= width + NEAR, () => `card of ${key} leaves the plot`);
  });
  for (const bracket of pathsOf(axis.layers, 'bracket'))
    for (const [x, y] of pointsOf(bracket)) {
      faults.demand(x >= -NEAR && x <= width + NEAR, () => `a bracket leaves the plot`);
      faults.demand(
        axis.chips.every(({box}) => y < box.y0 && y >= box.y0 - 6 * textScale),
        () => `a bracket is not in its room above the chips`,
      );
    }
  const small = boxesOf(axis.layers, 'small');
  for (const {event, box} of small)
    faults.demand(isWithin(box, width, axis.y), () => `small mark of ${event} leaves the plot: ${box.x0} to ${box.x1}`);
  for (const row of group(small, ({box}) => box.y0).values()) {
    const sorted = [...row].sort((a, b) => a.box.x0 - b.box.x0);
    sorted.slice(1).forEach(({event, box}, i) => {
      const before = sorted[i]!;
      faults.demand(box.x0 >= before.box.x1, () => `small marks of ${before.event} and ${event} overlap`);
    });
  }
  for (const {box: {x0, x1}} of boxesOf(ground, 'era'))
    faults.demand(x0 >= -NEAR && x1 <= width + NEAR && x0 < x1, () => `an era leaves the plot: ${x0} to ${x1}`);
  const words = textsOf(axis.layers, 'label');
  const others = (['context', 'gap', 'today'] as const).flatMap((look) => textsOf(axis.layers, look));
  words.slice(1).forEach(({text, at: [x]}, i) => {
    const {text: before, at: [left]} = words[i]!;
    faults.demand(x > left, () => `tick ${text} comes before ${before}`);
    const isBetween = others.some(({at}) => at[0] > left && at[0] <= x);
    faults.demand(text !== before || isBetween, () => `two neighbouring ticks read ${text}`);
  });
} // prettier-ignore

/** The words of each line below the axis lie within the plot, and clear of one another. */
function checkAxisWords(faults: Faults, {measureText}: LayoutInput, {axis, width}: Scene): void {
  const all = (['label', 'context', 'gap', 'today'] as const).flatMap((look) => textsOf(axis.layers, look));
  const words = all.map(({text, at: [x, y]}) => ({text, x0: x, x1: x + measureText(text), y}));
  for (const {text, x0, x1} of words)
    faults.demand(x0 >= -NEAR && x1 <= width + NEAR, () => `"${text}" leaves the axis: ${x0} to ${x1} of ${width}`);
  for (const line of group(words, ({y}) => y).values()) {
    const sorted = line.sort((a, b) => a.x0 - b.x0);
    sorted.slice(1).forEach(({text, x0}, i) => {
      const before = sorted[i]!;
      faults.demand(x0 >= before.x1 + WORD_GAP - NEAR, () => `"${text}" is ${x0 - before.x1} px after "${before.text}"`);
    });
  }
} // prettier-ignore

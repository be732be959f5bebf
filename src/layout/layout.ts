// layout/layout: Timeline + sizes of texts -> the Scene of each domain. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {createWarpedScale, type TimeWarp} from '../scale/time-warp.js';
import {cutsLayer, gapsOf, gapWords} from './axis/breaks.js';
import {ERA_ROW, eraNames, erasLayer, placeEras} from './axis/eras.js';
import {layoutAxis} from './axis/layout-axis.js';
import {nowLayer, placeNow, type Now} from './axis/now.js';
import {gridLayer} from './axis/ticks.js';
import type {AxisText} from './axis/words.js';
import {findCandidates, type Candidates} from './lanes/find-candidates.js';
import {chooseForm, type Form} from './lanes/choose-form.js';
import {layoutBands, planBands, type BandPlan} from './lanes/layout-bands.js';
import {roomForLanes, rowsIn} from './lanes/row-heights.js';
import type {TextSizes} from './lanes/text-sizes.js';
import {KeyByLevel} from './marks/key.js';
import type {Scene} from './scene.js';

/** A group of events. */
export interface GroupInput {
  readonly title: string;
  /** The id of the category; a group without one has all events that are in no other. */
  readonly category: string | undefined;
  readonly count: number;
}

/** What scenes are made from. All sizes in px. */
export interface LayoutInput extends AxisText {
  /** All events; a filter changes neither form nor height. */
  readonly timeline: Timeline;
  readonly warp: TimeWarp;
  /** All there is, with room at both ends. */
  readonly full: Domain;
  /** What is shown at first, `null` for all. */
  readonly initial: Domain | null;
  readonly width: number;
  /** Height that lanes may have where many share one, without the titles of groups. */
  readonly maxLanes: number;
  /** Height that lanes may have that have one event each; infinite unless the page sets it. */
  readonly maxSingle: number;
  readonly sizes: TextSizes;
  /** `null` for no groups. */
  readonly groups: readonly GroupInput[] | null;
  /** Where the now line is, ms, and its word; `null` for none. */
  readonly now: Now | null;
}

/** What of a timeline is shown. */
export interface Shown {
  readonly timeline: Timeline;
  /** The groups that are shown; `null` for no groups. */
  readonly groups: readonly GroupInput[] | null;
}

/** Makes the scenes of one timeline at one size. */
export interface Layout {
  /** Returns what makes the scene of a domain, the same however the reader came there. */
  of(shown: Shown): (domain: Domain) => Scene;
}

/** What holds in every view. */
interface Frame {
  readonly form: Form;
  /** Of the lanes, px; follows from what is in view where each event has a lane. */
  readonly height: number;
  /** Whether there are events without a name in the widest view. */
  readonly counts: boolean;
  /** How long all gaps are, in words. */
  readonly leftOut: readonly string[];
}

/** Returns the layout of a timeline: form and height follow from the widest view that can be reached, and hold for all. */
export function createLayout(input: LayoutInput): Layout {
  const {full, initial, timeline, groups, sizes, width, maxLanes, maxSingle} = input;
  const widest: Domain = initial ? [Math.min(full[0], initial[0]), Math.max(full[1], initial[1])] : full;
  const candidatesOf = (shown: Shown): Candidates =>
    findCandidates(shown.timeline, {...input, groups: shown.groups}, scaleAt(input, widest, width));
  const all: Shown = {timeline, groups};
  const candidates = candidatesOf(all);
  const top = eraRow(input);
  const count = groups?.length ?? 0;
  const most = roomForLanes(maxSingle - top, count, sizes);
  const rows = rowsIn(Math.min(most, roomForLanes(maxLanes - top, 0, sizes)), count, sizes);
  const form = chooseForm({...candidates, sizes, maxSingle: most, plot: width, rows});
  const plan = planBands(form, candidates, {plot: width, rows, sizes});
  const {bands, height} = layoutBands(all, plan, form, candidates, input, top);
  const named = bands.reduce((count, {labels}) => count + labels.length, 0);
  const leftOut = input.warp.gaps.map((gap) => gapWords(gap, input.locale));
  const frame: Frame = {form, height, counts: named < timeline.index.count(widest), leftOut};
  const key = new KeyByLevel(timeline, input.warp, full, width);
  const planOf = (shown: Shown): BandPlan => {
    if (!shown.groups || shown.groups.length === groups?.length) return plan;
    const room = roomForLanes(height - top, shown.groups.length, sizes);
    const rows = rowsIn(room, shown.groups.length, sizes);
    return planBands({...form, namesAll: false}, candidatesOf(shown), {plot: width, rows, sizes});
  };
  return {
    of(shown) {
      const shownPlan = planOf(shown);
      return (domain) => layoutScene(input, shown, scaleAt(input, domain, width), shownPlan, frame, key);
    },
  };
}

function scaleAt({warp}: LayoutInput, domain: Domain, width: number): TimeScale {
  return createWarpedScale(warp, domain, [0, width]);
}

function layoutScene(
  input: LayoutInput,
  shown: Shown,
  scale: TimeScale,
  plan: BandPlan,
  {form, height, counts, leftOut}: Frame,
  key: KeyByLevel,
): Scene {
  const {width, measureText, locale, full} = input;
  const {timeline, groups} = shown;
  const candidates = findCandidates(timeline, {...input, groups}, scale);
  const lanes = layoutBands(shown, plan, form, candidates, input, eraRow(input));
  const lanesHeight = form.kind === 'packed' ? Math.max(height, lanes.height) : lanes.height;
  const named = new Set(lanes.bands.flatMap(({labels}) => labels.map(({event}) => event)));
  const now = placeNow(input.now, scale);
  const gaps = gapsOf(scale, locale);
  const {axis, ticks} = layoutAxis(timeline, scale, full, {named, counts, gaps, now}, input);
  const eras = placeEras(timeline.eras, scale, measureText);
  return {
    form,
    width,
    lanesHeight,
    height: lanesHeight + axis.height,
    scale,
    ground: [
      erasLayer(eras, lanesHeight),
      gridLayer(ticks, lanesHeight),
      cutsLayer(gaps, lanesHeight),
      nowLayer(now, lanesHeight),
    ],
    eras: eraNames(eras),
    bands: lanes.bands,
    axis,
    leftOut,
    key: key.at(scale, candidates),
  };
}

function eraRow({timeline, textScale}: LayoutInput): number {
  return timeline.eras.length ? ERA_ROW * textScale : 0;
}

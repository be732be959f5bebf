// element/frame: the state of the element, its size and the sizes of its texts -> all that is computed for one update.

import {UNIT} from '../date/precision.js';
import {DateSyntaxError} from '../date/date-syntax-error.js';
import {formatDate} from '../date/format-date.js';
import {validLocale} from '../date/formatters.js';
import {parseDate} from '../date/parse-date.js';
import {createLayout, type GroupInput, type Layout, type LayoutInput} from '../layout/layout.js';
import type {Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import {filterTimeline, hasOthers, OTHERS} from '../model/filter.js';
import {endOngoing} from '../model/ongoing.js';
import {countByCategory} from '../model/subset.js';
import type {Timeline} from '../model/timeline.js';
import {fitDomain, isDomain} from '../scale/fit-domain.js';
import {visibleDomain, type Limits} from '../scale/move-domain.js';
import {distancesOf, type ScaleKind, type TimeScale} from '../scale/time-scale.js';
import {createWarp, createWarpedScale, isMostlyGaps, type TimeWarp} from '../scale/time-warp.js';
import {initialDomain} from './initial-domain.js';
import {Memo} from './memo.js';

/** The shortest view of events whose times are known to the second, ms. */
const SHORTEST = 10;

/** Room of the plot and the sizes of texts, px; made anew when either changes. */
export type Room = Pick<LayoutInput, 'width' | 'maxLanes' | 'maxSingle' | 'sizes' | 'measureText' | 'textScale'>;

export interface FrameInputs {
  /** All events there are. */
  readonly whole: Timeline;
  readonly categories: readonly string[] | null;
  readonly domain: Domain | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly scale: ScaleKind;
  readonly groupBy: 'category' | null;
  /** What the attribute says; and noon of today, ms. */
  readonly now: string | null;
  readonly today: number;
  readonly locale: string;
  /** Name of the group of the events without a category. */
  readonly othersTitle: string;
  /** `null` while nothing can be drawn. */
  readonly room: Room | null;
}

/** What follows from the state; immutable. */
export interface Frame {
  readonly whole: Timeline;
  /** The events that are shown. */
  readonly timeline: Timeline;
  /** The id that stands for the events without a category; `null` if there are none. */
  readonly others: string | null;
  readonly warp: TimeWarp;
  /** Whether most of the time there is, is gaps that can be cut. */
  readonly isMostlyGaps: boolean;
  /** What views are possible; `null` without events. */
  readonly limits: Limits | null;
  /** What is shown at first. */
  readonly initial: Domain | null;
  /** What is in view. */
  readonly domain: Domain | null;
  readonly width: number;
  /** `null` while nothing can be drawn. */
  readonly scene: Scene | null;
}

/** Returns the scale of a domain, as the next frame will have it. */
export function scaleOf({warp, width}: Frame, domain: Domain): TimeScale {
  return createWarpedScale(warp, domain, [0, width]);
}

/** Returns what is in view where the page or the reader asks for a domain: the nearest that can be shown. */
export function shownDomain(
  domain: Domain | null,
  {limits, initial}: Pick<Frame, 'limits' | 'initial'>,
): Domain | null {
  if (!isDomain(domain)) return initial;
  return limits ? visibleDomain(domain, limits) : domain;
}

/** Computes frames. What has not changed is not computed again: five memos, each made anew when what it names first changes. */
export class FrameMaker {
  /** By all events, the filter and the now line. */
  readonly #shown = new Memo<Shown>();
  /** By all events, the kind of scale and what the author asks for at first. */
  readonly #base = new Memo<Base>();
  /** By everything but the domain and the filter. */
  readonly #layout = new Memo<Layout>();
  /** By the layout and the events that are shown. */
  readonly #sceneOf = new Memo<(domain: Domain) => Scene>();
  /** By that and the domain. */
  readonly #scene = new Memo<Scene>();

  compute(inputs: FrameInputs): Frame {
    const {categories, domain, start, end, scale, groupBy, now: nowText, today, locale, othersTitle, room} = inputs;
    const {whole, timeline, others, now} = this.#shown.get([inputs.whole, categories, nowText, today, locale], () =>
      shownOf(inputs.whole, categories, nowOf(nowText, today, locale)),
    );
    const base = this.#base.get([whole, scale, start, end], () => baseOf(whole, scale, start, end));
    const {warp, limits, asked, isMostlyGaps} = base;
    const initial = asked ?? limits?.all ?? null;
    const shown = shownDomain(domain, {limits, initial});
    const frame = {
      whole,
      timeline,
      others,
      warp,
      isMostlyGaps,
      limits,
      initial,
      domain: shown,
      width: room?.width ?? 0,
    };
    if (!limits || !shown || !room) return {...frame, scene: null};
    const isGrouped = groupBy === 'category';
    const layout = this.#layout.get([base, isGrouped, now, locale, othersTitle, room], () =>
      createLayout({
        ...room,
        timeline: whole,
        warp,
        full: limits.all,
        initial: asked,
        locale,
        groups: isGrouped ? groupsOf(whole, othersTitle) : null,
        now,
      }),
    );
    const sceneOf = this.#sceneOf.get([layout, timeline], () =>
      layout.of({timeline, groups: isGrouped ? groupsOf(timeline, othersTitle) : null}),
    );
    return {...frame, scene: this.#scene.get([sceneOf, ...shown], () => sceneOf(shown))};
  }
}

/** Which events there are at the now line, and which of them are shown. */
interface Shown extends Pick<Frame, 'whole' | 'timeline' | 'others'>, Pick<LayoutInput, 'now'> {}

function shownOf(all: Timeline, categories: readonly string[] | null, now: LayoutInput['now']): Shown {
  const whole = now ? endOngoing(all, now.time) : all;
  return {whole, timeline: filterTimeline(whole, categories), others: hasOthers(whole) ? OTHERS : null, now};
}

/** What all views of a data set have in common. */
interface Base extends Pick<Frame, 'warp' | 'limits' | 'isMostlyGaps'> {
  /** What the author asks to be shown at first; `null` for all. */
  readonly asked: Domain | null;
}

function baseOf(timeline: Timeline, kind: ScaleKind, start: string | null, end: string | null): Base {
  const warp = createWarp(kind, timeline);
  const {extent, precision} = timeline;
  if (!extent || !precision) return {warp, isMostlyGaps: false, limits: null, asked: null};
  const all = fitDomain(extent, precision, warp);
  const [from, to] = distancesOf(all, warp);
  const shortest = warp.step || (precision === 'second' ? SHORTEST : UNIT[precision]);
  const limits = {all, shortest: Math.min(shortest, to - from), map: warp};
  const asked = initialDomain(start, end, all);
  return {warp, isMostlyGaps: isMostlyGaps(timeline), limits, asked: asked && visibleDomain(asked, limits)};
}

function groupsOf(timeline: Timeline, othersTitle: string): GroupInput[] {
  const labels = new Map(timeline.categories.map(({id, label}) => [id, label]));
  return Array.from(countByCategory(timeline), ([category, count]) => ({
    title: (category !== undefined && labels.get(category)) || othersTitle,
    category,
    count,
  })).filter(({count}) => count);
}

/** Returns the line that the attribute `now` asks for: at today if it is empty, or at a date in EDTF; `null` for none. */
function nowOf(text: string | null, today: number, locale: string): LayoutInput['now'] {
  if (text === null) return null;
  if (!text.trim()) return {time: today, word: todayWord(locale)};
  try {
    const date = parseDate(text);
    const time = (date.earliestStart + date.latestEnd) / 2;
    return Number.isFinite(time) ? {time, word: formatDate(date, locale, {form: 'short'})} : null;
  } catch (error) {
    if (!(error instanceof DateSyntaxError)) throw error;
    console.warn(`event-timeline: now must be empty or a date: ${error.message}`);
    return null;
  }
}

/** `today` in a language. */
function todayWord(locale: string): string {
  return new Intl.RelativeTimeFormat(validLocale(locale), {numeric: 'auto'}).format(0, 'day');
}

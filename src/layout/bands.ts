// layout/bands: groups of events -> a Scene of bands, one below the other, each with a title. Pure.

import type {Domain} from '../model/domain.js';
import {subset} from '../model/subset.js';
import type {Layout, SceneInput} from './layout-scene.js';
import type {Mark, Piece} from './marks.js';
import type {Box, Chip, Label, Leader, Line, Point, Scene, SceneBand} from './scene.js';

/** Height of a title, and room between two bands, px. */
const TITLE = 26;
const GAP = 14;

/** Minimum height of a band without its title, px. */
const LEAST = 60;

/** A group of events. */
export interface BandInput {
  readonly title: string;
  /** Positions in the timeline, ascending. */
  readonly events: readonly number[];
}

interface Band extends BandInput {
  readonly layout: Layout;
}

export class BandedLayout implements Layout {
  readonly home: Domain;
  readonly #input: SceneInput;
  readonly #bands: readonly Band[];

  /** @param create - creates the layout of one band */
  constructor(input: SceneInput, groups: readonly BandInput[], create: (input: SceneInput) => Layout) {
    this.#input = input;
    this.home = input.home;
    const shown = groups.filter(({events}) => events.length);
    const heightOf = ({layout}: Band): number => layout.scene(input.home).height + TITLE + GAP;
    const make = (group: BandInput, i: number, height: number): Band => {
      const part = this.#partOf(group, i, i === shown.length - 1, Math.max(LEAST, height - TITLE - GAP));
      return {...group, layout: create(part)};
    };
    const share = input.maxHeight / shown.length;
    const bands = shown.map((group, i) => make(group, i, share));
    // height that some bands do not need goes to bands that need more
    const isShort = ({layout}: Band): boolean => layout.scene(input.home).chips.length > 0;
    const over = input.maxHeight - bands.reduce((sum, band) => sum + heightOf(band), 0);
    const more = over / bands.filter(isShort).length;
    this.#bands = bands.map((band, i) => (isShort(band) && more > 0 ? make(band, i, heightOf(band) + more) : band));
  }

  /** Returns the input for the layout of a band: its own events, on the axis of all events. */
  #partOf({events}: BandInput, i: number, isLast: boolean, maxHeight: number): SceneInput {
    const {timeline, open, current, measureLabels} = this.#input;
    const isHorizontal = this.#input.orientation === 'horizontal';
    const prefix = `${i}/`;
    const place = current === null ? -1 : events.indexOf(current);
    return {
      ...this.#input,
      timeline: {...subset(timeline, events), ...(i > 0 && isHorizontal && {eras: []})},
      whole: timeline,
      isInner: !isLast,
      groups: null,
      minHeight: 0,
      maxHeight,
      open: new Set(Array.from(open).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []))),
      current: place < 0 ? null : place,
      measureLabels: (some, shape, width) => measureLabels(some.map((event) => events[event]!), shape, width),
    }; // prettier-ignore
  }

  scene(domain: Domain): Scene {
    let y = 0;
    const parts = this.#bands.map(({title, events, layout}, i) => {
      const part = moved(layout.scene(domain), events, y + TITLE, `${i}/`);
      const band: SceneBand = {
        title,
        count: events.length,
        y,
        labels: part.labels,
        chips: part.chips,
        dated: part.dated,
      };
      y = part.height + (i < this.#bands.length - 1 ? GAP : 0);
      return {part, band};
    });
    const all = <T>(of: (scene: Scene) => readonly T[]): T[] => parts.flatMap(({part}) => of(part));
    const last = parts.at(-1)!.part;
    return {
      ...last,
      height: y,
      axis: all((scene) => scene.axis),
      breaks: all((scene) => scene.breaks),
      steps: last.steps,
      ticks: all((scene) => scene.ticks),
      // eras are shaded behind all bands, with their titles above the first band
      eras:
        last.orientation === 'vertical'
          ? all((scene) => scene.eras)
          : parts[0]!.part.eras.map((era) => ({...era, box: {...era.box, y1: last.axis[0]![0]![1]}})),
      columns: all((scene) => scene.columns),
      marks: all((scene) => scene.marks),
      piles: all((scene) => scene.piles),
      leaders: all((scene) => scene.leaders),
      labels: all((scene) => scene.labels),
      chips: all((scene) => scene.chips),
      bands: parts.map(({band}) => band),
    };
  }
}

/** Returns a scene moved down, with the positions of its events in the whole timeline. */
function moved(scene: Scene, events: readonly number[], dy: number, prefix: string): Scene {
  const at = (event: number): number => events[event]!;
  const box = ({x0, x1, y0, y1}: Box): Box => ({x0, x1, y0: y0 + dy, y1: y1 + dy});
  const point = ([x, y]: Point): Point => [x, y + dy];
  const line = (points: Line): Line => points.map(point);
  const word = <W extends {readonly y: number}>(one: W): W => ({...one, y: one.y + dy});
  const card = <C extends {readonly y: number} | null>(one: C): C => one && {...one, y: one.y + dy};
  const horizontal = scene.orientation === 'horizontal';
  return {
    ...scene,
    height: scene.height + dy,
    axis: scene.axis.map(line),
    breaks: scene.breaks.map(({edges, word: text}) => ({edges: edges.map(line), word: text && word(text)})),
    steps: scene.steps.map(word),
    ticks: scene.ticks.map((tick) => ({
      ...tick,
      line: line(tick.line),
      grid: tick.grid.map(line),
      label: tick.label && word(tick.label),
      context: tick.context && word(tick.context),
    })),
    eras: scene.eras.map((era) => ({
      ...era,
      box: box(era.box),
      titleAt: era.titleAt && point(era.titleAt),
      column: era.column && point(era.column),
    })),
    columns: scene.columns.map((columns) =>
      horizontal
        ? {...columns, tops: columns.tops.map((top) => top + dy), base: columns.base + dy, fullAt: columns.fullAt + dy}
        : {...columns, start: columns.start + dy},
    ),
    marks: scene.marks
      .map((mark) => (horizontal ? mark : alongAxis(mark, dy)))
      .map((mark) => ({...mark, event: at(mark.event), box: box(mark.box)})),
    piles: scene.piles.map(({events: some, anchors, box: around}) => ({
      events: some.map(at),
      anchors: horizontal ? anchors : anchors.map((anchor) => anchor + dy),
      box: box(around),
    })),
    leaders: scene.leaders.map(({event, lines}): Leader => ({event: at(event), lines: lines.map(line)})),
    labels: scene.labels.map((label): Label => ({
      ...label,
      event: at(label.event),
      box: box(label.box),
      card: card(label.card),
    })),
    chips: scene.chips.map((chip): Chip => ({
      ...chip,
      key: prefix + chip.key,
      events: chip.events.map(at),
      last: at(chip.last),
      box: box(chip.box),
      bracket: line(chip.bracket),
      card: card(chip.card),
    })),
  };
}

/** Returns a mark moved along a vertical axis. */
function alongAxis<M extends Piece & Partial<Mark>>(mark: M, d: number): M {
  const {anchor, core, estimate, pieces} = mark;
  return {
    ...mark,
    start: mark.start + d,
    end: mark.end + d,
    ...(anchor !== undefined && {anchor: anchor + d}),
    ...(core && {core: [core[0] + d, core[1] + d]}),
    ...(estimate !== undefined && {estimate: estimate + d}),
    ...(pieces && {pieces: pieces.map((piece) => alongAxis(piece, d))}),
  };
}

// layout/flags: labels that hang on vertical poles -> the side and height of each, the lowest stack there is. Pure.

/** A label on a pole that stands at `x`. All sizes in px. */
export interface Flag {
  readonly x: number;
  /** Of the label, with the clear space that it needs at its far end. */
  readonly width: number;
  readonly height: number;
}

export type Side = 'left' | 'right';

/** Where a flag hangs: its label fills `width` px to one side of the pole, from `y` px above the base up to `y + height`. */
export interface FlagPlace {
  readonly y: number;
  readonly side: Side;
}

export interface FlagLayout {
  /** Height of the whole stack, px. */
  readonly height: number;
  /** In the order of the flags. */
  readonly places: readonly FlagPlace[];
}

export interface FlagRoom {
  /** Where labels may hang, px. */
  readonly left: number;
  readonly right: number;
  /** Clear space between labels that stand on one another, px. */
  readonly gap: number;
  /** Height that the stack may have, px. */
  readonly height: number;
}

/**
 * One arrangement of the flags between two poles. The neighbouring poles are walls, since they carry higher labels; those
 * labels come to rest on `left` and `right`.
 */
interface Arrangement {
  /** Greatest height. */
  readonly top: number;
  /** Greatest height under the label of the left neighbour, were it to hang to the right; and the other way round. */
  readonly left: number;
  readonly right: number;
  /** Sum of the heights at which labels hang, for the choice among equals. */
  readonly sum: number;
  readonly root?: {
    readonly index: number;
    readonly place: FlagPlace;
    readonly below: readonly [Arrangement, Arrangement];
  };
}

const EMPTY: Arrangement = {top: 0, left: 0, right: 0, sum: 0};

/**
 * Returns the lowest arrangement of flags, for the order given of those that share a pole, in which no two labels overlap and
 * no pole crosses a label, or `null` if the room cannot hold them.
 *
 * Exact dynamic programming over intervals of neighbouring flags, O(n³) times the number of arrangements kept for an
 * interval, which is small. The flag that reaches highest splits its interval: no label below it can cross its pole, so
 * the flags to its left and right do not meet, and it rests on whatever its own label covers. Of an interval only those
 * arrangements matter that no other beats in height, in height at its left end and in height at its right end.
 *
 * @param flags - by ascending `x`; of those that share a pole, the ones that hang left come first
 */
export function layoutFlags(flags: readonly Flag[], room: FlagRoom): FlagLayout | null {
  const places: FlagPlace[] = new Array<FlagPlace>(flags.length);
  let height = 0;
  for (const [from, to] of clusters(flags)) {
    const best = arrange(flags.slice(from, to), room);
    if (!best) return null;
    height = Math.max(height, best.top);
    collect(best, (index, place) => (places[from + index] = place));
  }
  return {height, places};
}

/** Splits flags where no label can reach another, as half-open intervals of positions. */
function clusters(flags: readonly Flag[]): [number, number][] {
  const starts = flags.map(({x, width}) => x - width); // px from which labels can hang on this pole and all that follow
  for (let i = flags.length - 2; i >= 0; i--) starts[i] = Math.min(starts[i]!, starts[i + 1]!);
  const found: [number, number][] = [];
  let reach = -Infinity; // px to which labels can hang on the poles so far
  flags.forEach(({x, width}, i) => {
    if (starts[i]! >= reach) found.push([i, i]);
    found.at(-1)![1] = i + 1;
    reach = Math.max(reach, x + width);
  });
  return found;
}

function arrange(flags: readonly Flag[], room: FlagRoom): Arrangement | undefined {
  const n = flags.length;
  const table = new Map<number, readonly Arrangement[]>();
  const between = (from: number, to: number): readonly Arrangement[] =>
    from < to ? table.get(from * (n + 1) + to)! : [EMPTY];
  for (let length = 1; length <= n; length++) {
    for (let from = 0; from + length <= n; from++) {
      const to = from + length;
      const kept: Arrangement[] = [];
      for (let root = from; root < to; root++) {
        for (const side of ['right', 'left'] as const) {
          if (!fits(flags, root, side, from, to, room)) continue;
          for (const a of between(from, root)) {
            for (const b of between(root + 1, to)) keep(kept, raise(flags, root, side, from, to, [a, b], room));
          }
        }
      }
      table.set(from * (n + 1) + to, kept);
    }
  }
  return between(0, n).reduce<Arrangement | undefined>(
    (best, one) => (best && precedes(best, one) ? best : one),
    undefined,
  );
}

function precedes(a: Arrangement, b: Arrangement): boolean {
  return a.top < b.top || (a.top === b.top && a.sum <= b.sum);
}

/** Whether the label of the root stays between the walls of its interval. */
function fits(flags: readonly Flag[], root: number, side: Side, from: number, to: number, room: FlagRoom): boolean {
  const {x, width} = flags[root]!;
  if (side === 'right') return x + width <= (flags[to]?.x ?? room.right);
  return x - width >= (flags[from - 1]?.x ?? room.left);
}

/** Sets the root of an interval on the arrangements to its left and right; `undefined` if that grows too high. */
function raise(
  flags: readonly Flag[],
  root: number,
  side: Side,
  from: number,
  to: number,
  below: readonly [Arrangement, Arrangement],
  room: FlagRoom,
): Arrangement | undefined {
  const [a, b] = below;
  const {x, width, height} = flags[root]!;
  const support = side === 'right' ? b.left : a.right;
  const y = support > 0 ? support + room.gap : 0;
  const end = y + height;
  const top = Math.max(end, a.top, b.top);
  if (top > room.height) return undefined;
  const x0 = side === 'left' ? x - width : x;
  const x1 = side === 'right' ? x + width : x;
  const leftWall = flags[from - 1];
  const rightWall = flags[to];
  return {
    top,
    left: !leftWall
      ? 0
      : x < leftWall.x + leftWall.width
        ? top
        : x0 < leftWall.x + leftWall.width
          ? Math.max(a.left, end)
          : a.left,
    right: !rightWall
      ? 0
      : x > rightWall.x - rightWall.width
        ? top
        : x1 > rightWall.x - rightWall.width
          ? Math.max(b.right, end)
          : b.right,
    sum: a.sum + b.sum + y,
    root: {index: root, place: {y, side}, below},
  };
}

/** Adds an arrangement to those kept unless one of them is as good in every respect; drops those that it beats. */
function keep(kept: Arrangement[], one: Arrangement | undefined): void {
  if (!one || kept.some((other) => beats(other, one))) return;
  let n = 0;
  for (const other of kept) if (!beats(one, other)) kept[n++] = other;
  kept.length = n;
  kept.push(one);
}

function beats(a: Arrangement, b: Arrangement): boolean {
  if (a.top > b.top || a.left > b.left || a.right > b.right) return false;
  return a.top < b.top || a.left < b.left || a.right < b.right || a.sum <= b.sum;
}

function collect({root}: Arrangement, visit: (index: number, place: FlagPlace) => void): void {
  if (!root) return;
  visit(root.index, root.place);
  root.below.forEach((arrangement) => collect(arrangement, visit));
}

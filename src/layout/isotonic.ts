// layout/isotonic: where labels would like to stand -> where they stand, in order and apart. Pure.

/** A label along one axis, px. */
export interface Slot {
  /** Where its start would stand if it were alone. */
  readonly wish: number;
  readonly length: number;
}

/**
 * Returns the start of each label: in order, at least `gap` px apart, from `from` px on, and among all such places those
 * whose squared distances from the wishes add up to the least. Exact, O(n).
 *
 * With the lengths before each label taken off its wish, keeping labels apart is keeping numbers in order, and the least
 * squares of that are the means of blocks of neighbours, merged while they are out of order.
 *
 * @see Barlow et al., Statistical Inference under Order Restrictions (1972), "pool adjacent violators"
 */
export function spread(slots: readonly Slot[], gap: number, from = -Infinity): number[] {
  const blocks: {sum: number; count: number}[] = [];
  let offset = 0;
  const offsets = slots.map(({wish, length}) => {
    const before = offset;
    offset += length + gap;
    let block = {sum: wish - before, count: 1};
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      block = {sum: last.sum + block.sum, count: last.count + block.count};
      blocks.pop();
    }
    blocks.push(block);
    return before;
  });
  const starts = blocks.flatMap((block) => new Array<number>(block.count).fill(Math.max(from, mean(block))));
  return starts.map((start, i) => start + offsets[i]!);
}

function mean({sum, count}: {sum: number; count: number}): number {
  return sum / count;
}

// model/sort-order: columns of numbers -> the order of their rows. Pure.

const DIGITS = 8;
const RADIX = 256;

/**
 * Returns the positions of the rows in sorted order: by the first column, then by the next, and so on; equal rows keep their
 * order. Returns `null` if the rows are sorted already. A radix sort, O(n) for each column; a caller can pause between passes.
 *
 * @param columns - of equal length, without NaN
 * @yields after each pass
 */
export function* sortOrder(...columns: readonly Float64Array[]): Generator<void, Uint32Array | null> {
  let order: Uint32Array | null = null;
  for (const column of columns.toReversed()) {
    if (isSorted(column, order)) continue;
    const bytes = sortableBytes(column);
    yield;
    let from: Uint32Array = order ?? rowsOf(column.length);
    let to: Uint32Array = new Uint32Array(from.length);
    for (let digit = 0; digit < DIGITS; digit++) {
      const starts = new Uint32Array(RADIX + 1);
      for (let i = digit; i < bytes.length; i += DIGITS) starts[bytes[i]! + 1]!++;
      if (starts.includes(from.length)) continue; // all equal in this byte
      for (let i = 0; i < RADIX; i++) starts[i + 1]! += starts[i]!;
      for (let i = 0; i < from.length; i++) {
        const row = from[i]!;
        to[starts[bytes[row * DIGITS + digit]!]!++] = row;
      }
      [from, to] = [to, from];
      yield;
    }
    order = from;
  }
  return order;
}

/** Returns a column in the given order; the column itself if the order is `null`. */
export function pick<A extends Float64Array | Float32Array>(column: A, order: Uint32Array | null): A {
  if (!order) return column;
  const picked = column.slice() as A;
  for (let i = 0; i < order.length; i++) picked[i] = column[order[i]!]!;
  return picked;
}

function rowsOf(length: number): Uint32Array {
  const rows = new Uint32Array(length);
  for (let i = 0; i < length; i++) rows[i] = i;
  return rows;
}

function isSorted(column: Float64Array, order: Uint32Array | null): boolean {
  for (let i = 1; i < column.length; i++) {
    if (order ? column[order[i - 1]!]! > column[order[i]!]! : column[i - 1]! > column[i]!) return false;
  }
  return true;
}

/** Returns eight bytes for each number, the least significant first, that sort like the numbers. */
function sortableBytes(column: Float64Array): Uint8Array {
  const numbers = column.slice();
  for (let i = 0; i < numbers.length; i++) numbers[i]! += 0; // turns -0 into 0
  const words = new Uint32Array(numbers.buffer);
  for (let i = 0; i < words.length; i += 2) {
    if (words[i + 1]! >>> 31) {
      words[i] = ~words[i]!;
      words[i + 1] = ~words[i + 1]!;
    } else words[i + 1]! ^= 0x8000_0000;
  }
  return new Uint8Array(words.buffer);
}

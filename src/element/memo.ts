// element/memo: what a value was made from -> the value, made anew only when that changes.

export class Memo<T> {
  #from: readonly unknown[] | null = null;
  #value: T | null = null;

  /** The last value made. */
  get value(): T | null {
    return this.#value;
  }

  /** Whether the last value was made from the same things. */
  isFrom(from: readonly unknown[]): boolean {
    const before = this.#from;
    return before !== null && before.length === from.length && before.every((part, i) => Object.is(part, from[i]));
  }

  get(from: readonly unknown[], make: () => T): T {
    if (!this.isFrom(from)) [this.#from, this.#value] = [from, make()];
    return this.#value!;
  }
}

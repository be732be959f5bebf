// element/memo: the sources of a value -> the value, computed again only when a source changes.

export class Memo<T> {
  #from: readonly unknown[] | null = null;
  #value: T | null = null;

  /** The last value. */
  get value(): T | null {
    return this.#value;
  }

  /** Whether the last value was computed from these sources. */
  isFrom(from: readonly unknown[]): boolean {
    const before = this.#from;
    return before !== null && before.length === from.length && before.every((part, i) => Object.is(part, from[i]));
  }

  get(from: readonly unknown[], make: () => T): T {
    if (!this.isFrom(from)) [this.#from, this.#value] = [from, make()];
    return this.#value!;
  }
}

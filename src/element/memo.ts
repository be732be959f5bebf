// element/memo: the sources of a value -> the value, computed again only when a source changes.

export class Memo<T> {
  #from: readonly unknown[] = [];
  #value: {readonly of: T} | null = null;

  get(from: readonly unknown[], make: () => T): T {
    const isFrom = from.length === this.#from.length && from.every((part, i) => Object.is(part, this.#from[i]));
    if (!this.#value || !isFrom) [this.#from, this.#value] = [from, {of: make()}];
    return this.#value.of;
  }
}

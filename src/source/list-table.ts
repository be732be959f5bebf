// source/list-table: a list of entries as an author wrote it -> a table of events.

import type {EventTable} from './event-table.js';
import type {FieldReader} from './field-reader.js';
import {readEvent} from './read-event.js';
import type {EventRecord} from './records.js';
import type {Category} from './timeline-data.js';

/** Keeps the list, and the index of each event that has a place in time. */
export class ListTable implements EventTable {
  readonly #list: readonly unknown[];
  readonly #root: FieldReader;
  readonly #declared: ReadonlySet<string>;
  readonly #implied = new Set<string>();
  /** For each row, the index of its event in the list. */
  readonly #entries: number[] = [];
  /** Ids of rows whose own id was already taken. */
  readonly #renamed = new Map<number, string>();

  /** @param root - the data set; the problems of its events are added to its own */
  constructor(list: readonly unknown[], root: FieldReader, declared: readonly Category[]) {
    this.#list = list;
    this.#root = root;
    this.#declared = new Set(declared.map(({id}) => id));
  }

  /** If the data set declares no categories: those that events name, in order of appearance. */
  get categories(): Category[] {
    return Array.from(this.#implied, (id) => ({id, label: id}));
  }

  *[Symbol.iterator](): Generator<EventRecord> {
    const taken = new Map<string, number>();
    this.#entries.length = 0;
    for (let i = 0; i < this.#list.length; i++) {
      const fields = this.#root.item(this.#list[i], 'event', i);
      const event = fields && readEvent(fields, () => this.#uniqueId(fields, i, taken), this.#declared);
      if (!event) continue;
      this.#entries.push(i);
      if (event.category !== undefined) this.#implied.add(event.category);
      yield event;
    }
  }

  read(row: number): EventRecord {
    const i = this.#entries[row]!;
    const fields = this.#root.silent().item(this.#list[i], 'event', i)!;
    return readEvent(fields, () => this.#renamed.get(i) ?? wantedId(fields, i), this.#declared)!;
  }

  rowOf(id: string): number {
    return this.#entries.findIndex((i) => {
      const renamed = this.#renamed.get(i);
      if (renamed !== undefined) return renamed === id;
      return wantedId(this.#root.silent().item(this.#list[i], 'event', i)!, i) === id;
    });
  }

  /** @param taken - how often each id has been used so far; a repeated id gets the next number */
  #uniqueId(fields: FieldReader, i: number, taken: Map<string, number>): string {
    const wanted = wantedId(fields, i);
    let id = wanted;
    let count = taken.get(wanted) ?? 0;
    while (taken.has(id)) id = `${wanted}-${++count + 1}`;
    if (id !== wanted) {
      fields.report(`id must be unique: "${wanted}" is taken, so "${id}" stands for it`);
      this.#renamed.set(i, id);
      taken.set(id, 0);
    }
    taken.set(wanted, count);
    return id;
  }
}

function wantedId(fields: FieldReader, i: number): string {
  return fields.text('id') ?? `event-${i + 1}`;
}

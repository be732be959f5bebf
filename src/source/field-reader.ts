// source/field-reader: one object of unknown origin -> its fields, each with the type asked for, and a list of problems.

import {DateSyntaxError} from '../date/date-syntax-error.js';
import {parseDate} from '../date/parse-date.js';
import type {TimelineDate} from '../date/timeline-date.js';
import {dateText} from './date-input.js';
import type {Problem} from './records.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of one entry. Reports a field that breaks its rule, and treats it as absent. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #where: () => string;
  readonly #problems: Problem[];

  /**
   * @param fields - the entry
   * @param where - returns the words by which an author finds the entry
   * @param problems - problems are added here
   */
  constructor(fields: Fields, where: () => string, problems: Problem[]) {
    this.#fields = fields;
    this.#where = where;
    this.#problems = problems;
  }

  /** Returns a reader of the same entry that reports no problems. */
  silent(): FieldReader {
    return new FieldReader(this.#fields, this.#where, []);
  }

  /** Inherited properties are not data. */
  #own(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  /** Reports a rule that this entry breaks. */
  report(message: string, dropped = false): undefined {
    this.#problems.push({where: this.#where(), message, dropped});
  }

  /** Reads a text that is not empty, without white space at its ends. */
  text(name: string): string | undefined {
    const value = this.#own(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') return this.report(`${name} must be a text: ${show(value)}`);
    return value.trim() || undefined;
  }

  /** Reads a text that the entry must have. */
  required(name: string): string | undefined {
    const before = this.#problems.length;
    const value = this.text(name);
    if (value !== undefined) return value;
    this.#problems.length = before;
    return this.report(`${name} must be a text: ${show(this.#own(name))}`, true);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = values.find((allowed) => allowed === value);
    return found ?? this.report(`${name} must be one of ${values.join(', ')}: ${show(value)}`);
  }

  /** Reads a number from 0 to 1. */
  fraction(name: string): number | undefined {
    const value = this.#own(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    return this.report(`${name} must be a number from 0 to 1: ${show(value)}`);
  }

  date(name: string): TimelineDate | undefined {
    return this.#parse(this.#dateText(name, false), false);
  }

  /** Reads a date that the entry must have. */
  requiredDate(name: string): TimelineDate | undefined {
    return this.#parse(this.#dateText(name, true), true);
  }

  #dateText(name: string, dropped: boolean): string | undefined {
    const value = this.#own(name);
    if (typeof value !== 'object' || value === null) return dropped ? this.required(name) : this.text(name);
    const rule = `${name} must be EDTF, or a Date or a Temporal object of a year of four digits`;
    return dateText(value) ?? this.report(`${rule}: ${show(value)}`, dropped);
  }

  #parse(text: string | undefined, dropped: boolean): TimelineDate | undefined {
    if (text === undefined) return undefined;
    try {
      return parseDate(text);
    } catch (error) {
      if (!(error instanceof DateSyntaxError)) throw error;
      return this.report(error.message, dropped);
    }
  }

  /** Returns a reader of an object within this entry. */
  entry(name: string): FieldReader | undefined {
    const value = this.#own(name);
    if (value === undefined || value === null) return undefined;
    if (!isFields(value)) return this.report(`${name} must be an object: ${show(value)}`);
    return new FieldReader(value, () => `${this.#where()}, ${name}`, this.#problems);
  }

  /** Returns a reader for each entry of a list within this entry. Problems name it by `label` and its number, from 1. */
  entries(name: string, label: string): FieldReader[] {
    const value = this.#own(name);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.report(`${name} must be a list: ${show(value)}`);
      return [];
    }
    return value.flatMap((entry: unknown, i) => this.item(entry, label, i) ?? []);
  }

  /** Returns a reader of one entry of a list within this entry. */
  item(entry: unknown, label: string, i: number): FieldReader | undefined {
    const where = (): string => {
      const id = isFields(entry) && typeof entry['id'] === 'string' ? `"${entry['id'].slice(0, 40)}"` : `${i + 1}`;
      return [this.#where(), `${label} ${id}`].filter(Boolean).join(', ');
    };
    if (isFields(entry)) return new FieldReader(entry, where, this.#problems);
    this.#problems.push({where: where(), message: `${label} must be an object: ${show(entry)}`, dropped: true});
    return undefined;
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'it is missing';
  if (Array.isArray(value)) return 'it is a list';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'it is an invalid Date' : `it is ${value.toISOString()}`;
  if (typeof value === 'object' && value) return 'it is an object';
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  const text = isNumber ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

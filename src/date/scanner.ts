// date/scanner: a text -> its parts, taken one after the other, or an error with the position.

import {DateSyntaxError} from './date-syntax-error.js';

const DIGITS = '0123456789';

/** Reads a text from left to right, in one pass. */
export class Scanner {
  readonly text: string;
  /** Position of the next character. */
  index = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes `part` if it comes next. */
  take(part: string): boolean {
    const found = this.isAt(part);
    if (found) this.index += part.length;
    return found;
  }

  /** Takes the next character if it is one of `characters`; returns an empty text otherwise. */
  takeOneOf(characters: string): string {
    const next = this.text.charAt(this.index);
    if (!characters.includes(next)) return '';
    this.index += next.length;
    return next;
  }

  /** Takes all digits that come next. */
  digits(): string {
    return this.#takeAll(DIGITS, Infinity);
  }

  /** Takes `length` digits of a date; "X" stands for an unknown digit. */
  component(length: number, expected: string, characters = `${DIGITS}X`): string {
    const taken = this.#takeAll(characters, length);
    if (taken.length < length) this.unexpected(expected);
    return taken;
  }

  /** Takes a number of two digits, from 0 to `max`. */
  unit(name: string, max: number): number {
    const at = this.index;
    const value = Number(this.component(2, `a two-digit ${name}`, DIGITS));
    if (value > max) this.fail(`has ${name} ${value}, but ${name}s run from 0 to ${max}`, at);
    return value;
  }

  /** Whether the text has ended. */
  get atEnd(): boolean {
    return this.index === this.text.length;
  }

  /** Whether `part` comes next. */
  isAt(part: string): boolean {
    return this.text.startsWith(part, this.index);
  }

  /** @throws {DateSyntaxError} if anything is left */
  finish(): void {
    if (!this.atEnd) this.unexpected('the end');
  }

  /** @throws {DateSyntaxError} always: something else comes next than what is `expected` */
  unexpected(expected: string): never {
    const code = this.text.codePointAt(this.index);
    const seen = code === undefined ? 'ends' : `has ${JSON.stringify(String.fromCodePoint(code))}`;
    this.fail(`${seen} where ${expected} was expected`);
  }

  /** @throws {DateSyntaxError} always */
  fail(fault: string, index = this.index): never {
    throw new DateSyntaxError(this.text, index, fault);
  }

  #takeAll(characters: string, most: number): string {
    const from = this.index;
    while (this.index < from + most && this.takeOneOf(characters));
    return this.text.slice(from, this.index);
  }
}

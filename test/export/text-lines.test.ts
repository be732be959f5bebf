import {describe, expect, it} from 'vitest';
import {shortened, textLines} from '../../src/export/text-lines.js';

/** A px for each UTF-16 unit. */
const measure = (text: string): number => text.length;

describe('textLines(text, width, measure)', () => {
  const cases: readonly [text: string, width: number, lines: string[]][] = [
    ['', 10, ['']],
    ['short', 10, ['short']],
    ['exactly so', 10, ['exactly so']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['spaces   stay  within', 13, ['spaces   stay', 'within']],
    ['a well-known name', 10, ['a', 'well-known', 'name']],
    ['Wolkenkratzer', 5, ['Wolke', 'nkrat', 'zer']],
    ['ein Wolkenkratzer', 8, ['ein Wolk', 'enkratze', 'r']],
    ['二〇二二年九月', 3, ['二〇二', '二年九', '月']],
    ['二月，三月', 2, ['二', '月，', '三月']],
    ['e\u{301}e\u{301}', 2, ['e\u{301}', 'e\u{301}']],
    ['👩‍👩‍👧👩‍👩‍👧', 9, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ];
  for (const [text, width, lines] of cases) {
    it(`breaks "${text}" in ${width} px into ${lines.length}`, () => {
      expect(textLines(text, width, measure)).toEqual(lines);
    });
  }
});

describe('shortened(text, width, measure)', () => {
  const cases: readonly [text: string, width: number, shown: string][] = [
    ['exactly so', 10, 'exactly so'],
    ['one two three', 12, 'one two thr…'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['e\u{301}e\u{301}e\u{301}', 5, 'e\u{301}e\u{301}…'],
    ['one', 0, '…'],
  ];
  for (const [text, width, shown] of cases) {
    it(`makes "${shown}" of "${text}" in ${width} px`, () => {
      expect(shortened(text, width, measure)).toEqual(shown);
    });
  }
});

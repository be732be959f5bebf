import {describe, expect, it} from 'vitest';
import {words, type Anchor, type Picture} from '../../src/export/picture.js';
import {nodeText} from '../../src/export/svg-node.js';

describe('words(text, at, picture, anchor)', () => {
  const write = (text: string, mirrored: boolean, anchor?: Anchor): string =>
    nodeText(words(text, [10, 20], {mirrored} as Picture, anchor));

  it('puts their left end, middle or right end at the point', () => {
    expect(write('May', false)).toBe('<text x="10" y="20">May</text>');
    expect(write('May', false, 'middle')).toBe('<text x="10" y="20" text-anchor="middle">May</text>');
    expect(write('May', false, 'end')).toBe('<text x="10" y="20" text-anchor="end">May</text>');
  });

  it('puts them there whichever way they run', () => {
    expect(write('مايو', false)).toBe('<text x="10" y="20" direction="rtl" text-anchor="end">مايو</text>');
    expect(write('(1) مايو', false, 'end')).toBe('<text x="10" y="20" direction="rtl">(1) مايو</text>');
    expect(write('مايو', false, 'middle')).toBe('<text x="10" y="20" direction="rtl" text-anchor="middle">مايو</text>');
  });

  it('mirrors them back, to the other side of the point, where the drawing is mirrored', () => {
    const place = 'transform="matrix(-1 0 0 1 10 20)"';
    expect(write('May', true)).toBe(`<text ${place} text-anchor="end">May</text>`);
    expect(write('May', true, 'end')).toBe(`<text ${place}>May</text>`);
    expect(write('مايو', true)).toBe(`<text ${place} direction="rtl">مايو</text>`);
    expect(write('مايو', true, 'end')).toBe(`<text ${place} direction="rtl" text-anchor="end">مايو</text>`);
  });
});

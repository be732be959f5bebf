import {describe, expect, it} from 'vitest';
import {drawing} from '../../src/element/styles/drawing.js';
import {PAINTS, plain} from '../../src/export/shapes.js';

/** Has the rule of all text. */
const ALL_TEXT = 'label';

/** The selectors of the rules that hold in every medium, which stand before all others. */
const SELECTORS = Array.from(drawing.cssText.split('@media')[0]!.matchAll(/([^{}]+)\{/g), ([, selector]) => selector!);

const hasRule = (pattern: RegExp): boolean => SELECTORS.some((selector) => pattern.test(selector));

describe('each look that is painted in a file', () => {
  const painted = Object.entries(PAINTS).filter(([look, paint]) => paint !== plain && look !== ALL_TEXT);
  for (const [look] of painted) {
    it(`has a rule on the page: ${look}`, () => {
      expect(hasRule(new RegExp(`\\.${look}(?![\\w-])`))).toBe(true);
    });
  }

  it(`has that of all text on the page: ${ALL_TEXT}`, () => {
    expect(hasRule(/svg text/)).toBe(true);
  });
});

import {expect} from '@open-wc/testing';
import {DateSyntaxError} from '../../src/date/date-syntax-error.js';
import {parseDate} from '../../src/date/parse-date.js';

/** What dates are made of, each as likely as it is common. */
const PARTS = [
  ...'0123456789-',
  ...['19', '20', '1984', '2004', '-06', '-12', '-31', '-29', '-02', '-21', '-34', 'X', 'XX', '-XX', 'XXXX', '-1X'],
  ...['/', '..', '/..', '?', '~', '%', 'T', ':', 'T10:30', ':59', 'Z', '+', '+03', 'Y', 'E', 'E7', 'S', 'S2'],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '[..',
    '..]',
    'u',
    'e',
    'p',
    'y',
    '(',
    ')',
    ' ',
    '.',
    '–',
    '−',
    'open',
    'unknown',
    'c. ',
  ],
];

/** Numbers from 0 to below `max`, the same in every run. */
function createRandom(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

function structuredText(random: (max: number) => number): string {
  let text = '';
  for (let count = 1 + random(8); count > 0; count--) text += PARTS[random(PARTS.length)]!;
  return text;
}

/** Code units of any kind, lone surrogates among them. */
function arbitraryText(random: (max: number) => number): string {
  let text = '';
  for (let count = random(12); count > 0; count--) text += String.fromCharCode(random(random(2) ? 128 : 65_536));
  return text;
}

const BATCHES = 20;
const PER_BATCH = 50_000;

describe('parseDate(text) of a million random texts', () => {
  const {stackTraceLimit} = Error;
  let read = 0;

  before(() => {
    Error.stackTraceLimit = 0; // a stack trace takes longer than all else
  });

  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (let batch = 1; batch <= BATCHES; batch++) {
    it(`throws nothing but DateSyntaxError, batch ${batch} of ${BATCHES}`, () => {
      const random = createRandom(batch);
      const createText = batch % 5 === 0 ? arbitraryText : structuredText;
      const wrong: string[] = [];
      for (let i = 0; i < PER_BATCH; i++) {
        const text = createText(random);
        try {
          const {edtf, earliestStart, latestEnd} = parseDate(text);
          if (edtf !== text || !(earliestStart < latestEnd)) wrong.push(text);
          read++;
        } catch (error) {
          const declared = error instanceof DateSyntaxError && error.index >= 0 && error.index <= text.length;
          if (!declared) wrong.push(text);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('reads some of them', () => {
    expect(read).to.be.within(5_000, 500_000);
  });
});

import {expect} from 'chai';
import {DateSyntaxError} from '../../src/date/date-syntax-error.js';
import {parseDate} from '../../src/date/parse-date.js';
import {integer, pick, randomFrom, type Random} from '../random.js';
import {runs, SEED} from '../runs.js';

const DATES = [
  ...['1984', '2004-06', '2004-06-11', '2024-02-29', '-0044-03-15', '0000-12', '2023-12-31T23:59:59+03:30'],
  ...['201X', '20XX-12-XX', '1984-1X', '156X-12-25', '2004-XX-3X', 'XXXX-02-29', '2001-34', '-2001-21~'],
  ...['Y170000', 'Y-17E7', '1950S2', 'Y3388E2S3', '?2004-06-~11', '2004-06~-11%', '1985/..', '/1985-04', '2004/2005'],
  ...['[1667,1668,1670..1672]', '{1960,1961-12}', '[..1760-12-03]', '{1984..}', '2004-06-~01/2004-06-XX'],
];

const PARTS = [
  ...'0123456789-X?~%/.,:TZ+YES[]{}',
  ...['-06', '-12', '-31', '-00', '-21', '-41', 'XX', '..', '/..', 'T10', 'E7', 'S2', '[..', '..]'],
  ...['u', 'e', 'p', 'y', '(', ')', ' ', ', ', '–', '−', 'open', 'unknown', 'c. ', '\n', '\0', '２', '🎉', '\ud800'],
];

/** Three kinds of text, each in turn. */
const KINDS: readonly ((random: Random) => string)[] = [
  /** A date in which up to two parts stand in the place of up to two characters. */
  (random) => {
    let text = pick(random, DATES);
    for (let edits = integer(random, 0, 2); edits > 0; edits--) {
      const at = integer(random, 0, text.length);
      const part = integer(random, 0, 2) ? pick(random, PARTS) : '';
      text = text.slice(0, at) + part + text.slice(at + integer(random, 0, 2));
    }
    return text;
  },
  /** Parts one after the other. */
  (random) => Array.from({length: integer(random, 1, 8)}, () => pick(random, PARTS)).join(''),
  /** Code units of any kind. */
  (random) => {
    const unit = () => integer(random, 0, pick(random, [127, 65_535]));
    return String.fromCharCode(...Array.from({length: integer(random, 0, 11)}, unit));
  },
];

const BATCHES = runs(1);
const PER_BATCH = 50_000;

describe('parseDate(text) of random texts', () => {
  const {stackTraceLimit} = Error;
  let read = 0;

  beforeEach(() => {
    Error.stackTraceLimit = 0; // a stack trace takes as long as all else
  });

  afterEach(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (let batch = 1; batch <= BATCHES; batch++) {
    it(`throws nothing but DateSyntaxError, batch ${batch} of ${BATCHES}`, () => {
      const random = randomFrom(SEED + batch);
      const wrong: string[] = [];
      for (let i = 0; i < PER_BATCH; i++) {
        const text = KINDS[i % KINDS.length]!(random);
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

  it('reads a good part of them', () => {
    expect(read / (BATCHES * PER_BATCH)).to.be.within(0.1, 0.5);
  });
});

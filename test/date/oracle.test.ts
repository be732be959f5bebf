import {expect} from 'chai';
import edtf from 'edtf';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import {runs} from '../runs.js';
import {intervalEdtf, orderedSetEdtf, singleEdtf} from './edtf-arbitrary.js';

/** Of the package edtf, version 4.11.1: what it says of some texts, what is right, and why. */
interface Fault {
  /** In quotation marks, the words of the standard: the text of the Library of Congress of 4 February 2019. */
  readonly why: string;
  /** Whether a text can show it too. */
  readonly like: (text: string) => boolean;
  readonly texts: readonly (readonly [text: string, says: string, right: string])[];
}

const REFUSED = 'refused';

const FAULTS: readonly Fault[] = [
  {
    why: 'a day that its month does not have is no date; 29 February is one of leap years alone',
    like: (text) => /-02-29/.test(text),
    texts: [
      ['2023-02-29', '2023-03-01 2023-03-01', REFUSED],
      ['XXXX-02-29', '0000-03-01 9999-03-01', '0000-02-29 9996-02-29'],
    ],
  },
  {
    why: '"a time interval […] beginning sometime in 1964 and ending sometime in 2008": both may lie in one year, or day',
    like: (text) => {
      const [from, to] = text.split('/').map(startOf);
      return from !== undefined && to !== undefined && from >= to;
    },
    texts: [
      ['2022/2022', REFUSED, '2022-01-01 2022-12-31'],
      ['2022-02-24/2022-02-24', REFUSED, '2022-02-24 2022-02-24'],
      ['2022-02-24/2022-02', REFUSED, '2022-02-24 2022-02-28'],
      ['0000-02/0000', REFUSED, '0000-02-01 0000-12-31'],
    ],
  },
  {
    why: '"double-dots indicates all the values between the two values it separates, inclusive"',
    like: (text) => /\.\.[^,]+[\]}]$/.test(text),
    texts: [
      ['[1667,1668,1670..1672]', '1667-01-01 1670-12-31', '1667-01-01 1672-12-31'],
      ['{1960..1970}', '1960-01-01 1960-12-31', '1960-01-01 1970-12-31'],
      ['[1984..1983]', '1984-01-01 1984-12-31', REFUSED],
    ],
  },
  {
    why: '"double-dot at the beginning or end of the list means on or before": it stands before one value, not two',
    like: () => false,
    texts: [['{..1984..1990}', '-Infinity 1984-12-31', REFUSED]],
  },
  {
    why: 'a set is not said to be in order: it ends where its latest member does',
    like: () => false,
    texts: [['{1960,1958}', '1960-01-01 1958-12-31', '1958-01-01 1960-12-31']],
  },
  {
    why: 'members are dates of any kind: only next to a double-dot they "all have the same precision"',
    like: () => false,
    texts: [
      ['[2001-33,2002]', REFUSED, '2001-01-01 2002-12-31'],
      ['[Y17000,Y18000]', REFUSED, '+017000-01-01 +018000-12-31'],
    ],
  },
  {
    why: '1950S2 is "some year between 1900 and 1999, estimated to be 1950"',
    like: (text) => /S/.test(text),
    texts: [
      ['1950S2', '1950-01-01 1950-12-31', '1900-01-01 1999-12-31'],
      ['-1950S2', '-001950-01-01 -001950-12-31', '-001999-01-01 -001900-12-31'],
    ],
  },
  {
    why: 'a year and its quarter are in the same era',
    like: (text) => /-\d{4}-(3[3-9]|4[01])/.test(text),
    texts: [
      ['-2001-34', '-002001-04-01 2001-06-30', '-002001-04-01 -002001-06-30'],
      ['-2001-41', '-002001-07-01 2001-12-31', '-002001-07-01 -002001-12-31'],
    ],
  },
  {
    why: '"37 quadrimester 1 (4 months in duration)"',
    like: (text) => /-3[78]/.test(text),
    texts: [
      ['2001-37', '2001-01-01 2001-05-31', '2001-01-01 2001-04-30'],
      ['2001-38', '2001-05-01 2001-09-30', '2001-05-01 2001-08-31'],
    ],
  },
  {
    why: 'quarters have codes of their own, 33 to 36: "25 spring - northern hemisphere" is not "33 quarter 1"',
    like: (text) => /-(2[1-9]|3[0-2])(?!-)/.test(text.replace(/[?~%]/g, '')),
    texts: [
      ['2022-21', '2022-01-01 2022-03-31', '2022-03-01 2022-05-31'],
      ['2022-24', '2022-10-01 2022-12-31', '2022-12-01 2023-02-28'],
      ['2022-25', '2022-01-01 2022-03-31', '2022-03-01 2022-05-31'],
      ['2022-29', '2022-10-01 2022-12-31', '2022-09-01 2022-11-30'],
      ['-2004-23', '-002004-07-01 2004-09-30', '-002004-09-01 -002004-11-30'],
    ],
  },
  {
    why: 'the unspecified digits of a year before 0 are those of its absolute value; its months run from January on all the same',
    like: (text) => /-\d?[\dX]*X|-\d{4}-.*X/.test(text.replace(/[?~%]/g, '')),
    texts: [
      ['-2004-XX', '-002004-12-01 -002004-01-31', '-002004-01-01 -002004-12-31'],
      ['-1985-XX-XX', '-001985-12-31 -001985-01-01', '-001985-01-01 -001985-12-31'],
      ['-00XX', '0000-01-01 0099-12-31', '-000099-01-01 -000001-12-31'],
      ['-XXXX-12-XX', '0000-12-01 9999-12-31', '-009999-12-01 -000001-12-31'],
    ],
  },
  {
    why: '"the unspecified digit may occur anywhere within a component": the only month that ends in 0 is October',
    like: (text) => /-X0/.test(text),
    texts: [
      ['1930-X0-10', '1930-01-10 1930-11-10', '1930-10-10 1930-10-10'],
      ['1930-03-X0', '1930-03-01 1930-03-31', '1930-03-10 1930-03-30'],
    ],
  },
  {
    why: '"the unspecified digit may occur anywhere within a component": the only month that ends in 5 is May',
    like: (text) => /-X[3-9]/.test(text),
    texts: [['2004-X5', REFUSED, '2004-05-01 2004-05-31']],
  },
  {
    why: '"at the end of the date string", qualifiers "apply to the entire date", which may have unspecified digits or be a season',
    like: (text) => /[?~%]/.test(text) && /X|Y|-(2[1-9]|3\d|4[01])(?!\d)/.test(text.replace(/[?~%]/g, '')),
    texts: [
      ['201X~', REFUSED, '2010-01-01 2019-12-31'],
      ['1985-04-XX?', REFUSED, '1985-04-01 1985-04-30'],
      ['156X~-12-25', REFUSED, '1560-12-25 1569-12-25'],
      ['2001-34%', REFUSED, '2001-04-01 2001-06-30'],
      ['Y17000~', REFUSED, '+017000-01-01 +017000-12-31'],
    ],
  },
  {
    why: 'a qualifier on the left of a component and one on its right "apply to that component" both',
    like: (text) => /(^|\/)[?~%]-?\d{4}[?~%](\/|$)/.test(text),
    texts: [['~2004?', REFUSED, '2004-01-01 2004-12-31']],
  },
  {
    why: '"portions of a date within an interval may be designated as approximate, uncertain, or unspecified", at either end',
    like: (text) => /(^|\/)-?\d{4}[?~%](\/|$)/.test(text) && text.includes('/'),
    texts: [['1984?/2004-~06', REFUSED, '1984-01-01 2004-06-30']],
  },
  {
    why: 'the start and the end of an interval are dates, and so are a long year and a quarter',
    like: (text) => /\//.test(text) && /Y|-(3[3-9]|4[01])(?!\d)/.test(text.replace(/[?~%]/g, '')),
    texts: [
      ['2004/2005-34', REFUSED, '2004-01-01 2005-06-30'],
      ['2004/Y17000', REFUSED, '2004-01-01 +017000-12-31'],
    ],
  },
  {
    why: 'a time of day with seconds has "complete representation" to the second, which lasts one',
    like: (text) => /T/.test(text),
    texts: [
      [
        '1985-04-12T23:20:30Z',
        '1985-04-12T23:20:30.000Z 1985-04-12T23:20:30.000Z',
        '1985-04-12T23:20:30.000Z 1985-04-12T23:20:30.999Z',
      ],
      // "local time" is that of the place, whoever reads of it; these tests run in Newfoundland
      [
        '1985-01-12T23:20:30',
        '1985-01-13T02:50:30.000Z 1985-01-13T02:50:30.000Z',
        '1985-01-12T23:20:30.000Z 1985-01-12T23:20:30.999Z',
      ],
    ],
  },
  {
    why: 'years go on beyond those of Date',
    like: (text) => /Y/.test(text),
    texts: [['Y170000002', 'NaN NaN', '5364619735939200000 5364619767475200000']],
  },
];

/** The first and the last day that a date can be; or the first and the last ms, where these are not at midnight. */
function range(min: number, max: number): string {
  const text = (ms: number, midnight: string) =>
    Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().replace(midnight, '') : String(ms);
  return `${text(min, 'T00:00:00.000Z')} ${text(max, 'T23:59:59.999Z')}`;
}

function startOf(text: string): number | undefined {
  try {
    return parseDate(text).earliestStart;
  } catch {
    return undefined; // an end that is open or unknown
  }
}

function ours(text: string): string {
  try {
    const {earliestStart, latestEnd} = parseDate(text);
    return range(earliestStart, latestEnd - 1);
  } catch {
    return REFUSED;
  }
}

function theirs(text: string): string {
  try {
    const {min, max} = edtf(text);
    return range(min ?? -Infinity, max ?? Infinity); // null where an end is not known
  } catch {
    return REFUSED;
  }
}

describe('parseDate(text), beside the package edtf', () => {
  for (const {why, texts} of FAULTS) {
    for (const [text, says, right] of texts) {
      it(`is right about ${text}: ${why}`, () => {
        expect(theirs(text), 'edtf').to.equal(says);
        expect(ours(text)).to.equal(right);
      });
    }
  }

  for (const [kind, arbitrary, least] of [
    ['single date', singleEdtf, 200],
    ['interval', intervalEdtf, 100],
    ['set', orderedSetEdtf, 400],
  ] as const) {
    it(`agrees about every ${kind} of levels 0 to 2 that shows none of these faults`, () => {
      let compared = 0;
      fc.assert(
        fc.property(arbitrary, (text) => {
          if (FAULTS.some(({like}) => like(text))) return;
          compared++;
          expect(ours(text)).to.equal(theirs(text));
        }),
        {numRuns: runs(1000)},
      );
      expect(compared).to.be.at.least(least);
    });
  }

  it('agrees about the start of a time with seconds and an offset', () => {
    const time = singleEdtf.filter((text) => /T..:..:..(Z|[+-]..(:..)?)$/.test(text));
    fc.assert(
      fc.property(time, (text) => {
        expect(parseDate(text).earliestStart).to.equal(edtf(text).min);
      }),
    );
  });
});

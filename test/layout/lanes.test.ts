import {expect} from 'chai';
import fc from 'fast-check';
import {packLanes, stackLanes, type Span} from '../../src/layout/lanes.js';

type Pair = readonly [start: number, end: number];

const spansOf = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({start, end}));

const finite = fc
  .tuple(fc.integer({min: 0, max: 200}), fc.integer({min: 1, max: 120}))
  .map(([start, length]): Span => ({start, end: start + length}));
const open = fc.tuple(finite, fc.constantFrom('start', 'end', 'both')).map(([{start, end}, side]): Span => ({
  start: side === 'end' ? start : -Infinity,
  end: side === 'start' ? end : Infinity,
}));
const spans = fc.array(fc.oneof({weight: 5, arbitrary: finite}, open), {maxLength: 30});
const gap = fc.integer({min: 0, max: 10});

/** Pairs of spans in one lane that are not `gap` apart. */
function clashes(spans: readonly Span[], lanes: readonly number[], gap: number): Pair[] {
  return spans.flatMap((a, i) =>
    spans
      .map((_, j): Pair => [i, j])
      .filter(([, j]) => j > i && lanes[i] === lanes[j])
      .filter(([, j]) => a.start < spans[j]!.end + gap && spans[j]!.start < a.end + gap),
  );
}

function countOf(lanes: readonly number[]): number {
  return Math.max(-1, ...lanes) + 1;
}

describe('stackLanes(spans, gap, most)', () => {
  const cases: readonly [name: string, spans: Pair[], lanes: number[]][] = [
    ['no spans', [], []],
    ['one', [[0, 10]], [0]],
    ['spans that are apart', [[0, 10], [14, 20]], [0, 0]], // prettier-ignore
    ['spans nearer than the gap', [[0, 10], [13, 20]], [0, 1]], // prettier-ignore
    ['the long below the short', [[40, 50], [0, 100]], [1, 0]], // prettier-ignore
    ['spans of one length in the order given', [[0, 10], [5, 15]], [0, 1]], // prettier-ignore
    ['a short one above all that it overlaps', [[0, 100], [60, 140], [80, 90], [200, 205]], [0, 1, 2, 0]], // prettier-ignore
    ['the open below the rest', [[0, 10], [-Infinity, 5], [4, Infinity]], [2, 0, 1]], // prettier-ignore
    ['the open at both ends first of all', [[-Infinity, 5], [-Infinity, Infinity]], [0, 1]], // prettier-ignore
  ];
  for (const [name, pairs, lanes] of cases) {
    it(`stacks ${name}`, () => {
      expect(stackLanes(spansOf(pairs), 4)).to.deep.equal(lanes);
    });
  }

  it('reuses a lane once the gap has passed', () => {
    const list = spansOf([[0, 50], [54, 90]]); // prettier-ignore
    expect(stackLanes(list, 4)).to.deep.equal([0, 0]);
    expect(stackLanes(list, 5)).to.deep.equal([0, 1]);
  });

  it('keeps the spans of a lane apart', () => {
    fc.assert(
      fc.property(spans, gap, (list, gap) => {
        expect(clashes(list, stackLanes(list, gap), gap)).to.deep.equal([]);
      }),
    );
  });

  it('gives spans that need a lane too many the number of lanes', () => {
    const list = spansOf([[0, 100], [10, 60], [20, 40], [70, 80]]); // prettier-ignore
    expect(stackLanes(list, 4)).to.deep.equal([0, 1, 2, 1]);
    expect(stackLanes(list, 4, 2)).to.deep.equal([0, 1, 2, 1]);
    expect(stackLanes(list, 4, 1)).to.deep.equal([0, 1, 1, 1]);
  });

  it('puts of two spans that overlap the shorter one above', () => {
    fc.assert(
      fc.property(spans, gap, (list, gap) => {
        const lanes = stackLanes(list, gap);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            const overlap = a.start < b.end && b.start < a.end;
            if (overlap && a.end - a.start < b.end - b.start) expect(lanes[i]).to.be.greaterThan(lanes[j]!);
          });
        });
      }),
    );
  });
});

describe('packLanes(spans, gap, most)', () => {
  const cases: readonly [name: string, spans: Pair[], lanes: number[]][] = [
    ['no spans', [], []],
    ['spans that are apart', [[0, 10], [14, 20]], [0, 0]], // prettier-ignore
    ['spans nearer than the gap', [[0, 10], [13, 20]], [0, 1]], // prettier-ignore
    ['the long below the short', [[40, 50], [0, 100]], [1, 0]], // prettier-ignore
    ['a short one below a long one, where there is room', [[0, 100], [60, 140], [104, 112]], [0, 1, 0]], // prettier-ignore
    ['the open below the rest', [[0, 10], [-Infinity, 5], [4, Infinity]], [2, 0, 1]], // prettier-ignore
  ];
  for (const [name, pairs, lanes] of cases) {
    it(`packs ${name}`, () => {
      expect(packLanes(spansOf(pairs), 4)).to.deep.equal(lanes);
    });
  }

  it('keeps the spans of a lane apart', () => {
    fc.assert(
      fc.property(spans, gap, (list, gap) => {
        expect(clashes(list, packLanes(list, gap), gap)).to.deep.equal([]);
      }),
    );
  });

  it('takes fewer lanes than to stack them where a short span fits in below a long one', () => {
    const list = spansOf([[0, 100], [60, 140], [104, 112]]); // prettier-ignore
    expect(stackLanes(list, 4)).to.deep.equal([0, 1, 2]);
    expect(packLanes(list, 4)).to.deep.equal([0, 1, 0]);
  });

  it('gives spans that need a lane too many the number of lanes', () => {
    const list = spansOf([[0, 100], [60, 140], [104, 112], [70, 80]]); // prettier-ignore
    expect(packLanes(list, 4, 2)).to.deep.equal([0, 1, 0, 2]);
    expect(packLanes(list, 4, 1)).to.deep.equal([0, 1, 0, 1]);
  });

  it('leaves no lane out', () => {
    fc.assert(
      fc.property(spans, gap, (list, gap) => {
        const lanes = packLanes(list, gap);
        expect(new Set(lanes).size).to.equal(countOf(lanes));
      }),
    );
  });
});

import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {
  clampDomain,
  includeDomain,
  isCloser,
  isClosest,
  panDomain,
  pinchDomain,
  revealDomain,
  visibleDomain,
  zoomDomain,
  type Limits,
} from '../../src/scale/move-domain.js';
import {
  CHRONOLOGICAL,
  createTimeScale,
  distancesOf,
  type ScaleKind,
  type TimeScale,
} from '../../src/scale/time-scale.js';
import {runs} from '../runs.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import {createWarp, createWarpedScale} from '../../src/scale/time-warp.js';
import {anyEvents, timelineOf} from '../model/timeline-of.js';
import {collapsedScale, timesOf} from './warp-of.js';

/** 1000 ms on 500 px that begin at 50. */
const linear = createTimeScale([0, 1000], [50, 550]);

/** 1000 ms, 200 of them left out: 400 ms, a gap of 32 px, 400 ms; 0.5 px for each ms. */
const collapsed = collapsedScale([0, 1000], [0, 432], [[400, 600]]);

/** Steps of 120 px: at 40, 160, 280 and 400 px. */
const steps = createWarp('sequential', timesOf([[100, 101], [200, 201], [700, 701], [1000, 1001]])); // prettier-ignore
const sequential = createWarpedScale(steps, [0, 1100], [0, 440]);

const SCALES = {linear, collapsed, sequential};

/** Views of up to 1200 years, from the year 1000 to 4000, on 100 to 2000 px. */
const anyScale = fc
  .record({
    start: fc.integer({min: -30_610_224_000_000, max: 32_503_680_000_000}),
    length: fc.integer({min: 1000, max: 37_868_256_000_000}),
    range: fc.tuple(fc.integer({min: -100, max: 100}), fc.integer({min: 200, max: 2000})),
  })
  .map(({start, length, range}) => createTimeScale([start, start + length], range));

const part = fc.double({min: 0, max: 1, noNaN: true});

const pxAt = ({range}: TimeScale, at: number): number => range[0] + at * (range[1] - range[0]);

/** The same view of another domain. */
const next = ({range}: TimeScale, domain: Domain): TimeScale => createTimeScale(domain, range);

describe('panDomain(scale, px)', () => {
  const moves: readonly [scale: keyof typeof SCALES, px: number, domain: Domain][] = [
    ['linear', 0, [0, 1000]],
    ['linear', 50, [-100, 900]],
    ['linear', -50, [100, 1100]],
    ['linear', 1000, [-2000, -1000]],
    ['collapsed', -100, [200, 1200]],
    ['collapsed', 100, [-200, 800]],
    ['collapsed', -216, [500, 1432]],
    ['sequential', -100, [150, 1350]],
    ['sequential', 100, [-250, 850]],
  ];
  for (const [scale, px, domain] of moves) {
    it(`of a ${scale} scale shows ${domain.join(' to ')} once it was moved by ${px} px`, () => {
      expect(panDomain(SCALES[scale], px)).to.deep.equal(domain);
    });
  }

  it('keeps under the pointer what was there, and the length of what is shown', () => {
    fc.assert(
      fc.property(anyScale, part, fc.integer({min: -3000, max: 3000}), (scale, at, px) => {
        const domain = panDomain(scale, px);
        const from = pxAt(scale, at);
        expect(next(scale, domain).position(scale.invert(from))).to.be.closeTo(from + px, 0.01);
        expect((domain[1] - domain[0]) / (scale.domain[1] - scale.domain[0])).to.be.closeTo(1, 1e-4);
      }),
    );
  });
});

describe('zoomDomain(scale, factor, at)', () => {
  const zooms: readonly [scale: keyof typeof SCALES, factor: number, at: number, domain: Domain][] = [
    ['linear', 1, 300, [0, 1000]],
    ['linear', 2, 300, [250, 750]],
    ['linear', 2, 50, [0, 500]],
    ['linear', 2, 550, [500, 1000]],
    ['linear', 0.5, 300, [-500, 1500]],
    ['linear', 0.5, 550, [-1000, 1000]],
    ['linear', 4, 175, [187.5, 437.5]],
    ['collapsed', 2, 0, [0, 500]],
    ['collapsed', 2, 216, [216, 784]],
    ['sequential', 2, 0, [0, 450]],
    ['sequential', 2, 200, [150, 800]],
  ];
  for (const [scale, factor, at, domain] of zooms) {
    it(`of a ${scale} scale shows ${domain.join(' to ')} once it is ${factor} times as close at ${at} px`, () => {
      expect(zoomDomain(SCALES[scale], factor, at)).to.deep.equal(domain);
    });
  }

  it('keeps the time at the px', () => {
    const factor = fc.double({min: 0.01, max: 100, noNaN: true});
    fc.assert(
      fc.property(anyScale, factor, part, (scale, factor, at) => {
        const px = pxAt(scale, at);
        const domain = zoomDomain(scale, factor, px);
        fc.pre(domain[1] - domain[0] > 100); // ms, of which a double has thousands of parts
        expect(next(scale, domain).position(scale.invert(px))).to.be.closeTo(px, 0.5);
        const length = scale.domain[1] - scale.domain[0];
        expect(((domain[1] - domain[0]) * factor) / length).to.be.closeTo(1, 1e-3);
      }),
    );
  });

  it('and back shows what was shown', () => {
    fc.assert(
      fc.property(anyScale, part, (scale, at) => {
        const px = pxAt(scale, at);
        const back = zoomDomain(next(scale, zoomDomain(scale, 2, px)), 0.5, px);
        back.forEach((time, i) => expect(time).to.be.closeTo(scale.domain[i]!, 0.1));
      }),
    );
  });
});

describe('pinchDomain(scale, from, to)', () => {
  type Pair = readonly [number, number];
  const pinches: readonly [name: string, from: Pair, to: Pair, domain: Domain][] = [
    ['fingers that rest', [150, 350], [150, 350], [0, 1000]],
    ['fingers that move together', [150, 350], [200, 400], [-100, 900]],
    ['fingers that part', [250, 350], [200, 400], [250, 750]],
    ['fingers that close', [200, 400], [250, 350], [-500, 1500]],
    ['one finger that rests', [50, 150], [50, 250], [0, 500]],
    ['fingers named the other way round', [350, 250], [400, 200], [250, 750]],
    ['fingers that cross, as if they had not', [200, 400], [400, 200], [0, 1000]],
    ['fingers above one another, which only pan', [298, 302], [340, 360], [-100, 900]],
    ['fingers that began above one another from a least distance', [300, 300], [252, 348], [375, 625]],
  ];
  for (const [name, from, to, domain] of pinches) {
    it(`follows ${name}`, () => {
      expect(pinchDomain(linear, from, to)).to.deep.equal(domain);
    });
  }

  it('leaves the view as it is, whatever its scale, while fingers rest', () => {
    for (const scale of Object.values(SCALES))
      expect(pinchDomain(scale, [60, 160], [60, 160])).to.deep.equal(scale.domain);
  });

  it('keeps under both fingers what was there', () => {
    const fingers = fc.tuple(part, fc.double({min: 0.05, max: 1, noNaN: true}));
    fc.assert(
      fc.property(anyScale, fingers, fingers, fc.boolean(), (scale, [from, apart], [to, apartThen], isSwapped) => {
        const pair = (at: number, apart: number) => [pxAt(scale, at), pxAt(scale, at + apart)] as const;
        const [a, b] = isSwapped
          ? [pair(from, apart).toReversed() as [number, number], pair(to, apartThen).toReversed() as [number, number]]
          : [pair(from, apart), pair(to, apartThen)];
        fc.pre([a, b].every(([one, other]) => Math.abs(one - other) >= 24)); // those nearer only pan
        const after = next(scale, pinchDomain(scale, a, b));
        fc.pre(after.domain[1] - after.domain[0] > 100);
        [0, 1].forEach((i) => expect(after.position(scale.invert(a[i]!))).to.be.closeTo(b[i]!, 0.5));
      }),
    );
  });
});

describe('clampDomain(domain, limits, at)', () => {
  const LIMITS: Limits = {all: [0, 800], shortest: 8, map: CHRONOLOGICAL};

  const cases: readonly [name: string, domain: Domain, clamped: Domain, at?: number][] = [
    ['all there is', [0, 800], [0, 800]],
    ['a part', [100.25, 300.75], [100.25, 300.75]],
    ['the shortest', [100, 108], [100, 108]],
    ['as far beyond the start as it may be', [-10, 70], [-10, 70]],
    ['further beyond the start', [-11, 69], [-10, 70]],
    ['far beyond the start', [-5000, -4920], [-10, 70]],
    ['as far beyond the end as it may be', [730, 810], [730, 810]],
    ['further beyond the end', [740, 820], [730, 810]],
    ['as long as all, far before it', [-2000, -1200], [-100, 700]],
    ['longer than all', [-100, 900], [0, 800]],
    ['longer than all, about its start', [-100, 900], [-100, 700], -100],
    ['longer than all, about its end', [-100, 900], [100, 900], 900],
    ['shorter than the shortest', [100, 104], [98, 106]],
    ['shorter than the shortest, about its start', [100, 104], [100, 108], 100],
    ['shorter than the shortest, about its end', [100, 104], [96, 104], 104],
    ['shorter than the shortest, beyond the end', [900, 904], [793, 801]],
  ];
  for (const [name, domain, clamped, at] of cases) {
    it(`makes of ${name} ${clamped.join(' to ')}`, () => {
      expect(clampDomain(domain, LIMITS, at)).to.deep.equal(clamped);
    });
  }

  it('has one view where all there is is the shortest', () => {
    const limits: Limits = {all: [0, 8], shortest: 8, map: CHRONOLOGICAL};
    expect(clampDomain([2, 4], limits)).to.deep.equal([-1, 7]);
    expect(clampDomain([-20, 40], limits)).to.deep.equal([1, 9]);
  });

  const limits = fc
    .record({
      start: fc.integer({min: -1e14, max: 1e14}),
      shortest: fc.integer({min: 10, max: 1e10}),
      ratio: fc.integer({min: 1, max: 10_000}),
    })
    .map(({start, shortest, ratio}) => ({
      all: [start, start + shortest * ratio] as const,
      shortest,
      map: CHRONOLOGICAL,
    }));
  const wishes = fc
    .tuple(limits, fc.double({min: -3, max: 3, noNaN: true}), fc.double({min: 1e-6, max: 5, noNaN: true}), part)
    .map(([limits, from, length, at]) => {
      const all = limits.all[1] - limits.all[0];
      const start = limits.all[0] + from * all;
      const end = start + Math.max(length * all, 1);
      return {limits, domain: [start, end] as const, at: start + at * (end - start)};
    });

  it('is within limits', () => {
    fc.assert(
      fc.property(wishes, ({limits, domain, at}) => {
        const {all, shortest} = limits;
        const [start, end] = clampDomain(domain, limits, at);
        const length = end - start;
        expect(length).to.be.at.least(shortest - 0.1);
        expect(length).to.be.at.most(all[1] - all[0] + 0.1);
        expect(start).to.be.at.least(all[0] - length / 8 - 0.1);
        expect(end).to.be.at.most(all[1] + length / 8 + 0.1);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('is the very same where nothing has to change', () => {
    fc.assert(
      fc.property(limits, part, part, (limits, size, from) => {
        const {all, shortest} = limits;
        const most = all[1] - all[0];
        const length = shortest + size * (most - shortest);
        const start = all[0] + from * (most - length);
        const domain = [start, start + length] as const;
        fc.pre(domain[1] - start >= shortest && domain[1] - start <= most);
        expect(clampDomain(domain, limits)).to.deep.equal(domain);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(wishes, ({limits, domain, at}) => {
        const once = clampDomain(domain, limits, at);
        const twice = clampDomain(once, limits, at);
        twice.forEach((time, i) => expect(time).to.be.closeTo(once[i]!, 0.1));
      }),
      {numRuns: runs(1000)},
    );
  });

  it('keeps a time in its place where only the length has to change', () => {
    fc.assert(
      fc.property(limits, part, (limits, at) => {
        const {all, shortest} = limits;
        fc.pre(all[1] - all[0] > 4 * shortest);
        const middle = (all[0] + all[1]) / 2;
        const domain = [middle - shortest / 4, middle + shortest / 4] as const;
        const time = domain[0] + at * (domain[1] - domain[0]);
        const [start, end] = clampDomain(domain, limits, time);
        expect(time - start).to.be.closeTo(at * (end - start), 0.1);
      }),
    );
  });
});

describe('revealDomain(domain, time, map)', () => {
  const DOMAIN: Domain = [0, 800];

  for (const time of [100, 101, 400, 700]) {
    it(`is the same for ${time}, which is well within 0 to 800`, () => {
      expect(revealDomain(DOMAIN, time, CHRONOLOGICAL) === DOMAIN).to.equal(true);
    });
  }

  const moves: readonly [time: number, domain: Domain][] = [
    [99, [-301, 499]],
    [0, [-400, 400]],
    [-5000, [-5400, -4600]],
    [701, [301, 1101]],
    [800, [400, 1200]],
    [9000, [8600, 9400]],
  ];
  for (const [time, domain] of moves) {
    it(`has ${time} in its middle, which is not well within 0 to 800`, () => {
      expect(revealDomain(DOMAIN, time, CHRONOLOGICAL)).to.deep.equal(domain);
    });
  }

  it('has the time well within it, is as long as before and stays once it has', () => {
    const time = fc.integer({min: -1e14, max: 1e14});
    fc.assert(
      fc.property(time, fc.integer({min: 8, max: 1e14}), time, (start, length, time) => {
        const domain = revealDomain([start, start + length], time, CHRONOLOGICAL);
        expect(time).to.be.within(domain[0] + length / 8 - 1, domain[1] - length / 8 + 1);
        expect(domain[1] - domain[0]).to.be.closeTo(length, 0.1);
        expect(revealDomain(domain, time, CHRONOLOGICAL) === domain).to.equal(true);
      }),
    );
  });
});

describe('isCloser(domain, limits)', () => {
  const cases: readonly [name: string, domain: Domain, is: boolean][] = [
    ['all there is', [0, 1000], false],
    ['as much, elsewhere', [-100, 900], false],
    ['more', [-100, 1100], false],
    ['less', [0, 999], true],
    ['less, in the middle', [400, 600], true],
    ['as much but for rounding', [0, 1000 - 1e-8], false],
  ];
  for (const [name, domain, is] of cases) {
    it(`is ${is} for ${name}`, () => {
      expect(isCloser(domain, {all: [0, 1000], shortest: 1, map: CHRONOLOGICAL})).to.equal(is);
    });
  }
});

/** 100 ms, a gap of 800 ms that takes up some 7 ms, and 100 ms. */
const gap = createWarp('collapsed', timesOf([[0, 100], [900, 1000]])); // prettier-ignore

describe('limits on a collapsed scale', () => {
  const [start, end] = [gap.distance(0), gap.distance(1000)];
  const limits: Limits = {all: [0, 1000], shortest: 4, map: gap};
  const lengthOf = (domain: Domain): number => gap.distance(domain[1]) - gap.distance(domain[0]);

  it('let a view reach an eighth of what is shown beyond the end, not of the time', () => {
    const moved = clampDomain([gap.time(start + 150), gap.time(end + 150)], limits);
    expect(gap.distance(moved[1]) - end).to.be.closeTo((end - start) / 8, 1e-9);
  });

  it('make a view inside a gap as long as the shortest, about its middle', () => {
    const domain = clampDomain([499, 501], limits);
    expect(lengthOf(domain)).to.be.closeTo(4, 1e-9);
    expect((domain[0] + domain[1]) / 2).to.be.closeTo(500, 1e-9);
  });

  it('are reached by what is shown, however long it is', () => {
    const short: Domain = [gap.time(gap.distance(500) - 2), gap.time(gap.distance(500) + 2)];
    expect(short[1] - short[0]).to.be.greaterThan(300);
    expect([isCloser(short, limits), isClosest(short, limits)]).to.deep.equal([true, true]);
    expect([isCloser([0, 1000], limits), isClosest([0, 1000], limits)]).to.deep.equal([false, false]);
    expect(isCloser([104, 896], limits)).to.equal(true);
  });
});

describe('visibleDomain(domain, limits)', () => {
  const DAY = 86_400_000;
  const [first, last] = [Date.UTC(1918, 2, 4), Date.UTC(2020, 2, 11)];
  const century = createWarp('collapsed', timesOf([[first, first + DAY], [last, last + DAY]])); // prettier-ignore
  const limits: Limits = {all: [first, last + DAY], shortest: 10, map: century};

  it('is the given one where it has a length', () => {
    for (const domain of [
      [first, last],
      [first, first + 1],
      [first - 900 * DAY, last + 900 * DAY],
    ] as const)
      expect(visibleDomain(domain, limits) === domain).to.equal(true);
  });

  it('is the shortest view around what has none, inside a gap', () => {
    const middle = Date.UTC(1950, 0);
    expect(century.distance(middle + 10) - century.distance(middle)).to.equal(0);
    const [start, end] = visibleDomain([middle, middle + 10], limits);
    expect(century.distance(end) - century.distance(start)).to.be.closeTo(10, 0.01);
    expect([middle - start, end - middle].map((ms) => Math.round(ms / 60_000))).to.deep.equal([43, 43]);
  });
});

describe('includeDomain(domain, interval, map)', () => {
  const cases: readonly [name: string, interval: Domain, result: Domain][] = [
    ['what is in view', [20, 40], [0, 60]],
    ['what is longer', [-40, 40], [0, 60]],
    ['what begins before', [-10, 5], [-10, 50]],
    ['what ends after', [50, 70], [10, 70]],
  ];
  for (const [name, interval, result] of cases) {
    it(`shows ${result.join(' to ')} for ${name}`, () => {
      expect(includeDomain([0, 60], interval, CHRONOLOGICAL)).to.deep.equal(result);
    });
  }

  it('moves along the axis, not in time', () => {
    const domain = includeDomain([50, 100], [900, 910], gap);
    expect(gap.distance(domain[1])).to.be.closeTo(gap.distance(910), 1e-9);
    expect(gap.distance(domain[1]) - gap.distance(domain[0])).to.be.closeTo(50, 1e-9);
  });
});

describe('every limit, on every kind of scale', () => {
  const WIDTH = 1000;

  /** Limits of a timeline as the element has them, and views of any length and place, in parts of the full extent. */
  const anyView = fc
    .record({
      events: anyEvents,
      kind: fc.constantFrom<ScaleKind[]>('chronological', 'collapsed', 'sequential'),
      from: fc.double({min: -2, max: 2, noNaN: true}),
      length: fc.double({min: 0, max: 3, noNaN: true}),
      at: fc.option(part, {nil: undefined}),
    })
    .map(({events, kind, from, length, at}) => {
      const timeline = timelineOf(events);
      const map = createWarp(kind, timeline);
      const all = fitDomain(timeline.extent!, timeline.precision!, map);
      const [first, last] = distancesOf(all, map);
      const limits: Limits = {all, shortest: Math.min(map.step || 60_000, last - first), map};
      const start = first + from * (last - first);
      const end = start + length * (last - first);
      const domain: Domain = [map.time(start), map.time(end)];
      const still = at === undefined ? undefined : map.time(start + at * (end - start));
      return {limits, domain, still, px: WIDTH / (last - first)};
    });

  /** Where a view begins and ends, px, where all there is has 1000 px. */
  const pxOf = (domain: Domain, {map, all}: Limits, px: number): Domain => {
    const [start, end] = distancesOf(domain, map);
    const first = map.distance(all[0]);
    return [(start - first) * px, (end - first) * px];
  };

  it('is kept by a view after clampDomain, and a view within it stays', () => {
    fc.assert(
      fc.property(anyView, ({limits, domain, still, px}) => {
        const clamped = clampDomain(domain, limits, still);
        expect(clamped[0]).to.be.below(clamped[1]);
        const [start, end] = pxOf(clamped, limits, px);
        const length = end - start;
        expect(length).to.be.within(limits.shortest * px - 1e-3, WIDTH + 1e-3);
        expect(start).to.be.at.least(-length / 8 - 1e-3);
        expect(end).to.be.at.most(WIDTH + length / 8 + 1e-3);
        const again = pxOf(clampDomain(clamped, limits, still), limits, px);
        [start, end].forEach((at, i) => expect(again[i]).to.be.closeTo(at, 1e-3));
        expect(visibleDomain(clamped, limits) === clamped).to.equal(true);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('keeps the order of views of one length', () => {
    fc.assert(
      fc.property(anyView, fc.double({min: 0, max: 1, noNaN: true}), ({limits, domain, px}, by) => {
        const {map} = limits;
        const later = distancesOf(domain, map).map((at) => map.time(at + (by * WIDTH) / px)) as [number, number];
        const [one, other] = [domain, later].map((view) => pxOf(clampDomain(view, limits), limits, px));
        [0, 1].forEach((i) => expect(other![i]).to.be.at.least(one![i]! - 1e-3));
      }),
      {numRuns: runs(1000)},
    );
  });

  it('lets a time be revealed', () => {
    fc.assert(
      fc.property(anyView, part, ({limits, domain, px}, at) => {
        fc.pre(domain[0] < domain[1]);
        const {map, all} = limits;
        const [first, last] = distancesOf(all, map);
        const time = map.time(first + at * (last - first));
        const [start, end] = pxOf(
          clampDomain(revealDomain(clampDomain(domain, limits), time, map), limits),
          limits,
          px,
        );
        expect((map.distance(time) - first) * px).to.be.within(start - 1e-3, end + 1e-3);
      }),
    );
  });
});

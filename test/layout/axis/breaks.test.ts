import {expect} from 'chai';
import {byLength, gapsOf, stepsOf} from '../../../src/layout/axis/breaks.js';
import type {AxisText} from '../../../src/layout/axis/words.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import {timelineOf} from '../../model/timeline-of.js';
import {collapsedScale} from '../../scale/warp-of.js';

const TEXT: AxisText = {locale: 'en', textScale: 1, measureText: (text) => 7 * text.length};

const ms = (text: string): number => Date.parse(text);

describe('gapsOf(scale, locale)', () => {
  const [from, to] = [ms('1900-01-01'), ms('2010-01-01')];
  const [start, end] = [ms('1920-01-01'), ms('1990-01-01')];
  const scale = collapsedScale([from, to], [0, 432], [[start, end]]);

  it('has the gaps of a scale, in words', () => {
    const [gap] = gapsOf(scale, 'en');
    expect([Math.round(gap!.from), Math.round(gap!.to), gap!.text]).to.deep.equal([200, 232, '70 years']);
    expect(gapsOf(scale, 'de')[0]!.text).to.equal('70 Jahre');
  });

  it('has none where time is not cut', () => {
    expect(gapsOf(createTimeScale([from, to], [0, 432]), 'en')).to.deep.equal([]);
  });

  it('has the same words at every width', () => {
    const wide = collapsedScale([from, to], [0, 2000], [[start, end]]);
    expect(gapsOf(wide, 'en')[0]!.text).to.equal('70 years');
  });
});

describe('byLength(gaps)', () => {
  it('has the longest first, and of two as long the first', () => {
    const gap = (length: number, text: string) => ({from: 0, to: 9, text, look: 'gap', length}) as const;
    const gaps = [gap(3, 'a'), gap(9, 'b'), gap(3, 'c'), gap(5, 'd')];
    expect(byLength(gaps).map(({text}) => text)).to.deep.equal(['b', 'd', 'a', 'c']);
  });
});

describe('stepsOf(scale, timeline, text)', () => {
  const timeline = timelineOf(['1914', '1918-11-11', '1918-11-11', '1939-09-01', '1945-05-08'].map((date) => ({date})));
  const warp = createWarp('sequential', timeline);
  const scale = createWarpedScale(warp, [ms('1900-01-01'), ms('1960-01-01')], [0, 600]);

  it('tells how much time lies between neighbours', () => {
    expect(stepsOf(scale, timeline, TEXT).map(({text}) => text)).to.deep.equal(['4–5 years', '21 years', '6 years']);
  });

  it('reaches from one event to the next', () => {
    const steps = stepsOf(scale, timeline, TEXT);
    expect(steps.slice(1).map(({from}) => from)).to.deep.equal(steps.slice(0, -1).map(({to}) => to));
  });

  const stepsFrom = (start: string, width: number) =>
    stepsOf(createWarpedScale(warp, [ms(start), ms('1960-01-01')], [0, width]), timeline, TEXT);

  it('has only those whose words have room', () => {
    expect(stepsFrom('1900-01-01', 400).map(({text}) => text)).to.deep.equal(['21 years', '6 years']);
    expect(stepsFrom('1900-01-01', 340).map(({text}) => text)).to.deep.equal(['6 years']);
  });

  it('begins where the view does after an event that began before it', () => {
    expect(stepsFrom('1914-12-01', 600).map(({text, from}) => [text, Math.round(from)])[0]).to.deep.equal(['4–5 years', 0]); // prettier-ignore
  });

  it('tells nothing where distances do', () => {
    const true_ = createTimeScale(scale.domain, [0, 600]);
    expect(stepsOf(true_, timeline, TEXT)).to.deep.equal([]);
  });
});

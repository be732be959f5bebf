import {expect} from 'chai';
import {gapsOf, stepsOf} from '../../../src/layout/axis/breaks.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import {timelineOf} from '../../model/timeline-of.js';
import {collapsedScale} from '../../scale/warp-of.js';

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

describe('stepsOf(scale, timeline, locale)', () => {
  const timeline = timelineOf(['1914', '1918-11-11', '1918-11-11', '1939-09-01', '1945-05-08'].map((date) => ({date})));
  const warp = createWarp('sequential', timeline);
  const scale = createWarpedScale(warp, [ms('1900-01-01'), ms('1960-01-01')], [0, 600]);

  it('tells how much time lies between neighbours', () => {
    expect(stepsOf(scale, timeline, 'en').map(({text}) => text)).to.deep.equal(['4–5 years', '21 years', '6 years']);
  });

  it('reaches from one event to the next', () => {
    const steps = stepsOf(scale, timeline, 'en');
    expect(steps.slice(1).map(({from}) => from)).to.deep.equal(steps.slice(0, -1).map(({to}) => to));
  });

  it('tells nothing where distances do', () => {
    const true_ = createTimeScale(scale.domain, [0, 600]);
    expect(stepsOf(true_, timeline, 'en')).to.deep.equal([]);
  });
});

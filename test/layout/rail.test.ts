import {expect} from 'chai';
import {planRail} from '../../src/layout/rail.js';
import {timelineOf} from '../model/timeline-of.js';
import {sceneInput} from './scene-input.js';

function railOf(dates: readonly string[], rest: object = {}) {
  const input = sceneInput(timelineOf(dates.map((date) => ({date}))), 360, rest);
  return planRail(input, input.home);
}

describe('planRail(input, domain)', () => {
  it('has columns for words, lanes and leaders, one beside the other', () => {
    const {ticks: _, ...columns} = railOf(['2020', '2022']);
    // words of four characters, a lane
    expect(columns).to.deep.equal({axis: 38, lanes: 46, laneCount: 1, firstLine: 9, gutter: 58, labels: 80, end: 360});
  });

  it('makes room for the longest word on the axis', () => {
    expect(railOf(['2023-03-01T10:00', '2023-03-01T12:30']).axis).to.equal(7 * '1 March 2023'.length + 10);
    expect(railOf(['-0500', '-0300']).axis).to.equal(7 * '501 BC'.length + 10);
    const measureText = (text: string): number => 8.3 * text.length;
    expect(railOf(['2020', '2022'], {measureText}).axis).to.equal(44);
  });

  it('has a lane for each mark that lies beside others', () => {
    expect(railOf(['2020', '2020-02', '2020-06/2020-09']).laneCount).to.equal(2);
    expect(railOf(['2020', '2020-05', '2020-05', '2020-05-10', '2020-05']).laneCount).to.equal(5);
  });

  it('has five lanes at most', () => {
    const rail = railOf(new Array<string>(20).fill('2020'));
    expect(rail).to.include({laneCount: 5, gutter: rail.lanes + 60});
  });

  it('has ticks at least 48 px apart on the shortest axis that there can be', () => {
    const yearsAt = (minHeight: number) =>
      railOf(['2020', '2021', '2023'], {minHeight}).ticks.major.map(({time}) => new Date(time).getUTCFullYear());
    expect(yearsAt(192)).to.deep.equal([2020, 2022, 2024]);
    expect(yearsAt(500)).to.deep.equal([2020, 2021, 2022, 2023, 2024]);
  });

  it('plans for no events, too', () => {
    expect(railOf([])).to.include({laneCount: 0});
  });
});

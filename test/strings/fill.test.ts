import {expect} from 'chai';
import {fill} from '../../src/strings/fill.js';

describe('fill(pattern, parts)', () => {
  it('puts each part in the place of its name', () => {
    expect(fill('{from} – {to}', {from: '2020', to: '2022'})).to.equal('2020 – 2022');
    expect(fill('{date} to {date}', {date: '2020'})).to.equal('2020 to 2020');
  });

  it('leaves out a name without a part', () => {
    expect(fill('UTC{offset}', {})).to.equal('UTC');
  });

  it('takes parts as they are', () => {
    expect(fill('about {date}', {date: '$& {date}'})).to.equal('about $& {date}');
  });
});

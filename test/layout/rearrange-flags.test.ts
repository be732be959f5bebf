import {expect} from 'chai';
import fc from 'fast-check';
import type {FlagRoom, Side} from '../../src/layout/flags.js';
import {rearrangeFlags} from '../../src/layout/rearrange-flags.js';
import {flagCase} from './flag-arbitrary.js';
import {hungFaults} from './hung-faults.js';

const ROOM: FlagRoom = {left: 0, right: 200, gap: 4, height: 40};

const flag = (name: string, x: number, weight = 1, width = 60) => ({name, x, width, height: 18, weight});
const hung = (name: string, x: number, y: number, side: Side) => ({...flag(name, x), y, side});

describe('rearrangeFlags(hung, flags, room)', () => {
  const told = (places: ReturnType<typeof rearrangeFlags<ReturnType<typeof flag>>>) =>
    places?.map(({name, side, y}) => `${name} ${side} ${y}`).sort();

  it('hangs a flag the other way where another finds room so', () => {
    expect(told(rearrangeFlags([hung('a', 70, 0, 'right')], [flag('b', 140, 1, 65)], {...ROOM, height: 18}))).to.deep.equal(['a left 0', 'b left 0']); // prettier-ignore
  });

  it('keeps all that hang, however little they weigh', () => {
    const flags = [flag('b', 95, 1e6), flag('c', 105, 1e6)];
    expect(told(rearrangeFlags([hung('a', 100, 0, 'right')], flags, {...ROOM, height: 18}))).to.deep.equal(['a right 0', 'b left 0']); // prettier-ignore
  });

  it('keeps what hangs on both sides of a gap, though nothing else is there', () => {
    const flags = [hung('a', 0, 0, 'right'), hung('b', 200, 0, 'left')];
    expect(told(rearrangeFlags(flags, flags.slice(2), {...ROOM, height: 18}))).to.deep.equal(['a right 0', 'b left 0']);
  });

  it('lays labels apart and clear of all poles, within the room, and loses none that hang', () => {
    const anyCase = fc.tuple(flagCase({min: 1, max: 16}, 'distinct'), fc.integer({min: 20, max: 200}), fc.integer({min: 1, max: 16})); // prettier-ignore
    fc.assert(
      fc.property(anyCase, ([{flags, room}, height, count]) => {
        const limits = {...room, height};
        const weighed = flags.map((one, i) => ({...one, name: String(i), weight: 1}));
        const first = rearrangeFlags([], weighed.slice(0, count), limits)!;
        const all = rearrangeFlags(first, weighed.slice(count), limits);
        if (!all) return;
        expect(hungFaults(all, limits)).to.deep.equal([]);
        const names = new Set(all.map(({name}) => name));
        expect(first.filter(({name}) => !names.has(name))).to.deep.equal([]);
      }),
    );
  });
});

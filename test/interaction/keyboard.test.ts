import {expect} from 'chai';
import {nextStop, zoomOf, type KeyPress} from '../../src/interaction/keyboard.js';

const PLAIN: KeyPress = {
  key: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
};

const STOPS = {count: 5, isMirrored: false} as const;

describe('nextStop(press, current, stops)', () => {
  const moves: readonly [key: string, current: number, next: number | null][] = [
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 4, 5],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, -1],
    ['ArrowDown', 0, null],
    ['ArrowDown', 4, null],
    ['ArrowUp', 4, null],
    ['ArrowUp', 0, null],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Enter', 1, null],
    [' ', 1, null],
    ['Tab', 1, null],
    ['Escape', 1, null],
    ['PageDown', 1, null],
    ['PageUp', 1, null],
    ['a', 1, null],
  ];
  for (const [key, current, next] of moves) {
    it(`moves from ${current} of 5 by "${key}" to ${next}`, () => {
      expect(nextStop({...PLAIN, key}, current, STOPS)).to.equal(next);
    });
  }

  it('goes left for what is later where lines run from right to left', () => {
    const mirrored = {...STOPS, isMirrored: true};
    expect(nextStop({...PLAIN, key: 'ArrowLeft'}, 1, mirrored)).to.equal(2);
    expect(nextStop({...PLAIN, key: 'ArrowRight'}, 1, mirrored)).to.equal(0);
    expect(nextStop({...PLAIN, key: 'ArrowLeft'}, 4, mirrored)).to.equal(5);
    expect(nextStop({...PLAIN, key: 'Home'}, 1, mirrored)).to.equal(0);
  });

  it('goes by pages to the stops that stand for several events', () => {
    const stops = {...STOPS, groups: [1, 3]};
    const to = (key: string) => [0, 1, 2, 3, 4].map((current) => nextStop({...PLAIN, key}, current, stops));
    expect(to('PageDown')).to.deep.equal([1, 3, 3, null, null]);
    expect(to('PageUp')).to.deep.equal([null, null, 1, 1, 3]);
  });

  for (const reason of ['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'defaultPrevented'] as const) {
    it(`leaves a key alone because of ${reason}`, () => {
      for (const key of ['ArrowRight', 'ArrowLeft', 'PageUp', 'Home', 'End']) {
        expect(nextStop({...PLAIN, key, [reason]: true}, 1, {...STOPS, groups: [0]})).to.equal(null);
      }
      for (const key of ['+', '=', '-', '0']) expect(zoomOf({...PLAIN, key, [reason]: true})).to.equal(null);
    });
  }

  it('has nowhere to go where there are no stops', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      expect(nextStop({...PLAIN, key}, 0, {...STOPS, count: 0})).to.equal(null);
    }
  });
});

describe('zoomOf(press)', () => {
  for (const [key, factor] of [
    ['+', 2],
    ['=', 2],
    ['-', 0.5],
    ['0', 'fit'],
    ['1', null],
    ['a', null],
    ['ArrowUp', null],
  ] as const) {
    it(`answers "${key}" by ${factor}`, () => {
      expect(zoomOf({...PLAIN, key})).to.equal(factor);
    });
  }
});

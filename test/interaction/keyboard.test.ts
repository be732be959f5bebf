import {expect} from '@open-wc/testing';
import {nextStop, type KeyPress} from '../../src/interaction/keyboard.js';

const PLAIN: KeyPress = {
  key: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
};

describe('nextStop(press, current, count, orientation)', () => {
  const moves: readonly [key: string, current: number, horizontal: number | null, vertical: number | null][] = [
    ['ArrowRight', 0, 1, 1],
    ['ArrowRight', 3, 4, 4],
    ['ArrowRight', 4, 4, 4],
    ['ArrowLeft', 4, 3, 3],
    ['ArrowLeft', 1, 0, 0],
    ['ArrowLeft', 0, 0, 0],
    ['ArrowDown', 0, null, 1],
    ['ArrowDown', 4, null, 4],
    ['ArrowUp', 4, null, 3],
    ['ArrowUp', 0, null, 0],
    ['Home', 3, 0, 0],
    ['End', 1, 4, 4],
    ['Enter', 1, null, null],
    [' ', 1, null, null],
    ['Tab', 1, null, null],
    ['Escape', 1, null, null],
    ['PageDown', 1, null, null],
    ['a', 1, null, null],
  ];
  for (const [key, current, horizontal, vertical] of moves) {
    it(`moves from ${current} of 5 by "${key}" to ${horizontal}, or ${vertical} where time runs down`, () => {
      const press = {...PLAIN, key};
      expect(nextStop(press, current, 5, 'horizontal')).to.equal(horizontal);
      expect(nextStop(press, current, 5, 'vertical')).to.equal(vertical);
    });
  }

  for (const reason of ['altKey', 'ctrlKey', 'metaKey', 'isComposing', 'defaultPrevented'] as const) {
    it(`leaves a key alone because of ${reason}`, () => {
      for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        expect(nextStop({...PLAIN, key, [reason]: true}, 1, 5, 'horizontal')).to.equal(null);
      }
    });
  }

  it('has nowhere to go where there are no stops', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      expect(nextStop({...PLAIN, key}, 0, 0, 'vertical')).to.equal(null);
    }
  });

  it('enters at the first stop from before all of them', () => {
    expect(nextStop({...PLAIN, key: 'ArrowRight'}, -1, 5, 'horizontal')).to.equal(0);
    expect(nextStop({...PLAIN, key: 'ArrowLeft'}, -1, 5, 'horizontal')).to.equal(0);
  });
});

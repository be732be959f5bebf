import {expect} from 'chai';
import {readWheel, type WheelTurn} from '../../src/interaction/wheel.js';

const [PX, LINES, PAGES] = [0, 1, 2];
const STILL: WheelTurn = {deltaX: 0, deltaY: 0, deltaMode: PX, ctrlKey: false, metaKey: false};

describe('readWheel(turn)', () => {
  const turns: readonly [name: string, turn: Partial<WheelTurn>, read: ReturnType<typeof readWheel>][] = [
    ['nothing', {}, null],
    ['a turn down', {deltaY: 120}, null],
    ['a turn up', {deltaY: -120}, null],
    ['a turn down by lines', {deltaY: 3, deltaMode: LINES}, null],
    ['a turn more down than sideways', {deltaX: 9, deltaY: 10}, null],
    ['a turn as much down as sideways', {deltaX: 10, deltaY: 10}, null],
    ['a turn to the right', {deltaX: 30}, {px: -30}],
    ['a turn to the left', {deltaX: -30}, {px: 30}],
    ['a turn more sideways than down', {deltaX: 10, deltaY: -9}, {px: -10}],
    ['a turn to the right by lines', {deltaX: 2, deltaMode: LINES}, {px: -40}],
    ['a turn to the right by pages', {deltaX: 1, deltaMode: PAGES}, {px: -400}],
    ['a turn in a unit that is none', {deltaX: 30, deltaMode: 9}, {px: -30}],
    ['a pinch that opens a little', {deltaY: -10, ctrlKey: true}, {factor: 2 ** 0.1}],
    ['a pinch that closes a little', {deltaY: 10, ctrlKey: true}, {factor: 2 ** -0.1}],
    ['a notch up with Control', {deltaY: -120, ctrlKey: true}, {factor: 2 ** 0.5}],
    ['a notch down with Control', {deltaY: 120, ctrlKey: true}, {factor: 2 ** -0.5}],
    ['a notch up with Control, by lines', {deltaY: -1, deltaMode: LINES, ctrlKey: true}, {factor: 2 ** 0.2}],
    ['a notch up with Meta', {deltaY: -25, metaKey: true}, {factor: 2 ** 0.25}],
    ['a turn sideways with Control, which neither zooms nor moves', {deltaX: 30, ctrlKey: true}, {factor: 1}],
  ];
  for (const [name, turn, read] of turns) {
    it(`reads ${name} as ${read ? JSON.stringify(read) : 'none of ours'}`, () => {
      expect(readWheel({...STILL, ...turn})).to.deep.equal(read);
    });
  }

  it('comes back when it is turned back', () => {
    for (const deltaY of [1, 10, 49, 50, 120, 4000]) {
      const [closer, away] = [-deltaY, deltaY].map((deltaY) => readWheel({...STILL, deltaY, ctrlKey: true}));
      expect((closer as {factor: number}).factor * (away as {factor: number}).factor).to.be.closeTo(1, 1e-12);
    }
  });
});

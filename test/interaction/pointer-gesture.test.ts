import {expect} from 'chai';
import {PointerGesture} from '../../src/interaction/pointer-gesture.js';
import type {Domain} from '../../src/model/domain.js';
import {createTimeScale} from '../../src/scale/time-scale.js';

const scaleOf = (domain: Domain) => createTimeScale(domain, [0, 500]);

/** 1000 ms on 500 px. */
const SCALE = scaleOf([0, 1000]);

describe('PointerGesture', () => {
  let gesture: PointerGesture;

  beforeEach(() => {
    gesture = new PointerGesture();
  });

  it('of no pointer is none', () => {
    expect(gesture.move(1, 300)).to.equal(null);
    gesture.up(1, SCALE);
    expect([gesture.count, gesture.isMoving]).to.deep.equal([0, false]);
  });

  it('of a pointer that hardly moves is a click', () => {
    gesture.down(1, 200, SCALE);
    for (const px of [201, 203, 197, 203.9, 200]) expect(gesture.move(1, px)).to.equal(null);
    expect([gesture.count, gesture.isMoving]).to.deep.equal([1, false]);
    gesture.up(1, SCALE);
    expect([gesture.count, gesture.isMoving]).to.deep.equal([0, false]);
  });

  it('of one pointer moves what was under it along, with no leap when it begins', () => {
    gesture.down(1, 200, SCALE);
    expect(gesture.move(1, 204)).to.deep.equal({domain: [0, 1000], at: 408, px: 204});
    expect(gesture.move(1, 205)).to.deep.equal({domain: [-2, 998], at: 408, px: 205});
    expect(gesture.move(1, 254)).to.deep.equal({domain: [-100, 900], at: 408, px: 254});
    expect(gesture.isMoving).to.equal(true);
  });

  it('does so to the other side, too', () => {
    gesture.down(1, 200, SCALE);
    expect(gesture.move(1, 146)).to.deep.equal({domain: [100, 1100], at: 392, px: 146});
  });

  it('goes back to where it began, and still is no click', () => {
    gesture.down(1, 200, SCALE);
    gesture.move(1, 300);
    expect(gesture.move(1, 204)).to.deep.equal({domain: [0, 1000], at: 408, px: 204});
    expect(gesture.isMoving).to.equal(true);
  });

  it('goes by the view that it began in, whatever became of it since', () => {
    gesture.down(1, 200, SCALE);
    gesture.move(1, 2204);
    expect(gesture.move(1, 254)).to.deep.equal({domain: [-100, 900], at: 408, px: 254});
  });

  it('begins anew once the pointer has gone up', () => {
    gesture.down(1, 200, SCALE);
    gesture.move(1, 304);
    gesture.up(1, scaleOf([-200, 800]));
    expect([gesture.count, gesture.isMoving]).to.deep.equal([0, false]);
    expect(gesture.move(1, 400)).to.equal(null);
    gesture.down(1, 100, scaleOf([-200, 800]));
    expect(gesture.move(1, 102)).to.equal(null);
    expect(gesture.move(1, 114)).to.deep.equal({domain: [-220, 780], at: 8, px: 114});
  });

  it('of two pointers keeps what is under both', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    expect([gesture.count, gesture.isMoving]).to.deep.equal([2, true]);
    expect(gesture.move(1, 150)).to.deep.equal({domain: [200, 866.6666666666666], at: 500, px: 225});
    expect(gesture.move(2, 350)).to.deep.equal({domain: [250, 750], at: 500, px: 250});
  });

  it('of two pointers has no slack', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    expect(gesture.move(2, 301)).to.deep.include({at: 500, px: 250.5});
  });

  it('goes on from the view there is when the second pointer comes', () => {
    gesture.down(1, 200, SCALE);
    gesture.move(1, 254);
    gesture.down(2, 354, scaleOf([-100, 900]));
    gesture.move(1, 204);
    expect(gesture.move(2, 404)).to.deep.equal({domain: [204, 704], at: 508, px: 304});
  });

  it('goes on with the other pointer from the view there is when one is lifted', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    gesture.move(1, 150);
    gesture.move(2, 350);
    gesture.up(1, scaleOf([250, 750]));
    expect([gesture.count, gesture.isMoving]).to.deep.equal([1, true]);
    expect(gesture.move(2, 350)).to.deep.equal({domain: [250, 750], at: 600, px: 350});
    expect(gesture.move(2, 360)).to.deep.equal({domain: [240, 740], at: 600, px: 360});
    gesture.up(2, scaleOf([240, 740]));
    expect([gesture.count, gesture.isMoving]).to.deep.equal([0, false]);
  });

  it('takes another second pointer in place of the one that was lifted', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    gesture.up(2, SCALE);
    gesture.down(3, 300, SCALE);
    gesture.move(1, 150);
    expect(gesture.move(3, 350)).to.deep.equal({domain: [250, 750], at: 500, px: 250});
  });

  it('ignores a third pointer', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    gesture.down(3, 400, scaleOf([5000, 6000]));
    expect(gesture.count).to.equal(2);
    expect(gesture.move(3, 100)).to.equal(null);
    gesture.move(1, 150);
    expect(gesture.move(2, 350)).to.deep.equal({domain: [250, 750], at: 500, px: 250});
    gesture.up(3, scaleOf([5000, 6000]));
    expect(gesture.count).to.equal(2);
    expect(gesture.move(2, 350)).to.deep.equal({domain: [250, 750], at: 500, px: 250});
  });

  it('ends where there is no view any more', () => {
    gesture.down(1, 200, SCALE);
    gesture.down(2, 300, SCALE);
    gesture.up(2, null);
    expect(gesture.move(1, 400)).to.equal(null);
    gesture.up(1, null);
    expect([gesture.count, gesture.isMoving]).to.deep.equal([0, false]);
  });
});

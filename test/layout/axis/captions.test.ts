import {expect} from 'chai';
import {captionsLayer, isClear, placeCaptions} from '../../../src/layout/axis/captions.js';
import type {AxisText, Caption} from '../../../src/layout/axis/words.js';

const AXIS = 2;

const TEXT: AxisText = {locale: 'en-GB', textScale: 1, measureText: (text) => 7 * text.length};

const caption = (from: number, to: number, text: string): Caption => ({from, to, text, look: 'gap'});

/** The places of the words on an axis of 400 px. */
const place = (...captions: readonly Caption[]) =>
  placeCaptions(captions, [0, 400], AXIS, TEXT).map(({text, stretch}) => [text, ...stretch]);

describe('placeCaptions(captions, range, axis, text)', () => {
  it('centres a caption on the line of the labels', () => {
    const placeIn = (text: AxisText) => placeCaptions([caption(100, 120, 'Today')], [0, 400], AXIS, text)[0]!;
    expect(placeIn(TEXT)).to.deep.equal({text: 'Today', look: 'gap', x: 92.5, y: 21, stretch: [92.5, 127.5]});
    expect(placeIn({...TEXT, textScale: 2}).y).to.equal(40);
  });

  it('centres it in what is in view', () => {
    expect(place(caption(-500, 100, '9 years'))).to.deep.equal([['9 years', 25.5, 74.5]]);
    expect(place(caption(300, 4000, '9 years'))).to.deep.equal([['9 years', 325.5, 374.5]]);
    expect(place(caption(-4000, 4000, '9 years'))).to.deep.equal([['9 years', 175.5, 224.5]]);
  });

  it('moves it into the plot', () => {
    expect(place(caption(-10, 10, '9 years'))).to.deep.equal([['9 years', 0, 49]]);
    expect(place(caption(390, 410, '9 years'))).to.deep.equal([['9 years', 351, 400]]);
  });

  it('leaves out one that is wider than the plot', () => {
    expect(place(caption(0, 400, 'x'.repeat(57)))).to.have.length(1);
    expect(place(caption(0, 400, 'x'.repeat(58)))).to.deep.equal([]);
  });

  it('leaves out one that would stand less than 8 px from one before it, where that was moved to', () => {
    const edge = caption(-10, 10, '9 years');
    expect(place(edge, caption(57, 106, '8 years'))).to.deep.equal([['9 years', 0, 49], ['8 years', 57, 106]]); // prettier-ignore
    expect(place(edge, caption(56, 105, '8 years'))).to.deep.equal([['9 years', 0, 49]]);
    expect(place(caption(56, 105, '8 years'), edge)).to.deep.equal([['8 years', 56, 105]]);
    expect(place(caption(57, 106, '8 years'), edge).map(([text]) => text)).to.deep.equal(['9 years', '8 years']);
  });

  it('lets one that is left out take no room', () => {
    const captions = [caption(100, 149, '9 years'), caption(140, 189, '8 years'), caption(180, 229, '7 years')];
    expect(place(...captions).map(([text]) => text)).to.deep.equal(['9 years', '7 years']);
  });
});

describe('isClear(stretch, taken)', () => {
  it('is 8 px from all others', () => {
    expect(isClear([20, 30], [])).to.equal(true);
    expect(isClear([20, 30], [[0, 12], [38, 50]])).to.equal(true); // prettier-ignore
    expect(isClear([20, 30], [[0, 13]])).to.equal(false);
    expect(isClear([20, 30], [[37, 50]])).to.equal(false);
    expect(isClear([20, 30], [[24, 26]])).to.equal(false);
  });
});

describe('captionsLayer(captions)', () => {
  it('has each caption in its look', () => {
    const captions = placeCaptions([{from: 9, to: 29, text: 'Today', look: 'today'}], [0, 400], AXIS, TEXT);
    expect(captionsLayer(captions).shapes).to.deep.equal([{type: 'text', looks: ['today'], text: 'Today', at: [1.5, 21]}]); // prettier-ignore
  });
});

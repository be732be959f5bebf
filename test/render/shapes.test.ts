import {expect} from '@open-wc/testing';
import {render, svg} from 'lit';
import {createMark, placeMark} from '../../src/layout/marks/create-mark.js';
import type {Shape} from '../../src/layout/scene.js';
import {eventAnchor} from '../../src/model/anchor.js';
import {renderLayer, renderMark} from '../../src/render/shapes.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {recordOf} from '../source/record-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

function draw(content: unknown): SVGSVGElement {
  const container = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${content}`, container);
  return container;
}

const attributes = (node: Element, ...names: string[]): (string | null)[] =>
  names.map((name) => node.getAttribute(name));

describe('renderLayer(layer, colorOf)', () => {
  const layer = (...shapes: Shape[]): SVGSVGElement =>
    draw(renderLayer({name: 'any', shapes}, (event) => `--mark: color-${event}`));

  it('draws each kind of shape with its looks as classes', () => {
    const [path, circle, box, text, ...others] = layer(
      {type: 'path', looks: ['tick', 'minor'], d: 'M0,0L1,1'},
      {type: 'circle', looks: ['estimate'], at: [1, 2], radius: 3},
      {type: 'box', looks: ['small'], box: {x0: 1, x1: 4, y0: 2, y1: 6}, radius: 2, event: 5},
      {type: 'text', looks: ['label'], text: '2020', at: [7, 8]},
    ).children;
    expect(others).to.deep.equal([]);
    expect(attributes(path!, 'class', 'd')).to.deep.equal(['tick minor', 'M0,0L1,1']);
    expect(attributes(circle!, 'class', 'cx', 'cy', 'r')).to.deep.equal(['estimate', '1', '2', '3']);
    expect(attributes(box!, 'class', 'x', 'y', 'width', 'height', 'rx')).to.deep.equal(['small', '1', '2', '3', '4', '2']); // prettier-ignore
    expect((box as SVGElement).style.getPropertyValue('--mark')).to.equal('color-5');
    expect([text!.textContent, ...attributes(text!, 'class', 'x', 'y', 'text-anchor')]).to.deep.equal(['2020', 'label', '7', '8', null]); // prettier-ignore
  });

  it('masks shapes that fade with a gradient of their own', () => {
    const shapes: Shape[] = [{type: 'path', looks: ['shape'], d: 'M0,0'}];
    const stops = [{offset: 0, opacity: 0}, {offset: 1, opacity: 1}]; // prettier-ignore
    const box = {x0: 0, x1: 10, y0: 0, y1: 5};
    const node = layer({type: 'faded', looks: ['soft'], id: 'one', fade: {from: 0, to: 10, box, stops}, shapes});
    expect(node.querySelector('.soft > .shape')!.closest('[mask]')!.getAttribute('mask')).to.equal('url(#one)');
    expect(node.querySelector('#one > rect')!.getAttribute('fill')).to.equal('url(#one-paint)');
    expect(Array.from(node.querySelectorAll('#one-paint > stop'), (stop) => stop.getAttribute('stop-opacity'))).to.deep.equal(['0', '1']); // prettier-ignore
  });
});

describe('renderMark(mark, color)', () => {
  const record = recordOf({date: '2020-03'});
  const mark = placeMark(createMark(record, 7, eventAnchor(record.date), SCALE), 20, 30);
  const group = (options = {}): SVGGElement => draw(renderMark(mark, '--mark: red', options)).querySelector('g')!;

  it('is a part of its own in the colour of its event', () => {
    const node = group();
    expect(attributes(node, 'class', 'part')).to.deep.equal(['mark band confirmed', 'mark']);
    expect(node.style.getPropertyValue('--mark')).to.equal('red');
    expect(node.querySelectorAll('path.shape.light')).to.have.length(1);
  });

  it('says which one is current', () => {
    expect(group({current: true}).classList.contains('current')).to.equal(true);
  });

  it('is no part where it is a sample', () => {
    expect(group({isSample: true}).getAttribute('part')).to.equal(null);
  });
});

import {describe, expect, it} from 'vitest';
import {node, nodeText} from '../../src/export/svg-node.js';

describe('nodeText(node)', () => {
  it('writes an element to a line, attributes in the order given', () => {
    const rects = [node('rect', {y: 1, x: 2}), node('rect', {x: 3, rx: undefined, y: 4})];
    expect(nodeText(node('g', {class: 'marks'}, ...rects))).toBe(
      ['<g class="marks">', '  <rect y="1" x="2"/>', '  <rect x="3" y="4"/>', '</g>'].join('\n'),
    );
  });

  it('writes a text and what it is made of on one line, since space would show', () => {
    const text = node('text', {}, node('tspan', {fill: 'red'}, 'Europe'), ' 12');
    expect(nodeText(node('g', {}, text))).toBe('<g>\n  <text><tspan fill="red">Europe</tspan> 12</text>\n</g>');
  });

  it('rounds lengths and paths to a tenth of a px', () => {
    const {attributes} = node('path', {x: 1 / 3, y: -0.04, d: 'M0.349,-2.06H1e-7L12,1234.56', opacity: '0.09'});
    expect(nodeText(node('path', attributes))).toBe('<path x="0.3" y="0" d="M0.3,-2.1H0L12,1234.6" opacity="0.09"/>');
  });

  it('writes any text as it stands', () => {
    expect(nodeText(node('text', {}, '<b onclick="x">A & B</b>'))).toBe(
      '<text>&lt;b onclick=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;</text>',
    );
    expect(nodeText(node('g', {fill: '"/><script>'}))).toBe('<g fill="&quot;/&gt;&lt;script&gt;"/>');
  });

  it('replaces characters that no XML document can hold', () => {
    expect(nodeText(node('text', {}, 'a\u{0}b\u{1F}c\u{D800}d\u{FFFF}e\u{1F600}'))).toBe(
      '<text>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{1F600}</text>',
    );
  });
});

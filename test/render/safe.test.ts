import {expect} from '@open-wc/testing';
import {safeColor, safeImageUrl, safeUrl} from '../../src/render/safe.js';

const BASE = 'https://example.org/news/page.html';

/** Addresses that run a script, read a file, carry a password or are none. */
const HOSTILE: readonly string[] = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\n:alert(1)',
  'javascript:\u2028alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript://https://example.org/',
  'javascript:/*https://example.org/*/alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'DATA:text/html,x',
  'blob:https://example.org/7b1f1b5e',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'ftp://example.org/x',
  'ws://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  'chrome://settings/',
  'intent://x#Intent;scheme=https;end',
  'custom:x',
  'https://user@example.org/',
  'https://user:password@example.org/',
  'https://:password@example.org/',
  'https://example.org@evil.example/',
  'https://',
  'https://[::1/',
  'https://example.org:99999/',
  'http://%00/',
  `https://example.org/${'x'.repeat(2048)}`,
  '',
];

const LINKS: readonly [url: string, href: string][] = [
  ['https://example.org/x?y=1&z=2#here', 'https://example.org/x?y=1&z=2#here'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.org/X', 'https://example.org/X'],
  [' https://example.org/ ', 'https://example.org/'],
  ['//example.net/x', 'https://example.net/x'],
  ['/x', 'https://example.org/x'],
  ['x', 'https://example.org/news/x'],
  ['../x', 'https://example.org/x'],
  ['?y=1', 'https://example.org/news/page.html?y=1'],
  ['#here', 'https://example.org/news/page.html#here'],
  ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ['./javascript:alert(1)', 'https://example.org/news/javascript:alert(1)'],
  ['javascript%3Aalert(1)', 'https://example.org/news/javascript%3Aalert(1)'],
  ['"><script>alert(1)</script>', 'https://example.org/news/%22%3E%3Cscript%3Ealert(1)%3C/script%3E'],
];

describe('safeUrl(url, base)', () => {
  for (const [url, href] of LINKS) {
    it(`returns ${JSON.stringify(url)} as ${href}`, () => {
      expect(safeUrl(url, BASE)).to.equal(href);
    });
  }

  for (const url of HOSTILE) {
    it(`refuses ${JSON.stringify(url.length > 80 ? `${url.slice(0, 80)}…` : url)}`, () => {
      expect(safeUrl(url, BASE)).to.equal(null);
    });
  }

  it('returns addresses of mail and telephones', () => {
    expect(safeUrl('mailto:a@example.org', BASE)).to.equal('mailto:a@example.org');
    expect(safeUrl('tel:+49-30-1234', BASE)).to.equal('tel:+49-30-1234');
  });

  it('has none where there is no address, nor a base for one that needs it', () => {
    expect(safeUrl(undefined, BASE)).to.equal(null);
    expect(safeUrl('/x', 'about:blank')).to.equal(null);
    expect(safeUrl('/x', '')).to.equal(null);
  });

  it('takes no protocol from a base that has a bad one', () => {
    expect(safeUrl('x', 'file:///tmp/page.html')).to.equal(null);
    expect(safeUrl('x', 'javascript:alert(1)')).to.equal(null);
  });
});

describe('safeImageUrl(url, base)', () => {
  for (const [url, href] of LINKS) {
    it(`returns ${JSON.stringify(url)} as ${href}`, () => {
      expect(safeImageUrl(url, BASE)).to.equal(href);
    });
  }

  for (const url of [...HOSTILE, 'mailto:a@example.org', 'tel:+49-30-1234']) {
    it(`refuses ${JSON.stringify(url.length > 80 ? `${url.slice(0, 80)}…` : url)}`, () => {
      expect(safeImageUrl(url, BASE)).to.equal(null);
    });
  }
});

describe('safeColor(color)', () => {
  const colors: readonly string[] = [
    'red',
    'RebeccaPurple',
    '#c00',
    '#C00C',
    '#cc0000',
    '#cc0000cc',
    'rgb(200 0 0)',
    'rgb(200, 0, 0)',
    'rgba(200, 0, 0, 0.5)',
    'rgb(200 0 0 / 50%)',
    'hsl(120deg 50% 50%)',
    'hwb(120 10% 10%)',
    'lab(50% 40 59)',
    'oklch(0.6 0.2 30)',
    'color(display-p3 1 0 0)',
    'color-mix(in oklab, red 30%, rgb(0 0 200))',
    'light-dark(black, white)',
    'currentColor',
    'transparent',
    'CanvasText',
  ];
  for (const color of colors) {
    it(`returns ${color}`, () => {
      expect(safeColor(color)).to.equal(color);
    });
  }

  const refused: readonly string[] = [
    '',
    'rouge',
    'inherit',
    ' INITIAL ',
    'unset',
    'revert',
    'revert-layer',
    '12px',
    '#12',
    'red blue',
    'rgb(1 2)',
    'red; background: blue',
    'red;',
    'red} * {color: blue',
    'red !important',
    'var(--color)',
    'VAR(--color)',
    'color-mix(in srgb, var(--x), red)',
    'env(safe-area-inset-top)',
    'attr(data-color)',
    'attr(data-color type(<color>))',
    'url(https://evil.example/)',
    'image(red)',
    'image-set("x.png" 1x)',
    'cross-fade(red, blue)',
    'expression(alert(1))',
    'javascript:alert(1)',
    'v\\61r(--color)',
    '\\75rl(x)',
    'red\\',
    'rgb(200 0 0',
    'color-mix(in srgb, red, rgb(0 0 0)',
    'rgb(calc(1 0 0',
    'red /*',
    'red /* */',
    '/**/red',
    '<style>',
    `rgb(200 0 0 /${' '.repeat(60)}1)`,
  ];
  for (const color of refused) {
    it(`refuses ${JSON.stringify(color)}`, () => {
      expect(safeColor(color)).to.equal(null);
    });
  }

  it('has none where there is none', () => {
    expect(safeColor(undefined)).to.equal(null);
  });

  it('returns nothing that changes the declarations after it', () => {
    for (const color of [...colors, ...refused]) {
      const {style} = document.createElement('p');
      style.cssText = `--mark: ${safeColor(color) ?? 'red'}; left: 7px; top: 8px`;
      expect([style.left, style.top, style.length], color).to.deep.equal(['7px', '8px', 3]);
    }
  });
});

import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {backgroundsOf, contrastOf, contrastOn} from '../accessible.js';
import {all, settle, show, text} from '../element/timeline-fixture.js';
import {dotsOf, pictureOf, type Place} from '../picture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';
import {THEMES, useTheme, type Theme} from './theme.js';

const themes = Object.keys(THEMES) as Theme[];

/** Shows a fixture, its second event open, on the page that goes with a theme. */
async function mount(
  name: FixtureName,
  theme: Theme,
  {width = 960, isOpen = true, domain}: {width?: number; isOpen?: boolean; domain?: [number, number]} = {},
): Promise<EventTimeline> {
  await useTheme(theme);
  const data = FIXTURES[name];
  const current = isOpen ? (data.events[1]?.id ?? null) : null;
  const element = await show(data, {
    width,
    scheme: theme === 'dark' ? 'dark' : 'light',
    lang: data.lang ?? 'en',
    current,
  });
  if (domain) element.domain = domain;
  await settle(element);
  return element;
}

/** Elements with text of their own, but for what is hidden from sight. */
function withText(element: EventTimeline): Element[] {
  return all<Element>(element, 'section *').filter((node) => {
    const hasText = Array.from(node.childNodes, (child) => child.nodeType === Node.TEXT_NODE && text(child)).some(
      Boolean,
    );
    return hasText && !node.closest('.hidden, .measured, .probe') && node.getClientRects().length > 0;
  });
}

/** The opacity of an element and all it is in. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element; node; node = node.parentElement)
    opacity *= Number(getComputedStyle(node).opacity);
  return opacity;
}

/** A colour seen through, as one with that opacity. */
const thinned = (color: string, opacity: string | number): string =>
  `color-mix(in srgb, ${color} ${Number(opacity) * 100}%, transparent)`;

/** Contrast of a line or an area of the drawing with what is behind it, and its opacity taken off. */
function contrastOfShape(shape: Element, property: 'stroke' | 'fill'): number {
  const style = getComputedStyle(shape);
  return contrastOn(thinned(style[property], style[`${property}Opacity`]), backgroundsOf(shape));
}

const below = (found: readonly (readonly [what: string, contrast: number])[], least: number): string[] =>
  found.filter(([, contrast]) => !(contrast >= least)).map(([what, contrast]) => `${what}: ${contrast.toFixed(2)}`);

before(() => setViewport({width: 1100, height: 900}));
after(() => useTheme('light'));

describe('A-11 text has a contrast of 4.5:1 with what is behind it', () => {
  for (const theme of themes) {
    for (const name of Object.keys(FIXTURES) as FixtureName[]) {
      it(`in ${name}, ${theme}`, async () => {
        const element = await mount(name, theme);
        const nodes = withText(element);
        const drawn = nodes.filter((node) => node instanceof SVGElement);
        expect(nodes.length).to.be.greaterThan(name === 'F11' ? 2 : 10);
        expect(drawn.length).to.be.greaterThan(name === 'F11' ? -1 : 1);
        const found = nodes
          .filter((node) => !node.closest('[aria-disabled=true]')) // has nothing to do
          .map(
            (node) => [`${node.localName} "${text(node)}"`, contrastOf(node) * (opacityOf(node) < 1 ? 0 : 1)] as const,
          );
        expect(below(found, 4.5)).to.deep.equal([]);
      });
    }
  }
});

/** The px of a box of the page, each as `rgb()`. */
const colorsOf = async (box: Place): Promise<string[]> =>
  dotsOf(await pictureOf(box)).map((dot) => `rgb(${dot.join(' ')})`);

describe('A-12 the focus by key changes at least a ring of 2 px, by 3:1', () => {
  for (const theme of themes) {
    for (const [name, width, selector] of [
      ['F2', 960, '[part=label]:not([aria-expanded=true])'],
      ['F2', 360, '[part=label]:not([aria-expanded=true])'],
      ['F3', 960, '[part=chip]'],
      ['F4', 360, '[part=chip]'],
      ['F2', 960, '.bar button[data-key=list]'],
      ['F2', 960, '[part=legend] button'],
    ] as const) {
      it(`of ${selector.split(/[:[\]]/)[selector.startsWith('[') ? 1 : 0]!} in ${name}, ${width} px wide, ${theme}`, async () => {
        const element = await mount(name, theme, {width, isOpen: false});
        const target = all(element, selector)[0]!;
        target.scrollIntoView({block: 'center'});
        await sendKeys({press: 'Shift'}); // so that the focus is by key
        const {left, top, width: w, height: h} = target.getBoundingClientRect();
        const box = {
          x: Math.floor(left) - 6,
          y: Math.floor(top) - 6,
          width: Math.ceil(w) + 12,
          height: Math.ceil(h) + 12,
        };
        const before = await colorsOf(box);
        target.focus();
        expect(target.matches(':focus-visible'), 'focus by key').to.equal(true);
        await element.updateComplete;
        const after = await colorsOf(box);
        const changed = after.filter((color, i) => color !== before[i] && contrastOn(color, [before[i]!]) >= 3).length;
        const radius = Math.min(parseFloat(getComputedStyle(target).borderRadius), w / 2, h / 2);
        const perimeter = 2 * (w + h) - (8 - 2 * Math.PI) * radius;
        expect(changed).to.be.at.least(2 * perimeter);
      });
    }
  }
});

describe('A-12 what is drawn has a contrast of 3:1 with what is behind it', () => {
  for (const theme of themes) {
    for (const name of ['F2', 'F4', 'F6', 'F8'] as const) {
      it(`marks and the axis, in ${name}, ${theme}`, async () => {
        const element = await mount(name, theme);
        const strokes = all<Element>(element, '.axis, .mark .shape, .join, .strike');
        const fills = all<Element>(element, '.dot:not(.inexact) .shape, .mark .core, .columns, .small').filter(
          (shape) => getComputedStyle(shape).fill !== 'none' && !shape.closest('.soft'),
        );
        expect(strokes.length).to.be.greaterThan(name === 'F4' ? 5 : 10);
        const found = [
          ...strokes.map(
            (shape) => [`stroke of ${shape.getAttribute('class') ?? ''}`, contrastOfShape(shape, 'stroke')] as const,
          ),
          ...fills.map(
            (shape) => [`fill of ${shape.getAttribute('class') ?? ''}`, contrastOfShape(shape, 'fill')] as const,
          ),
        ];
        expect(below(found, 3)).to.deep.equal([]);
      });
    }

    it(`buttons that tell what they do by their border, and signs, ${theme}`, async () => {
      const element = await mount('F3', theme);
      const buttons = all(element, '.bar button, [part=chip]').filter(
        (button) => !button.matches('[aria-disabled=true]'),
      );
      const found = buttons.map((button) => [text(button), contrastOf(button)] as const);
      expect(below(found, 3)).to.deep.equal([]);
      expect(found.length).to.be.greaterThan(8);
    });
  }
});

import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, resetMouse, sendMouse, setViewport} from '@web/test-runner-commands';
import type {Domain, EventTimeline, TimelineData} from '../../src/index.js';
import {click, press} from '../element/acts.js';
import {
  all,
  article,
  geometry,
  label,
  labels,
  middleOf,
  one,
  settle,
  show,
  text,
  TITLES,
} from '../element/timeline-fixture.js';
import {FIXTURES} from './fixtures.js';
import {lines, STATES, throughStates} from './reader.js';

before(() => setViewport({width: 1100, height: 900}));
afterEach(() => resetMouse());

/** All rules of the style sheets of an element, those within others too. */
function rulesOf(element: EventTimeline): CSSStyleRule[] {
  const flat = (rules: CSSRuleList): CSSStyleRule[] =>
    Array.from(rules).flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule;
      return rule instanceof CSSGroupingRule ? flat(rule.cssRules) : [];
    });
  return element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => flat(sheet.cssRules));
}

/** All that there is to see and to hear. */
const picture = (element: EventTimeline): string =>
  [element.shadowRoot!.innerHTML, ...geometry(element), ...lines(element).map(({words}) => words)].join('\n');

describe('a reader with a pointer', () => {
  it('A-19 finds nothing that is there only while the pointer is over something', async () => {
    const element = await show(article);
    element.zoomBy(2); // of which nothing is told
    await settle(element);
    const before = picture(element);
    for (const target of all(element, 'button, [part=mark], .overview > svg, .kinds li, [part=axis] text')) {
      await sendMouse({type: 'move', position: middleOf(target)});
      await nextFrame();
      expect(picture(element) === before, target.outerHTML.slice(0, 80)).to.equal(true);
    }
  });

  it('A-19 sees no more under the pointer than a colour or a line', async () => {
    const element = await show(article);
    const hover = rulesOf(element).filter(({selectorText}) => selectorText.includes(':hover'));
    const changed = new Set(hover.flatMap(({style}) => Array.from(style)));
    const harmless = /^(color|background.*|border-.*color|text-decoration.*|text-underline-offset|cursor|opacity)$/;
    expect(hover.length).to.be.at.least(4);
    expect([...changed].filter((property) => !harmless.test(property))).to.deep.equal([]);
  });
});

describe('a reader who wants no motion', () => {
  /** What a reader does, each the name of a button or what is done. */
  const DEEDS: readonly (readonly [name: string, deed: (element: EventTimeline) => unknown])[] = [
    ...['in', 'in', 'out', 'next', 'next', 'previous', 'help', 'list', 'list', 'fit'].map(
      (key) => [key, (element: EventTimeline) => one(element, `[part=controls] [data-key=${key}]`).click()] as const,
    ),
    ['zoom in once more', (element) => one(element, '[part=controls] [data-key=in]').click()],
    ['later', (element) => one(element, '.overview [data-key=later]').click()],
    ['a filter', (element) => one(element, '[part=legend] [data-key=trade]').click()],
    ['open', (element) => labels(element)[0]!.click()],
    ['another', (element) => element.show('meeting')],
    ['close', (element) => one(element, '.close').click()],
    ['new data', (element) => (element.data = {...FIXTURES.F6})],
    ['groups', (element) => (element.groupBy = 'category')],
  ];

  const animations = (element: EventTimeline): Animation[] => [
    ...element.shadowRoot!.getAnimations(),
    ...document.getAnimations(),
  ];

  after(() => executeServerCommand('media-features', []));

  for (const value of ['reduce', 'no-preference']) {
    it(`A-20 sees none, with prefers-reduced-motion: ${value}`, async () => {
      await executeServerCommand('media-features', [{name: 'prefers-reduced-motion', value}]);
      expect(matchMedia(`(prefers-reduced-motion: ${value})`).matches).to.equal(true);
      const element = await show(article);
      for (const [name, deed] of DEEDS) {
        deed(element);
        const places: string[] = [];
        for (let frame = 0; frame < 8; frame++) {
          await nextFrame();
          expect(animations(element), name).to.deep.equal([]);
          places.push(geometry(element).join());
        }
        expect(new Set(places.slice(2)).size, `${name}: all is in its place after two frames`).to.equal(1);
      }
    });
  }

  it('A-20 sees nothing move by itself', async () => {
    const element = await show(article);
    await settle(element);
    const before = picture(element);
    for (let frame = 0; frame < 30; frame++) {
      await nextFrame();
      expect(picture(element) === before).to.equal(true);
    }
  });

  it('A-20 has no style that moves anything, nor scrolls smoothly', async () => {
    const element = await show(article);
    const moving = rulesOf(element).filter(({style}) =>
      Array.from(style).some((property) => /^(transition|animation|scroll-behavior)/.test(property)),
    );
    expect(moving.map(({cssText}) => cssText)).to.deep.equal([]);
  });
});

describe('a reader who can click and nothing else', () => {
  const isOff = (element: EventTimeline, key: string): boolean =>
    one(element, `[data-bar=controls] [data-key=${key}]`).getAttribute('aria-disabled') === 'true';

  const DAY = 86_400_000;
  const F2_TIMES = [Date.UTC(2020, 0, 20), Date.UTC(2022, 1, 14), Date.UTC(2023, 11, 20)];
  const F6_TIMES = [Date.UTC(1950, 6), Date.UTC(1990, 6), Date.UTC(2032, 6)];

  for (const [width, data, name, times, closest] of [
    [960, FIXTURES.F2, 'F2', F2_TIMES, 1.01 * DAY],
    [360, FIXTURES.F2, 'F2', F2_TIMES, 1.01 * DAY],
    [960, FIXTURES.F6, 'F6', F6_TIMES, 366 * DAY],
  ] as const) {
    it(`A-21 reaches every range of four lengths, end to end, ${name}, ${width} px wide`, async () => {
      const element = await show(data satisfies TimelineData, {width});
      for (let level = 1; level <= 4; level++) {
        await click(element, one(element, '[data-bar=controls] [data-key=in]'));
        for (let before: Domain | null = null; before !== element.domain;) {
          before = element.domain;
          await click(element, one(element, '[data-bar=overview] [data-key=earlier]'));
        }
        const views: Domain[] = [element.domain!];
        for (let before: Domain | null = null; before !== element.domain;) {
          before = element.domain;
          await click(element, one(element, '[data-bar=overview] [data-key=later]'));
          if (element.domain !== before) views.push(element.domain!);
        }
        const length = views[0]![1] - views[0]![0];
        expect(views.length, `steps at level ${level}`).to.be.within(2 ** (level - 1), 2 ** (level + 2));
        views.slice(1).forEach((view, i) => expect(view[0]).to.be.within(views[i]![0], views[i]![0] + length / 2 + 1));
      }
      await click(element, one(element, '[data-bar=controls] [data-key=fit]'));
      expect(element.domain).to.equal(null);
      expect(isOff(element, 'fit')).to.equal(true);
    });

    it(`A-21 comes as close as can be to a time at the start, in the middle and at the end, ${name}, ${width} px wide`, async function () {
      this.timeout(30_000);
      const element = await show(data satisfies TimelineData, {width});
      for (const time of times) {
        await click(element, one(element, '[data-bar=controls] [data-key=fit]'));
        for (let presses = 0; !isOff(element, 'in'); presses++) {
          expect(presses, 'presses').to.be.at.most(30);
          await click(element, one(element, '[data-bar=controls] [data-key=in]'));
          while (time < element.domain![0])
            await click(element, one(element, '[data-bar=overview] [data-key=earlier]'));
          while (time > element.domain![1]) await click(element, one(element, '[data-bar=overview] [data-key=later]'));
        }
        const [start, end] = element.domain!;
        expect(time).to.be.within(start, end);
        expect(end - start).to.be.at.most(closest);
      }
    });
  }

  it('A-21 sees and opens any event', async () => {
    const element = await show(article);
    const seen: string[] = [];
    for (let i = 0; i < 10; i++) {
      await click(element, 'Next event');
      seen.push(text(one(element, '.detail-title')));
    }
    expect(seen).to.deep.equal([...TITLES]);
  });

  it('A-21 changes nothing by a press that is taken back', async () => {
    const element = await show(article);
    element.zoomBy(4); // of which nothing is told
    await settle(element);
    const changes: string[] = [];
    for (const type of ['timeline-domain-change', 'timeline-select'])
      element.addEventListener(type, () => changes.push(type));
    const before = [picture(element), String(element.domain), element.current, element.view];
    for (const target of all(element, 'button, [part=mark], [part=plot], .overview > svg, .overview .strip')) {
      const {left, top, height} = target.getBoundingClientRect();
      const init = {
        clientX: left + 3,
        clientY: top + height / 2,
        pointerId: 1,
        isPrimary: true,
        bubbles: true,
        composed: true,
      };
      for (const type of ['pointerdown', 'pointercancel']) target.dispatchEvent(new PointerEvent(type, init));
      await element.ready;
      const now = [picture(element), String(element.domain), element.current, element.view];
      expect(now.join() === before.join(), target.outerHTML.slice(0, 80)).to.equal(true);
    }
    expect(changes).to.deep.equal([]);
  });

  it('A-21 changes nothing by a press that ends beside the button', async () => {
    const element = await show(article);
    await click(element, 'Zoom in');
    await settle(element);
    const before = [String(element.domain), element.current, element.view, String(element.categories)].join();
    const heading = middleOf(one(element, '[part=heading]'));
    for (const target of all(element, '[data-bar] button, [part=legend] button')) {
      await sendMouse({type: 'move', position: middleOf(target)});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: heading});
      await sendMouse({type: 'up'});
      const now = [String(element.domain), element.current, element.view, String(element.categories)].join();
      expect(now === before, text(target)).to.equal(true);
    }
  });

  it('A-21 moves the view by a click on the strip, on release', async () => {
    const element = await show(article);
    await click(element, 'Zoom in');
    await click(element, 'Zoom in');
    const strip = one(element, '.overview > svg').getBoundingClientRect();
    const before = element.domain;
    await sendMouse({type: 'move', position: [Math.round(strip.left + 4), Math.round(strip.top + 10)]});
    await sendMouse({type: 'down'});
    expect(element.domain === before, 'pressed').to.equal(true);
    await sendMouse({type: 'up'});
    await element.ready;
    expect(element.domain![0]).to.be.lessThan(before![0]);
    const middle = one(element, '.window').getBoundingClientRect();
    expect(middle.left).to.be.closeTo(strip.left, 1);
  });
});

describe('a reader who has set colours of their own', () => {
  const SYSTEM = [
    'Canvas',
    'CanvasText',
    'Highlight',
    'HighlightText',
    'ButtonText',
    'ButtonFace',
    'ButtonBorder',
    'LinkText',
    'GrayText',
  ] as const;

  /** The colours of the system, by their names. */
  function systemColors(): Map<string, string> {
    const probe = document.createElement('div');
    document.body.append(probe);
    const found = SYSTEM.map((name) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return new Map(found);
  }

  type Channels = readonly number[];

  const channels = (color: string): Channels => (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[, /]+/).map(Number);

  /** Relative luminance, of WCAG. */
  function luminance(color: Channels): number {
    const [r, g, b] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  }

  /** Of a colour that may be seen through, on a ground that may not. */
  function contrast(color: string, ground: string): number {
    const below = channels(ground);
    const [r, g, b, alpha = 1] = channels(color);
    const seen = [r!, g!, b!].map((value, i) => alpha * value + (1 - alpha) * below[i]!);
    const [dark, light] = [luminance(seen), luminance(below.slice(0, 3))].sort((x, y) => x - y);
    return (light! + 0.05) / (dark! + 0.05);
  }

  for (const scheme of ['light', 'dark'] as const) {
    describe(`on a ${scheme} ground`, () => {
      before(async () => {
        await executeServerCommand('media-features', [
          {name: 'forced-colors', value: 'active'},
          {name: 'prefers-color-scheme', value: scheme},
        ]);
        document.documentElement.style.colorScheme = 'light dark';
      });
      after(async () => {
        document.documentElement.removeAttribute('style');
        await executeServerCommand('media-features', []);
      });

      /** What is drawn in other colours than those of the system, and what does not stand out from the ground. */
      function badColors(element: EventTimeline): string[] {
        const colors = systemColors();
        const known = new Set([...colors.values(), 'none', 'rgba(0, 0, 0, 0)']);
        const faults = new Set<string>();
        for (const node of all<SVGElement>(element, 'svg *')) {
          if (node.closest('mask, clipPath, linearGradient, [part=base] > .hidden') || node.localName === 'g') continue;
          const {fill, stroke} = getComputedStyle(node);
          for (const [property, color] of Object.entries({fill, stroke}))
            if (!known.has(color)) faults.add(`${property} ${color}: ${node.localName}.${node.getAttribute('class')}`);
          const ground = colors.get(node.closest('.inside') ? 'CanvasText' : 'Canvas')!; // a bar is behind the words in it
          const isDrawn = [fill, stroke].some((color) => color.startsWith('rgb') && contrast(color, ground) >= 3);
          const isGround = node.matches('.grid, .clear, .era *, .pile circle');
          if (!isDrawn && !isGround) faults.add(`not seen: ${node.localName}.${node.getAttribute('class')}`);
        }
        return [...faults];
      }

      for (const [name, data] of Object.entries({
        F2: FIXTURES.F2,
        F4: FIXTURES.F4,
        F6: FIXTURES.F6,
        F7: FIXTURES.F7,
        F8: FIXTURES.F8,
      })) {
        for (const [state, width] of [
          ['at first', 960],
          ['zoomed in', 960],
          ['with an event open', 360],
        ] as const) {
          it(`A-22 sees marks, axis and strip in colours of the system, ${name} ${state}, ${width} px wide`, async () => {
            const element = await show(data, {width, scheme});
            await STATES[state](element);
            expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
            expect(badColors(element)).to.deep.equal([]);
          });
        }
      }

      it('A-22 reads all text', async () => {
        const element = await show(article, {scheme});
        for await (const state of throughStates(element)) {
          const known = new Set(systemColors().values());
          for (const {words, owner} of lines(element)) {
            const {color, fill} = getComputedStyle(owner);
            const ink = owner instanceof SVGElement ? fill : color;
            let ground = 'rgba(0, 0, 0, 0)';
            for (let node: Element | null = owner; node && ground === 'rgba(0, 0, 0, 0)'; node = node.parentElement)
              ground = getComputedStyle(node).backgroundColor;
            if (/^rgba\(.* 0\)$/.test(ground))
              ground = systemColors().get(owner.closest('.inside') ? 'CanvasText' : 'Canvas')!;
            expect(known.has(ink), `${state}: ${ink} of ${words}`).to.equal(true);
            const isOff = owner.closest('[aria-disabled=true]') !== null;
            expect(contrast(ink, ground), `${state}: ${words}`).to.be.at.least(isOff ? 1 : 4.5);
          }
        }
      });

      it('A-22 sees which buttons are on, which event is open, and which has the focus', async () => {
        const element = await show(article, {scheme});
        const colors = systemColors();
        const of = (name: (typeof SYSTEM)[number]): string => colors.get(name)!;
        await click(element, 'Keyboard help');
        const help = getComputedStyle(one(element, '[part=controls] [aria-expanded=true]'));
        expect([help.textDecorationLine, help.textDecorationThickness, help.color]).to.deep.equal(['underline', '2.5px', of('CanvasText')]); // prettier-ignore
        label(element, TITLES[0]).click();
        await settle(element);
        const current = getComputedStyle(one(element, '.mark.current .shape'));
        expect([current.stroke, current.strokeWidth]).to.deep.equal([of('CanvasText'), '2.5px']);
        expect(getComputedStyle(one(element, '[aria-expanded=true] .title')).textDecorationLine).to.equal('underline');
        const card = getComputedStyle(one(element, '.card'));
        expect([card.borderTopStyle, card.borderTopWidth]).to.deep.equal(['solid', '1px']);
        expect(contrast(card.borderTopColor, of('Canvas'))).to.be.at.least(3);
        await click(element, 'Unrest');
        const [off, on] = all<SVGElement>(element, '[part=legend] .glyph').map((glyph) => getComputedStyle(glyph));
        expect([off!.fill, on!.fill]).to.deep.equal(['none', of('CanvasText')]);
        expect([off!.stroke, on!.stroke]).to.deep.equal([of('CanvasText'), of('CanvasText')]);
        labels(element)[0]!.focus();
        await press(element, 'ArrowRight');
        const button = labels(element)[1]!;
        expect(element.shadowRoot!.activeElement === button).to.equal(true);
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(button);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
        expect(new Set(colors.values()).has(outlineColor), outlineColor).to.equal(true);
        expect(contrast(outlineColor, of('Canvas'))).to.be.at.least(3);
      });

      it('A-22 sees where the view is on the strip of the whole', async () => {
        const element = await show(article, {scheme});
        await click(element, 'Zoom in');
        await click(element, 'Zoom in');
        const colors = systemColors();
        const frame = getComputedStyle(one(element, '.overview .window'));
        expect([frame.stroke, frame.strokeWidth, frame.fill]).to.deep.equal([colors.get('Highlight'), '3px', 'none']);
        expect(contrast(frame.stroke, colors.get('Canvas')!)).to.be.at.least(3);
      });

      it('A-22 sees the marks and the line of the list', async () => {
        const element = await show(article, {scheme});
        await click(element, 'List');
        const line = getComputedStyle(all(element, '.listing > li')[0]!, '::before').borderInlineStartColor;
        expect(line).to.equal(systemColors().get('CanvasText'));
        const marks = all<SVGElement>(element, '.listing .symbol .shape').map(
          (shape) => getComputedStyle(shape).stroke,
        );
        expect(new Set(marks)).to.deep.equal(new Set([systemColors().get('CanvasText')]));
      });
    });
  }
});

import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, article, labels, settle, show, text, titleOf} from './timeline-fixture.js';

const CATEGORIES = article.categories!;

interface Feature {
  readonly name: string;
  readonly value: string;
}

async function emulate(element: EventTimeline, ...features: Feature[]): Promise<void> {
  await executeServerCommand('media-features', features);
  await settle(element);
}

const shapeOf = (node: Element): string | null => node.querySelector('.glyph path')?.getAttribute('d') ?? null;

/** The shape before each name in the legend. */
const legendShapes = (element: EventTimeline): Map<string, string | null> =>
  new Map(all(element, '[part=legend] button').map((button) => [text(button), shapeOf(button)]));

const FORCED = {name: 'forced-colors', value: 'active'};
const CONTRAST = {name: 'prefers-contrast', value: 'more'};

before(() => setViewport({width: 1100, height: 900}));
afterEach(() => executeServerCommand('media-features', []));

describe('the glyphs of categories', () => {
  it('are not there where colours are seen', async () => {
    const element = await show(article);
    expect(all(element, '.glyph')).to.deep.equal([]);
  });

  for (const feature of [FORCED, CONTRAST]) {
    it(`stand before each title and in the legend with ${feature.name}, and go with it`, async () => {
      const element = await show(article);
      await emulate(element, feature);
      const legend = legendShapes(element);
      expect(Array.from(legend.keys())).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']);
      expect(new Set(legend.values()).size).to.equal(4);
      expect(Array.from(legend.values())).to.not.include(null);
      expect(labels(element)).to.have.length(10);
      for (const label of labels(element)) {
        const event = article.events.find(({title}) => title === titleOf(label))!;
        const category = CATEGORIES.find(({id}) => id === event.category)!;
        expect(shapeOf(label), event.title).to.equal(legend.get(category.label));
      }
      await emulate(element);
      expect(all(element, '.glyph')).to.deep.equal([]);
    });
  }

  it('are hidden from assistive technology', async () => {
    const element = await show(article);
    await emulate(element, FORCED);
    expect(all(element, '.glyph').every((glyph) => glyph.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  for (const width of [960, 360]) {
    it(`have room in the lanes, ${width} px wide`, async () => {
      const element = await show(article, {width});
      await emulate(element, FORCED);
      for (const label of labels(element)) {
        const title = label.querySelector<HTMLElement>('.title')!;
        expect(title.scrollWidth <= title.clientWidth, titleOf(label)).to.equal(true);
        const box = label.getBoundingClientRect();
        expect(title.getBoundingClientRect().bottom <= box.bottom + 1, titleOf(label)).to.equal(true);
      }
    });
  }

  it('are one and the same for categories past the eighth and for events without a category', async () => {
    const element = await show({
      categories: Array.from({length: 10}, (_, i) => ({id: `c${i + 1}`, label: `C${i + 1}`})),
      events: [
        {date: '2001', title: 'One', category: 'c9'},
        {date: '2002', title: 'Two'},
      ],
    });
    await emulate(element, FORCED);
    const shapes = Array.from(legendShapes(element).values());
    expect(shapes).to.have.length(11);
    expect(new Set(shapes.slice(0, 8)).size).to.equal(8);
    expect(new Set(shapes.slice(8)).size).to.equal(1);
    expect(labels(element).map(shapeOf)).to.deep.equal([shapes[10], shapes[10]]);
  });

  it('are not there without categories', async () => {
    const element = await show({events: [{date: '2001', title: 'One'}]});
    await emulate(element, FORCED);
    expect(all(element, '.glyph')).to.deep.equal([]);
  });

  it('come with categories that come later', async () => {
    const element = await show({events: [{date: '2001', title: 'One'}]});
    await emulate(element, FORCED);
    element.data = article;
    await element.ready;
    expect(all(element, '[part=label] .glyph')).to.have.length(10);
  });
});

import {expect} from '@open-wc/testing';
import {a11ySnapshot, findAccessibilityNode} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, article, labels, one, show, text, titleOf, TITLES} from './timeline-fixture.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}

/** What assistive technology is given, in order. */
async function accessibilityTree(): Promise<Node[]> {
  const nodes: Node[] = [];
  const snapshot: unknown = await a11ySnapshot({});
  findAccessibilityNode(snapshot as Node & {children: Node[]}, (node) => {
    nodes.push(node);
    return false;
  });
  return nodes;
}

describe('what assistive technology is given', () => {
  it('is a heading and a button for each event, named by its title, its date and its category, in order of time', async () => {
    await show(article, {current: 'samarkand'});
    const tree = await accessibilityTree();
    expect(tree.filter(({role}) => role === 'heading').map(({name, level}) => [name, level])).to.deep.equal([
      ['Minsk and Beijing: the dates behind the meeting', 2],
    ]);
    const buttons = tree.filter(({role}) => role === 'button').map(({name}) => name);
    expect(buttons).to.deep.equal([
      'Unrest',
      'War in Ukraine',
      'Diplomacy',
      'Trade',
      'Zoom in',
      'Previous event',
      'Next event',
      'Groups',
      'List',
      'Keyboard help',
      'Crackdown on protests after the election in Belarus , some time in 2020 , Unrest',
      'China–Belarus trade grows by a third, to $5 billion , all through 2022 , Trade',
      'Russian troops invade Ukraine, staging from Belarus , about February 2022 , War in Ukraine',
      'Sanctions on Lukashenko, before the war , by February 2022 , Diplomacy',
      'Xi and Lukashenko meet at the SCO summit in Samarkand , some time in September 2022 , Diplomacy',
      'Close',
      'Previous event',
      'Next event',
      'Belarus expects to join the SCO , some time in 2023, expected , Diplomacy',
      'China presents its proposals to end the fighting , about late February 2023 , Diplomacy',
      'Western leaders warn China against arming Russia , about February 2023 , War in Ukraine',
      'Lukashenko’s visit to China , 1 March 2023 to 2 March 2023 , Diplomacy',
      'Xi receives Lukashenko in Beijing , 1 March 2023 , Diplomacy',
    ]);
    expect(tree.filter(({expanded}) => expanded).map(({name}) => name)).to.deep.equal([
      'Xi and Lukashenko meet at the SCO summit in Samarkand , some time in September 2022 , Diplomacy',
    ]);
  });

  it('is none of the drawing', async () => {
    await show(article);
    const tree = await accessibilityTree();
    expect(tree.filter(({name}) => ['2021', '2024'].includes(name))).to.deep.equal([]);
  });
});

for (const width of [960, 360]) {
  describe(`the elements of a timeline, ${width} px wide`, () => {
    let element: EventTimeline;

    beforeEach(async () => {
      element = await show(article, {width});
    });

    it('are a region named after the title', () => {
      const region = one(element, 'section');
      expect(region.getAttribute('part')).to.equal('base');
      expect(region.getAttribute('aria-label')).to.equal('Minsk and Beijing: the dates behind the meeting');
    });

    it('have a list of all events, in order of time', () => {
      const list = one(element, '[part=list]');
      expect(list.localName).to.equal('ol');
      expect(list.getAttribute('role')).to.equal('list');
      expect(list.getAttribute('aria-label')).to.equal('Events');
      expect(Array.from(list.children, ({localName}) => localName)).to.deep.equal(Array<string>(10).fill('li'));
      expect(labels(element).map(titleOf)).to.deep.equal(TITLES);
    });

    it('have a native button first in each item, closed', () => {
      for (const button of labels(element)) {
        expect(button).to.be.instanceOf(HTMLButtonElement);
        expect(button.parentElement!.firstElementChild).to.equal(button);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(button.hasAttribute('aria-controls')).to.equal(false);
        expect(button.hasAttribute('aria-label')).to.equal(false);
      }
      expect(labels(element).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1, -1, -1, -1, -1, -1]);
    });

    it('hide the drawing of the lanes, that of the axis, and the key', () => {
      const drawings = all<SVGElement>(element, '.lanes > svg, .foot > svg, .kinds svg');
      expect(drawings).to.have.length(1 + 1 + (width === 360 ? 6 : 5));
      for (const drawing of drawings) {
        expect(drawing.getAttribute('aria-hidden')).to.equal('true');
        expect(drawing.getAttribute('focusable')).to.equal('false');
      }
    });

    it('explain to the eye how dates are drawn: each label says it in words', () => {
      expect(one(element, '.kinds').getAttribute('aria-hidden')).to.equal('true');
      expect(all(element, '.kinds li').map(text)).to.deep.equal([
        'some time within',
        'all through',
        'about',
        'open at this end',
        'expected',
      ]);
    });

    it('have targets of 24 px or more', () => {
      for (const button of labels(element)) {
        const {width, height} = button.getBoundingClientRect();
        expect(width, titleOf(button)).to.be.at.least(24);
        expect(height, titleOf(button)).to.be.at.least(24);
      }
    });

    it('say in words what the axis shows', () => {
      expect(text(one(element, '.intro .hidden'))).to.equal('10 events, 2020 to 2023');
    });
  });
}

describe('the eras', () => {
  const eras = [
    {title: 'Le voyage', date: '1867-11-07/1891-10'},
    {title: 'La guerre', date: '1914'},
  ];

  it('are a hidden list of their names, in the language of the data, and dates', async () => {
    const element = await show({lang: 'fr', eras, events: [{title: 'Une', date: '1900'}]}, {lang: 'en-GB'});
    const list = one(element, '.intro ul.hidden');
    expect(all(element, '.intro li').map(text)).to.deep.equal([
      'Le voyage, 7 November 1867 to October 1891',
      'La guerre, all through 1914',
    ]);
    expect(all(element, '.intro li bdi').map((title) => title.getAttribute('lang'))).to.deep.equal(['fr', 'fr']);
    expect(list.getBoundingClientRect().height).to.equal(1);
  });

  it('are absent if the data has no eras', async () => {
    expect(all(await show(article), '.intro ul')).to.deep.equal([]);
  });
});

describe('the heading', () => {
  for (const [level, tag] of [
    [2, 'H2'],
    [3, 'H3'],
    [4, 'H4'],
    [5, 'H5'],
    [6, 'H6'],
    [0, 'H2'],
    [1, 'H2'],
    [7, 'H2'],
    [NaN, 'H2'],
    [2.5, 'H2'],
  ] as const) {
    it(`is ${tag} at level ${level}`, async () => {
      expect(one(await show(article, {headingLevel: level}), '[part=heading]').tagName).to.equal(tag);
    });
  }

  it('takes its level from the attribute', async () => {
    const element = await show(article);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(one(element, '[part=heading]').tagName).to.equal('H4');
    element.setAttribute('heading-level', 'four');
    await element.updateComplete;
    expect(one(element, '[part=heading]').tagName).to.equal('H2');
  });

  it('gives way to one of the page', async () => {
    const element = await show(article);
    element.innerHTML = '<h3 slot="heading">My own</h3><p slot="summary">My own summary</p>';
    expect(one(element, '[part=heading]').checkVisibility()).to.equal(false);
    expect(one(element, '[part=summary]').checkVisibility()).to.equal(false);
    for (const child of element.children) expect(child.checkVisibility()).to.equal(true);
  });

  it('is none without a title, and the region is called "Timeline" then', async () => {
    const element = await show({events: [{date: '2020', title: 'x'}]});
    expect(all(element, '[part=heading]')).to.deep.equal([]);
    expect(one(element, 'section').getAttribute('aria-label')).to.equal('Timeline');
  });
});

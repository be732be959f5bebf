import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import charterData from '../../data/un-charter-1945.json' with {type: 'json'};
import type {EventTimeline} from '../../src/index.js';
import {all, article, dateOf, label, labels, one, show, titleOf, TITLES} from './timeline-fixture.js';

/** What layout in whole px and measuring in parts of one may differ by. */
const TOLERANCE = 0.5;

const DATES: readonly [title: string, words: string][] = [
  ['Crackdown on protests after the election in Belarus', '2020'],
  ['Sanctions on Lukashenko, before the war', 'by February 2022'],
  ['China–Belarus trade grows by a third, to $5 billion', '2022'],
  ['Russian troops invade Ukraine, staging from Belarus', 'about February 2022'],
  ['Xi and Lukashenko meet at the SCO summit in Samarkand', 'September 2022'],
  ['China presents its proposals to end the fighting', 'about late February 2023'],
  ['Western leaders warn China against arming Russia', 'about February 2023'],
  ['Xi receives Lukashenko in Beijing', '1 March 2023'],
  ['Lukashenko’s visit to China', '1–2 March 2023'],
  ['Belarus expects to join the SCO', '2023, expected'],
];

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;

/** The boxes of the lines of text in a label. */
function linesOf(button: Element): DOMRect[] {
  const range = document.createRange();
  return Array.from(button.querySelectorAll('[part=title], [part=date]')).flatMap((part) => {
    range.selectNodeContents(part);
    return Array.from(range.getClientRects());
  });
}

/** Whether a reader sees a label: nothing hides it, and nothing lies on it. */
function isSeen(button: HTMLElement): boolean {
  button.scrollIntoView({block: 'center'});
  return linesOf(button).every(({left, top, width, height}) => {
    const root = button.getRootNode() as ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return button.checkVisibility({opacityProperty: true, visibilityProperty: true}) && button.contains(hit);
  });
}

before(() => setViewport({width: 1100, height: 900}));

for (const width of [960, 700, 360, 320]) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`the article, ${width} px wide, ${scheme}`, () => {
      let element: EventTimeline;

      beforeEach(async () => {
        element = await show(article, {width, scheme});
      });

      it('has a label for each of the ten events, in order of time', () => {
        expect(labels(element).map(titleOf)).to.deep.equal(TITLES);
        expect(all(element, '[part=chip]')).to.have.length(0);
      });

      it('has every label in sight', () => {
        expect(
          labels(element)
            .filter((button) => !isSeen(button))
            .map(titleOf),
        ).to.deep.equal([]);
      });

      it('has no two labels that overlap', () => {
        const boxes = labels(element).map((button) => ({title: titleOf(button), box: button.getBoundingClientRect()}));
        const pairs = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.title} / ${b.title}`] : [])),
        );
        expect(pairs).to.deep.equal([]);
      });

      it('cuts no text', () => {
        const texts = all(element, '[part=label], [part=title], [part=date], [part=heading], [part=summary]');
        expect(texts).to.have.length(32);
        const cut = texts.filter((node) => node.scrollWidth > node.clientWidth);
        expect(cut.map((node) => node.textContent)).to.deep.equal([]);
      });

      it('keeps every label, with all its lines, within the plot', () => {
        const plot = one(element, '[part=plot]').getBoundingClientRect();
        const outside = labels(element).filter((button) => {
          const {top, bottom} = button.getBoundingClientRect();
          if (top < plot.top - TOLERANCE || bottom > plot.bottom + TOLERANCE) return true;
          return [button.getBoundingClientRect(), ...linesOf(button)].some(
            ({left, right}) => left < plot.left - TOLERANCE || right > plot.right + TOLERANCE,
          );
        });
        expect(outside.map(titleOf)).to.deep.equal([]);
      });

      it('keeps every word of the axis within the plot, and no two that overlap', () => {
        const plot = one(element, '[part=plot]').getBoundingClientRect();
        const words = all<SVGTextElement>(element, '[part=axis] text').map((node) => node.getBoundingClientRect());
        expect(words.length).to.be.at.least(4);
        for (const [i, box] of words.entries()) {
          expect(box.left).to.be.at.least(plot.left - TOLERANCE);
          expect(box.right).to.be.at.most(plot.right + TOLERANCE);
          expect(words.slice(i + 1).some((other) => overlap(box, other))).to.equal(false);
        }
      });

      it('has the mark of each event in its lane, and no mark in the words of another', () => {
        const marks = all<SVGElement>(element, '[part=mark]').map((mark) => mark.getBoundingClientRect());
        expect(marks).to.have.length(10);
        for (const [i, button] of labels(element).entries()) {
          const {top, bottom} = button.getBoundingClientRect();
          expect(marks[i]!.top, titleOf(button)).to.be.at.least(top - TOLERANCE);
          expect(marks[i]!.bottom, titleOf(button)).to.be.at.most(bottom + TOLERANCE);
          const others = marks.filter((_, j) => j !== i);
          expect(linesOf(button).some((line) => others.some((mark) => overlap(line, mark)))).to.equal(false);
        }
      });

      it('is no wider than its container', () => {
        expect(element.clientWidth).to.equal(width);
        expect(element.scrollWidth).to.equal(width);
      });

      it('has a plot 12 rem high or more and, in a wide container, no more than 40', () => {
        const {height} = one(element, '[part=plot]').getBoundingClientRect();
        expect(height).to.be.at.least(192);
        if (width >= 480) expect(height).to.be.at.most(640);
      });

      it('runs from left to right and, with one event to a lane, from top to bottom', () => {
        const [first, last] = [all(element, '[part=mark]').at(0)!, all(element, '[part=mark]').at(-1)!];
        const from = first.getBoundingClientRect();
        const to = last.getBoundingClientRect();
        expect(from.right).to.be.lessThan(to.left);
        expect(one(element, '[part=plot]').classList.contains('single')).to.equal(width < 960);
        if (width < 960) expect(from.bottom).to.be.lessThan(to.top);
      });
    });
  }
}

describe('the words of the article', () => {
  for (const width of [960, 360]) {
    for (const [title, words] of DATES) {
      it(`dates "${title}" ${words}, ${width} px wide`, async () => {
        expect(dateOf(label(await show(article, {width}), title))).to.equal(words);
      });
    }
  }

  it('has a heading, a description, a legend and a source', async () => {
    const element = await show(article);
    expect(one(element, '[part=heading]').innerText).to.equal('Minsk and Beijing: the dates behind the meeting');
    expect(one(element, '[part=summary]').innerText).to.equal(
      'Ten dates from a dpa/MIA report from Beijing, 1 March 2023, each as exact as the report gives it',
    );
    expect(all(element, '[part=legend] button').map((entry) => entry.innerText)).to.deep.equal([
      'Unrest',
      'War in Ukraine',
      'Diplomacy',
      'Trade',
    ]);
    expect(one(element, '.credit').innerText).to.equal(
      'Source: Report from Beijing on the talks of Xi Jinping and Alexander Lukashenko, dpa/MIA, 1 March 2023',
    );
  });
});

describe('the size of a timeline', () => {
  it('is at most what --event-timeline-max-height allows for lanes that many events share', async () => {
    for (const width of [960, 360]) {
      const lanesOf = (node: Element): number => one(node, '.lanes').getBoundingClientRect().height;
      const element = await show(charterData, {width});
      const high = lanesOf(element);
      const low = await show({...charterData}, {width, maxHeight: '200px'});
      expect(lanesOf(low), `${width} px`).to.be.within(150, 200);
      expect(high, `${width} px`).to.be.above(200);
    }
  });
});

describe('the colours of a timeline', () => {
  const colors = (element: Element) => {
    const {color, backgroundColor} = getComputedStyle(element);
    return [color, backgroundColor];
  };

  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({colorScheme: 'light'});
  });

  it('are those of the colour scheme of the container', async () => {
    expect(colors(await show(article, {scheme: 'light'}))).to.deep.equal(['rgb(27, 30, 35)', 'rgba(0, 0, 0, 0)']);
    expect(colors(await show(article, {scheme: 'dark'}))).to.deep.equal(['rgb(236, 238, 241)', 'rgba(0, 0, 0, 0)']);
  });

  it('follow the reader where the page leaves the choice', async () => {
    const element = await show(article);
    element.parentElement!.style.colorScheme = '';
    document.documentElement.style.colorScheme = 'light dark';
    expect(colors(element)).to.deep.equal(['rgb(27, 30, 35)', 'rgba(0, 0, 0, 0)']);
    await emulateMedia({colorScheme: 'dark'});
    expect(colors(element)).to.deep.equal(['rgb(236, 238, 241)', 'rgba(0, 0, 0, 0)']);
  });

  it('can be set from the page', async () => {
    const element = await show(article);
    element.style.setProperty('--event-timeline-surface', 'rgb(1, 2, 3)');
    element.style.setProperty('--event-timeline-ink', 'rgb(250, 251, 252)');
    expect(colors(element)).to.deep.equal(['rgb(250, 251, 252)', 'rgb(1, 2, 3)']);
  });
});

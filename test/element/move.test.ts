import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, resetMouse, sendMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {button, click, drag, isDisabled, moveMouse, press, touch, turnWheel} from './acts.js';
import {domainsOf} from './listener.js';
import {YEARS, yearOf, years, showWith, plotOf, markOf, shown, ground} from './moving.js';
import {all, article, focusedTitle, label, labels, middleOf, one, openTitles, show} from './timeline-fixture.js'; // prettier-ignore

before(() => setViewport({width: 1100, height: 1400}));

afterEach(() => resetMouse());

describe('a drag with the mouse', () => {
  it('keeps the date under the pointer, whatever labels come and go', async () => {
    const crowd = [9, 10, 11, 12].map((month) => ({
      date: `2002-${String(month).padStart(2, '0')}`,
      title: `Month ${month}`,
    }));
    const element = await showWith({}, {...YEARS, events: [...YEARS.events, ...crowd]});
    element.zoomBy(2, Date.UTC(2006, 6, 1));
    await element.ready;
    const start = ground(element);
    start[0] = Math.round(markOf(element)[0]) - 4; // what it moves before the view does
    const at = (px: number): [number, number] => [start[0] + px, start[1]];
    await moveMouse(...start);
    await sendMouse({type: 'down'});
    await moveMouse(...at(10));
    await element.ready;
    const first = markOf(element)[0] - 10;
    const seen = new Set<string>();
    for (const px of [20, 60, 11, -40, -90, 0]) {
      await moveMouse(...at(px));
      await element.ready;
      expect(markOf(element)[0] - px, `${px} px`).to.be.closeTo(first, 0.5);
      seen.add(shown(element).join());
    }
    expect(seen.size).to.be.greaterThan(1);
    await sendMouse({type: 'up'});
  });

  it('does not leap when it begins, and moves nothing before', async () => {
    const element = await showWith({});
    element.zoomBy(2);
    await element.ready;
    const before = element.domain;
    const [x, y] = ground(element);
    const [mark] = markOf(element);
    await drag(element, [x, y], [x + 3, y], [x - 3, y]);
    expect(element.domain).to.equal(before);
    await drag(element, [x, y], [x + 5, y]);
    expect(markOf(element)[0] - mark).to.be.closeTo(1, 0.1);
  });

  it('stops at the limits, and has the date under the pointer again once it is back', async () => {
    const element = await showWith({});
    element.zoomBy(2);
    await element.ready;
    const [x, y] = ground(element);
    await moveMouse(x, y);
    await sendMouse({type: 'down'});
    await moveMouse(x + 10, y);
    await element.ready;
    const first = markOf(element)[0] - 10;
    for (const far of [480, -480]) {
      await moveMouse(x + far, y);
      await element.ready;
      await moveMouse(x + 1.05 * far, y);
      await element.ready;
    }
    await moveMouse(x - 30, y);
    await element.ready;
    expect(markOf(element)[0] + 30).to.be.closeTo(first, 0.5);
    await sendMouse({type: 'up'});
  });

  it('leaves at most an eighth of the plot beyond all there is', async () => {
    const element = await showWith({});
    const [from, to] = await wholeOf(element);
    const length = to - from;
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 460, y]);
    expect(element.domain![0]).to.be.closeTo(from - length / 8, 1);
    await drag(element, [x, y], [x - 460, y]);
    await drag(element, [x, y], [x - 460, y]);
    expect(element.domain![1]).to.be.closeTo(to + length / 8, 1);
  });

  it('tells the page of each view, the last being that which is shown', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 20, y], [x + 40, y]);
    expect(domains).to.have.length(2);
    expect(domains.at(-1)).to.deep.equal(element.domain);
    expect(domains[1]![0]).to.be.lessThan(domains[0]![0]);
  });

  it('that starts on a label moves the view and does not open the event', async () => {
    const element = await showWith({});
    const [x, y] = middleOf(label(element, 'Summer of 2006'));
    await drag(element, [x, y], [x + 30, y], [x + 60, y]);
    expect(element.domain === null).to.equal(false);
    expect(openTitles(element)).to.deep.equal([]);
    expect(element.current).to.equal(null);
  });

  it('does not keep the next click from opening an event', async () => {
    const element = await showWith({});
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 30, y]);
    await sendMouse({type: 'click', position: middleOf(label(element, 'Summer of 2006'))});
    await element.ready;
    expect(openTitles(element)).to.deep.equal(['Summer of 2006']);
  });

  it('that hardly moves is a click, which opens the event', async () => {
    const element = await showWith({});
    const [x, y] = middleOf(label(element, 'Summer of 2006'));
    await drag(element, [x, y], [x + 2, y]);
    expect(openTitles(element)).to.deep.equal(['Summer of 2006']);
    expect(element.domain).to.equal(null);
  });

  it('in a card selects its text and moves nothing', async () => {
    const element = await show(article, {current: 'samarkand'});
    const words = all(element, '.card p:not([class])').at(-1)!;
    words.scrollIntoView({block: 'center'});
    const {left, top} = words.getBoundingClientRect();
    await drag(element, [Math.round(left + 4), Math.round(top + 8)], [left + 60, top + 8], [left + 140, top + 8]);
    const selection = document.getSelection()!;
    const [range] = selection.getComposedRanges({shadowRoots: [element.shadowRoot!]});
    expect(range!.endOffset - range!.startOffset).to.be.greaterThan(5);
    expect(element.domain).to.equal(null);
    selection.removeAllRanges();
  });

  it('that starts on a word of the axis selects no text', async () => {
    const element = await showWith({});
    const [x, y] = middleOf(all(element, '[part=axis] text')[1] ?? all(element, '.plot svg text')[1]!);
    await drag(element, [x, y], [x + 30, y], [x + 120, y - 20]);
    expect(element.domain === null).to.equal(false);
    const selection = document.getSelection()!;
    const [range] = selection.getComposedRanges({shadowRoots: [element.shadowRoot!]});
    expect(range?.collapsed ?? true).to.equal(true);
    selection.removeAllRanges();
  });

  it('with another button than the main one moves nothing', async () => {
    const element = await showWith({});
    const [x, y] = ground(element);
    await moveMouse(x, y);
    await sendMouse({type: 'down', button: 'middle'});
    await moveMouse(x + 60, y);
    await sendMouse({type: 'up', button: 'middle'});
    expect(element.domain).to.equal(null);
  });

  it('ends where the button is let go, be it outside the plot', async () => {
    const element = await showWith({});
    const {left, top, bottom} = plotOf(element).getBoundingClientRect();
    const [x, y] = [Math.round(left + 480), Math.round((top + bottom) / 2)];
    await moveMouse(x, Math.round(bottom - 2));
    await sendMouse({type: 'down'});
    await moveMouse(x, Math.round(bottom + 100)); // across the axis
    await sendMouse({type: 'up'});
    for (const px of [-50, 100]) await moveMouse(x + px, y);
    await element.ready;
    expect(element.domain).to.equal(null);
  });

  it('goes to what is earlier when it goes left where lines run from right to left', async () => {
    const element = await showWith({});
    element.parentElement!.dir = 'rtl';
    element.requestUpdate();
    await element.ready;
    const [x, y] = ground(element);
    const [mark] = markOf(element);
    await drag(element, [x, y], [x - 44, y]);
    expect(markOf(element)[0] - mark).to.be.closeTo(-40, 0.5);
  });

  for (const scale of ['collapsed', 'sequential'] as const) {
    it(`moves a ${scale} timeline, which stays whole`, async () => {
      const element = await showWith({scale}, article);
      element.zoomBy(2);
      await element.ready;
      const {left, top} = plotOf(element).getBoundingClientRect();
      const before = element.domain!;
      await drag(element, [left + 480, top + 3], [left + 470, top + 13], [left + 400, top + 3]);
      const {domain} = element;
      expect(Number.isFinite(domain![0]) && domain![0] < domain![1]).to.equal(true);
      expect(domain![0]).to.not.equal(before[0]);
      expect(element.state).to.equal('ready');
      expect(labels(element).length + all(element, '[part=chip]').length).to.be.greaterThan(0);
    });
  }
});

/** All there is, as it is shown at first. */
async function wholeOf(element: EventTimeline): Promise<readonly [number, number]> {
  const domains = domainsOf(element);
  await click(element, 'Zoom in');
  await click(element, 'Fit');
  return domains.at(-1)!;
}

describe('two fingers', () => {
  afterEach(() => executeServerCommand('touch', [[[0, 0]]]));

  it('that part come closer, with the dates under both where they were', async () => {
    const element = await showWith({});
    const [x, y] = ground(element);
    const [mark] = markOf(element);
    const [from, to] = await wholeOf(element);
    await touch(
      element,
      [[x - 50, y], [x - 60, y], [x - 100, y]],
      [[x + 50, y], [x + 60, y], [x + 100, y]],
    ); // prettier-ignore
    expect((element.domain![1] - element.domain![0]) / (to - from)).to.be.closeTo(0.5, 0.01);
    expect(markOf(element)[0]).to.be.closeTo(x + 2 * (mark - x), 1);
  });
});

describe('the wheel', () => {
  it('with Control zooms, with the date under the pointer where it was', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    const [x, y] = markOf(element).map(Math.round) as [number, number];
    const [mark] = markOf(element);
    await turnWheel(element, [x, y], {deltaY: -100, ctrl: true});
    expect(markOf(element)[0]).to.be.closeTo(mark, 0.5);
    expect(domains).to.have.length(1);
    expect(domains[0]).to.deep.equal(element.domain);
  });

  it('turned sideways moves, and turned down leaves the view alone', async () => {
    const element = await showWith({});
    const [x, y] = ground(element);
    const [mark] = markOf(element);
    await turnWheel(element, [x, y], {deltaX: 40});
    expect(markOf(element)[0]).to.be.closeTo(mark - 40, 0.5);
    const {domain} = element;
    await turnWheel(element, [x, y], {deltaY: 40});
    expect(element.domain).to.equal(domain);
  });
});

describe('the buttons', () => {
  it('zoom in to the half, out again and fit', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    await click(element, 'Zoom in');
    await click(element, 'Zoom in');
    const [first, second] = domains;
    expect(years(first!) / years(second!)).to.be.closeTo(2, 1e-9);
    expect(first![0] + first![1]).to.be.closeTo(second![0] + second![1], 10);
    await click(element, 'Zoom out');
    expect(years(element.domain!)).to.be.closeTo(years(first!), 1e-9);
    await click(element, 'Fit');
    expect(element.domain).to.equal(null);
    expect(years(domains.at(-1)!) / years(first!)).to.be.closeTo(2, 1e-9);
    expect(domains).to.have.length(4);
  });

  it('are disabled where they have nothing to do, and tell nothing then', async () => {
    const element = await showWith({});
    const states = () => ['Zoom out', 'Zoom in', 'Fit'].map((name) => isDisabled(element, name));
    expect(states()).to.deep.equal([true, false, true]);
    const domains = domainsOf(element);
    await click(element, 'Zoom out');
    await click(element, 'Fit');
    expect(domains).to.deep.equal([]);
    await click(element, 'Zoom in');
    expect(states()).to.deep.equal([false, false, false]);
    await click(element, 'Zoom out');
    expect(states()).to.deep.equal([true, false, true]);
  });

  it('go no closer than one of the finest dates, and keep the focus there', async () => {
    const element = await showWith({});
    button(element, 'Zoom in').focus();
    for (let i = 0; i < 20 && !isDisabled(element, 'Zoom in'); i++) await press(element, 'Enter');
    expect(isDisabled(element, 'Zoom in')).to.equal(true);
    expect((element.domain![1] - element.domain![0]) / 86_400_000).to.be.closeTo(1, 1e-6);
    expect(button(element, 'Zoom in').matches(':focus')).to.equal(true);
    const domains = domainsOf(element);
    await press(element, 'Enter', 'Enter');
    expect(domains).to.deep.equal([]);
    button(element, 'Fit').focus();
    await press(element, 'Enter', 'Enter');
    expect(domains).to.have.length(1);
    expect(button(element, 'Fit').matches(':focus')).to.equal(true);
  });

  it('zoom where an event is open, which stays open', async () => {
    const element = await showWith({}, article);
    element.current = 'samarkand';
    await element.ready;
    await click(element, 'Zoom in');
    expect(element.current).to.equal('samarkand');
  });
});

describe('the keys on an event', () => {
  it('zoom in and out about it, and fit', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    label(element, 'Summer of 2006').focus();
    const place = () => markOf(element)[0] - plotOf(element).getBoundingClientRect().left;
    const before = place();
    const expectKept = () => expect(place()).to.be.closeTo(before, 0.5);
    await press(element, '+');
    expect(focusedTitle(element)).to.equal('Summer of 2006');
    expectKept();
    await press(element, '=');
    expect(years(domains[0]!) / years(domains[1]!)).to.be.closeTo(2, 1e-6);
    expectKept();
    await press(element, '-');
    expectKept();
    await press(element, '0');
    expect(element.domain).to.equal(null);
    expect(focusedTitle(element)).to.equal('Summer of 2006');
    expect(domains).to.have.length(4);
  });

  it('bring the next event in that is out of view', async () => {
    const element = await showWith({});
    element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
    await element.ready;
    expect(shown(element)).to.deep.equal(['2004', '2005', '2006']);
    const domains = domainsOf(element);
    label(element, 'Summer of 2006').focus();
    const seen: (string | null)[] = [];
    for (let i = 0; i < 6; i++) {
      await press(element, 'ArrowRight');
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal([2007, 2008, 2009, 2010, 2011, 2011].map((year) => `Summer of ${year}`));
    expect(domains.length).to.be.within(2, 5);
    for (const domain of domains) expect(years(domain)).to.be.closeTo(3, 0.01);
    for (let i = 0; i < 12; i++) await press(element, 'ArrowLeft');
    expect(focusedTitle(element)).to.equal('Summer of 2000');
  });

  it('zoom nothing where the reader may not', async () => {
    const element = await showWith({withoutZoom: true});
    label(element, 'Summer of 2006').focus();
    await press(element, '+', '-', '0');
    expect(element.domain).to.equal(null);
  });
});

describe('on a scale that is not true to time', () => {
  for (const scale of ['collapsed', 'sequential'] as const) {
    it(`a drag leaves an eighth of the plot empty at most, ${scale}`, async () => {
      const element = await showWith({scale}, APART);
      const [x, y] = ground(element);
      const plot = plotOf(element).getBoundingClientRect();
      const edges = () => {
        const marks = all(element, '.lanes [part=mark] .shape').map((mark) => mark.getBoundingClientRect());
        return [
          Math.min(...marks.map(({left}) => left)) - plot.left,
          plot.right - Math.max(...marks.map(({right}) => right)),
        ];
      };
      const [before, after] = edges() as [number, number];
      await drag(element, [x - 300, y], [x - 200, y], [x + 300, y]);
      expect(edges()[0]).to.be.closeTo(before + plot.width / 8, 1);
      element.fit();
      await element.ready;
      await drag(element, [x + 300, y], [x + 200, y], [x - 300, y]);
      expect(edges()[1]).to.be.closeTo(after + plot.width / 8, 1);
    });
  }
});

/** Two clusters, a century apart. */
const APART = {
  events: [1900, 1901, 1902, 1903, 2000, 2001, 2002, 2003].map((year) => ({
    date: `${year}-07-01`,
    title: `Summer of ${year}`,
  })),
};

describe('the strip below', () => {
  const svg = (element: EventTimeline): SVGElement => one<SVGElement>(element, '.overview > svg');
  const windowOf = (element: EventTimeline): DOMRect => one(element, '.overview .window').getBoundingClientRect();

  it('is there only when less is in view than there is', async () => {
    const element = await showWith({});
    expect(all(element, '.overview')).to.deep.equal([]);
    await click(element, 'Zoom in');
    expect(all(element, '.overview')).to.have.length(1);
    const {width} = windowOf(element);
    expect(width / svg(element).getBoundingClientRect().width).to.be.closeTo(0.5, 0.01);
    await click(element, 'Zoom out');
    expect(all(element, '.overview')).to.deep.equal([]);
  });

  it('takes what is in view along when that is dragged', async () => {
    const element = await showWith({});
    element.zoomBy(4);
    await element.ready;
    const domains = domainsOf(element);
    const {left} = windowOf(element);
    const [x, y] = middleOf(one(element, '.overview .window'));
    await drag(element, [x + 30, y], [x + 60, y], [x + 130, y]);
    expect(windowOf(element).left - left).to.be.closeTo(100, 1);
    expect(domains).to.have.length(2);
    expect(domains[1]).to.deep.equal(element.domain);
    await moveMouse(x - 200, y);
    await element.ready;
    expect(windowOf(element).left - left).to.be.closeTo(100, 1);
  });

  for (const scale of ['collapsed', 'sequential'] as const) {
    it(`keeps the zoom level while the part in view is dragged, ${scale}`, async () => {
      const element = await showWith({scale}, APART);
      element.zoomBy(4, Date.UTC(1900, 0));
      await element.ready;
      const {left, width} = windowOf(element);
      const [x, y] = middleOf(one(element, '.overview .window'));
      const domains = domainsOf(element);
      for (const px of [60, 200, 320]) {
        await drag(element, [x, y], [x + px, y]);
        expect(windowOf(element).left - left, `${px} px`).to.be.closeTo(px, 1);
        expect(windowOf(element).width, `${px} px`).to.be.closeTo(width, 0.5);
        await drag(element, [x + px, y], [x, y]);
        expect(windowOf(element).left).to.be.closeTo(left, 1);
      }
      expect(domains).to.have.length(6);
    });
  }

  it('goes to where it is clicked', async () => {
    const element = await showWith({});
    element.zoomBy(8);
    await element.ready;
    const {left, top, width} = svg(element).getBoundingClientRect();
    const at: [number, number] = [Math.round(left + width / 4), Math.round(top + 12)];
    const before = years(element.domain!);
    await sendMouse({type: 'click', position: at});
    await element.ready;
    const box = windowOf(element);
    expect(box.left + box.width / 2).to.be.closeTo(at[0], 1);
    expect(years(element.domain!)).to.be.closeTo(before, 1e-9);
    expect(yearOf((element.domain![0] + element.domain![1]) / 2)).to.equal(2003);
  });

  it('has buttons that go half a view earlier and later', async () => {
    const element = await showWith({});
    element.zoomBy(4);
    await element.ready;
    const [start, end] = element.domain!;
    const domains = domainsOf(element);
    await click(element, 'Later');
    expect(element.domain![0]).to.be.closeTo((start + end) / 2, 10);
    await click(element, 'Earlier');
    await click(element, 'Earlier');
    expect(element.domain![1]).to.be.closeTo((start + end) / 2, 10);
    expect(domains).to.have.length(3);
  });

  for (const [setting, name] of [
    [{scale: 'collapsed'}, 'collapsed'],
    [{scale: 'sequential'}, 'sequential'],
  ] as const) {
    it(`moves a ${name} timeline, too`, async () => {
      const element = await showWith(setting, article);
      element.zoomBy(3, Date.UTC(2022, 8, 15));
      await element.ready;
      const before = element.domain!;
      await click(element, 'Later');
      expect(element.domain![0]).to.be.greaterThan(before[0]);
      await click(element, 'Earlier');
      await click(element, 'Earlier');
      expect(element.domain![0]).to.be.lessThan(before[0]);
      expect(labels(element).length + all(element, '[part=chip]').length).to.be.greaterThan(0);
    });
  }
});

describe('a plot with bands', () => {
  it('is dragged and zoomed like any other', async () => {
    const element = await showWith({groupBy: 'category'}, article);
    await click(element, 'Zoom in');
    const before = element.domain!;
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 104, y]);
    const length = before[1] - before[0];
    expect((before[0] - element.domain![0]) / length).to.be.closeTo(100 / 960, 1e-3);
    await nextFrame();
  });
});

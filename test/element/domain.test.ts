import {expect} from '@open-wc/testing';
import {resetMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {click, drag, isDisabled, nameOf, turnWheel} from './acts.js';
import {domainsOf, warningsOf} from './listener.js';
import {YEARS, showWith, shown, ground} from './moving.js';
import {all, article, labels, parse, show} from './timeline-fixture.js';

before(() => setViewport({width: 1100, height: 1400}));

afterEach(() => resetMouse());

describe('a script', () => {
  it('sets the domain and reads it, and is not told', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    const domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)] as const;
    element.domain = domain;
    await element.ready;
    expect(shown(element)).to.deep.equal(['2004', '2005', '2006']);
    expect(element.domain).to.equal(domain);
    element.domain = null;
    await element.ready;
    expect(shown(element)).to.have.length(12);
    expect(domains).to.deep.equal([]);
  });

  for (const domain of [[5, 1], [NaN, 1], [0, Infinity], []]) {
    it(`that sets the domain to ${JSON.stringify(domain)} shows what was shown at first`, async () => {
      const element = await showWith({});
      element.domain = domain as unknown as [number, number];
      await element.ready;
      expect(shown(element)).to.have.length(12);
    });
  } // prettier-ignore

  it('zooms, moves and fits, and is not told', async () => {
    const element = await showWith({});
    const domains = domainsOf(element);
    const [from, to] = [Date.UTC(2002, 0), Date.UTC(2006, 0)];
    element.domain = [from, to];
    await element.ready;
    element.zoomBy(2, from);
    expect(element.domain).to.deep.equal([from, (from + to) / 2]);
    await element.ready;
    element.zoomBy(0.5, from);
    expect(element.domain).to.deep.equal([from, to]);
    await element.ready;
    element.panBy(0.5);
    expect(element.domain).to.deep.equal([(from + to) / 2, to + (to - from) / 2]);
    await element.ready;
    element.panBy(-0.5);
    expect(element.domain).to.deep.equal([from, to]);
    element.fit();
    expect(element.domain).to.equal(null);
    await element.ready;
    expect(domains).to.deep.equal([]);
  });

  it('zooms twice, and moves, before anything is rendered anew', async () => {
    const element = await showWith({});
    const [from, to] = [Date.UTC(2002, 0), Date.UTC(2006, 0)];
    element.domain = [from, to];
    element.zoomBy(2, from);
    element.zoomBy(2, from);
    element.panBy(1);
    expect(element.domain).to.deep.equal([(3 * from + to) / 4, (from + to) / 2]);
  });

  for (const factor of [0, -1, NaN, Infinity]) {
    it(`that zooms by ${factor} breaks nothing`, async () => {
      const element = await showWith({});
      element.zoomBy(factor);
      element.panBy(factor === Infinity ? Infinity : NaN);
      await element.ready;
      expect(labels(element).length + all(element, '[part=mark]').length).to.be.greaterThan(0);
      expect(element.domain === null || element.domain[0] < element.domain[1]).to.equal(true);
    });
  }

  it('zooms and moves nothing before there are events', async () => {
    const element = await show({events: []});
    element.zoomBy(2);
    element.panBy(1);
    element.fit();
    await element.ready;
    expect(element.domain).to.equal(null);
  });
});

/** Two days in 1900, and two in 2000. */
const APART = {
  events: [1900, 2000].flatMap((year) =>
    [1, 2].map((day) => ({
      id: `${year}-${day}`,
      date: `${year}-07-0${day}`,
      title: `July ${day}, ${year}`,
    })),
  ),
};

describe('a domain inside a gap that is cut', () => {
  const [from, to] = [Date.UTC(1950, 0), Date.UTC(1950, 0) + 10];

  it('gives way to the nearest view that can be shown', async () => {
    const element = await showWith({scale: 'collapsed'}, APART);
    element.domain = [from, to];
    await element.ready;
    expect(shown(element).length).to.be.at.most(2);
    expect(all(element, '.break')).to.have.length(1);
    expect(isDisabled(element, 'Zoom in')).to.equal(true);
    element.zoomBy(0.5);
    expect(element.domain[0] < from && element.domain[1] > to).to.equal(true);
    await element.ready;
    element.panBy(1);
    await element.ready;
    element.domain = [from, to];
    element.show('1900-1');
    element.next();
    await element.ready;
    element.fit();
    await element.ready;
    expect(shown(element)).to.have.length(4);
  });

  it('does so at first, where start and end are in it', async () => {
    const element = await showWith(
      {scale: 'collapsed', start: '1950-01-01T00:00:00', end: '1950-01-01T00:00:00'},
      APART,
    );
    expect(shown(element).length).to.be.at.most(2);
    await click(element, 'Zoom out');
    expect(element.domain === null).to.equal(false);
  });
});

describe('start and end', () => {
  const show = (attributes: string) =>
    parse(`<div style="width: 960px"><event-timeline lang="en" ${attributes}>
      <ol>${YEARS.events.map(({date, title}) => `<li><time datetime="${String(date)}"></time><b>${title}</b></li>`).join('')}</ol>
    </event-timeline></div>`);

  it('are what is shown at first, and what Fit goes back to', async () => {
    const element = await show('start="2004" end="2006-12"');
    expect(shown(element)).to.deep.equal(['2004', '2005', '2006']);
    expect(isDisabled(element, 'Fit')).to.equal(true);
    expect(isDisabled(element, 'Zoom out')).to.equal(false);
    expect(all(element, '.overview')).to.have.length(1);
    const domains = domainsOf(element);
    await click(element, 'Zoom out');
    expect(shown(element).length).to.be.greaterThan(3);
    await click(element, 'Fit');
    expect(element.domain).to.equal(null);
    expect(domains.at(-1)).to.deep.equal([Date.UTC(2004, 0), Date.UTC(2007, 0)]);
    expect(shown(element)).to.deep.equal(['2004', '2005', '2006']);
  });

  it('are each enough', async () => {
    expect(shown(await show('start="2009"'))).to.deep.equal(['2009', '2010', '2011']);
    expect(shown(await show('end="2001"'))).to.deep.equal(['2000', '2001']);
  });

  it('can be set later', async () => {
    const element = await show('start="2009"');
    element.start = '2010';
    await element.ready;
    expect(shown(element)).to.deep.equal(['2010', '2011']);
    element.removeAttribute('start');
    await element.ready;
    expect(shown(element)).to.have.length(12);
  });

  for (const attributes of ['start="soon"', 'start="2010" end="2001"', 'start="" end=""', 'end="2001-13"']) {
    it(`show all where they are ${attributes}, and tell the author`, async () => {
      let element: EventTimeline;
      const warnings = await warningsOf(async () => (element = await show(attributes)));
      expect(shown(element!)).to.have.length(12);
      const own = warnings.filter((message) => /(start|end) must be/.test(message));
      expect(own).to.have.length(attributes === 'start="" end=""' ? 0 : 1);
    });
  }
});

describe('without', () => {
  it('zoom there are no buttons for it, no strip, and neither drag, wheel nor key moves the view', async () => {
    const element = await showWith({withoutZoom: true});
    const names = all(element, '[part=controls] button').map(nameOf);
    expect(names).to.deep.equal(['Previous event', 'Next event', 'List', 'Keyboard help']);
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 50, y]);
    await turnWheel(element, [x, y], {deltaX: 40});
    await turnWheel(element, [x, y], {deltaY: -10, ctrl: true});
    expect(element.domain).to.equal(null);
    element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
    await element.ready;
    expect(all(element, '.overview')).to.deep.equal([]);
    expect(shown(element)).to.deep.equal(['2004', '2005', '2006']);
  });

  it('controls there is no bar of buttons, and all else', async () => {
    const element = await showWith({withoutControls: true});
    expect(all(element, '[part=controls]')).to.deep.equal([]);
    expect(all(element, '[part=legend]')).to.have.length(1);
    const [x, y] = ground(element);
    await drag(element, [x, y], [x + 50, y]);
    expect(element.domain === null).to.equal(false);
  });

  it('legend there is none, and all else', async () => {
    const element = await showWith({withoutLegend: true}, article);
    expect(all(element, '[part=legend]')).to.deep.equal([]);
    expect(all(element, '[part=controls]')).to.have.length(1);
  });
});

describe('an element that is in no page', () => {
  it('is asked to move in vain, and throws nothing', () => {
    const element = document.createElement('event-timeline');
    element.zoomBy(2);
    element.panBy(0.5);
    element.next();
    element.previous();
    element.fit();
    expect(element.domain).to.equal(null);
  });
});

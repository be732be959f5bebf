import {expect} from '@open-wc/testing';
import type {EventTimeline, TimelineEvent} from '../../src/index.js';
import {all, article, labels, one, show, text, TITLES, titleOf} from './timeline-fixture.js';

/** px along the axis, to a tenth. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a year of 365 days at which its months begin. */
const FEBRUARY = 31 / 365;
const MARCH = 59 / 365;
const APRIL = 90 / 365;
const SEPTEMBER = 243 / 365;
const OCTOBER = 273 / 365;

/** Where a shape stands along the axis. */
function stretchOf(shape: SVGGraphicsElement): Stretch {
  const {x, width} = shape.getBBox();
  return {start: x, end: x + width};
}

/** Where the labelled ticks stand along the axis, by their words. All of them are one path. */
function ticksOf(element: Element): Record<string, number> {
  const d = one(element, '[part=axis] > .tick:not(.minor)').getAttribute('d')!;
  const places = Array.from(d.matchAll(/M([-\d.]+),/g), (start) => Number(start[1]));
  const words = all(element, '[part=axis] > text:not(.context, .gap)').map(text);
  expect(words, 'words').to.have.length(places.length);
  return Object.fromEntries(words.map((word, i) => [word, places[i]!]));
}

/** The mark of the event with a title. Marks come in the order of the labels. */
function mark(element: Element, title: string): SVGGElement {
  const marks = all<SVGGElement>(element, '[part=mark]');
  expect(marks, 'marks').to.have.length(labels(element).length);
  return marks[labels(element).findIndex((button) => titleOf(button) === title)]!;
}

const shape = (group: SVGGElement): SVGGraphicsElement => group.querySelector('.shape, .soft')!;

function expectStretch(actual: SVGGraphicsElement, start: number, end: number): void {
  const found = stretchOf(actual);
  expect(found.start, 'start').to.be.closeTo(start, 0.1);
  expect(found.end, 'end').to.be.closeTo(end, 0.1);
}

const event = (date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({date, title: date, ...more});

for (const width of [960, 360]) {
  describe(`the marks of the article, ${width} px wide`, () => {
    let element: EventTimeline;
    let ticks: Record<string, number>;
    /** The px of a part of a year. */
    const at = (year: number, part = 0): number => {
      // the word of the last year may have no room; both years before are of 365 days
      const from = ticks[String(year)] ?? 2 * ticks[String(year - 1)]! - ticks[String(year - 2)]!;
      return part ? from + part * (at(year + 1) - from) : from;
    };

    beforeEach(async () => {
      element = await show(article, {width});
      ticks = ticksOf(element);
    });

    it('stand above an axis that names the years', () => {
      expect(Object.keys(ticks)).to.deep.equal(
        width === 960 ? ['2020', '2021', '2022', '2023', '2024'] : ['2020', '2021', '2022', '2023'],
      );
    });

    it('cover all of 2020 with a light, outlined band for what happened some time in it', () => {
      const crackdown = mark(element, TITLES[0]);
      expect([...crackdown.classList]).to.deep.equal(['mark', 'band', 'confirmed']);
      expectStretch(shape(crackdown), at(2020), at(2021));
      const {fill, fillOpacity, stroke} = getComputedStyle(shape(crackdown));
      expect([fill, fillOpacity, stroke]).to.deep.equal(['rgb(166, 27, 27)', '0.22', 'rgb(166, 27, 27)']);
    });

    it('cover all of September 2022 for the summit', () => {
      const summit = mark(element, 'Xi and Lukashenko meet at the SCO summit in Samarkand');
      if (width === 360) {
        // a month is shorter than a dot here, which is hollow since the day is not known
        expect([...summit.classList]).to.deep.equal(['mark', 'dot', 'confirmed', 'inexact']);
        const {start, end} = stretchOf(shape(summit));
        expect((start + end) / 2).to.be.closeTo(at(2022, (SEPTEMBER + OCTOBER) / 2), 0.1);
        return;
      }
      expect(summit.classList.contains('band')).to.equal(true);
      expectStretch(shape(summit), at(2022, SEPTEMBER), at(2022, OCTOBER));
    });

    it('fill all of 2022 for trade, which lasted through it', () => {
      const trade = mark(element, TITLES[1]);
      expect([...trade.classList]).to.deep.equal(['mark', 'bar', 'confirmed']);
      expectStretch(shape(trade), at(2022), at(2023));
      const {fill, fillOpacity} = getComputedStyle(shape(trade));
      expect([fill, fillOpacity]).to.deep.equal(['rgb(32, 120, 79)', '1']);
    });

    it('fade beyond both ends of about February 2022', () => {
      const invasion = mark(element, TITLES[2]);
      if (width === 360) {
        // so is this month
        expect(invasion.classList.contains('dot')).to.equal(true);
        const [haze, dot] = ['.haze', '.shape'].map((part) =>
          stretchOf(invasion.querySelector<SVGGraphicsElement>(part)!),
        );
        expect((dot!.start + dot!.end) / 2).to.be.closeTo(at(2022, (FEBRUARY + MARCH) / 2), 0.1);
        expect(haze!.start).to.be.lessThan(dot!.start - 2);
        expect(haze!.end).to.be.greaterThan(dot!.end + 2);
        return;
      }
      const {start, end} = stretchOf(shape(invasion));
      expect(start).to.be.closeTo(at(2022, 0), 1);
      expect(end).to.be.closeTo(at(2022, APRIL), 1);
      expect(invasion.querySelector('.soft')!.getAttribute('mask')).to.match(/^url\(#/);
      const stops = Array.from(invasion.querySelectorAll('stop'));
      expect(stops.map((stop) => stop.getAttribute('stop-opacity'))).to.deep.equal(['0', '1', '1', '0']);
      const paint = invasion.querySelector('linearGradient')!;
      const [from, to] = ['x1', 'x2'].map((name) => Number(paint.getAttribute(name)));
      const offsets = stops.map((stop) => from! + Number(stop.getAttribute('offset')) * (to! - from!));
      expect(offsets[1]).to.be.closeTo(at(2022, FEBRUARY), 0.1);
      expect(offsets[2]).to.be.closeTo(at(2022, MARCH), 0.1);
    });

    it('reach from the end of February 2022 back to the edge, with an arrow, for sanctions of any time before', () => {
      const sanctions = mark(element, TITLES[3]);
      expect(sanctions.classList.contains('band')).to.equal(true);
      const band = shape(sanctions) as SVGPathElement;
      expectStretch(band, 0, at(2022, MARCH));
      const {x, y, height: h} = band.getBBox();
      const inFill = (along: number, across: number): boolean =>
        band.isPointInFill(new DOMPoint(x + along, y + across * h));
      expect([inFill(1.5, 0.5), inFill(1.5, 0.05), inFill(1.5, 0.95)], 'its tip').to.deep.equal([true, false, false]);
      expect([inFill(12, 0.5), inFill(12, 0.05), inFill(12, 0.95)], 'its body').to.deep.equal([true, true, true]);
    });

    it('are hollow, dashed and hatched through 2023 for what is expected', () => {
      const accession = mark(element, 'Belarus expects to join the SCO');
      expect([...accession.classList]).to.deep.equal(['mark', 'band', 'expected']);
      expectStretch(shape(accession), at(2023), at(2024));
      const {fill, strokeDasharray} = getComputedStyle(shape(accession));
      expect([fill, strokeDasharray]).to.deep.equal(['none', '4px, 3px']);
      const hatch = accession.querySelector<SVGPathElement>('.hatch')!;
      expect(getComputedStyle(hatch).fill).to.equal('none');
      expect(stretchOf(hatch).start).to.be.greaterThan(at(2023));
      expect(stretchOf(hatch).end).to.be.lessThan(at(2024));
    });

    it('are a dot on 1 March 2023, and a bar from there on for the visit', () => {
      const meeting = mark(element, 'Xi receives Lukashenko in Beijing');
      expect(meeting.classList.contains('dot')).to.equal(true);
      const dot = stretchOf(shape(meeting));
      expect((dot.start + dot.end) / 2).to.be.closeTo(at(2023, MARCH + 0.5 / 365), 0.1);
      const visit = mark(element, 'Lukashenko’s visit to China');
      expect(visit.classList.contains('bar')).to.equal(true);
      expect(stretchOf(shape(visit)).start).to.be.closeTo(at(2023, MARCH), 0.1);
    });

    it('never overlap one another', () => {
      const boxes = all<SVGGElement>(element, '[part=mark]').map((group) => shape(group).getBBox());
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
      );
      expect(overlaps).to.deep.equal([]);
    });
  });
}

describe('a mark', () => {
  /** One event among others far away, so that a day is a dot. */
  const markOf = async (one: TimelineEvent): Promise<SVGGElement> =>
    mark(await show({events: [one, event('1950', {title: 'before'}), event('2050', {title: 'after'})]}), one.title);

  it('has a dashed outline and no fill if its date is doubtful', async () => {
    const dot = getComputedStyle(shape(await markOf(event('1984?'))));
    expect([dot.fill, dot.strokeDasharray]).to.deep.equal(['none', '2.6px, 2px']);
    const band = getComputedStyle(shape(await markOf(event('1980/1989?', {kind: 'moment'}))));
    expect([band.fill, band.strokeDasharray]).to.deep.equal(['none', '4px, 3px']);
  });

  it('has a question mark where its date is doubtful or its end unknown, and none elsewhere', async () => {
    const questions = async (date: string) => (await markOf(event(date))).querySelectorAll('.question').length;
    expect(await questions('1984?')).to.equal(1);
    expect(await questions('1984/')).to.equal(1);
    expect(await questions('1984?/')).to.equal(1);
    expect(await questions('[1964?,1984,1994?]')).to.equal(2);
    expect(await questions('1984~')).to.equal(0);
  });

  it('joins the members of a set by a line, dashed where one of them is meant', async () => {
    const join = async (date: string) => {
      const group = await markOf(event(date));
      const {strokeDasharray} = getComputedStyle(group.querySelector('.join')!);
      return [group.querySelectorAll('.shape').length, strokeDasharray];
    };
    expect(await join('[1964,1984,1994]')).to.deep.equal([3, '2.6px, 2px']);
    expect(await join('{1964,1984}')).to.deep.equal([2, 'none']);
  });

  it('is struck through if it was cancelled', async () => {
    expect((await markOf(event('1984', {status: 'cancelled'}))).querySelectorAll('.strike')).to.have.length(1);
    expect((await markOf(event('1984'))).querySelectorAll('.strike')).to.have.length(0);
  });

  it('is light even where it surely was unless that is confirmed', async () => {
    const core = async (date: string, status?: TimelineEvent['status']) => {
      const {fillOpacity} = getComputedStyle((await markOf(event(date, status && {status}))).querySelector('.core')!);
      return fillOpacity;
    };
    expect(await core('1970/1994')).to.equal('1');
    expect(await core('1970/1994', 'disputed')).to.equal('1');
    expect(await core('1970?/1994')).to.equal('0.22');
    expect(await core('1970/1994', 'expected')).to.equal('0.22');
    expect(await core('1970/1994', 'reported')).to.equal('0.22');
  });

  it('is explained by a legend of the kinds that are there', async () => {
    const kinds = async (...dates: string[]) =>
      all(await show({events: dates.map((date) => event(date))}), '.kinds li').map((item) => item.textContent.trim());
    expect(await kinds('2020', '2021/2022', '2023-03-01/..')).to.deep.equal([
      'some time within',
      'all through',
      'possible start and end',
      'open at this end',
    ]);
    expect(await kinds('2023-03-01', '2022-03-01')).to.deep.equal([]);
  });

  it('has a haze around its dot if its day is only about right', async () => {
    expect((await markOf(event('1984-05-01~'))).querySelectorAll('.haze')).to.have.length(1);
    expect((await markOf(event('1984-05-01'))).querySelectorAll('.haze')).to.have.length(0);
  });

  it('fades to nothing at an end that is unknown, and has an arrow at one that is open', async () => {
    const unknown = Array.from((await markOf(event('1984/'))).querySelectorAll('stop'), (stop) =>
      stop.getAttribute('stop-opacity'),
    );
    expect(unknown.at(0)).to.equal('1');
    expect(unknown.at(-1)).to.equal('0');
    expect((await markOf(event('1984/..'))).querySelectorAll('stop')).to.have.length(0);
  });

  it('has the colour of its category, its own if it is a colour', async () => {
    const data = {
      categories: [
        {id: 'own', label: 'Own', color: 'rgb(1, 2, 3)'},
        {id: 'bad', label: 'Bad', color: 'red; background: url(https://example.org)'},
      ],
      events: [event('2020', {category: 'own'}), event('2021', {category: 'bad'}), event('2022')],
    };
    const element = await show(data);
    const colors = all<SVGGElement>(element, '[part=mark]').map((group) => getComputedStyle(shape(group)).stroke);
    expect(colors).to.deep.equal(['rgb(1, 2, 3)', 'rgb(184, 128, 15)', 'rgb(78, 86, 96)']);
  });
});

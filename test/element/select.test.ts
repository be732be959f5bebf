import {expect, nextFrame} from '@open-wc/testing';
import {resetMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData, TimelineSelectEvent} from '../../src/index.js';
import {clickByMouse, press} from './acts.js';
import {selectionsOf} from './listener.js';
import {all, article, focusedTitle, label, labels, one, openTitles, show, text} from './timeline-fixture.js';

const SUMMIT = 'Xi and Lukashenko meet at the SCO summit in Samarkand';
const MEETING = 'Xi receives Lukashenko in Beijing';

before(() => setViewport({width: 1100, height: 900}));

afterEach(() => resetMouse());

for (const width of [960, 360]) {
  describe(`a reader opens an event, ${width} px wide`, () => {
    let element: EventTimeline;
    let ids: (string | null)[];

    beforeEach(async () => {
      element = await show(article, {width});
      ids = selectionsOf(element);
    });

    it('by a click, and closes it by another', async () => {
      await clickByMouse(element, label(element, SUMMIT));
      expect(openTitles(element)).to.deep.equal([SUMMIT]);
      expect(element.current).to.equal('samarkand');
      expect(element.getAttribute('current')).to.equal('samarkand');
      expect(ids).to.deep.equal(['samarkand']);

      await clickByMouse(element, label(element, SUMMIT));
      expect(openTitles(element)).to.deep.equal([]);
      expect(all(element, '[part=detail]')).to.deep.equal([]);
      expect(element.hasAttribute('current')).to.equal(false);
      expect(ids).to.deep.equal(['samarkand', null]);
    });

    for (const key of ['Enter', 'Space']) {
      it(`by ${key}, and closes it by another`, async () => {
        label(element, SUMMIT).focus();
        await press(element, key);
        expect(openTitles(element)).to.deep.equal([SUMMIT]);
        expect(focusedTitle(element)).to.equal(SUMMIT);
        await press(element, key);
        expect(openTitles(element)).to.deep.equal([]);
        expect(focusedTitle(element)).to.equal(SUMMIT);
        expect(ids).to.deep.equal(['samarkand', null]);
      });
    }

    it('instead of the one that was open', async () => {
      await clickByMouse(element, label(element, SUMMIT));
      label(element, MEETING).click();
      await element.ready;
      expect(openTitles(element)).to.deep.equal([MEETING]);
      expect(all(element, '[part=detail]')).to.have.length(1);
      expect(ids).to.deep.equal(['samarkand', 'meeting']);
    });

    it('and closes it by Escape, with the focus back on its label', async () => {
      label(element, SUMMIT).focus();
      await press(element, 'Enter');
      await press(element, 'Tab');
      expect(one(element, '.close').matches(':focus')).to.equal(true);
      await press(element, 'Escape');
      expect(openTitles(element)).to.deep.equal([]);
      expect(focusedTitle(element)).to.equal(SUMMIT);
      expect(ids).to.deep.equal(['samarkand', null]);
    });

    it('and closes it by the button in it, with the focus back on its label', async () => {
      await clickByMouse(element, label(element, SUMMIT));
      await clickByMouse(element, one(element, '.close'));
      await nextFrame();
      expect(openTitles(element)).to.deep.equal([]);
      expect(focusedTitle(element)).to.equal(SUMMIT);
      expect(ids).to.deep.equal(['samarkand', null]);
    });

    it('and sees all of its detail, within the plot', async () => {
      for (const {id} of article.events) {
        element.current = id!;
        await element.ready;
        const plot = one(element, '[part=plot]').getBoundingClientRect();
        const card = one(element, '[part=detail]').closest('.card') ?? one(element, '[part=detail]');
        const box = card.getBoundingClientRect();
        expect(box.left, id).to.be.at.least(plot.left - 0.5);
        expect(box.right, id).to.be.at.most(plot.right + 0.5);
        expect(box.top, id).to.be.at.least(plot.top - 0.5);
        expect(box.bottom, id).to.be.at.most(plot.bottom + 0.5);
        expect(card.scrollWidth, id).to.be.at.most(card.clientWidth);
        expect(element.scrollWidth, id).to.equal(width);
      }
    });
  });
}

describe('the Escape key', () => {
  const escape = () => new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true});

  it('is used up if it closes something, and else left to the page', async () => {
    const element = await show(article, {current: 'samarkand'});
    const closing = escape();
    label(element, SUMMIT).dispatchEvent(closing);
    expect(closing.defaultPrevented).to.equal(true);
    await element.ready;
    const idle = escape();
    label(element, SUMMIT).dispatchEvent(idle);
    expect(idle.defaultPrevented).to.equal(false);
  });

  it('closes nothing if it is pressed outside the element', async () => {
    const element = await show(article, {current: 'samarkand'});
    await press(element, 'Escape');
    expect(openTitles(element)).to.deep.equal([SUMMIT]);
  });
});

describe('timeline-select', () => {
  it('bubbles out of shadow roots, can be canceled, and has the record of the event', async () => {
    const element = await show(article);
    const events: TimelineSelectEvent[] = [];
    element.parentElement!.addEventListener('timeline-select', (event) => events.push(event));
    label(element, SUMMIT).click();
    expect(events).to.have.length(1);
    expect(events[0]).to.include({bubbles: true, composed: true, cancelable: true, target: element});
    expect(events[0]!.record).to.include({id: 'samarkand', title: SUMMIT, place: 'Samarkand, Uzbekistan'});
    expect(events[0]!.record!.date.edtf).to.equal('2022-09');
  });

  it('comes before the event is open', async () => {
    const element = await show(article);
    let before: string | null = 'nothing';
    element.addEventListener('timeline-select', () => (before = element.current));
    label(element, SUMMIT).click();
    expect(before).to.equal(null);
    expect(element.current).to.equal('samarkand');
  });

  it('keeps what is closed closed and what is open open if it is canceled', async () => {
    const element = await show(article);
    element.addEventListener('timeline-select', (event) => event.preventDefault());
    label(element, SUMMIT).click();
    await element.ready;
    expect(element.current).to.equal(null);
    expect(openTitles(element)).to.deep.equal([]);

    element.current = 'samarkand';
    await element.ready;
    label(element, MEETING).click();
    label(element, SUMMIT).click();
    one(element, '.close').click();
    label(element, SUMMIT).focus();
    await press(element, 'Escape');
    expect(element.current).to.equal('samarkand');
    expect(openTitles(element)).to.deep.equal([SUMMIT]);
  });

  it('is silent when a script opens and closes', async () => {
    const element = await show(article);
    const ids = selectionsOf(element);
    element.current = 'samarkand';
    await element.ready;
    expect(openTitles(element)).to.deep.equal([SUMMIT]);
    element.setAttribute('current', 'meeting');
    await element.ready;
    expect(openTitles(element)).to.deep.equal([MEETING]);
    element.current = null;
    await element.ready;
    expect(openTitles(element)).to.deep.equal([]);
    expect(ids).to.deep.equal([]);
  });
});

describe('the current property', () => {
  it('is reflected by the attribute', async () => {
    const element = await show(article);
    expect(element.hasAttribute('current')).to.equal(false);
    element.current = 'samarkand';
    await element.updateComplete;
    expect(element.getAttribute('current')).to.equal('samarkand');
    element.removeAttribute('current');
    await element.ready;
    expect(element.current).to.equal(null);
    expect(openTitles(element)).to.deep.equal([]);
  });

  it('opens nothing if it names no event, and the event once there is one', async () => {
    const element = await show(null, {current: 'samarkand'});
    element.data = article;
    await element.ready;
    expect(openTitles(element)).to.deep.equal([SUMMIT]);
    element.current = 'no-such-id';
    await element.ready;
    expect(openTitles(element)).to.deep.equal([]);
    expect(element.state).to.equal('ready');
  });

  it('moves no focus', async () => {
    const element = await show(article);
    element.current = 'samarkand';
    await element.ready;
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('the detail of an event', () => {
  for (const width of [960, 360]) {
    it(`tells all that is known of it, ${width} px wide`, async () => {
      const element = await show(article, {width, current: 'samarkand'});
      const button = label(element, SUMMIT);
      const detail = one(element, '[part=detail]');
      expect(button.getAttribute('aria-controls')).to.equal(detail.id);
      expect(detail.closest('li')).to.equal(button.closest('li'));
      expect(detail.checkVisibility({visibilityProperty: true, opacityProperty: true})).to.equal(true);
      const lines = detail.innerText.split(/\n+/).map((line) => line.trim());
      expect(lines.slice(0, -5)).to.deep.equal([
        SUMMIT,
        'September 2022',
        'some time in September 2022',
        '“in September” inferred from the source',
        'Without a year, said in March 2023 of their last meeting: the September of 2022.',
        'Their last meeting before Beijing took place on the margins of a summit of the Shanghai Cooperation Organisation, which China and Russia lead.',
      ]);
      const rows = all(element, '[part=detail] dl > div').map((row) => Array.from(row.children, text));
      expect(rows).to.deep.equal([
        ['Category', 'Diplomacy'],
        ['Place', 'Samarkand, Uzbekistan'],
      ]);
    });
  }

  it('tells how exactly a date is known only where the date itself does not', async () => {
    const element = await show(article, {current: 'meeting'});
    expect(text(one(element, '.detail-date'))).to.equal('1 March 2023');
    element.current = 'sco';
    await element.ready;
    expect(text(one(element, '.detail-date'))).to.equal('2023, expected some time in 2023, expected');
    element.current = 'proposals';
    await element.ready;
    expect(text(one(element, '.detail-date'))).to.equal('about late February 2023 about February 2023');
  });

  it('has the text in paragraphs', async () => {
    const element = await show(article, {current: 'meeting'});
    const paragraphs = all(element, '[part=detail] > p:not([class])').map(text);
    expect(paragraphs).to.deep.equal([
      'Both leaders want closer relations; Xi calls the friendship of the two countries unbreakable.',
      'On the same day Lukashenko opens his talks with a meeting with Premier Li Keqiang. He hopes for economic cooperation and for Chinese investment.',
    ]);
  });

  it('links to sources whose addresses are safe, and only names the others', async () => {
    const data: TimelineData = {
      events: [
        {
          id: 'a',
          date: '2020',
          title: 'With sources',
          sources: [
            {label: 'A report', url: 'https://example.org/a', publisher: 'dpa', published: '2023-03-01'},
            {label: 'A neighbour', url: 'b.html'},
            {label: 'A script', url: 'javascript:alert(1)'},
            {label: 'A hidden script', url: ' java\nscript:alert(1)'},
            {label: 'Data', url: 'data:text/html,<script>alert(1)</script>'},
            {label: 'A password', url: 'https://user:secret@example.org/'},
            {label: 'A book'},
          ],
        },
      ],
    };
    const element = await show(data, {current: 'a'});
    const links = all<HTMLAnchorElement>(element, '[part=detail] a').map(({textContent, href}) => [textContent, href]);
    expect(links).to.deep.equal([
      ['A report', 'https://example.org/a'],
      ['A neighbour', new URL('b.html', document.baseURI).href],
    ]);
    expect(all(element, '.source').map(text)).to.deep.equal([
      'A report, dpa, 1 March 2023',
      'A neighbour',
      'A script',
      'A hidden script',
      'Data',
      'A password',
      'A book',
    ]);
  });

  it('shows an image with its words, and none that is not on the web', async () => {
    const media = {
      url: '/stories/pictures/article-light.png',
      alt: 'Two people shake hands',
      caption: 'The handshake',
      credit: 'Photo: N. N.',
    };
    const data = {events: [{id: 'a', date: '2020', title: 'x', media}]};
    const element = await show(data, {current: 'a'});
    const image = one<HTMLImageElement>(element, '[part=detail] img');
    expect(image.src).to.equal(new URL(media.url, document.baseURI).href);
    expect(image.alt).to.equal('Two people shake hands');
    expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    expect(text(one(element, 'figcaption'))).to.equal('The handshake · Photo: N. N.');
    element.data = {events: [{...data.events[0]!, media: {...media, url: 'javascript:alert(1)'}}]};
    await element.ready;
    expect(all(element, 'img')).to.deep.equal([]);
  });

  it('is text, whatever looks like a tag in it', async () => {
    const markup = '<img src=x onerror="throw new Error()"><b>bold</b>';
    const element = await show(
      {
        title: markup,
        description: markup,
        categories: [{id: 'c', label: markup}],
        source: {label: markup},
        eras: [{date: '2020', title: markup}],
        events: [
          {
            id: 'a',
            date: '2020',
            title: markup,
            text: markup,
            dateLabel: markup,
            place: markup,
            category: 'c',
            evidence: {phrase: markup, basis: 'stated', note: markup},
            sources: [{label: markup, publisher: markup}],
          },
        ],
      },
      {current: 'a'},
    );
    expect(all(element, 'img, b')).to.deep.equal([]);
    expect(label(element, markup).innerText).to.include(markup);
    expect(one(element, '[part=detail]').innerText.split(markup)).to.have.length(10);
  });

  it('holds what the page adds for the event', async () => {
    const element = await show(article, {current: 'samarkand'});
    element.innerHTML = '<p slot="event-samarkand">A map</p><p slot="event-meeting">A photo</p>';
    const [map, photo] = Array.from(element.children);
    expect(map!.checkVisibility()).to.equal(true);
    expect(photo!.checkVisibility()).to.equal(false);
    element.current = 'meeting';
    await element.ready;
    expect(map!.checkVisibility()).to.equal(false);
    expect(photo!.checkVisibility()).to.equal(true);
  });

  it('stands below its lane in a narrow container, within the plot, and moves no lane', async () => {
    const element = await show(article, {width: 360});
    const tops = () =>
      labels(element).map((button) => button.getBoundingClientRect().top - element.getBoundingClientRect().top);
    const before = tops();
    element.current = 'samarkand';
    await element.ready;
    const card = one(element, '.card').getBoundingClientRect();
    const plot = one(element, '[part=plot]').getBoundingClientRect();
    expect(card.top).to.be.at.least(label(element, SUMMIT).getBoundingClientRect().bottom);
    expect(card.bottom).to.be.at.most(plot.bottom);
    expect(card.left).to.be.at.least(plot.left);
    expect(card.right).to.be.at.most(plot.right);
    expect(tops()).to.deep.equal(before);
  });

  it('makes the plot taller where it needs more room than there is below its lane', async () => {
    const element = await show(article, {width: 360});
    const height = () => one(element, '[part=plot]').getBoundingClientRect().height;
    const before = height();
    element.current = 'meeting';
    await element.ready;
    const card = one(element, '.card').getBoundingClientRect();
    const {bottom} = one(element, '[part=plot]').getBoundingClientRect();
    expect(card.bottom).to.be.at.most(bottom - one(element, '.foot').offsetHeight + 0.5);
    expect(height()).to.be.above(before);
    element.current = null;
    await element.ready;
    expect(height()).to.equal(before);
  });
});

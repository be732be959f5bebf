import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import charterData from '../../data/un-charter-1945.json' with {type: 'json'};
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {press} from './acts.js';
import {selectionsOf} from './listener.js';
import {all, chips, counted, countOf, focusedTitle, labels, one, openTitles, settle, show, text, titleOf} from './timeline-fixture.js'; // prettier-ignore

const charter = charterData as TimelineData;

/** The labels in the list of an open chip. */
const within = (chip: Element): HTMLElement[] =>
  Array.from(chip.parentElement!.querySelectorAll<HTMLElement>('[part=label]'));

/** An event without a label. */
function hiddenEvent(element: Element): {id: string; title: string} {
  const shown = new Set(labels(element).map(titleOf));
  const {id, title} = charter.events.find((event) => !shown.has(event.title))!;
  return {id: id!, title};
}

before(() => setViewport({width: 1100, height: 900}));

describe('fifty events on one day, 960 px wide', () => {
  let element: EventTimeline;

  beforeEach(async () => {
    element = await show(charter);
  });

  it('have a label each, or are counted in a chip: fifty in all, none twice', () => {
    expect(labels(element).length).to.be.at.least(5);
    expect(counted(element)).to.be.at.least(5);
    expect(labels(element).length + counted(element)).to.equal(50);
  });

  it('have labels for the most important ones', () => {
    const important = charter.events.filter(({importance}) => importance).map(({title}) => title);
    expect(important).to.have.length(5);
    expect(labels(element).map(titleOf)).to.include.members(important);
  });

  it('have no labels or chips that overlap, or leave the plot', () => {
    const plot = one(element, '[part=plot]').getBoundingClientRect();
    expect(one(element, '.lanes').getBoundingClientRect().height).to.be.within(600, 640); // 40em
    const boxes = all(element, '[part=label], [part=chip]').map((node) => node.getBoundingClientRect());
    for (const [i, a] of boxes.entries()) {
      expect(a.left).to.be.at.least(plot.left - 0.5);
      expect(a.right).to.be.at.most(plot.right + 0.5);
      expect(a.top).to.be.at.least(plot.top - 0.5);
      expect(a.bottom).to.be.at.most(plot.bottom + 0.5);
      const others = boxes.slice(i + 1);
      expect(others.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).to.be
        .empty;
    }
  });

  it('have chips that say in words how many events there are, and when', () => {
    const chip = chips(element)[0]!;
    expect(text(chip.querySelector('.hidden'))).to.equal(`${countOf(chip)} more events, 26 June 1945`);
    expect(chip.getAttribute('aria-expanded')).to.equal('false');
    const {width, height} = chip.getBoundingClientRect();
    expect([width, height]).to.deep.equal([64, 24]);
  });

  it('are listed, all that a chip counts, when it is opened', async () => {
    const shown = labels(element).map(titleOf);
    const chip = chips(element)[0]!;
    chip.click();
    await element.ready;
    expect(chip.getAttribute('aria-expanded')).to.equal('true');
    const listed = within(chip).map(titleOf);
    expect(listed).to.have.length(countOf(chip));
    expect(new Set([...listed, ...shown]).size).to.equal(listed.length + shown.length);
    const card = one(element, '.card').getBoundingClientRect();
    const plot = one(element, '[part=plot]').getBoundingClientRect();
    expect(card.top).to.be.at.least(plot.top - 0.5);
    expect(card.bottom).to.be.at.most(plot.bottom + 0.5);
    expect(card.left).to.be.at.least(plot.left - 0.5);
    expect(card.right).to.be.at.most(plot.right + 0.5);
    chip.click();
    await element.ready;
    expect(chip.getAttribute('aria-expanded')).to.equal('false');
    expect(within(chip)).to.deep.equal([]);
  });

  it('open within the list of their chip', async () => {
    const chip = chips(element)[0]!;
    chip.click();
    await element.ready;
    const [first] = within(chip);
    const title = titleOf(first!);
    first!.click();
    await element.ready;
    expect(openTitles(element)).to.deep.equal([title]);
    const detail = one(element, '[part=detail]');
    expect(within(chip)[0]!.getAttribute('aria-controls')).to.equal(detail.id);
    expect(detail.closest('li.chip')).to.equal(chip.parentElement);
    expect(text(detail)).to.include('26 June 1945');
    expect(element.current).to.equal(charter.events.find((event) => event.title === title)!.id);
  });

  it('close their list when one with a label is opened', async () => {
    chips(element)[0]!.click();
    await element.ready;
    const button = labels(element).find((one) => !one.closest('.chip'))!;
    button.click();
    await element.ready;
    expect(openTitles(element)).to.deep.equal([titleOf(button)]);
    expect(all(element, '[part=chip][aria-expanded=true]')).to.deep.equal([]);
    expect(all(element, '.card')).to.have.length(1);
  });

  it('close when a chip is opened that does not count them', async () => {
    const button = labels(element)[0]!;
    button.click();
    await element.ready;
    const selected = selectionsOf(element);
    chips(element)[0]!.click();
    await element.ready;
    expect(openTitles(element)).to.deep.equal([]);
    expect(all(element, '.card')).to.have.length(1);
    expect(selected).to.deep.equal([null]);
  });

  it('stay open, and chips closed, where a page wants that', async () => {
    const button = labels(element)[0]!;
    button.click();
    await element.ready;
    element.addEventListener('timeline-select', (event) => event.preventDefault());
    chips(element)[0]!.click();
    await element.ready;
    expect(openTitles(element)).to.deep.equal([titleOf(button)]);
    expect(all(element, '[part=chip][aria-expanded=true]')).to.deep.equal([]);
  });

  it('open with their chip if a script opens one that has no label, and close with it', async () => {
    const {id, title} = hiddenEvent(element);
    element.current = id;
    await element.ready;
    expect(openTitles(element)).to.deep.equal([title]);
    const chip = one(element, '[part=chip][aria-expanded=true]');
    expect(within(chip).map(titleOf)).to.include(title);
    expect(one(element, '[part=detail]').closest('li.chip')).to.equal(chip.parentElement);

    const selected = selectionsOf(element);
    chip.click();
    await element.ready;
    expect(element.current).to.equal(null);
    expect(all(element, '[aria-expanded=true]')).to.deep.equal([]);
    expect(selected).to.deep.equal([null]);
  });
});

describe('in type of twice the size', () => {
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('chips are as large as their words, in their row and off each other', async () => {
    document.documentElement.style.fontSize = '200%';
    const events = Array.from({length: 900}, (_, i) => ({
      date: `20${10 + (i % 9)}-0${1 + (i % 8)}-15`,
      title: `A title that is long, number ${i}`,
    }));
    const element = await show({events});
    const foot = one(element, '.foot').getBoundingClientRect();
    const boxes = chips(element).map((chip) => chip.getBoundingClientRect());
    expect(boxes.length).to.be.at.least(4);
    for (const [i, {left, width, height, bottom}] of boxes.entries()) {
      expect([width, height].map(Math.round)).to.deep.equal([128, 48]);
      expect(bottom).to.be.at.most(foot.bottom + 0.5);
      if (i) expect(left).to.be.at.least(boxes[i - 1]!.right - 0.5);
      const words = chips(element)[i]!.querySelector('bdi')!.getBoundingClientRect();
      expect([words.left >= left, words.right <= left + width]).to.deep.equal([true, true]);
      expect([words.top >= bottom - height, words.bottom <= bottom]).to.deep.equal([true, true]);
    }
  });
});

describe('the keyboard on a chip', () => {
  let element: EventTimeline;
  let chip: HTMLElement;

  beforeEach(async () => {
    element = await show(charter);
    chip = chips(element)[0]!;
  });

  it('opens it by Enter, moves on into its list, and closes it by Escape with the focus back on it', async () => {
    chip.focus();
    await press(element, 'Enter');
    expect(chip.getAttribute('aria-expanded')).to.equal('true');
    expect(chip.matches(':focus')).to.equal(true);
    await press(element, 'ArrowRight');
    expect(focusedTitle(element)).to.equal(titleOf(within(chip)[0]!));
    await press(element, 'Escape');
    expect(chip.getAttribute('aria-expanded')).to.equal('false');
    expect(chip.matches(':focus')).to.equal(true);
  });

  it('closes an event of the list first, then the list', async () => {
    chip.focus();
    await press(element, 'Enter');
    await press(element, 'ArrowRight');
    await press(element, 'Enter');
    const title = titleOf(within(chip)[0]!);
    expect(openTitles(element)).to.deep.equal([title]);
    await press(element, 'Escape');
    expect(openTitles(element)).to.deep.equal([]);
    expect(focusedTitle(element)).to.equal(title);
    await press(element, 'Escape');
    expect(chip.getAttribute('aria-expanded')).to.equal('false');
    expect(chip.matches(':focus')).to.equal(true);
  });

  for (const way of ['Escape', 'Enter', 'the button in it'] as const) {
    it(`keeps the focus when an event that a script opened is closed by ${way}`, async () => {
      const {id, title} = hiddenEvent(element);
      element.current = id;
      await element.ready;
      labels(element)
        .find((button) => titleOf(button) === title)!
        .focus();
      if (way === 'the button in it') {
        const close = one(element, '.card > .close');
        close.focus();
        await press(element, 'Enter');
      } else await press(element, way);
      expect(element.current).to.equal(null);
      expect(focusedTitle(element)).to.equal(title);
    });
  }
});

describe('the focus on a chip', () => {
  let element: EventTimeline;
  let chip: HTMLElement;

  beforeEach(async () => {
    element = await show(charter);
    chip = chips(element)[0]!;
    chip.focus();
    await element.ready;
  });

  it('stays while labels are measured again', async () => {
    const words = text(chip);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await element.ready;
    expect(text(one(element, ':focus'))).to.equal(words);
    expect(one(element, '[data-stop][tabindex="0"]').matches(':focus')).to.equal(true);
  });

  it('goes to what stands at its place when there is no chip any more', async () => {
    element.data = {...charter, events: charter.events.slice(0, 5)};
    await settle(element);
    expect(chips(element).length).to.equal(0);
    expect(focusedTitle(element)).to.not.equal(null);
    element.data = charter;
    await settle(element);
    expect(all(element, '[data-stop]:focus')).to.have.length(1);
  });
});

describe('fifty events on one day, 360 px wide', () => {
  it('have a label each, one below the other, or are counted in a chip', async () => {
    const element = await show(charter, {width: 360});
    const boxes = labels(element).map((button) => button.getBoundingClientRect());
    expect(boxes.length).to.be.at.least(20);
    expect(boxes.length + chips(element).reduce((sum, chip) => sum + countOf(chip), 0)).to.equal(50);
    const byTop = boxes.toSorted((a, b) => a.top - b.top);
    for (const [i, box] of byTop.entries()) if (i) expect(box.top).to.be.at.least(byTop[i - 1]!.bottom);
    expect(byTop.at(-1)!.bottom).to.be.at.most(one(element, '.lanes').getBoundingClientRect().bottom);
  });
});

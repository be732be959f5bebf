import {expect} from '@open-wc/testing';
import {article, all, one, show, text} from './timeline-fixture.js';

const STATES = ['loading', 'ready', 'empty', 'error'] as const;

/** The states that CSS can see. */
const cssStates = (element: Element): string[] => STATES.filter((state) => element.matches(`:state(${state})`));

describe('the state of an element', () => {
  const {warn} = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => {
      if (!String(args[0]).includes('scheduled an update')) warnings.push(args.join(' ')); // lit, in development
    };
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('is "ready" with events, as a property and in CSS', async () => {
    const element = await show(article);
    expect(element.state).to.equal('ready');
    expect(cssStates(element)).to.deep.equal(['ready']);
    expect(warnings).to.deep.equal([]);
  });

  it('is "empty" without, and says what to do', async () => {
    const element = await show(null);
    expect(element.state).to.equal('empty');
    expect(cssStates(element)).to.deep.equal(['empty']);
    expect(one(element, '.message').innerText).to.match(/^No events yet\n+Give this timeline events: /);
    expect(all(element, '[part=plot], [part=label]')).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('is "empty" with words of the page where it has some', async () => {
    const element = await show({title: 'Nothing here', events: []});
    element.innerHTML = '<p slot="empty">Come back in spring</p>';
    expect(text(one(element, '[part=heading]'))).to.equal('Nothing here');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(one(element, '.message strong').checkVisibility()).to.equal(false);
  });

  it('is "loading" until src has answered, then "ready"', async () => {
    const element = await show(null);
    element.src = '/data/moon-landing-1969.json';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(cssStates(element)).to.deep.equal(['loading']);
    expect(one(element, '.message').checkVisibility()).to.equal(true);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(cssStates(element)).to.deep.equal(['ready']);
  });

  it('is "error" when it has not, and leaves it when it has', async () => {
    const element = await show(null);
    element.src = '/data/no-such-file.json';
    await element.ready;
    expect(element.state).to.equal('error');
    expect(cssStates(element)).to.deep.equal(['error']);
    element.src = '/data/moon-landing-1969.json';
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(cssStates(element)).to.deep.equal(['ready']);
  });

  it('is "ready" if some of the data could be used: the rest is listed with the reason, and warned of once', async () => {
    const element = await show({
      title: 'Some of them',
      events: [
        {id: 'prose', date: '1 March 2023', title: 'A date in prose'},
        {date: '2023-02-29', title: 'A day that did not exist'},
        {date: '2023', title: ''},
        {date: '2023-03-01', title: 'A good one', importance: 7},
      ],
    });
    expect(element.state).to.equal('ready');
    expect(all(element, '[part=label]')).to.have.length(1);
    const problems = one<HTMLDetailsElement>(element, 'details');
    expect(problems.open).to.equal(false);
    expect(text(problems.querySelector('summary'))).to.equal('4 entries could not be read as written');
    problems.open = true;
    expect(all(element, 'details li').map((item) => item.innerText)).to.deep.equal([
      'event "prose" date must be EDTF: "1 March 2023" has " " where a four-digit year was expected',
      'event 2 date must be EDTF: "2023-02-29" has day 29, but February 2023 has 28 days',
      'event 3 title must be a text: ""',
      'event 4 importance must be a number from 0 to 1: 7',
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('event-timeline: some of the data could not be used');
    expect(warnings[0]).to.include('event "prose": date must be EDTF: "1 March 2023"');
    expect(warnings[0]!.split('\n')).to.have.length(5);

    element.current = 'event-4';
    element.lang = 'en';
    await element.ready;
    expect(warnings).to.have.length(1);
  });

  it('is "empty" if none of it could, and the reasons are listed', async () => {
    const element = await show({events: [{date: 'x', title: 'y'}]});
    expect(element.state).to.equal('empty');
    expect(text(one(element, 'details summary'))).to.equal('1 entry could not be read as written');
  });
});

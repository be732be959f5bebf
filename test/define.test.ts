import {expect} from '@open-wc/testing';

describe('the modules of the package', () => {
  it('are one that registers nothing', async () => {
    const {EventTimeline} = await import('../src/index.js');
    expect(customElements.get('event-timeline')).to.equal(undefined);
    expect(EventTimeline.prototype).to.be.instanceOf(HTMLElement);
  });

  it('and one that registers the element and exports nothing', async () => {
    const {EventTimeline} = await import('../src/index.js');
    const exported: object = await import('../src/define.js');
    expect(Object.keys(exported)).to.deep.equal([]);
    expect(customElements.get('event-timeline')).to.equal(EventTimeline);
    expect(document.createElement('event-timeline')).to.be.instanceOf(EventTimeline);
    expect(new EventTimeline().localName).to.equal('event-timeline');
  });

  it('which leaves things as they are, with a word of warning, if a page has another copy', async () => {
    const first = customElements.get('event-timeline');
    const {warn} = console;
    const warnings: unknown[][] = [];
    console.warn = (...args) => warnings.push(args);
    try {
      await import(new URL('../src/define-english.ts?copy', import.meta.url).href);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('event-timeline')).to.equal(first);
    expect(warnings).to.deep.equal([['event-timeline: is defined already, so this copy stays unused; load it once']]);
  });

  it('take what a page has written before', async () => {
    const container = document.createElement('div');
    container.innerHTML =
      '<event-timeline heading-level="3"><ol><li><time datetime="2020"></time>A year</li></ol></event-timeline>';
    document.body.append(container);
    const element = container.querySelector('event-timeline')!;
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(element.headingLevel).to.equal(3);
    container.remove();
  });
});

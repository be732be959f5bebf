import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {FrameMaker} from '../../src/element/frame.js';
import type {Scene} from '../../src/layout/scene.js';
import type {EventTimeline} from '../../src/index.js';
import {council} from '../../stories/hard-cases.js';
import {click} from './acts.js';
import {article, chips, labels, one, settle, show} from './timeline-fixture.js';

/** The scenes of all updates, one after the other. */
let shown: (Scene | null)[] = [];

const compute = Reflect.get<typeof FrameMaker.prototype, 'compute'>(FrameMaker.prototype, 'compute');

/** Returns how many updates there were meanwhile, and how many scenes were computed for them. */
async function countDuring(deed: () => unknown, element?: EventTimeline): Promise<[updates: number, scenes: number]> {
  const before = shown.at(-1);
  shown = [];
  await deed();
  if (element) await settle(element);
  const scenes = new Set(shown.filter((scene) => scene && scene !== before));
  return [shown.length, scenes.size];
}

before(async () => {
  await setViewport({width: 1100, height: 900});
  FrameMaker.prototype.compute = function (inputs) {
    const frame = compute.call(this, inputs);
    shown.push(frame.scene);
    return frame;
  };
});

after(() => {
  FrameMaker.prototype.compute = compute;
});

describe('the scenes of an element', () => {
  it('are one for what is shown first', async () => {
    const [, scenes] = await countDuring(async () => settle(await show(article)));
    expect(scenes).to.equal(1);
  });

  const DEEDS: readonly (readonly [name: string, deed: (element: EventTimeline) => unknown, scenes: number])[] = [
    ['another width', (element) => element.parentElement!.style.setProperty('width', '700px'), 1],
    ['a zoom by a button', (element) => click(element, one(element, '[part=controls] [data-key=in]')), 1],
    ['five zooms at once', (element) => [2, 2, 2, 2, 2].forEach((factor) => element.zoomBy(factor)), 1],
    ['an interval that a script shows', (element) => (element.domain = [0, 1e12]), 1],
    ['a filter', (element) => click(element, one(element, '[part=legend] [data-key=trade]')), 1],
    ['groups', (element) => click(element, one(element, '[part=controls] [data-key=groups]')), 1],
    ['other data', (element) => (element.data = council), 1],
    ['an event that is opened', (element) => click(element, labels(element)[3]!), 0],
    ['an event that a script opens', (element) => (element.current = 'samarkand'), 0],
    ['the same width', (element) => element.requestUpdate(), 0],
    ['the list', (element) => (element.view = 'list'), 0],
  ];
  for (const [name, deed, count] of DEEDS) {
    it(`are ${count || 'none'} for ${name}`, async () => {
      const element = await show(article);
      await settle(element);
      const [updates, scenes] = await countDuring(() => deed(element), element);
      expect([updates, scenes]).to.deep.equal([1, count]);
    });
  }

  it('are one for each of the three updates that a set height takes, since what stands around the lanes is known once it is drawn', async () => {
    const element = await show(article);
    await settle(element);
    const deed = (): unknown => element.style.setProperty('height', '300px');
    expect(await countDuring(deed, element)).to.deep.equal([3, 3]);
  });

  it('are none when a chip opens', async () => {
    const element = await show(council);
    await settle(element);
    expect(await countDuring(() => click(element, chips(element)[0]!), element)).to.deep.equal([1, 0]);
  });
});

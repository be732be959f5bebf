import {fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {StoryContext} from '@storybook/web-components-vite';
import {render} from 'lit';
import type {EventTimeline} from '../src/index.js';
import amountMeta, * as amount from '../stories/amount.stories.js';
import articleMeta, * as article from '../stories/article.stories.js';
import failureMeta, * as failure from '../stories/failure.stories.js';
import kindsMeta, * as kinds from '../stories/kinds.stories.js';
import languagesMeta, * as languages from '../stories/languages.stories.js';
import layoutMeta, * as layout from '../stories/layout.stories.js';
import playgroundMeta, * as playground from '../stories/playground.stories.js';
import readingMeta, * as reading from '../stories/reading.stories.js';
import timeMeta, * as time from '../stories/time.stories.js';
import type {Args, Story} from '../stories/timeline-story.js';
import {expectAccessible} from './accessible.js';

const FILES = [
  [amountMeta, amount],
  [articleMeta, article],
  [failureMeta, failure],
  [kindsMeta, kinds],
  [languagesMeta, languages],
  [layoutMeta, layout],
  [playgroundMeta, playground],
  [readingMeta, reading],
  [timeMeta, time],
] as const;

/** Renders a story, and waits until it is shown. */
async function show(args: Args, meta: (typeof FILES)[number][0], story: Story): Promise<EventTimeline> {
  const container = await fixture<HTMLElement>(html`<main></main>`);
  const context = {canvasElement: container} as unknown as StoryContext<Args>;
  render((story.render ?? meta.render!)(args, context), container);
  const element = container.querySelector('event-timeline')!;
  await element.ready;
  await story.play?.(context);
  await element.updateComplete;
  return element;
}

/** So high that no axis stays in sight above the lanes of its own plot. */
before(() => setViewport({width: 1100, height: 1600}));

for (const [meta, stories] of FILES) {
  describe(`the stories of "${meta.title}"`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      if (name === 'default') continue;
      it(`are accessible: ${name}`, async () => {
        await expectAccessible(await show({...meta.args, ...story.args} as Args, meta, story));
      });
    }
  });
}

import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {StoryContext} from '@storybook/web-components-vite';
import axe from 'axe-core';
import {render} from 'lit';
import type {EventTimeline} from '../src/index.js';
import amountMeta, * as amount from '../stories/amount.stories.js';
import articleMeta, * as article from '../stories/article.stories.js';
import failureMeta, * as failure from '../stories/failure.stories.js';
import kindsMeta, * as kinds from '../stories/kinds.stories.js';
import languagesMeta, * as languages from '../stories/languages.stories.js';
import layoutMeta, * as layout from '../stories/layout.stories.js';
import readingMeta, * as reading from '../stories/reading.stories.js';
import timeMeta, * as time from '../stories/time.stories.js';
import type {Args, Story} from '../stories/timeline-story.js';

const FILES = [
  [amountMeta, amount],
  [articleMeta, article],
  [failureMeta, failure],
  [kindsMeta, kinds],
  [languagesMeta, languages],
  [layoutMeta, layout],
  [readingMeta, reading],
  [timeMeta, time],
] as const;

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
  rules: {
    'target-size': {enabled: true},
    'hidden-content': {enabled: false}, // finds any that there is: the title of a detail, say, that its label has
    'aria-roledescription': {enabled: true},
    'identical-links-same-purpose': {enabled: true},
  },
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Relative luminance of colours painted over one another. */
function luminance(...colors: readonly string[]): number {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The backgrounds behind an element, from the page up. */
function backgroundsOf(element: Element): string[] {
  const colors: string[] = [];
  for (let node: Element | null = element; node; node = node.assignedSlot ?? parentOf(node))
    colors.unshift(getComputedStyle(node).backgroundColor);
  return ['white', ...colors];
}

const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** Contrast of the text of an element with what is behind it, WCAG 2.2. */
function contrastOf(element: Element): number {
  const {color, fill} = getComputedStyle(element);
  const text = luminance(element instanceof SVGElement ? fill : color);
  const [low, high] = [text, luminance(...backgroundsOf(element))].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/**
 * Whether text of which axe cannot tell the contrast has enough of it. Axe takes the drawing behind a label for an image,
 * though the layout keeps its lines off the words, and cannot see that a heading is in front of the host around it.
 */
function isReadable(element: Element): boolean {
  element.scrollIntoView({block: 'center'});
  const range = document.createRange();
  range.selectNodeContents(element);
  const {left, top, width, height} = range.getClientRects()[0]!;
  const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  const isUnderCard = hit?.closest('.card') && !element.closest('.card');
  return (isUnderCard || element.contains(hit)) && contrastOf(element) >= 4.5;
}

/** What axe has found, one line for each element. */
function describeResults(results: readonly axe.Result[]): string[] {
  return results.flatMap(({id, help, nodes}) =>
    nodes.map(({target, any, all, none}) => {
      const reasons = [...any, ...all, ...none].map(({message}) => message);
      return `${id} (${help}) at ${target.join(' ')}: ${reasons.join('; ')}`;
    }),
  );
}

async function expectAccessible(element: HTMLElement): Promise<void> {
  const {violations, incomplete} = await axe.run(element, OPTIONS);
  expect(describeResults(violations), 'violations').to.deep.equal([]);
  const unexplained = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter((node) => result.id !== 'color-contrast' || !isReadable(node.element!)),
  }));
  expect(describeResults(unexplained), 'what axe cannot tell').to.deep.equal([]);
}

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

/** An event that is closed, `null` if there is none. */
function closedEvent(element: EventTimeline): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>('[part=label][aria-expanded=false]');
}

before(() => setViewport({width: 1100, height: 900}));

for (const [meta, stories] of FILES) {
  describe(`the stories of "${meta.title}"`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][]) {
      if (name === 'default') continue;
      for (const scheme of ['light', 'dark'] as const) {
        it(`are accessible: ${name}, ${scheme}, closed and with an event open`, async () => {
          const args = {...meta.args, ...story.args, scheme} as Args;
          const element = await show(args, meta, story);
          await expectAccessible(element);
          const button = closedEvent(element);
          if (!button) return;
          button.click();
          await element.ready;
          expect(button.getAttribute('aria-expanded')).to.equal('true');
          await expectAccessible(element);
          const chip = element.shadowRoot!.querySelector<HTMLElement>('[part=chip]');
          if (!chip) return;
          chip.click();
          await element.ready;
          await expectAccessible(element);
        });
      }
    }
  });
}

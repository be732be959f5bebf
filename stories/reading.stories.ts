// How can a reader move through a timeline?

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import article from '../data/belarus-china-2023.json' with {type: 'json'};
import curie from '../data/marie-curie.json' with {type: 'json'};
import battuta from '../data/ibn-battuta.json' with {type: 'json'};
import type {EventTimeline, TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const data = article as TimelineData;

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/Ways to read', args: {...timelineMeta.args, data}};

export default meta;

/** From December 2022 to April 2023. The overview below shows where that lies in the whole. */
export const ZoomedIn: Story = {args: {start: '2022-12', end: '2023-04'}};

export const ZoomedInInNarrow: Story = {args: {start: '2022-12', end: '2023-04', width: 360}};

/** Buttons in the toolbar and in the details step from event to event. */
export const StepByStep: Story = {args: {data: curie as Args['data'], current: 'polonium'}};

/** Two of four categories. */
export const Filtered: Story = {args: {categories: ['war', 'diplomacy']}};

export const List: Story = {args: {view: 'list'}};

export const ListInNarrow: Story = {args: {view: 'list', width: 360}};

export const KeyboardHelp: Story = {
  play: ({canvasElement}) => {
    const element = canvasElement.querySelector('event-timeline')!;
    element.shadowRoot!.querySelector<HTMLElement>('[data-key="help"]')!.click();
  },
};

export const RightToLeft: Story = {args: {data: battuta as Args['data'], lang: 'ar', dir: 'rtl'}};

export const RightToLeftInNarrow: Story = {args: {data: battuta as Args['data'], lang: 'ar', dir: 'rtl', width: 360}};

export const RightToLeftList: Story = {args: {data: battuta as Args['data'], lang: 'ar', dir: 'rtl', view: 'list'}};

/** The page renders the details of each event itself. */
export const OwnDetail: Story = {
  args: {
    current: 'samarkand',
    renderDetail: ({place, sources}) => {
      const node = document.createElement('p');
      node.textContent = `${place ?? 'Somewhere'}, ${sources.length || 'no'} sources`;
      return node;
    },
  },
};

/** The image loads when the reader opens its event. */
export const ImageInDetail: Story = {
  args: {
    current: 'picture',
    data: {
      title: 'An event with an image',
      events: [
        {
          id: 'picture',
          date: '2023-03-01',
          title: 'Two heads of state meet',
          media: {
            url: new URL('pictures/article-light.png', import.meta.url).href,
            alt: 'A timeline of ten events from 2020 to 2023',
            caption: 'The dates behind the meeting',
            credit: 'event-timeline',
          },
        },
        {id: 'other', date: '2022-09', title: 'They have met before'},
      ],
    },
  },
};

/** For a page with controls of its own. */
export const DrawingOnly: Story = {args: {withoutControls: true, withoutLegend: true, withoutZoom: true}};

/** Links in the text open the events that they mention. */
export const LinksInThePage: Story = {
  render: (args, context) => html`
    <p .style=${'font: 1rem/1.5 system-ui, sans-serif; max-width: 40em'}>
      They had met
      <a href="#timeline" data-event-timeline="samarkand">in Samarkand</a>
      before, and met
      <a href="#timeline" data-event-timeline="meeting">in Beijing on 1 March 2023</a>
      again.
    </p>
    <div id="timeline">${timelineMeta.render!(args, context)}</div>
  `,
};

/** Three timelines on one page. Keys act on the one that has the focus. */
export const ThreeOnOnePage: Story = {
  render: () =>
    html`${[article, curie, battuta].map(
      (one) =>
        html`<event-timeline .data=${one as unknown as EventTimeline['data']} .lang=${'en-GB'}></event-timeline>`,
    )}`,
};

// stories/timeline-story: the arguments of a story -> the element, in a container with a width and a colour scheme.

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import type {ColumnarData, EventRecord, ScaleKind, TimelineData} from '../src/index.js';

export interface Args {
  data: TimelineData | ColumnarData | null;
  src: string | null;
  view: 'timeline' | 'list';
  start: string | null;
  end: string | null;
  categories: readonly string[] | null;
  scale: ScaleKind;
  groupBy: 'category' | null;
  current: string | null;
  lang: string;
  timeZone: string;
  headingLevel: number;
  withoutControls: boolean;
  withoutLegend: boolean;
  withoutZoom: boolean;
  renderDetail: ((event: EventRecord) => Node) | null;
  dir: 'ltr' | 'rtl';
  /** Width of the container, px; `null` fills the page. */
  width: number | null;
  /** Height that the page sets the element, px; `null` sets none. */
  height: number | null;
  scheme: 'light' | 'dark' | 'inherit';
}

export type Story = StoryObj<Args>;

export const timelineMeta: Meta<Args> = {
  component: 'event-timeline',
  args: {
    data: null,
    src: null,
    view: 'timeline',
    start: null,
    end: null,
    categories: null,
    scale: 'chronological',
    groupBy: null,
    current: null,
    lang: 'en-GB',
    timeZone: 'UTC',
    headingLevel: 2,
    withoutControls: false,
    withoutLegend: false,
    withoutZoom: false,
    renderDetail: null,
    dir: 'ltr',
    width: null,
    height: null,
    scheme: 'inherit',
  },
  argTypes: {
    src: {control: 'text'},
    view: {control: 'inline-radio', options: ['timeline', 'list']},
    scale: {control: 'inline-radio', options: ['chronological', 'collapsed', 'sequential']},
    start: {control: 'text'},
    end: {control: 'text'},
    current: {control: 'text'},
    groupBy: {control: 'inline-radio', options: [null, 'category']},
    headingLevel: {control: 'select', options: [2, 3, 4, 5, 6]},
    timeZone: {control: 'select', options: ['UTC', 'Europe/Berlin', 'America/Chicago', 'Asia/Tokyo']},
    lang: {control: 'select', options: ['en-GB', 'en-US', 'mk', 'be', 'ru', 'uk', 'de', 'fr', 'es', 'zh', 'ar']},
    withoutControls: {control: 'boolean'},
    withoutLegend: {control: 'boolean'},
    withoutZoom: {control: 'boolean'},
    renderDetail: {control: false},
    dir: {
      control: 'inline-radio',
      options: ['ltr', 'rtl'],
      description: 'Direction of text and, with it, of time.',
      table: {category: 'container'},
    },
    width: {
      control: {type: 'number', step: 20},
      description: 'In px; as wide as the page if empty.',
      table: {category: 'container'},
    },
    height: {
      control: {type: 'number', step: 20},
      description: 'In px, of the timeline; as high as its events need if empty.',
      table: {category: 'container'},
    },
    scheme: {
      control: 'inline-radio',
      options: ['inherit', 'light', 'dark'],
      description: 'Colour scheme.',
      table: {category: 'container'},
    },
  },
  render: (args) => html`
    <div dir=${args.dir} .style=${containerStyle(args.width, args.scheme)}>
      <event-timeline
        .data=${args.data}
        .src=${args.src}
        .view=${args.view}
        .scale=${args.scale}
        .start=${args.start}
        .end=${args.end}
        .categories=${args.categories}
        .groupBy=${args.groupBy}
        .current=${args.current}
        .lang=${args.lang}
        .timeZone=${args.timeZone}
        .headingLevel=${args.headingLevel}
        .withoutControls=${args.withoutControls}
        .withoutLegend=${args.withoutLegend}
        .withoutZoom=${args.withoutZoom}
        .renderDetail=${args.renderDetail}
        .style=${args.height ? `height: ${args.height}px` : ''}
      ></event-timeline>
    </div>
  `,
};

function containerStyle(width: Args['width'], scheme: Args['scheme']): string {
  const colors =
    scheme === 'inherit' ? '' : `color-scheme: ${scheme}; background: light-dark(#fff, #16191d); padding: 24px;`;
  return `box-sizing: border-box; ${width ? `width: ${width}px;` : ''} ${colors}`;
}

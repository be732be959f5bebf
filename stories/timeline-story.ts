// stories/timeline-story: the arguments that every story has -> the element in a container of a width and colour scheme.

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import type {ColumnarData, ScaleKind, TimelineData} from '../src/index.js';

export interface Args {
  data: TimelineData | ColumnarData | null;
  src: string | null;
  orientation: 'auto' | 'horizontal' | 'vertical';
  scale: ScaleKind;
  groupBy: 'category' | null;
  current: string | null;
  lang: string;
  timeZone: string;
  headingLevel: number;
  /** Of the container, px; `null` for all there is. */
  width: number | null;
  scheme: 'light' | 'dark' | 'inherit';
}

export type Story = StoryObj<Args>;

export const timelineMeta: Meta<Args> = {
  component: 'event-timeline',
  args: {
    data: null,
    src: null,
    orientation: 'auto',
    scale: 'chronological',
    groupBy: null,
    current: null,
    lang: 'en-GB',
    timeZone: 'UTC',
    headingLevel: 2,
    width: null,
    scheme: 'inherit',
  },
  argTypes: {
    orientation: {control: 'select', options: ['auto', 'horizontal', 'vertical']},
    scale: {control: 'select', options: ['chronological', 'collapsed', 'sequential']},
    groupBy: {control: 'select', options: [null, 'category']},
    current: {control: 'text'},
    src: {control: 'text'},
    width: {control: {type: 'number', step: 20}},
    scheme: {control: 'inline-radio', options: ['inherit', 'light', 'dark']},
  },
  render: ({data, src, orientation, scale, groupBy, current, lang, timeZone, headingLevel, width, scheme}) => html`
    <div .style=${containerStyle(width, scheme)}>
      <event-timeline
        .data=${data}
        .src=${src}
        .orientation=${orientation}
        .scale=${scale}
        .groupBy=${groupBy}
        .current=${current}
        .lang=${lang}
        .timeZone=${timeZone}
        .headingLevel=${headingLevel}
      ></event-timeline>
    </div>
  `,
};

function containerStyle(width: Args['width'], scheme: Args['scheme']): string {
  const colors =
    scheme === 'inherit' ? '' : `color-scheme: ${scheme}; background: light-dark(#fff, #16191d); padding: 24px;`;
  return `box-sizing: border-box; ${width ? `width: ${width}px;` : ''} ${colors}`;
}

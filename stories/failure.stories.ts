// What does a reader see when there is nothing to draw, or when some entries cannot be read?

import type {Meta} from '@storybook/web-components-vite';
import article from '../data/belarus-china-2023.json' with {type: 'json'};
import type {TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/Nothing to draw'};

export default meta;

export const Empty: Story = {args: {data: {title: 'A timeline without events', events: []}}};

export const FileNotFound: Story = {args: {src: 'data/no-such-file.json'}};

export const SomeEntriesUnreadable: Story = {
  args: {
    data: {
      ...(article as TimelineData),
      events: [
        {date: '2023-02-29', title: 'A day that did not exist'},
        {date: '1 March 2023', title: 'A date in prose'},
        ...(article as TimelineData).events,
      ],
    },
  },
};

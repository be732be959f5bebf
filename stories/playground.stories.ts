// What does each attribute do?

import type {Meta} from '@storybook/web-components-vite';
import article from '../data/belarus-china-2023.json' with {type: 'json'};
import type {TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const {categories, events} = article;

const meta: Meta<Args> = {
  ...timelineMeta,
  title: 'Playground',
  args: {...timelineMeta.args, data: article as TimelineData},
  argTypes: {
    ...timelineMeta.argTypes,
    categories: {control: 'inline-check', options: [...categories.map(({id}) => id), 'others']},
    current: {control: 'select', options: [null, ...events.map(({id}) => id)]},
  },
  parameters: {controls: {include: Object.keys(timelineMeta.args!), expanded: true, sort: 'none'}},
  // with no box ticked, all categories are shown
  render: ({categories, ...args}, context) =>
    timelineMeta.render!({...args, categories: categories?.length ? categories : null}, context),
};

export default meta;

export const Playground: Story = {};

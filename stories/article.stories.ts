// Which dates does a news report mention, and how exactly is each known?

import type {Meta} from '@storybook/web-components-vite';
import article from '../data/belarus-china-2023.json' with {type: 'json'};
import type {TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {
  ...timelineMeta,
  title: 'Timeline/The article',
  args: {...timelineMeta.args, data: article as TimelineData},
};

export default meta;

export const Wide: Story = {};

export const Narrow: Story = {args: {width: 360}};

export const Dark: Story = {args: {scheme: 'dark'}};

export const DarkAndNarrow: Story = {args: {scheme: 'dark', width: 360}};

export const EventOpen: Story = {args: {current: 'samarkand'}};

export const EventOpenInNarrow: Story = {args: {current: 'samarkand', width: 360}};

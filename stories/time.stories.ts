// How far apart can dates be, and in which time zone are times shown?

import type {Meta} from '@storybook/web-components-vite';
import apollo from '../data/apollo-11-1969.json' with {type: 'json'};
import deepTime from '../data/deep-time.json' with {type: 'json'};
import type {TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/From seconds to billions of years'};

export default meta;

export const HoursInUtc: Story = {args: {data: apollo}};

export const HoursInHouston: Story = {args: {data: apollo, timeZone: 'America/Chicago'}};

export const BillionsOfYears: Story = {args: {data: deepTime as TimelineData}};

export const BillionsOfYearsInNarrow: Story = {args: {data: deepTime as TimelineData, width: 360}};

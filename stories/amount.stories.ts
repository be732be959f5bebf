// What happens with only one event, or with more events than labels fit?

import type {Meta} from '@storybook/web-components-vite';
import moon from '../data/moon-landing-1969.json' with {type: 'json'};
import charter from '../data/un-charter-1945.json' with {type: 'json'};
import {randomColumns, randomEvents} from './random-events.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/One event or many'};

export default meta;

export const OneEvent: Story = {args: {data: moon}};

export const FiftyEventsOnOneDay: Story = {args: {data: charter}};

export const FiftyEventsOnOneDayInNarrow: Story = {args: {data: charter, width: 360}};

export const ThirtyEvents: Story = {args: {data: randomEvents(30)}};

export const HundredEvents: Story = {args: {data: randomEvents(100)}};

export const ThousandEvents: Story = {args: {data: randomEvents(1000)}};

export const HundredThousandEvents: Story = {args: {data: randomColumns(100_000)}};

export const HundredThousandEventsInNarrow: Story = {args: {data: randomColumns(100_000), width: 360}};

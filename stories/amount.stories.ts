// What happens with only one event, or with more events than labels fit?

import type {Meta} from '@storybook/web-components-vite';
import moon from '../data/moon-landing-1969.json' with {type: 'json'};
import charter from '../data/un-charter-1945.json' with {type: 'json'};
import voyager from '../data/voyager-1977.json' with {type: 'json'};
import {blackout, council} from './hard-cases.js';
import {randomColumns, randomEvents} from './random-events.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/One event or many'};

export default meta;

export const OneEvent: Story = {args: {data: moon}};

/** The second reads to the left of its mark, since there is no room to the right. */
export const TwoEvents: Story = {args: {data: voyager}};

export const FiftyEventsOnOneDay: Story = {args: {data: charter}};

export const FiftyEventsOnOneDayInNarrow: Story = {args: {data: charter, width: 360}};

/** Each has a lane of its own, one below the other. A chip counts the events left without a lane. */
export const ThirtyEventsAtOneInstant: Story = {args: {data: blackout}};

/** Each span fills a lane. Columns and a chip count the events left without a lane. */
export const FortySpansOverAll: Story = {args: {data: council}};

export const ThirtyEvents: Story = {args: {data: randomEvents(30)}};

export const HundredEvents: Story = {args: {data: randomEvents(100)}};

export const ThousandEvents: Story = {args: {data: randomEvents(1000)}};

export const HundredThousandEvents: Story = {args: {data: randomColumns(100_000)}};

export const HundredThousandEventsInNarrow: Story = {args: {data: randomColumns(100_000), width: 360}};

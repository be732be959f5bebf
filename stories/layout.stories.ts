// How does a timeline use its space: groups, eras, gaps, order only?

import type {Meta} from '@storybook/web-components-vite';
import article from '../data/belarus-china-2023.json' with {type: 'json'};
import titles from '../data/long-titles.json' with {type: 'json'};
import curie from '../data/marie-curie.json' with {type: 'json'};
import stations from '../data/space-stations.json' with {type: 'json'};
import transits from '../data/transits-of-venus.json' with {type: 'json'};
import cups from '../data/world-cups.json' with {type: 'json'};
import {festival} from './hard-cases.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {...timelineMeta, title: 'Timeline/Groups, eras, scales'};

export default meta;

export const ErasThatOverlap: Story = {args: {data: curie as Args['data']}};

export const SpansOnly: Story = {args: {data: stations}};

export const Groups: Story = {args: {data: cups, groupBy: 'category'}};

export const GroupsInNarrow: Story = {args: {data: article as Args['data'], groupBy: 'category', width: 360}};

/** Twelve categories; the last four share a colour. */
export const TwelveGroups: Story = {args: {data: festival, groupBy: 'category'}};

/** One title is longer than the plot is wide. */
export const LongTitles: Story = {args: {data: titles}};

/** The page sets the height: titles have one line each, and one that is wider than the plot is shortened. */
export const SetHeight: Story = {args: {data: titles, height: 400}};

export const GapsLeftOut: Story = {args: {data: transits, scale: 'collapsed'}};

export const GapsLeftOutInNarrow: Story = {args: {data: transits, scale: 'collapsed', width: 360}};

export const OrderOnly: Story = {args: {data: curie as Args['data'], scale: 'sequential'}};

export const OrderOnlyInNarrow: Story = {args: {data: curie as Args['data'], scale: 'sequential', width: 360}};

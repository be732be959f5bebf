// How does the same timeline read in each language?

import type {Meta} from '@storybook/web-components-vite';
import everyKind from '../data/every-kind-of-date.json' with {type: 'json'};
import type {TimelineData} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const meta: Meta<Args> = {
  ...timelineMeta,
  title: 'Timeline/In ten languages',
  args: {...timelineMeta.args, data: everyKind as TimelineData, width: 480},
};

export default meta;

export const English: Story = {args: {lang: 'en-GB'}};

export const Macedonian: Story = {args: {lang: 'mk'}};

export const Belarusian: Story = {args: {lang: 'be'}};

export const Russian: Story = {args: {lang: 'ru'}};

export const Ukrainian: Story = {args: {lang: 'uk'}};

export const German: Story = {args: {lang: 'de'}};

export const French: Story = {args: {lang: 'fr'}};

export const Spanish: Story = {args: {lang: 'es'}};

export const Chinese: Story = {args: {lang: 'zh'}};

export const Arabic: Story = {args: {lang: 'ar'}};

// How is each kind of date written, drawn and worded?

import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import everyKind from '../data/every-kind-of-date.json' with {type: 'json'};
import {formatDate, parseDate} from '../src/date/index.js';
import type {TimelineData, TimelineEvent} from '../src/index.js';
import {timelineMeta, type Args, type Story} from './timeline-story.js';

const data = everyKind as TimelineData;
const written = everyKind.events as readonly (Pick<TimelineEvent, 'kind' | 'status'> & {readonly date: string})[];

const meta: Meta<Args> = {
  ...timelineMeta,
  title: 'Timeline/Every kind of date',
  args: {...timelineMeta.args, data},
  render: (args, context) => html`
    <div .style=${'--event-timeline-max-height: 70rem'}>${timelineMeta.render!(args, context)}</div>
    <div role="region" aria-labelledby="written" tabindex="0" .style=${'overflow-x: auto;'}>
      <table
        .style=${'font: 0.875rem system-ui, sans-serif; text-align: left; margin-block: 2rem; min-width: 44rem; border-spacing: 1rem 0.25rem;'}
      >
        <caption id="written" .style=${'text-align: left; font-weight: bold; padding: 0 1rem 0.5rem;'}>
          How to write these dates, and how the timeline words them
        </caption>
        <thead>
          <tr>
            ${['written', 'in full', 'in short', 'spoken'].map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${written.map(
            ({date, kind, status}) =>
              html`<tr .style=${'vertical-align: top;'}>
                <th scope="row" .style=${'font-weight: normal; white-space: nowrap;'}><code>${date}</code></th>
                ${(['long', 'short', 'spoken'] as const).map((form) => html`<td lang=${args.lang}>${formatDate(parseDate(date), args.lang, {kind, status, form})}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
};

export default meta;

export const Wide: Story = {};

export const Narrow: Story = {args: {width: 360}};

export const Dark: Story = {args: {scheme: 'dark'}};

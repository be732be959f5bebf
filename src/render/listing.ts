// render/listing: all events -> a vertical timeline with all their details, to read or to print.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatDate} from '../date/format-date.js';
import {parseDate} from '../date/parse-date.js';
import {createSymbol, placeMark, SYMBOL, SYMBOL_FADE} from '../layout/marks/create-mark.js';
import {calendarGroups, type CalendarGroup} from '../model/calendar-groups.js';
import {yearLabels} from '../scale/tick-labels.js';
import type {EventRecord} from '../source/records.js';
import {between} from '../strings/between.js';
import {renderDetail} from './detail.js';
import {renderMark} from './shapes.js';
import {colorStyle, eventKey, type View} from './view.js';

/** How many events each press of the button adds. */
export const MORE = 50;

/** Lists of more events have headings. */
const MOST_PLAIN = 30;

/** There is a heading for at least this many events, on average, and at most `MOST_HEADINGS` in all. */
const LEAST_GROUP = 4;
const MOST_HEADINGS = 32;

/** @param most - maximum number of events; if there are more, a button shows more */
export function renderListing(most: number, view: View): TemplateResult {
  const {timeline, strings, actions} = view;
  const count = Math.min(most, timeline.count);
  const rest = timeline.count - count;
  const groups = groupsOf(view).filter(({from}) => from < count);
  return html`${
    groups.length
      ? groups.map((group) => renderGroup(group, Math.min(group.to, count), view))
      : renderEvents(0, count, strings.interface.events, view)
  }
  ${
    rest
      ? html`<button type="button" class="rest" @click=${actions.showMore}>
          ${strings.interface.showMore(Math.min(rest, MORE))}
        </button>`
      : nothing
  }`;
}

/** The groups that have headings; none if there are few events, or one group. */
function groupsOf({timeline}: View): CalendarGroup[] {
  if (timeline.count <= MOST_PLAIN) return [];
  const groups = calendarGroups(timeline, Math.min(MOST_HEADINGS, Math.floor(timeline.count / LEAST_GROUP)));
  return groups.length > 1 ? groups : [];
}

function renderGroup(group: CalendarGroup, to: number, view: View): TemplateResult {
  const words = unitWords(group, view);
  return html`<p class="unit" role="heading" aria-level=${view.headingLevel + 1}><bdi>${words}</bdi></p>
    ${renderEvents(group.from, to, words, view)}`;
}

/** The words for a calendar unit: its date, else its first and last year. */
function unitWords({edtf, domain}: CalendarGroup, {locale, strings}: View): string {
  return edtf ? formatDate(parseDate(edtf), locale, {strings}) : between(yearLabels(domain, locale), ' – ');
}

function renderEvents(from: number, to: number, name: string, view: View): TemplateResult {
  const {timeline} = view;
  return html`<ol part="list" class="listing" role="list" aria-label=${name} @focusin=${view.actions.focusin}>
    ${repeat(
      Array.from({length: to - from}, (_, i) => from + i),
      (event) => eventKey(timeline, event),
      (event) => renderItem(event, view),
    )}
  </ol>`;
}

function renderItem(index: number, view: View): TemplateResult {
  const {timeline, current} = view;
  const event = timeline.event(index);
  const color = colorStyle(timeline, event.category);
  return html`<li
    class="detail"
    tabindex="-1"
    data-stop=${eventKey(timeline, index)}
    data-event=${index}
    aria-current=${index === current ? 'true' : nothing}
    lang=${timeline.lang ?? nothing}
    .style=${color}
  >
    ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
    ${renderSymbol(event, index, color)}
  </li>`;
}

/** Thickness of a mark, px. */
const THICKNESS = 12;

/** The mark of an event, as on an axis of its own. */
function renderSymbol(event: EventRecord, index: number, color: string): TemplateResult {
  const mark = createSymbol(event, index, SYMBOL / 2);
  const [width, height] = [SYMBOL + 2 * SYMBOL_FADE, THICKNESS + 2 * SYMBOL_FADE];
  return html`<svg
    class="symbol"
    width=${width}
    height=${height}
    viewBox=${[-SYMBOL_FADE, -SYMBOL_FADE, width, height].join(' ')}
    aria-hidden="true"
    focusable="false"
  >
    ${renderMark(placeMark(mark, 0, THICKNESS), color, {isSample: true})}
  </svg>`;
}

// render/listing: all events -> a list with all their details, to read or to print.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderDetail} from './detail.js';
import {colorStyle, eventKey, type View} from './view.js';

/** Number of events that one press of the button adds. */
export const MORE = 50;

/**
 * Renders the list.
 *
 * @param most - maximum number of events; if there are more, a button below adds them
 */
export function renderListing(most: number, view: View): TemplateResult {
  const {timeline, strings, actions} = view;
  const events = Array.from({length: Math.min(most, timeline.count)}, (_, i) => i);
  const rest = timeline.count - events.length;
  return html`<ol
      part="list"
      class="listing"
      role="list"
      aria-label=${strings.interface.events}
      @focusin=${actions.focusin}
    >
      ${repeat(
        events,
        (event) => eventKey(timeline, event),
        (event) => renderItem(event, view),
      )}
    </ol>
    ${
      rest
        ? html`<button type="button" class="rest" @click=${actions.showMore}>
            ${strings.interface.showMore(Math.min(rest, MORE))}
          </button>`
        : nothing
    }`;
}

function renderItem(index: number, view: View): TemplateResult {
  const {timeline, current} = view;
  const event = timeline.event(index);
  return html`<li
    class="detail"
    tabindex="-1"
    data-stop=${eventKey(timeline, index)}
    data-event=${index}
    aria-current=${index === current ? 'true' : nothing}
    lang=${timeline.lang ?? nothing}
    .style=${colorStyle(timeline, event.category)}
  >
    ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
  </li>`;
}

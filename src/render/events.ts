// render/events: events of a scene -> a list of buttons in order of time, each followed by its details.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {numberFormat} from '../date/formatters.js';
import type {Box, Chip, Label, Scene} from '../layout/scene.js';
import {renderCard, renderClose, renderSteps} from './card.js';
import {renderDetail} from './detail.js';
import {
  chipHas,
  chipKey,
  colorStyle,
  dateWords,
  entriesOf,
  eventKey,
  groupTitle,
  spokenDate,
  type View,
} from './view.js';

/** An event with its label; or without a place, to be measured or in the list of a chip. */
type Place = Label | {readonly event: number; readonly inChip?: boolean};

/** Renders the events on the plot as one list, or as one list with a title for each group. */
export function renderEvents(scene: Scene | null, view: View): TemplateResult {
  if (!scene?.bands) return renderList(scene, view.strings.interface.events, scene, view);
  const {locale, timeline} = view;
  return html`${scene.bands.map(
    (band) =>
      html`<p class="group-name" lang=${timeline.lang ?? nothing} .style=${`top: ${band.y}px`}>
          <strong>${band.title}</strong> ${numberFormat(locale, {}).format(band.count)}
        </p>
        ${renderList(band, band.title, scene, view)}`,
  )}`;
}

/** Renders labels and chips in order of time. */
function renderList(
  part: Pick<Scene, 'labels' | 'chips' | 'dated'> | null,
  name: string,
  scene: Scene | null,
  view: View,
): TemplateResult {
  return html`<ol
    role="list"
    class=${part && !part.dated ? 'undated' : ''}
    part="list"
    aria-label=${name}
    @keydown=${view.actions.keydown}
    @focusin=${view.actions.focusin}
  >
    ${repeat(
      part ? entriesOf(part) : [],
      (entry) => ('event' in entry ? eventKey(view.timeline, entry.event) : chipKey(entry)),
      (entry) => ('event' in entry ? renderEvent(entry, scene, view) : renderChip(entry, scene!, view)),
    )}
  </ol>`;
}

/** Renders labels in their natural size, for measuring. */
export function renderLoose(events: readonly number[], view: View): TemplateResult {
  return html`${events.map((event) => renderEvent({event}, null, view))}`;
}

function renderEvent(place: Place, scene: Scene | null, view: View): TemplateResult {
  const {category} = view.timeline.event(place.event);
  const [side, box] = 'box' in place ? [place.side, boxStyle(place.box)] : ['', ''];
  return html`<li class=${side} data-event=${place.event} .style=${colorStyle(view.timeline, category) + box}>
    ${renderButton(place.event, view)} ${place.event === view.current ? renderOpen(place, scene, view) : nothing}
  </li>`;
}

function renderButton(index: number, view: View): TemplateResult {
  const event = view.timeline.event(index);
  const key = eventKey(view.timeline, index);
  const open = index === view.current;
  return html`<button
    type="button"
    part="label"
    data-stop=${key}
    tabindex=${key === view.tabStop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? `detail-${index}` : nothing}
    @click=${() => view.actions.toggleEvent(index)}
  >
    <span part="title" class="title" lang=${view.timeline.lang ?? nothing}><bdi>${event.title}</bdi></span>
    <span part="date" class="date" aria-hidden="true"><bdi>${dateWords(event, view)}</bdi></span>
    <span class="hidden">, ${event.dateLabel ?? spokenDate(event, view)}</span>
  </button>`;
}

/** Renders the details: as a card beside the label in a horizontal scene; unfolded below the label in a vertical one or in a chip. */
function renderOpen(place: Place, scene: Scene | null, view: View): TemplateResult {
  const event = view.timeline.event(place.event);
  const closes = !('inChip' in place && place.inChip); // the card of the chip has a close button already
  const detail = html`<div
    part="detail"
    class="detail"
    id="detail-${place.event}"
    lang=${view.timeline.lang ?? nothing}
  >
    ${closes ? renderClose(view) : nothing} ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
    ${renderSteps(place.event, view)}
  </div>`;
  return scene && 'card' in place && place.card ? renderCard(place.box, place.card, scene.height, detail) : detail;
}

/** Renders a button with the number of events that it counts, and their list if it is open. */
function renderChip(chip: Chip, scene: Scene, view: View): TemplateResult {
  const {count, events, last, box, card, heading} = chip;
  if (heading) return renderGroup(chip, heading, view);
  const key = chipKey(chip);
  const open = key === view.openChip;
  const id = `chip-${events[0]}`;
  const {interface: words} = view.strings;
  return html`<li class="chip" .style=${boxStyle(box)}>
    <button
      type="button"
      part="chip"
      data-stop=${key}
      tabindex=${key === view.tabStop ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? id : nothing}
      @click=${() => view.actions.toggleChip(key)}
    >
      <bdi aria-hidden="true">${words.more(count)}</bdi>
      <span class="hidden">${words.moreEvents(count, whenOf([events[0]!, last], view))}</span>
    </button>
    ${open && card ? renderCard(box, card, scene.height, renderChipList(id, chip, scene, view)) : nothing}
  </li>`;
}

/** Renders the heading of a calendar unit, with the number of its events. If it is open, they follow it in the list. */
function renderGroup(
  chip: Chip,
  {edtf, open}: NonNullable<Chip['heading']>,
  {locale, strings, tabStop, actions}: View,
): TemplateResult {
  const key = chipKey(chip);
  const title = groupTitle(edtf, chip.domain, locale, strings);
  return html`<li class="group" .style=${boxStyle(chip.box)}>
    <button
      type="button"
      part="chip"
      data-stop=${key}
      tabindex=${key === tabStop ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => actions.toggleGroup(chip.key)}
    >
      <strong><bdi>${title}</bdi></strong> <span>${numberFormat(locale, {}).format(chip.count)}</span>
    </button>
  </li>`;
}

/** Renders the events of a chip. If there are very many, only the first, and a button that zooms in on all of them. */
function renderChipList(id: string, chip: Chip, scene: Scene, view: View): TemplateResult {
  const {current} = view;
  const isFar = current !== null && !chip.events.includes(current) && chipHas(chip, current, view.timeline);
  const events = isFar ? [...chip.events, current].sort((a, b) => a - b) : chip.events;
  const rest = chip.count - events.length;
  return html`${renderClose(view)}
    <ol role="list" id=${id}>
      ${events.map((event) => renderEvent({event, inChip: true}, scene, view))}
    </ol>
    ${
      rest
        ? html`<button type="button" class="rest" @click=${() => view.actions.spread(chip)}>
            ${view.strings.interface.more(rest)}
          </button>`
        : nothing
    }`;
}

/** Returns the dates of two events in words. */
function whenOf(events: readonly [first: number, last: number], view: View): [string, string] {
  return events.map((index) => dateWords(view.timeline.event(index), view)) as [string, string];
}

function boxStyle({x0, y0, x1, y1}: Box): string {
  return `inset-inline-start: ${x0}px; top: ${y0}px; width: ${x1 - x0}px; min-height: ${y1 - y0}px`;
}

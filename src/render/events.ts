// render/events: events of a scene -> a list of buttons in order of time, each followed by its detail.

import {html, nothing, type TemplateResult} from 'lit';
import type {Box, Chip, Label, Scene} from '../layout/scene.js';
import {renderCard, renderClose} from './card.js';
import {renderDetail} from './detail.js';
import {chipKey, colorStyle, dateWords, eventKey, spokenDate, type View} from './view.js';

/** An event where its label stands, or wherever the list puts it: to be measured, or in a chip. */
type Place = Label | {readonly event: number; readonly inChip?: boolean};

/**
 * Renders the list: a place for each event in order of time, which holds its label, the chip of which it is the first, or
 * nothing. Without a scene, every event is there in its natural size, to be measured.
 */
export function renderEvents(scene: Scene | null, view: View): TemplateResult {
  const {actions, strings, timeline} = view;
  const labels = new Map(scene?.labels.map((label) => [label.event, label]));
  const chips = new Map(scene?.chips.map((chip) => [chip.events[0], chip]));
  return html`<ol
    role="list"
    part="list"
    aria-label=${strings.interface.events}
    @keydown=${actions.keydown}
    @focusin=${actions.focusin}
  >
    ${timeline.events.map((_, event) => {
      const label = scene ? labels.get(event) : {event};
      const chip = chips.get(event);
      return label ? renderEvent(label, scene, view) : chip ? renderChip(chip, scene!, view) : nothing;
    })}
  </ol>`;
}

function renderEvent(place: Place, scene: Scene | null, view: View): TemplateResult {
  const {category} = view.timeline.events[place.event]!;
  const [side, box] = 'box' in place ? [place.side, boxStyle(place.box)] : ['', ''];
  return html`<li class=${side} data-event=${place.event} .style=${colorStyle(view.timeline, category) + box}>
    ${renderButton(place.event, view)} ${place.event === view.current ? renderOpen(place, scene, view) : nothing}
  </li>`;
}

function renderButton(index: number, view: View): TemplateResult {
  const event = view.timeline.events[index]!;
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
    <span part="title" class="title" lang=${view.timeline.lang ?? nothing}>${event.title}</span>
    <span part="date" class="date" aria-hidden="true"><bdi>${dateWords(event, view)}</bdi></span>
    <span class="hidden">, ${event.dateLabel ?? spokenDate(event, view)}</span>
  </button>`;
}

/** The detail: a card beside the label of a horizontal scene, unfolded below that of a vertical one or in a chip. */
function renderOpen(place: Place, scene: Scene | null, view: View): TemplateResult {
  const event = view.timeline.events[place.event]!;
  const closes = !('inChip' in place && place.inChip); // the card of the chip has a button for that
  const detail = html`<div
    part="detail"
    class="detail"
    id="detail-${place.event}"
    lang=${view.timeline.lang ?? nothing}
  >
    ${closes ? renderClose(view) : nothing} ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
  </div>`;
  return scene && 'card' in place && place.card ? renderCard(place.box, place.card, scene.height, detail) : detail;
}

/** A button with the number of the events that it stands for; opened, it lists them. */
function renderChip({events, box, side, card}: Chip, scene: Scene, view: View): TemplateResult {
  const key = chipKey(view.timeline, events);
  const open = key === view.openChip;
  const id = `chip-${events[0]}`;
  const {interface: words} = view.strings;
  return html`<li class="chip ${side}" .style=${boxStyle(box)}>
    <button
      type="button"
      part="chip"
      data-stop=${key}
      tabindex=${key === view.tabStop ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? id : nothing}
      @click=${() => view.actions.toggleChip(key)}
    >
      <span aria-hidden="true">${words.more(events.length)}</span>
      <span class="hidden">${words.moreEvents(events.length, whenOf(events, view))}</span>
    </button>
    ${open ? renderCard(box, card, scene.height, renderChipList(id, events, scene, view)) : nothing}
  </li>`;
}

function renderChipList(id: string, events: readonly number[], scene: Scene, view: View): TemplateResult {
  return html`${renderClose(view)}
    <ol role="list" id=${id}>
      ${events.map((event) => renderEvent({event, inChip: true}, scene, view))}
    </ol>`;
}

/** The dates of the first and last of some events. */
function whenOf(events: readonly number[], view: View): [string, string] {
  const [first, last] = [events[0]!, events.at(-1)!].map((index) => dateWords(view.timeline.events[index]!, view));
  return [first!, last!];
}

function boxStyle({x0, y0, x1, y1}: Box): string {
  return `left: ${x0}px; top: ${y0}px; width: ${x1 - x0}px; min-height: ${y1 - y0}px`;
}

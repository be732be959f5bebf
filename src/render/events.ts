// render/events: events of a scene -> a list of buttons in order of time, each followed by its detail.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Box, Chip, Label, Scene} from '../layout/scene.js';
import {renderCard, renderClose} from './card.js';
import {renderDetail} from './detail.js';
import {chipKey, colorStyle, dateWords, eventKey, type View} from './view.js';

/** An entry of the list: an event with its label, or a chip. */
type Entry = {readonly key: string} & ({readonly label: Label} | {readonly chip: Chip} | {readonly event: number});

/** Renders the list; without a scene, every event in its natural size, to be measured. */
export function renderEvents(scene: Scene | null, view: View): TemplateResult {
  const {actions, strings} = view;
  return html`<ol
    role="list"
    part="list"
    aria-label=${strings.interface.events}
    @keydown=${actions.keydown}
    @focusin=${actions.focusin}
  >
    ${repeat(
      entriesOf(scene, view),
      ({key}) => key,
      (entry) => ('chip' in entry ? renderChip(entry.chip, scene!, view) : renderEvent(entry, scene, view)),
    )}
  </ol>`;
}

function entriesOf(scene: Scene | null, {timeline}: View): Entry[] {
  if (!scene) return timeline.events.map((_, event) => ({key: eventKey(event), event}));
  const entries: (Entry & {order: number})[] = [
    ...scene.labels.map((label) => ({key: eventKey(label.event), order: label.event, label})),
    ...scene.chips.map((chip) => ({key: chipKey(chip.events), order: chip.events[0]!, chip})),
  ];
  return entries.sort((a, b) => a.order - b.order);
}

function renderEvent(entry: {label: Label} | {event: number}, scene: Scene | null, view: View): TemplateResult {
  const label = 'label' in entry ? entry.label : null;
  const index = 'label' in entry ? entry.label.event : entry.event;
  const {category} = view.timeline.events[index]!;
  const place = label ? boxStyle(label.box) : '';
  return html`<li class=${label?.side ?? ''} data-event=${index} .style=${colorStyle(view.timeline, category) + place}>
    ${renderButton(index, view)}
    ${index === view.current ? renderOpen(index, label?.box ?? null, scene, view) : nothing}
  </li>`;
}

function renderButton(index: number, view: View): TemplateResult {
  const event = view.timeline.events[index]!;
  const key = eventKey(index);
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
    <span part="date" class="date">${dateWords(event, view)}</span>
  </button>`;
}

/** The detail: a card beside the label of a horizontal scene, unfolded below that of a vertical one or in a chip. */
function renderOpen(index: number, box: Box | null, scene: Scene | null, view: View): TemplateResult {
  const event = view.timeline.events[index]!;
  const detail = html`<div part="detail" class="detail" id="detail-${index}" lang=${view.timeline.lang ?? nothing}>
    ${renderClose(view)} ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
  </div>`;
  return box && scene?.orientation === 'horizontal' ? renderCard(box, scene, detail) : detail;
}

/** A button with the number of the events that it stands for; opened, it lists them. */
function renderChip(chip: Chip, scene: Scene, view: View): TemplateResult {
  const key = chipKey(chip.events);
  const open = key === view.openChip || chip.events.includes(view.current ?? -1);
  const {interface: words} = view.strings;
  return html`<li class="chip ${chip.side}" .style=${boxStyle(chip.box)}>
    <button
      type="button"
      part="chip"
      data-stop=${key}
      tabindex=${key === view.tabStop ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => view.actions.toggleChip(key)}
    >
      <span aria-hidden="true">${words.more(chip.events.length)}</span>
      <span class="hidden">${words.moreEvents(chip.events.length, whenOf(chip, view))}</span>
    </button>
    ${open ? renderCard(chip.box, scene, renderChipList(chip, scene, view)) : nothing}
  </li>`;
}

function renderChipList({events}: Chip, scene: Scene, view: View): TemplateResult {
  return html`${renderClose(view)}
    <ol role="list">
      ${events.map((event) => renderEvent({event}, scene, view))}
    </ol>`;
}

function whenOf({events}: Chip, view: View): string {
  const dates = [events[0]!, events.at(-1)!].map((index) => dateWords(view.timeline.events[index]!, view));
  return Array.from(new Set(dates)).join(' – ');
}

function boxStyle({x0, y0, x1, y1}: Box): string {
  return `left: ${x0}px; top: ${y0}px; width: ${x1 - x0}px; min-height: ${y1 - y0}px`;
}

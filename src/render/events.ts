// render/events: events of a scene -> a list of buttons in order of time, each followed by its details.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {numberFormat} from '../date/formatters.js';
import type {Box, CardPlace, Chip, Label, Scene} from '../layout/scene.js';
import type {EventRecord} from '../source/records.js';
import {renderCard, renderClose, renderSteps} from './card.js';
import {renderDetail} from './detail.js';
import {renderGlyph} from './glyphs.js';
import {
  chipHas,
  chipKey,
  colorStyle,
  dateWords,
  eventKey,
  labelDate,
  spokenDate,
  type LabelView,
  type View,
} from './view.js';

/** Renders the lists of the events that are named: one, or one for each group, under its title. */
export function renderBands(scene: Scene, view: View): TemplateResult {
  const {locale, timeline, strings} = view;
  return html`${scene.bands.map(
    ({title, count, y, height, labels}) =>
      html`${
        title === null
          ? nothing
          : html`<div class="group" title=${title} .style=${`top: ${y}px; height: ${height}px`}>
              <div
                class="group-name"
                role="heading"
                aria-level=${view.headingLevel + 1}
                lang=${timeline.lang ?? nothing}
              >
                <strong><bdi>${title}</bdi></strong> ${numberFormat(locale, {}).format(count)}
              </div>
            </div>`
      }
      ${renderList(
        title ?? strings.interface.events,
        labels,
        (label) => eventKey(timeline, label.event),
        (label) => renderLabel(label, view),
        view,
      )}`,
  )}`;
}

/** Renders the list of what counts the events that are not named. */
export function renderChips({axis: {chips}}: Scene, view: View): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  const count = chips.reduce((sum, chip) => sum + chip.count, 0);
  const name = view.strings.interface.moreEvents(count, whenOf([chips[0]!.events[0]!, chips.at(-1)!.last], view));
  return renderList(name, chips, chipKey, (chip) => renderChip(chip, view), view);
}

function renderList<T>(
  name: string,
  items: readonly T[],
  keyOf: (item: T) => string,
  renderItem: (item: T) => TemplateResult,
  {actions}: View,
): TemplateResult {
  return html`<ol role="list" part="list" aria-label=${name} @keydown=${actions.keydown} @focusin=${actions.focusin}>
    ${repeat(items, keyOf, renderItem)}
  </ol>`;
}

/** An event in its lane: one button for mark and words, and its detail when it is open. */
function renderLabel({event, side, box, text, card}: Label, view: View): TemplateResult {
  const {category} = view.timeline.event(event);
  const start = side === 'before' ? 0 : Math.max(0, text.x - box.x0);
  const words = `margin-inline-start: ${start}px; width: ${text.width}px`;
  return html`<li class=${side} data-event=${event} .style=${colorStyle(view.timeline, category)}>
    ${renderButton(event, boxStyle(box), words, view)}
    ${event === view.current ? renderDetailCard(event, card, view) : nothing}
  </li>`;
}

/** Renders labels without a place, to be measured. */
export function renderLoose(events: readonly EventRecord[], view: LabelView): TemplateResult {
  return html`${events.map((event) => html`<li>${renderWords(event, dateWords(event, view), '', view)}</li>`)}`;
}

/** The words on a label. */
function renderWords(
  {title, category}: EventRecord,
  date: string,
  place: string,
  {timeline, hasGlyphs}: LabelView,
): TemplateResult {
  return html`<span class="words" .style=${place}>
    <span part="title" class="title" lang=${timeline.lang ?? nothing}
      >${hasGlyphs ? renderGlyph(timeline, category) : nothing}<bdi>${title}</bdi></span
    >
    <span part="date" class="date" aria-hidden="true"><bdi>${date}</bdi></span>
  </span>`;
}

/** @param place - of the button, and of the words on it: declarations */
function renderButton(index: number, place: string, words: string, view: View): TemplateResult {
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
    .style=${place}
    @click=${() => view.actions.toggleEvent(index)}
  >
    ${renderWords(event, labelDate(event, view), words, view)}
    <span class="hidden">, ${event.dateLabel ?? spokenDate(event, view)}</span>${renderSpokenCategory(event, view)}
  </button>`;
}

/** What a screen reader says after the date, where colours tell categories apart. */
function renderSpokenCategory({category}: EventRecord, {timeline}: View): TemplateResult | typeof nothing {
  const {categories, lang} = timeline;
  const own = categories.length > 1 ? categories.find(({id}) => id === category) : undefined;
  return own ? html`<span class="hidden" lang=${lang ?? nothing}>, ${own.label}</span>` : nothing;
}

function renderDetailCard(index: number, card: CardPlace | null, view: View): TemplateResult {
  const event = view.timeline.event(index);
  const closes = card !== null; // the card of the chip has a button for that
  const detail = html`<div part="detail" class="detail" id="detail-${index}" lang=${view.timeline.lang ?? nothing}>
    ${closes ? renderClose(view) : nothing} ${renderDetail(event, view)}
    <slot name="event-${event.id}"></slot>
    ${renderSteps(index, view)}
  </div>`;
  return card ? renderCard(card, detail) : detail;
}

/** A button with the number of the events that it stands for; opened, it lists them. */
function renderChip(chip: Chip, view: View): TemplateResult {
  const {count, events, last, box, card} = chip;
  const key = chipKey(chip);
  const open = key === view.openChip;
  const id = `chip-${events[0]}`;
  const {interface: words} = view.strings;
  return html`<li class="chip">
    <button
      type="button"
      part="chip"
      data-stop=${key}
      tabindex=${key === view.tabStop ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? id : nothing}
      .style=${boxStyle(box)}
      @click=${() => view.actions.toggleChip(key)}
    >
      <bdi aria-hidden="true">${words.more(count)}</bdi>
      <span class="hidden">${words.moreEvents(count, whenOf([events[0]!, last], view))}</span>
    </button>
    ${open ? renderCard(card, renderChipList(id, chip, view)) : nothing}
  </li>`;
}

/** Of very many events, the first, and a button that shows the stretch in which they all are. */
function renderChipList(id: string, chip: Chip, view: View): TemplateResult {
  const {current} = view;
  const isFar = current !== null && !chip.events.includes(current) && chipHas(chip, current, view.timeline);
  const events = isFar ? [...chip.events, current].sort((a, b) => a - b) : chip.events;
  const rest = chip.count - events.length;
  return html`${renderClose(view)}
    <ol role="list" id=${id}>
      ${events.map((event) => renderListed(event, view))}
    </ol>
    ${
      rest
        ? html`<button type="button" class="rest" @click=${() => view.actions.spread(chip)}>
            ${view.strings.interface.more(rest)}
          </button>`
        : nothing
    }`;
}

/** An event in the list of a chip. */
function renderListed(event: number, view: View): TemplateResult {
  const {category} = view.timeline.event(event);
  return html`<li data-event=${event} .style=${colorStyle(view.timeline, category)}>
    ${renderButton(event, '', '', view)} ${event === view.current ? renderDetailCard(event, null, view) : nothing}
  </li>`;
}

/** The dates of two events. */
function whenOf(events: readonly [first: number, last: number], view: View): [string, string] {
  return events.map((index) => dateWords(view.timeline.event(index), view)) as [string, string];
}

function boxStyle({x0, y0, x1, y1}: Box): string {
  return `inset-inline-start: ${x0}px; top: ${y0}px; width: ${x1 - x0}px; height: ${y1 - y0}px`;
}

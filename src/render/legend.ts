// render/legend: the categories -> buttons that show or hide the events of each; on paper their names.

import {html, nothing, type TemplateResult} from 'lit';
import {renderBar, type BarButton} from './bar.js';
import {renderGlyph} from './glyphs.js';
import {colorStyle, type View} from './view.js';

export interface Legend {
  /** Ids of the categories shown; `null` for all. */
  readonly shown: readonly string[] | null;
  /** Id of events without a category; `null` if there are none. */
  readonly others: string | null;
  readonly isPrinting: boolean;
}

/** An entry: a category, or the events without one. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly isShown: boolean;
}

/** Renders the legend; nothing without categories. */
export function renderLegend(legend: Legend, view: View): TemplateResult | typeof nothing {
  if (!view.timeline.categories.length) return nothing;
  const entries = entriesOf(legend, view);
  return legend.isPrinting ? renderNames(entries, view) : renderButtons(entries, view);
}

function entriesOf({shown, others}: Legend, {timeline, strings}: View): Entry[] {
  const entryOf = (id: string, name: string, category: string | undefined): Entry => ({
    id,
    name,
    category,
    isShown: !shown || shown.includes(id),
  });
  const entries = timeline.categories.map(({id, label}) => entryOf(id, label, id));
  return others === null ? entries : [...entries, entryOf(others, strings.interface.others, undefined)];
}

function renderButtons(entries: readonly Entry[], view: View): TemplateResult {
  const {timeline, strings, actions, hasGlyphs} = view;
  const buttons = entries.map(({id, name, category, isShown}): BarButton => ({
    key: id,
    name,
    pressed: isShown,
    onClick: () => actions.toggleCategory(id),
    glyph: hasGlyphs ? renderGlyph(timeline, category) : nothing,
    style: colorStyle(timeline, category),
  }));
  return renderBar('legend', strings.interface.categories, [buttons], view, timeline.lang);
}

function renderNames(entries: readonly Entry[], {timeline, strings}: View): TemplateResult {
  const shown = entries.filter(({isShown}) => isShown);
  return html`<ul
    part="legend"
    class="legend"
    role="list"
    aria-label=${strings.interface.categories}
    lang=${timeline.lang ?? nothing}
  >
    ${shown.map(
      ({name, category}) =>
        html`<li .style=${colorStyle(timeline, category)}>${renderGlyph(timeline, category)} ${name}</li>`,
    )}
  </ul>`;
}

// render/legend: the categories -> buttons that show or hide the events of each.

import {nothing, type TemplateResult} from 'lit';
import {renderBar, type BarButton} from './bar.js';
import {renderGlyph} from './glyphs.js';
import {colorStyle, type View} from './view.js';

/**
 * Renders the legend; nothing without categories.
 *
 * @param shown - ids of the categories shown; `null` for all
 * @param others - id of events without a category; `null` if there are none
 */
export function renderLegend(
  shown: readonly string[] | null,
  others: string | null,
  view: View,
): TemplateResult | typeof nothing {
  const {timeline, strings, actions, hasGlyphs} = view;
  const {categories, lang} = timeline;
  if (!categories.length) return nothing;
  const buttonOf = (id: string, name: string, category: string | undefined): BarButton => ({
    key: id,
    name,
    pressed: !shown || shown.includes(id),
    onClick: () => actions.toggleCategory(id),
    glyph: hasGlyphs ? renderGlyph(timeline, category) : nothing,
    style: colorStyle(timeline, category),
  });
  const buttons = categories.map(({id, label}) => buttonOf(id, label, id));
  if (others !== null) buttons.push(buttonOf(others, strings.interface.others, undefined));
  return renderBar('legend', strings.interface.categories, [buttons], view, lang);
}

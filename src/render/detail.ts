// render/detail: an event -> its details.

import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../date/format-date.js';
import type {EventRecord, SourceRecord} from '../source/records.js';
import type {Evidence, Media} from '../source/timeline-data.js';
import {safeImageUrl, safeUrl} from './safe.js';
import {dateWords, spokenDate, type View} from './view.js';

export function renderDetail(event: EventRecord, view: View): TemplateResult {
  const written = dateWords(event, view);
  const exact = spokenDate(event, view);
  return html`
    <p class="detail-title"><bdi>${event.title}</bdi></p>
    <p class="detail-date">
      <strong><bdi>${written}</bdi></strong>
      ${exact === written ? nothing : html`<bdi class="exact">${exact}</bdi>`}
    </p>
    ${view.renderDetail?.(event) ?? renderRest(event, view)}
  `;
}

function renderRest(event: EventRecord, view: View): TemplateResult {
  const {interface: words} = view.strings;
  const category = view.timeline.categories.find(({id}) => id === event.category);
  return html`
    ${event.evidence && renderEvidence(event.evidence, view)} ${paragraphs(event.text)}
    ${event.media && renderMedia(event.media, view)}
    <dl ?hidden=${!category && !event.place && !event.sources.length}>
      ${category ? row(words.category, category.label) : nothing}
      ${event.place ? row(words.place, event.place) : nothing}
      ${
        event.sources.length
          ? row(
              words.sources,
              event.sources.map((source) => html`<span class="source">${renderSource(source, view)}</span>`),
            )
          : nothing
      }
    </dl>
  `;
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`; // prettier-ignore
}

function renderEvidence({phrase, basis, note}: Evidence, {strings}: View): TemplateResult {
  return html`<p class="evidence">
    <q class="phrase">${strings.interface.quote(phrase)}</q>
    <span class="basis">${strings.interface.basis[basis]}</span
    >${note ? html`<span class="note">${note}</span>` : nothing}
  </p>`;
}

function paragraphs(text: string | undefined): TemplateResult[] {
  return (text ?? '').split(/\n\s*\n/).filter(Boolean).map((paragraph) => html`<p dir="auto">${paragraph}</p>`); // prettier-ignore
}

function renderMedia({url, alt, caption, credit}: Media, {base}: View): TemplateResult | typeof nothing {
  const src = safeImageUrl(url, base);
  if (!src) return nothing;
  const words = [caption, credit].filter(Boolean).join(' · ');
  return html`<figure>
    <img src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />
    ${words ? html`<figcaption>${words}</figcaption>` : nothing}
  </figure>`;
}

/** Renders a source. Its label is a link if the address is safe. */
export function renderSource(
  {label, url, publisher, published}: SourceRecord,
  {base, locale, strings}: View,
): TemplateResult {
  const href = safeUrl(url, base);
  const rest = [publisher, published && formatDate(published, locale, {strings})].filter(Boolean);
  return html`${href ? html`<a href=${href}>${label}</a>` : label}${rest.map((part) => html`, <bdi>${part}</bdi>`)}`;
}

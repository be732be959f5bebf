// source/read-list: an HTML list whose items hold <time datetime> -> TimelineData, unchecked.

import type {Source, TimelineData, TimelineEvent} from './timeline-data.js';

/** The part of a DOM `Element` that is needed here. */
export interface ListNode {
  readonly id: string;
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<ListNode> & ArrayLike<ListNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): ListNode | null;
  querySelectorAll(selector: string): ArrayLike<ListNode>;
}

/**
 * Returns the events of an `<ol>` or `<ul>`, one for each item. The first `<time>` is the date. The first heading, `<strong>` or
 * `<b>` is the title; without one, the title is all text except the date and the paragraphs. Paragraphs are the text, and
 * links are the sources.
 */
export function readList(list: ListNode): TimelineData {
  return {events: Array.from(list.children).filter(isItem).map(readItem)};
}

const isItem = (node: ListNode): boolean => node.localName === 'li';

function readItem(item: ListNode): TimelineEvent {
  const time = item.querySelector('time');
  const title = item.querySelector('h1, h2, h3, h4, h5, h6, strong, b');
  const paragraphs = Array.from(item.children).filter(({localName}) => localName === 'p');
  const dateLabel = words(time);
  const date = time?.getAttribute('datetime') ?? dateLabel;
  return {
    ...(item.id && {id: item.id}),
    date,
    title: words(title) || restOf(item, [time, ...paragraphs]),
    text: paragraphs.map(words).filter(Boolean).join('\n\n'),
    ...(dateLabel && dateLabel !== date && {dateLabel}),
    ...(item.getAttribute('data-category') && {category: item.getAttribute('data-category') ?? ''}),
    sources: links(item),
  };
}

/** Returns the text of a node without the text of some nodes inside it. */
function restOf(item: ListNode, parts: readonly (ListNode | null)[]): string {
  return parts.reduce((rest, part) => rest.replace(words(part), ''), words(item)).replace(/\s+/g, ' ').trim(); // prettier-ignore
}

function links(item: ListNode): Source[] {
  return Array.from(item.querySelectorAll('a[href]'), (link) => {
    const url = link.getAttribute('href') ?? '';
    return {label: words(link) || url, url};
  });
}

const words = (node: ListNode | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

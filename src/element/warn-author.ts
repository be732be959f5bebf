// element/warn-author: what an author has left out -> a warning in the console, while they build the page.

import type {LitElement} from 'lit';
import type {Timeline} from '../model/timeline.js';

/** The longest description, in letters. */
const LONGEST = 250;

/** Warns once for each timeline, where Lit runs in its development mode. */
export function warnAuthor(host: LitElement, {title, description}: Timeline): void {
  const isDevelopment = 'enabledWarnings' in host.constructor;
  if (!isDevelopment) return;
  const hasHeading = title || host.querySelector(':scope > [slot="heading"]');
  if (!hasHeading) warn('a timeline needs a heading: this one has none; give its data a title, or slot one');
  const length = description?.length ?? 0;
  if (length > LONGEST) warn(`a description has at most ${LONGEST} letters, since it is read aloud: this one has ${length}; shorten it`); // prettier-ignore
}

function warn(message: string): void {
  console.warn(`event-timeline: ${message}`);
}

// element/warn-author: a timeline without a heading, or with a long description -> a warning in the console, during development.

import type {LitElement} from 'lit';
import type {Timeline} from '../model/timeline.js';

/** Maximum length of a description, in characters. */
const LONGEST = 250;

/** Warns once for each timeline, if Lit runs in development mode. */
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

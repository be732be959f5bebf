// element/initial-domain: the start and end that an author asks for -> the domain that is shown at first.

import {DateSyntaxError} from '../date/date-syntax-error.js';
import {parseDate} from '../date/parse-date.js';
import type {Domain} from '../model/domain.js';
import {isDomain} from '../scale/fit-domain.js';

/**
 * Returns the domain from one date to another, both EDTF; `null` for all there is.
 *
 * @param full - all there is, where one of the dates is missing
 */
export function initialDomain(start: string | null, end: string | null, full: Domain): Domain | null {
  const [first, last] = [read(start, 'start'), read(end, 'end')];
  if (!first && !last) return null;
  const domain: Domain = [first?.earliestStart ?? full[0], last?.latestEnd ?? full[1]];
  if (isDomain(domain)) return domain;
  console.warn(
    `event-timeline: start must be before end: they are "${start ?? ''}" and "${end ?? ''}", so all is shown`,
  );
  return null;
}

function read(text: string | null, name: string) {
  try {
    return text ? parseDate(text) : null;
  } catch (error) {
    if (!(error instanceof DateSyntaxError)) throw error;
    console.warn(`event-timeline: ${name} must be a date: ${error.message}`);
    return null;
  }
}

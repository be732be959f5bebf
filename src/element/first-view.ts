// element/first-view: the attributes start and end -> the initial domain.

import {DateSyntaxError} from '../date/date-syntax-error.js';
import {parseDate} from '../date/parse-date.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {fitDomain, isDomain} from '../scale/fit-domain.js';

/** Returns the domain from one EDTF date to another. A missing date means the start or end of the full extent; without both, returns `null`. */
export function firstView(start: string | null, end: string | null, {extent, precision}: Timeline): Domain | null {
  if ((!start && !end) || !extent || !precision) return null;
  const [first, last] = [read(start, 'start'), read(end, 'end')];
  if (!first && !last) return null;
  const all = fitDomain(extent, precision);
  const from = first?.earliestStart ?? all[0];
  const to = last?.latestEnd ?? all[1];
  if (isDomain([from, to])) return [from, to];
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

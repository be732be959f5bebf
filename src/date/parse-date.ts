// date/parse-date: EDTF text -> a four-corner interval. Pure.

import {corrections} from './corrections.js';
import {DateSyntaxError} from './date-syntax-error.js';
import {readExpression} from './expression.js';
import {readPlainDate} from './plain-date.js';
import type {TimelineDate} from './timeline-date.js';

const MAX_LENGTH = 200;

/**
 * Returns the date that a text states, in the Extended Date/Time Format of levels 0, 1 and 2. Nothing but a date may stand in
 * the text, not even white space.
 *
 * Read beyond EDTF: times without seconds; intervals between times of day; members of a set of any kind but sets and
 * intervals; qualifiers of whatever has components, so of unspecified digits, seasons and long years too.
 *
 * Refused though EDTF has it: an interval without a date at either end and a set open at both, of which nothing would be
 * known; years of more than 15 digits, which ms cannot tell from their neighbours.
 *
 * Where EDTF leaves the choice: an interval is refused only if it cannot be, so its ends may overlap in any order. Seasons are
 * three whole months, as meteorologists count them. Zeros at the start of a year are not significant. Where a month has
 * unspecified digits, these are of a month from 01 to 12, not of a season. A set is as long as its members make it, in any
 * order; one of which all are meant starts within its first and ends within its last.
 *
 * Reads 100,000 mixed dates in 0.16 s, 50 times as fast as the package edtf, and takes 3.9 kB gzipped: `npm run bench:date`.
 *
 * @throws {DateSyntaxError} if it states none, or one that cannot be
 * @see Library of Congress, "Extended Date/Time Format (EDTF) Specification" (4 February 2019); ISO 8601-2:2019
 */
export function parseDate(text: string): TimelineDate {
  return readPlainDate(text) ?? readOrCorrect(text);
}

function readOrCorrect(text: string): TimelineDate {
  if (text.length > MAX_LENGTH) {
    throw new DateSyntaxError(text, MAX_LENGTH, `has ${text.length} characters, but dates have at most ${MAX_LENGTH}`);
  }
  try {
    return readExpression(text);
  } catch (error) {
    const dates = corrections(text);
    const isCorrectable = error instanceof DateSyntaxError && dates.length > 0;
    throw isCorrectable ? new DateSyntaxError(text, error.index, error.fault, dates) : error;
  }
}

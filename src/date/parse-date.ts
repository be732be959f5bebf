// date/parse-date: EDTF text -> a four-corner interval. Pure.

import {corrections} from './corrections.js';
import {DateSyntaxError} from './date-syntax-error.js';
import {readExpression} from './expression.js';
import {readPlainDate} from './plain-date.js';
import type {TimelineDate} from './timeline-date.js';

const MAX_LENGTH = 200;

/**
 * Returns the date in a text, in the Extended Date/Time Format (EDTF), levels 0, 1 and 2. The text must contain nothing but the
 * date, not even white space.
 *
 * It reads more than EDTF: times without seconds; intervals between times of day; as members of a set, any date except sets and
 * intervals; and qualifiers on anything with components, so also on unspecified digits, seasons and long years.
 *
 * It refuses two things that EDTF allows: intervals without a date at either end and sets open at both ends, since they say
 * nothing; and years of more than 15 digits, which ms cannot tell apart.
 *
 * Where EDTF leaves a choice: the ends of an interval may overlap, in any order, as long as it can end after it starts. Seasons
 * are three whole months, as meteorologists count them. Zeros at the start of a year are not significant. Unspecified digits of
 * a month mean a month from 01 to 12, not a season. The members of a set may be in any order. A set that means all of its
 * members starts within the first and ends within the last.
 *
 * Reads 100,000 mixed dates in 0.16 s, 50 times as fast as the package edtf, and takes 3.9 kB gzipped: `npm run bench:date`.
 *
 * @throws {DateSyntaxError} if the text is not a date, or is a date that cannot exist
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

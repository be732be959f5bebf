// date/parse-date: EDTF text -> a four-corner interval. Pure.

import {corrections} from './corrections.js';
import {DateSyntaxError} from './date-syntax-error.js';
import {readExpression} from './expression.js';
import {readPlainDate} from './plain-date.js';
import type {TimelineDate} from './timeline-date.js';

const MAX_LENGTH = 200;

/**
 * Returns the date that a text states, in the Extended Date/Time Format of levels 0 and 1. Nothing but a date may stand in
 * the text, not even white space.
 *
 * Read beyond EDTF: times without seconds, and intervals between times of day. Refused though EDTF has it: an interval
 * without a date at either end. Seasons are three whole months, as meteorologists of the north count them.
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
    if (!(error instanceof DateSyntaxError)) throw error;
    throw new DateSyntaxError(text, error.index, error.fault, corrections(text));
  }
}

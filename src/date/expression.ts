// date/expression: any EDTF text -> its TimelineDate. Pure.

import {readDate} from './calendar-date.js';
import {readInterval} from './interval.js';
import {Scanner} from './scanner.js';
import {readSet} from './set.js';
import type {TimelineDate} from './timeline-date.js';

/**
 * Returns the date in a text, in one pass.
 *
 * @throws {DateSyntaxError} if the text is not a date
 */
export function readExpression(text: string): TimelineDate {
  const scanner = new Scanner(text);
  const read = /^[[{]/.test(text) ? readSet : text.includes('/') ? readInterval : readDate;
  const date = read(scanner);
  scanner.finish();
  return date;
}

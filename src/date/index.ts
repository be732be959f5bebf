// date/index: the public exports for dates, in every language.

import '../strings/all.js';

export {DateSyntaxError} from './date-syntax-error.js';
export {formatDate, type FormatDateOptions} from './format-date.js';
export {parseDate} from './parse-date.js';
export type {
  Bound,
  Corners,
  EventKind,
  EventStatus,
  Precision,
  Qualifier,
  Season,
  TimelineDate,
} from './timeline-date.js';

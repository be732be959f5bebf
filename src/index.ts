// index: the public exports. Registers nothing; `event-timeline/define` does that.

import './strings/all.js';

export {DateSyntaxError} from './date/date-syntax-error.js';
export {formatDate, type FormatDateOptions} from './date/format-date.js';
export {parseDate} from './date/parse-date.js';
export type {Bound, Corners, EventKind, EventStatus, Precision, TimelineDate} from './date/timeline-date.js';
export {EventTimeline} from './element/event-timeline.js';
export {
  TimelineDomainChangeEvent,
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  type TimelineErrorCode,
} from './element/events.js';
export type {TimelineState} from './element/data-controller.js';
export type {Domain} from './model/domain.js';
export type {ScaleKind} from './scale/time-scale.js';
export {checkData} from './source/read-data.js';
export type {DateInput, TemporalDate} from './source/date-input.js';
export type {EraRecord, EventRecord, Problem, Records} from './source/records.js';
export type {
  Basis,
  Category,
  ColumnarData,
  ColumnarEvents,
  Era,
  Evidence,
  Media,
  Source,
  TimelineData,
  TimelineEvent,
} from './source/timeline-data.js';

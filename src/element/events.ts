// element/events: what <event-timeline> tells the page. Dispatched only for what a reader did or the network answered.

import type {Domain} from '../model/domain.js';
import type {EventRecord, Problem} from '../source/records.js';

/** A reader opens or closes an event. Prevent it to keep things as they are, and show the event in a way of your own. */
export class TimelineSelectEvent extends Event {
  /** The event that opens; `null` if one closes. */
  readonly record: EventRecord | null;

  constructor(record: EventRecord | null) {
    super('timeline-select', {bubbles: true, composed: true, cancelable: true});
    this.record = record;
  }
}

/** A reader moves or zooms the view. */
export class TimelineDomainChangeEvent extends Event {
  /** What is in view now, ms. */
  readonly domain: Domain;

  constructor(domain: Domain) {
    super('timeline-domain-change', {bubbles: true, composed: true});
    this.domain = domain;
  }
}

/** The data that `src` names has arrived. */
export class TimelineLoadEvent extends Event {
  /** How many events are drawn. */
  readonly count: number;
  /** What could not be used, and why. */
  readonly problems: readonly Problem[];

  constructor(count: number, problems: readonly Problem[]) {
    super('timeline-load', {bubbles: true, composed: true});
    this.count = count;
    this.problems = problems;
  }
}

/** `network`: no answer, or one that is no success; `format`: not JSON; `data`: JSON, but no timeline. */
export type TimelineErrorCode = 'network' | 'format' | 'data';

/** The data that `src` names cannot be shown. */
export class TimelineErrorEvent extends Event {
  readonly code: TimelineErrorCode;
  /** The rule, then what was seen, then what to do. */
  readonly message: string;

  constructor(code: TimelineErrorCode, message: string) {
    super('timeline-error', {bubbles: true, composed: true});
    this.code = code;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-select': TimelineSelectEvent;
    'timeline-domain-change': TimelineDomainChangeEvent;
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
  }
}

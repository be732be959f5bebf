// element/events: the events of <event-timeline>. Only actions of the reader and responses of the network dispatch them.

import type {Domain} from '../model/domain.js';
import type {EventRecord, Problem} from '../source/records.js';

/** The reader opens or closes an event. `preventDefault()` stops that, for example to show the event in your own way. */
export class TimelineSelectEvent extends Event {
  /** The event that opens, or `null` when one closes. */
  readonly record: EventRecord | null;

  constructor(record: EventRecord | null) {
    super('timeline-select', {bubbles: true, composed: true, cancelable: true});
    this.record = record;
  }
}

/** The reader pans or zooms. */
export class TimelineDomainChangeEvent extends Event {
  /** The new visible interval, ms. */
  readonly domain: Domain;

  constructor(domain: Domain) {
    super('timeline-domain-change', {bubbles: true, composed: true});
    this.domain = domain;
  }
}

/** The data from `src` has loaded. */
export class TimelineLoadEvent extends Event {
  /** Number of events in the timeline. */
  readonly count: number;
  /** What could not be used, and why. */
  readonly problems: readonly Problem[];

  constructor(count: number, problems: readonly Problem[]) {
    super('timeline-load', {bubbles: true, composed: true});
    this.count = count;
    this.problems = problems;
  }
}

/** `network`: no response, or an HTTP error. `format`: not JSON. `data`: JSON, but not a timeline. */
export type TimelineErrorCode = 'network' | 'format' | 'data';

/** The data from `src` could not be loaded or read. */
export class TimelineErrorEvent extends Event {
  readonly code: TimelineErrorCode;
  /** The rule, then what was found, then what to do. */
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

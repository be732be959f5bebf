// source/records: checked data with parsed dates. Types only.

import type {EventKind, EventStatus, TimelineDate} from '../date/timeline-date.js';
import type {Category, Evidence, Media} from './timeline-data.js';

export interface SourceRecord {
  readonly label: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: TimelineDate;
}

/** A checked event: its date is parsed, defaults are filled in, and all fields have their types. */
export interface EventRecord {
  readonly id: string;
  readonly date: TimelineDate;
  readonly kind: EventKind;
  readonly title: string;
  readonly text?: string;
  readonly dateLabel?: string;
  readonly category?: string;
  readonly status: EventStatus;
  readonly importance: number;
  readonly place?: string;
  readonly evidence?: Readonly<Evidence>;
  readonly sources: readonly SourceRecord[];
  readonly media?: Readonly<Media>;
}

export interface EraRecord {
  readonly date: TimelineDate;
  readonly title: string;
  readonly category?: string;
}

/** A part of the data that could not be used. */
export interface Problem {
  /** Where it is, in words by which an author finds it: `event "samarkand"`, `event 3`, `era 1`. */
  readonly where: string;
  /** The rule, then what was found. */
  readonly message: string;
  /** Whether the whole entry was left out, and not only a field. */
  readonly dropped: boolean;
}

export interface Records {
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly source?: SourceRecord;
  readonly categories: readonly Readonly<Category>[];
  readonly eras: readonly EraRecord[];
  readonly events: readonly EventRecord[];
  readonly problems: readonly Problem[];
}

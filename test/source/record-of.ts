// test/source/record-of: what an author writes of an event -> its checked record.

import {checkData} from '../../src/source/read-data.js';
import type {EventRecord} from '../../src/source/records.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';

/** Returns the record of an event, titled by its date if it says no other. */
export function recordOf(event: Partial<TimelineEvent> & Pick<TimelineEvent, 'date'>): EventRecord {
  return recordsOf([event])[0]!;
}

/** Returns the records of events in the order given. */
export function recordsOf(events: readonly (Partial<TimelineEvent> & Pick<TimelineEvent, 'date'>)[]): EventRecord[] {
  const data = {events: events.map((event) => ({title: String(event.date), ...event}))};
  const {events: records, problems} = checkData(data);
  if (problems.length) throw new Error(problems.map(({message}) => message).join('\n'));
  return [...records];
}

// define-english: registers <event-timeline> in English, unless another copy has registered it.

import {EventTimeline} from './element/event-timeline.js';

const TAG = 'event-timeline';

if (customElements.get(TAG)) console.warn(`${TAG}: is defined already, so this copy stays unused; load it once`);
else customElements.define(TAG, EventTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}

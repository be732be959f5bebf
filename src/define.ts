// define: registers <event-timeline> in every language that we have words for.

import './strings/all.js';
import './define-english.js';

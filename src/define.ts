// define: registers <event-timeline>, unless another copy has. It speaks every language that there are words in.

import './strings/all.js';
import './define-english.js';

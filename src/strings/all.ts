// strings/all: registers every language that we have words for. Except for the entry files, the only module with a side effect.

import {ar} from './ar.js';
import {be} from './be.js';
import {de} from './de.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {addLanguages} from './index.js';
import {mk} from './mk.js';
import {ru} from './ru.js';
import {uk} from './uk.js';
import {zh} from './zh.js';

addLanguages(ar, be, de, es, fr, mk, ru, uk, zh);

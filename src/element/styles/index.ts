// element/styles: the look of the element.

import {base} from './base.js';
import {detail} from './detail.js';
import {drawing} from './drawing.js';
import {plot} from './plot.js';

export const styles = [base, plot, detail, drawing];

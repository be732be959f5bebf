// element/styles: the look of the element.

import {base} from './base.js';
import {controls} from './controls.js';
import {detail} from './detail.js';
import {drawing} from './drawing.js';
import {listing} from './listing.js';
import {plot} from './plot.js';

export const styles = [base, controls, plot, detail, drawing, listing];

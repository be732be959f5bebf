// date/elapsed: the least and the most time between two dates, in ms -> words for it. Pure.

import {numberFormat} from './formatters.js';
import {UNIT} from './precision.js';

/** From coarse to fine. */
const UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A unit is used from two of it on; two months or years may be some days short. */
const FEWEST = 1.9;

/** From these numbers of years on, the number is written in thousands or millions, with this many digits. */
const MANY_YEARS = 10_000;
const DIGITS = 3;

/** If the most is more than this many times the least, the words would say next to nothing. */
const MOST_APART = 20;

/**
 * Returns how much time lies between two dates, in the coarsest unit that fits at least twice: "21 months",
 * "1–2 years".
 *
 * @param least - ms, from the latest end of the first date to the earliest start of the second
 * @param most - ms, from the earliest start of the first to the latest end of the second
 * @returns '' if there may be no time between them, or if too little is known
 */
export function formatElapsed(least: number, most: number, locale: string): string {
  if (!(least >= UNIT.second / 2 && least <= most && most < MOST_APART * least)) return '';
  const unit = UNITS.find((unit) => most >= FEWEST * UNIT[unit] && least >= UNIT[unit] / 2) ?? 'second';
  const [from, to] = [least / UNIT[unit], most / UNIT[unit]];
  const formatter = numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(to < MANY_YEARS
      ? {maximumFractionDigits: 0}
      : {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: DIGITS}),
  });
  const words = formatter.format(to);
  return formatter.format(from) === words ? words : formatter.formatRange(from, to);
}

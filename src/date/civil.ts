// date/civil: days of the proleptic Gregorian calendar -> days and ms since 1970-01-01, and back. Pure.

/** 0001-01-01T00:00Z, the end of 1 BC, in ms. */
export const START_OF_YEAR_1 = -62_135_596_800_000;

const MS_PER_DAY = 86_400_000;
const DAYS_PER_ERA = 146_097; // 400 years, after which the calendar repeats
const DAYS_TO_1970 = 719_468; // from 0000-03-01, as years are counted from March so that a leap day comes last

/** A day of the calendar. Year 0 is 1 BC; months and days count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Returns the days from 1970-01-01 to a day. A month above 12 or below 1 carries into the next or previous year, so
 * `month + 1` is always the next month.
 *
 * @see Hinnant, "chrono-compatible low-level date algorithms" (2013), `days_from_civil`
 */
export function daysFromCivil(year: number, month = 1, day = 1): number {
  const years = year + Math.floor((month - 3) / 12);
  const months = (((month - 3) % 12) + 12) % 12; // since March
  const era = Math.floor(years / 400);
  const yearOfEra = years - era * 400;
  const dayOfYear = Math.floor((153 * months + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/** Returns the day that is `days` after 1970-01-01; `days` is a whole number. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: era * 400 + yearOfEra + (months < 10 ? 0 : 1),
    month: months < 10 ? months + 3 : months - 9,
    day: dayOfYear - Math.floor((153 * months + 2) / 5) + 1,
  };
}

/** Returns the number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return daysFromCivil(year, month + 1) - daysFromCivil(year, month);
}

/** Returns the ms from 1970-01-01T00:00Z to the start of a day; exact for 285,000 years either side. */
export function msFromCivil(year: number, month = 1, day = 1): number {
  return daysFromCivil(year, month, day) * MS_PER_DAY;
}

/** Returns the day that contains a time, in ms since 1970-01-01T00:00Z. */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(Math.floor(ms / MS_PER_DAY));
}

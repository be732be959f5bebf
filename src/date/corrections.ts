// date/corrections: a text that is not EDTF -> the dates that its author may have meant. Pure.

import {readExpression} from './expression.js';

/** A date with its year last. Some people write the day first, others the month. */
const YEAR_LAST = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/;
const ORDERS = ['$3-$2-$1', '$3-$1-$2'];

/** Returns the dates to write instead of a text that cannot be read; an empty list if nothing is close. */
export function corrections(text: string): string[] {
  const candidates = new Set(ORDERS.map((order) => text.trim().replace(YEAR_LAST, order)));
  return [...candidates].map(respell).filter((candidate) => candidate !== text && isDate(candidate));
}

/** Corrects common mistakes: other date notations, the EDTF draft of 2012, characters that only look right. */
function respell(text: string): string {
  return text
    .replace(/−/g, '-')
    .replace(/ ?[–—] ?| - /g, '/')
    .replace('unknown', '')
    .replace('open', '..')
    .replace(/u/g, 'X')
    .replace(/[etxyz]/g, (letter) => letter.toUpperCase())
    .replace(/p(?=\d)/, 'S')
    .replace(/\?~|~\?/g, '%')
    .replace(/\(([\dX]+)\)([?~%])/g, '$2$1')
    .replace(/, /g, ',')
    .replace(/(\d) (?=\d\d:)/, '$1T')
    .replace(/(:\d\d)\.\d+/, '$1')
    .replace(/^(\d{4})[/.](\d\d?)[/.](\d\d?)$/, '$1-$2-$3')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/-(\d)(?!\d)/g, '-0$1')
    .replace(/^-?\d{5,}$/, 'Y$&')
    .replace(/^(\d\d[1-9])0s$/, '$1X')
    .replace(/^c(?:a|irca)?\.? ?(.+)$/, '$1~');
}

function isDate(text: string): boolean {
  try {
    readExpression(text);
    return true;
  } catch {
    return false;
  }
}

// strings/plural: a count -> a phrase with the count, in the right plural form for the language. Pure.

import {fill} from './fill.js';

/** A phrase for each plural form; `{count}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  // not every browser can format numbers in Macedonian and Belarusian, so Russian stands in
  return fill(form, {count: new Intl.NumberFormat([locale, 'ru']).format(count)});
}

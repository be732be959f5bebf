// strings/plural: a count -> a phrase with it, in the plural form that the language asks for. Pure.

import {fill} from './fill.js';

/** A phrase by the number it is for; `{count}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

export function plural(locale: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  // Russian numbers for Macedonian and Belarusian ones, which not every browser has
  return fill(form, {count: new Intl.NumberFormat([locale, 'ru']).format(count)});
}

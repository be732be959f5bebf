// test/lacking-locales: Node, which has dates in every language -> without those in Macedonian and Belarusian, as Chromium.

const LACKING = /^(mk|be)\b/;
const {DateTimeFormat} = Intl;
const supported = DateTimeFormat.supportedLocalesOf.bind(DateTimeFormat);

if (supported('mk').length > 0)
  DateTimeFormat.supportedLocalesOf = (...args) => supported(...args).filter((locale) => !LACKING.test(locale));

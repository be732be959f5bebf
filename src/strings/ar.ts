// strings/ar: the words of the interface in Arabic.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const STATUSES = ['وفق تقارير', 'محل خلاف', 'متوقع', 'أُلغي'] as const;

const events = (count: number): string =>
  plural('ar', count, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '{count} أحداث',
    many: '{count} حدثًا',
    other: '{count} حدث',
  });

const number = (count: number): string => plural('ar', count, {other: '{count}'});

export const ar: Strings = {
  lang: 'ar',
  date: {
    long: {
      approximate: 'نحو {date}',
      uncertain: '{date} (غير مؤكد)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'بين {from} و{to}',
      since: 'منذ {date}',
      until: 'حتى {date}',
      after: '{date} أو بعد ذلك',
      by: 'بحلول {date}',
      endUnknown: 'من {date}، والنهاية غير معروفة',
      startUnknown: 'حتى {date}، والبداية غير معروفة',
      decade: '{year}–{last}',
      century: '{year}–{last}',
      ...seasons('{} {year}', 'ربيع', 'صيف', 'خريف', 'شتاء'),
      twoYears: '{year}/{next}',
      southern: '{date} في نصف الكرة الجنوبي',
      ...quarters('الربع {} من {year}', 'الأول', 'الثاني', 'الثالث', 'الرابع'),
      ...thirds('الثلث {} من {year}', 'الأول', 'الثاني', 'الأخير'),
      ...halves('النصف {} من {year}', 'الأول', 'الثاني'),
      inYears: '{date}، {years}',
      estimate: 'عام {date} ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}، {}', ...STATUSES),
      inPhrase: {
        year: 'عام {date}',
        decade: 'الأعوام من {year} إلى {last}',
        century: 'الأعوام من {year} إلى {last}',
      },
    },
    short: {
      uncertain: '{date}؟',
      endUnknown: '{date} – ؟',
      startUnknown: '؟ – {date}',
    },
    spoken: {
      moment: 'في وقت ما من {date}',
      span: 'طوال {date}',
      range: 'من {from} إلى {to}',
    },
    contract: (words) => words.replace(/من من /g, 'من '),
  },
  interface: {
    timeline: 'الخط الزمني',
    events: 'الأحداث',
    categories: 'الفئات',
    dates: 'طريقة عرض التواريخ',
    dateKinds: {
      within: 'في وقت ما',
      through: 'طوال المدة',
      bounds: 'البداية والنهاية المحتملتان',
      approximate: 'نحو هذا التاريخ',
      uncertain: 'غير مؤكد',
      open: 'مفتوح من هذا الطرف',
      unknown: 'البداية أو النهاية غير معروفة',
      oneOf: 'أحد هذه التواريخ',
      allOf: 'كل من هذه التواريخ',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}، ${between(dates, ' – ')}`,
    timesIn: (zone) => `التوقيت: ${zone}`,
    leftOut: (times) => `المدد المحذوفة: ${times.join('، ')}`,
    orderOnly: 'الترتيب فقط: المسافات لا تدل على شيء',
    loading: 'جارٍ تحميل الأحداث…',
    empty: 'لا توجد أحداث بعد',
    emptyHelp: 'المصدر: «data» أو «src» أو قائمة داخل العنصر.',
    error: 'تعذّر تحميل الخط الزمني',
    retry: 'إعادة المحاولة',
    problems: (count) => `مدخلات غير مقروءة: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `أيضًا: ${events(count)}، ${between(dates, ' – ')}`,
    close: 'إغلاق',
    controls: 'أدوات التحكم في الخط الزمني',
    previousEvent: 'الحدث السابق',
    nextEvent: 'الحدث التالي',
    overview: 'نظرة عامة',
    earlier: 'قبل ذلك',
    later: 'بعد ذلك',
    zoomOut: 'تصغير',
    zoomIn: 'تكبير',
    fit: 'عرض الكل',
    list: 'قائمة',
    groups: 'مجموعات',
    cutGaps: 'حذف الفجوات',
    keyboardHelp: 'مساعدة لوحة المفاتيح',
    keys: {
      step: 'الحدث السابق، الحدث التالي',
      ends: 'الحدث الأول، الحدث الأخير',
      groups: 'مجموعة الأحداث السابقة، التالية',
      open: 'فتح الحدث أو إغلاقه',
      close: 'إغلاق ما هو مفتوح',
      zoom: 'تكبير، تصغير، عرض الكل',
    },
    showing: (shown, count, dates) =>
      `الأحداث المعروضة: ${number(shown)} من ${number(count)}، ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} من ${number(count)}`,
    step: (position, count, event) => `الحدث ${number(position)} من ${number(count)}: ${event}`,
    newEvents: (count) =>
      plural('ar', count, {
        zero: 'لا أحداث جديدة',
        one: 'حدث واحد جديد',
        two: 'حدثان جديدان',
        few: '{count} أحداث جديدة',
        many: '{count} حدثًا جديدًا',
        other: '{count} حدث جديد',
      }),
    showMore: (count) => `عرض المزيد (${number(count)})`,
    source: 'المصدر',
    sources: 'المصادر',
    category: 'الفئة',
    others: 'أخرى',
    place: 'المكان',
    basis: {
      stated: 'مذكور في المصدر',
      inferred: 'مستنتج من المصدر',
      relative: 'من تاريخ آخر',
      external: 'من مصدر آخر',
    },
    quote: (phrase) => `«${phrase}»`,
  },
};

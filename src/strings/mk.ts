// strings/mk: the words of the interface in Macedonian.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import {standIn} from './stand-in.js';
import type {Strings} from './strings.js';

const STATUSES = ['според извештаи', 'оспорено', 'се очекува', 'откажано'] as const;

const events = (count: number): string => plural('mk', count, {one: '{count} настан', other: '{count} настани'});

const number = (count: number): string => plural('mk', count, {other: '{count}'});

const LONG = 'јануари февруари март април мај јуни јули август септември октомври ноември декември';

const MONTHS = {long: LONG, besideDay: LONG, short: 'јан. фев. мар. апр. мај јун. јул. авг. септ. окт. ноем. дек.'};

// prettier-ignore
const WORDS = {
  в: 'во', до: 'пр.', 'э.': 'е.', 'гг.': 'г.',
  год: 'година', года: 'години', лет: 'години',
  месяц: 'месец', месяца: 'месеци', месяцев: 'месеци',
  день: 'ден', дня: 'дена', дней: 'дена',
  часов: 'часа', минуты: 'минути', минут: 'минути', секунды: 'секунди', секунд: 'секунди',
  тысяча: 'илјада', тысячи: 'илјади', тысяч: 'илјади',
  миллион: 'милион', миллиона: 'милиони', миллионов: 'милиони',
  миллиард: 'милијарда', миллиарда: 'милијарди', миллиардов: 'милијарди',
};

export const mk: Strings = {
  lang: 'mk',
  date: {
    long: {
      approximate: 'околу {date}',
      uncertain: '{date} (несигурно)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'меѓу {from} и {to}',
      since: 'од {date}',
      until: 'до {date}',
      after: '{date} или подоцна',
      by: 'најдоцна до {date}',
      endUnknown: 'од {date}, крајот е непознат',
      startUnknown: 'до {date}, почетокот е непознат',
      decade: '{year}-ти',
      century: '{year}–{last} г.',
      ...seasons('{} {year}', 'пролет', 'лето', 'есен', 'зима'),
      twoYears: '{year}/{next}',
      southern: '{date} на јужната хемисфера',
      ...quarters('{} квартал од {year}', 'прв', 'втор', 'трет', 'четврт'),
      ...thirds('{} третина од {year}', 'прва', 'втора', 'последна'),
      ...halves('{} половина од {year}', 'прва', 'втора'),
      inYears: '{date}, {years}',
      estimate: '{date} ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        decade: '{year}-тите',
        ...seasons('{} {year}', 'пролетта', 'летото', 'есента', 'зимата'),
        ...quarters('{} квартал од {year}', 'првиот', 'вториот', 'третиот', 'четвртиот'),
        ...thirds('{} третина од {year}', 'првата', 'втората', 'последната'),
        ...halves('{} половина од {year}', 'првата', 'втората'),
      },
    },
    short: {
      approximate: 'ок. {date}',
      uncertain: '{date}?',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
    },
    spoken: {
      moment: 'во некој момент во {date}',
      span: 'во текот на {date}',
      range: 'од {from} до {to}',
    },
    contract: (words) => words.replace(/ (?:во|на|од) од /g, ' од '),
  },
  interface: {
    timeline: 'Временска линија',
    events: 'Настани',
    categories: 'Категории',
    dates: 'Како се прикажани датумите',
    dateKinds: {
      within: 'во некој момент',
      through: 'цело време',
      bounds: 'можен почеток и крај',
      approximate: 'околу',
      uncertain: 'несигурно',
      open: 'отворено на овој крај',
      unknown: 'непознат почеток или крај',
      oneOf: 'еден од овие датуми',
      allOf: 'секој од овие датуми',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Време: ${zone}`,
    leftOut: (times) => `Изоставено: ${times.join(', ')}`,
    orderOnly: 'Само редослед: растојанијата ништо не значат',
    loading: 'Настаните се вчитуваат …',
    empty: 'Сè уште нема настани',
    emptyHelp: 'Извор: „data“, „src“ или список во елементот.',
    error: 'Настаните не можеа да се вчитаат',
    retry: 'Обидете се повторно',
    problems: (count) => `Непрочитани записи: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `уште ${events(count)}, ${between(dates, ' – ')}`,
    close: 'Затвори',
    controls: 'Контроли на временската линија',
    previousEvent: 'Претходен настан',
    nextEvent: 'Следен настан',
    overview: 'Преглед',
    earlier: 'Порано',
    later: 'Подоцна',
    zoomOut: 'Оддалечи',
    zoomIn: 'Приближи',
    fit: 'Целосно',
    list: 'Список',
    groups: 'Групи',
    cutGaps: 'Без празнини',
    keyboardHelp: 'Помош за тастатурата',
    keys: {
      step: 'претходен, следен настан',
      ends: 'прв, последен настан',
      groups: 'претходна, следна група настани',
      open: 'отвори или затвори го настанот',
      close: 'затвори го отвореното',
      zoom: 'приближи, оддалечи, прикажи целосно',
    },
    showing: (shown, count, dates) => `Прикажано: ${number(shown)} од ${events(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} од ${number(count)}`,
    step: (position, count, event) => `Настан ${number(position)} од ${number(count)}: ${event}`,
    newEvents: (count) => plural('mk', count, {one: '{count} нов настан', other: '{count} нови настани'}),
    showMore: (count) => `Прикажи уште ${number(count)}`,
    source: 'Извор',
    sources: 'Извори',
    category: 'Категорија',
    others: 'Останати',
    place: 'Место',
    basis: {
      stated: 'наведено во изворот',
      inferred: 'изведено од изворот',
      relative: 'според друг датум',
      external: 'од друг извор',
    },
    quote: (phrase) => `„${phrase}“`,
  },
  standIn: standIn('ru', MONTHS, WORDS),
};

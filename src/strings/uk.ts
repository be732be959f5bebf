// strings/uk: the words of the interface in Ukrainian.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const STATUSES = ['за повідомленнями', 'оспорюється', 'очікується', 'скасовано'] as const;

const events = (count: number): string =>
  plural('uk', count, {one: '{count} подія', few: '{count} події', other: '{count} подій'});

/** In the case that stands after “of”. */
const ofEvents = (count: number): string => plural('uk', count, {one: '{count} події', other: '{count} подій'});

const number = (count: number): string => plural('uk', count, {other: '{count}'});

export const uk: Strings = {
  lang: 'uk',
  date: {
    long: {
      approximate: 'близько {date}',
      uncertain: '{date} (під питанням)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'у період з {from} до {to}',
      since: 'з {date}',
      until: 'до {date}',
      after: 'не раніше {date}',
      by: 'не пізніше {date}',
      endUnknown: 'з {date}, кінець невідомий',
      startUnknown: 'до {date}, початок невідомий',
      decade: '{year}-ті',
      century: '{year}–{last} рр.',
      ...seasons('{} {year} р.', 'весна', 'літо', 'осінь', 'зима'),
      twoYears: '{year}/{next}',
      southern: '{date} у Південній півкулі',
      ...quarters('{} квартал {year} р.', 'I', 'II', 'III', 'IV'),
      ...thirds('{} третина {year} р.', 'перша', 'друга', 'остання'),
      ...halves('{} половина {year} р.', 'перша', 'друга'),
      inYears: '{date}, {years}',
      estimate: '{date} р. ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'приблизно {date}',
        year: '{date} р.',
        decade: '{year}-х',
        ...seasons('{} {year} р.', 'весни', 'літа', 'осені', 'зими'),
        ...quarters('{} кварталу {year} р.', 'I', 'II', 'III', 'IV'),
        ...thirds('{} третини {year} р.', 'першої', 'другої', 'останньої'),
        ...halves('{} половини {year} р.', 'першої', 'другої'),
      },
    },
    short: {
      approximate: 'бл. {date}',
      uncertain: '{date}?',
      endUnknown: 'з {date} – ?',
      startUnknown: '? – до {date}',
    },
    spoken: {
      moment: 'у якийсь момент {date}',
      span: 'упродовж {date}',
      range: 'з {from} до {to}',
    },
    genitiveMonth: true,
    contract: (words) =>
      words
        .replace(/(^| )(з|до) приблизно /g, '$1приблизно $2 ')
        .replace(/(^| )з (?=[сш])/g, '$1із ')
        .replace(/ або у /g, ' або в ')
        .replace(/(?<=е\.) р\./g, ''),
  },
  interface: {
    timeline: 'Стрічка часу',
    events: 'Події',
    categories: 'Категорії',
    dates: 'Як показано дати',
    dateKinds: {
      within: 'у якийсь момент',
      through: 'увесь цей час',
      bounds: 'можливі початок і кінець',
      approximate: 'приблизно',
      uncertain: 'під питанням',
      open: 'з цього боку відкрито',
      unknown: 'початок або кінець невідомі',
      oneOf: 'одна з цих дат',
      allOf: 'кожна з цих дат',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Час: ${zone}`,
    leftOut: (times) => `Пропущено: ${times.join(', ')}`,
    orderOnly: 'Лише порядок: відстані нічого не означають',
    loading: 'Події завантажуються …',
    empty: 'Подій поки немає',
    emptyHelp: 'Джерело: «data», «src» або список в елементі.',
    error: 'Не вдалося завантажити події',
    retry: 'Спробувати ще раз',
    problems: (count) => `Не прочитано записів: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `ще ${events(count)}, ${between(dates, ' – ')}`,
    close: 'Закрити',
    controls: 'Керування стрічкою часу',
    previousEvent: 'Попередня подія',
    nextEvent: 'Наступна подія',
    overview: 'Огляд',
    earlier: 'Раніше',
    later: 'Пізніше',
    zoomOut: 'Зменшити масштаб',
    zoomIn: 'Збільшити масштаб',
    fit: 'Повністю',
    list: 'Список',
    groups: 'Групи',
    cutGaps: 'Без проміжків',
    keyboardHelp: 'Керування з клавіатури',
    keys: {
      step: 'попередня, наступна подія',
      ends: 'перша, остання подія',
      groups: 'попередня, наступна група подій',
      open: 'відкрити або закрити подію',
      close: 'закрити відкрите',
      zoom: 'збільшити, зменшити, показати повністю',
    },
    showing: (shown, count, dates) => `Показано: ${number(shown)} з ${ofEvents(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} з ${number(count)}`,
    step: (position, count, event) => `Подія ${number(position)} з ${number(count)}: ${event}`,
    newEvents: (count) =>
      plural('uk', count, {one: '{count} нова подія', few: '{count} нові події', other: '{count} нових подій'}),
    showMore: (count) => `Показати ще ${number(count)}`,
    source: 'Джерело',
    sources: 'Джерела',
    category: 'Категорія',
    others: 'Інші',
    place: 'Місце',
    basis: {
      stated: 'зазначено в джерелі',
      inferred: 'випливає з джерела',
      relative: 'за іншою датою',
      external: 'з інших джерел',
    },
    quote: (phrase) => `«${phrase}»`,
  },
};

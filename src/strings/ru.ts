// strings/ru: the words of the interface in Russian.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const STATUSES = ['по сообщениям', 'оспаривается', 'ожидается', 'отменено'] as const;

const events = (count: number): string =>
  plural('ru', count, {one: '{count} событие', few: '{count} события', other: '{count} событий'});

/** In the grammatical case after “of”. */
const ofEvents = (count: number): string => plural('ru', count, {one: '{count} события', other: '{count} событий'});

const number = (count: number): string => plural('ru', count, {other: '{count}'});

export const ru: Strings = {
  lang: 'ru',
  date: {
    long: {
      approximate: 'около {date}',
      uncertain: '{date} (под вопросом)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'в период с {from} до {to}',
      since: 'с {date}',
      until: 'до {date}',
      after: 'не раньше {date}',
      by: 'не позже {date}',
      endUnknown: 'с {date}, конец неизвестен',
      startUnknown: 'до {date}, начало неизвестно',
      decade: '{year}-е',
      century: '{year}–{last} гг.',
      ...seasons('{} {year} г.', 'весна', 'лето', 'осень', 'зима'),
      twoYears: '{year}/{next}',
      southern: '{date} в Южном полушарии',
      ...quarters('{} квартал {year} г.', 'I', 'II', 'III', 'IV'),
      ...thirds('{} треть {year} г.', 'первая', 'вторая', 'последняя'),
      ...halves('{} половина {year} г.', 'первая', 'вторая'),
      inYears: '{date}, {years}',
      estimate: '{date} г. ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'примерно {date}',
        year: '{date} г.',
        decade: '{year}-х',
        ...seasons('{} {year} г.', 'весны', 'лета', 'осени', 'зимы'),
        ...quarters('{} квартала {year} г.', 'I', 'II', 'III', 'IV'),
        ...thirds('{} трети {year} г.', 'первой', 'второй', 'последней'),
        ...halves('{} половины {year} г.', 'первой', 'второй'),
      },
    },
    short: {
      approximate: 'ок. {date}',
      uncertain: '{date}?',
      endUnknown: 'с {date} – ?',
      startUnknown: '? – до {date}',
    },
    spoken: {
      moment: 'в какой-то момент {date}',
      span: 'на протяжении {date}',
      range: 'с {from} до {to}',
    },
    genitiveMonth: true,
    contract: (words) =>
      words
        .replace(/(^| )(с|до) примерно /g, '$1примерно $2 ')
        .replace(/(^| )с (?=втор|II )/g, '$1со ')
        .replace(/(?<=э\.) г\./g, ''),
  },
  interface: {
    timeline: 'Лента времени',
    events: 'События',
    categories: 'Категории',
    dates: 'Как показаны даты',
    dateKinds: {
      within: 'в какой-то момент',
      through: 'всё это время',
      bounds: 'возможные начало и конец',
      approximate: 'примерно',
      uncertain: 'под вопросом',
      open: 'с этой стороны открыто',
      unknown: 'начало или конец неизвестны',
      oneOf: 'одна из этих дат',
      allOf: 'каждая из этих дат',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Время: ${zone}`,
    leftOut: (times) => `Пропущено: ${times.join(', ')}`,
    orderOnly: 'Только порядок: расстояния ничего не значат',
    loading: 'События загружаются …',
    empty: 'Событий пока нет',
    emptyHelp: 'Источник: «data», «src» или список в элементе.',
    error: 'Не удалось загрузить события',
    retry: 'Повторить',
    problems: (count) => `Не прочитано записей: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `ещё ${events(count)}, ${between(dates, ' – ')}`,
    close: 'Закрыть',
    controls: 'Управление лентой времени',
    previousEvent: 'Предыдущее событие',
    nextEvent: 'Следующее событие',
    overview: 'Обзор',
    earlier: 'Раньше',
    later: 'Позже',
    zoomOut: 'Уменьшить масштаб',
    zoomIn: 'Увеличить масштаб',
    fit: 'Целиком',
    list: 'Список',
    groups: 'Группы',
    cutGaps: 'Без пробелов',
    keyboardHelp: 'Управление с клавиатуры',
    keys: {
      step: 'предыдущее, следующее событие',
      ends: 'первое, последнее событие',
      groups: 'предыдущая, следующая группа событий',
      open: 'открыть или закрыть событие',
      close: 'закрыть открытое',
      zoom: 'увеличить, уменьшить, показать целиком',
    },
    showing: (shown, count, dates) => `Показано: ${number(shown)} из ${ofEvents(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} из ${number(count)}`,
    step: (position, count, event) => `Событие ${number(position)} из ${number(count)}: ${event}`,
    newEvents: (count) =>
      plural('ru', count, {one: '{count} новое событие', few: '{count} новых события', other: '{count} новых событий'}),
    showMore: (count) => `Показать ещё ${number(count)}`,
    source: 'Источник',
    sources: 'Источники',
    category: 'Категория',
    others: 'Прочие',
    place: 'Место',
    basis: {
      stated: 'указано в источнике',
      inferred: 'следует из источника',
      relative: 'по другой дате',
      external: 'из других источников',
    },
    quote: (phrase) => `«${phrase}»`,
  },
};

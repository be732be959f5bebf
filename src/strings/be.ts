// strings/be: the words of the interface in Belarusian.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import {standIn} from './stand-in.js';
import type {Strings} from './strings.js';

const STATUSES = ['паводле паведамленняў', 'аспрэчваецца', 'чакаецца', 'адменена'] as const;

const events = (count: number): string =>
  plural('be', count, {one: '{count} падзея', few: '{count} падзеі', other: '{count} падзей'});

/** In the grammatical case after “of”. */
const ofEvents = (count: number): string => plural('be', count, {one: '{count} падзеі', other: '{count} падзей'});

const number = (count: number): string => plural('be', count, {other: '{count}'});

const MONTHS = {
  long: 'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
  besideDay: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  short: 'студз. лют. сак. крас. мая чэрв. ліп. жн. вер. кастр. ліст. снеж.',
};

// prettier-ignore
const WORDS = {
  о: 'у', до: 'да', 'е.': 'э.', 'р.': 'г.', 'рр.': 'гг.',
  рік: 'год', роки: 'гады', років: 'гадоў', року: 'года',
  місяць: 'месяц', місяці: 'месяцы', місяців: 'месяцаў',
  день: 'дзень', днів: 'дзён',
  година: 'гадзіна', години: 'гадзіны', годин: 'гадзін',
  хвилина: 'хвіліна', хвилини: 'хвіліны', хвилин: 'хвілін', секунди: 'секунды',
  тисяча: 'тысяча', тисячі: 'тысячы', тисяч: 'тысяч',
  мільйон: 'мільён', мільйони: 'мільёны', мільйонів: 'мільёнаў', мільйона: 'мільёна',
  мільярди: 'мільярды', мільярдів: 'мільярдаў',
};

export const be: Strings = {
  lang: 'be',
  date: {
    long: {
      approximate: 'каля {date}',
      uncertain: '{date} (пад пытаннем)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'у перыяд з {from} да {to}',
      since: 'з {date}',
      until: 'да {date}',
      after: 'не раней {date}',
      by: 'не пазней {date}',
      endUnknown: 'з {date}, канец невядомы',
      startUnknown: 'да {date}, пачатак невядомы',
      decade: '{year}-я',
      century: '{year}–{last} гг.',
      ...seasons('{} {year} г.', 'вясна', 'лета', 'восень', 'зіма'),
      twoYears: '{year}/{next}',
      southern: '{date} у Паўднёвым паўшар’і',
      ...quarters('{} квартал {year} г.', 'I', 'II', 'III', 'IV'),
      ...thirds('{} трэць {year} г.', 'першая', 'другая', 'апошняя'),
      ...halves('{} палова {year} г.', 'першая', 'другая'),
      inYears: '{date}, {years}',
      estimate: '{date} г. ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'прыкладна {date}',
        year: '{date} г.',
        decade: '{year}-х',
        ...seasons('{} {year} г.', 'вясны', 'лета', 'восені', 'зімы'),
        ...quarters('{} квартала {year} г.', 'I', 'II', 'III', 'IV'),
        ...thirds('{} трэці {year} г.', 'першай', 'другой', 'апошняй'),
        ...halves('{} паловы {year} г.', 'першай', 'другой'),
      },
    },
    short: {
      approximate: 'кал. {date}',
      uncertain: '{date}?',
      endUnknown: 'з {date} – ?',
      startUnknown: '? – да {date}',
    },
    spoken: {
      moment: 'у нейкі момант {date}',
      span: 'на працягу {date}',
      range: 'з {from} да {to}',
    },
    genitiveMonth: true,
    contract: (words) =>
      words
        .replace(/(^| )(з|да) прыкладна /g, '$1прыкладна $2 ')
        .replace(/(^| )з (?=с[нт]|жн)/g, '$1са ')
        .replace(/ (або|ці) у /g, ' $1 ў ')
        .replace(/(?<=э\.) г\./g, ''),
  },
  interface: {
    timeline: 'Стужка часу',
    events: 'Падзеі',
    categories: 'Катэгорыі',
    dates: 'Як паказаны даты',
    dateKinds: {
      within: 'у нейкі момант',
      through: 'увесь гэты час',
      bounds: 'магчымыя пачатак і канец',
      approximate: 'прыкладна',
      uncertain: 'пад пытаннем',
      open: 'з гэтага боку адкрыта',
      unknown: 'пачатак або канец невядомыя',
      oneOf: 'адна з гэтых дат',
      allOf: 'кожная з гэтых дат',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Час: ${zone}`,
    leftOut: (times) => `Прапушчана: ${times.join(', ')}`,
    orderOnly: 'Толькі парадак: адлегласці нічога не значаць',
    loading: 'Падзеі загружаюцца …',
    empty: 'Падзей пакуль няма',
    emptyHelp: 'Крыніца: «data», «src» або спіс у элеменце.',
    error: 'Не ўдалося загрузіць падзеі',
    retry: 'Паспрабаваць зноў',
    problems: (count) => `Не прачытана запісаў: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `яшчэ ${events(count)}, ${between(dates, ' – ')}`,
    close: 'Закрыць',
    controls: 'Кіраванне стужкай часу',
    previousEvent: 'Папярэдняя падзея',
    nextEvent: 'Наступная падзея',
    overview: 'Агляд',
    earlier: 'Раней',
    later: 'Пазней',
    zoomOut: 'Паменшыць маштаб',
    zoomIn: 'Павялічыць маштаб',
    fit: 'Цалкам',
    list: 'Спіс',
    groups: 'Групы',
    cutGaps: 'Без прамежкаў',
    keyboardHelp: 'Кіраванне з клавіятуры',
    keys: {
      step: 'папярэдняя, наступная падзея',
      ends: 'першая, апошняя падзея',
      groups: 'папярэдняя, наступная група падзей',
      open: 'адкрыць або закрыць падзею',
      close: 'закрыць адкрытае',
      zoom: 'павялічыць, паменшыць, паказаць цалкам',
    },
    showing: (shown, count, dates) => `Паказана: ${number(shown)} з ${ofEvents(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} з ${number(count)}`,
    step: (position, count, event) => `Падзея ${number(position)} з ${number(count)}: ${event}`,
    newEvents: (count) =>
      plural('be', count, {one: '{count} новая падзея', few: '{count} новыя падзеі', other: '{count} новых падзей'}),
    showMore: (count) => `Паказаць яшчэ ${number(count)}`,
    source: 'Крыніца',
    sources: 'Крыніцы',
    category: 'Катэгорыя',
    others: 'Іншыя',
    place: 'Месца',
    basis: {
      stated: 'пазначана ў крыніцы',
      inferred: 'вынікае з крыніцы',
      relative: 'паводле іншай даты',
      external: 'з іншых крыніц',
    },
    quote: (phrase) => `«${phrase}»`,
  },
  standIn: standIn('uk', MONTHS, WORDS),
};

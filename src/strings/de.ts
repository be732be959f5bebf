// strings/de: the words of the interface in German.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const contract = (words: string): string =>
  words
    .replace(/ in (etwa|von) /g, (_, word: string) => (word === 'von' ? ' von ' : ' etwa in '))
    .replace(/ in dem (?=\d)/g, ' am ')
    .replace(/etwa in (?=\d)/g, 'um ')
    .replace(/(?<=estens) in (?=\d)/g, ' ')
    .replace(/ in (?=\d)/g, ' im Jahr ')
    .replace(/ in (dem |(?=\p{Lu}))/gu, ' im ')
    .replace(/bis (etwa )?(?=de[mn] )/g, 'bis $1zu ')
    .replace(/(zu|von) dem /g, (_, word: string) => (word === 'zu' ? 'zum ' : 'vom '));

const STATUSES = ['Berichten zufolge', 'umstritten', 'voraussichtlich', 'abgesagt'] as const;

const events = (count: number): string => plural('de', count, {one: '{count} Ereignis', other: '{count} Ereignisse'});

/** In the grammatical case after “of”. */
const ofEvents = (count: number): string =>
  plural('de', count, {one: '{count} Ereignis', other: '{count} Ereignissen'});

const number = (count: number): string => plural('de', count, {other: '{count}'});

export const de: Strings = {
  lang: 'de',
  date: {
    long: {
      approximate: 'etwa in {date}',
      uncertain: '{date} (unsicher)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'zwischen {from} und {to}',
      since: 'seit {date}',
      until: 'bis {date}',
      after: 'frühestens in {date}',
      by: 'spätestens in {date}',
      endUnknown: 'ab {date}, Ende unbekannt',
      startUnknown: 'bis {date}, Beginn unbekannt',
      decade: '{year}er-Jahre',
      century: '{year}–{last}',
      ...seasons('{} {year}', 'Frühling', 'Sommer', 'Herbst', 'Winter'),
      twoYears: '{year}/{next}',
      southern: '{date} auf der Südhalbkugel',
      ...quarters('{} Quartal {year}', '1.', '2.', '3.', '4.'),
      ...thirds('{} Drittel {year}', 'erstes', 'zweites', 'letztes'),
      ...halves('{} Halbjahr {year}', 'erstes', 'zweites'),
      inYears: '{date}, {years}',
      estimate: '{date} ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'etwa {date}',
        day: 'dem {date}',
        decade: 'den {year}er-Jahren',
        century: 'den Jahren {year} bis {last}',
        ...seasons('dem {} {year}', 'Frühling', 'Sommer', 'Herbst', 'Winter'),
        ...quarters('dem {} Quartal {year}', 'ersten', 'zweiten', 'dritten', 'vierten'),
        ...thirds('dem {} Drittel {year}', 'ersten', 'zweiten', 'letzten'),
        ...halves('dem {} Halbjahr {year}', 'ersten', 'zweiten'),
      },
    },
    short: {
      approximate: 'ca. {date}',
      uncertain: '{date}?',
      since: 'ab {date}',
      after: '{date} oder später',
      by: 'spätestens {date}',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
      inPhrase: {},
    },
    spoken: {
      moment: 'irgendwann in {date}',
      span: 'durchgehend in {date}',
      range: 'von {from} bis {to}',
    },
    contract,
  },
  interface: {
    timeline: 'Zeitleiste',
    events: 'Ereignisse',
    categories: 'Kategorien',
    dates: 'Wie Daten dargestellt sind',
    dateKinds: {
      within: 'irgendwann darin',
      through: 'durchgehend',
      bounds: 'möglicher Beginn, mögliches Ende',
      approximate: 'etwa',
      uncertain: 'unsicher',
      open: 'an diesem Ende offen',
      unknown: 'Beginn oder Ende unbekannt',
      oneOf: 'eines davon',
      allOf: 'jedes davon',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Zeiten in ${zone}`,
    leftOut: (times) => `Ausgelassen: ${times.join(', ')}`,
    orderOnly: 'Nur Reihenfolge: Abstände sagen nichts aus',
    loading: 'Ereignisse werden geladen …',
    empty: 'Noch keine Ereignisse',
    emptyHelp: 'Quelle: „data“, „src“ oder eine Liste im Element.',
    error: 'Die Zeitleiste konnte nicht geladen werden',
    retry: 'Erneut versuchen',
    problems: (count) => `Nicht lesbare Einträge: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `noch ${events(count)}, ${between(dates, ' – ')}`,
    close: 'Schließen',
    controls: 'Steuerung der Zeitleiste',
    previousEvent: 'Vorheriges Ereignis',
    nextEvent: 'Nächstes Ereignis',
    overview: 'Übersicht',
    earlier: 'Früher',
    later: 'Später',
    zoomOut: 'Verkleinern',
    zoomIn: 'Vergrößern',
    fit: 'Gesamt',
    list: 'Liste',
    groups: 'Gruppen',
    cutGaps: 'Ohne Lücken',
    keyboardHelp: 'Tastaturhilfe',
    keys: {
      step: 'vorheriges, nächstes Ereignis',
      ends: 'erstes, letztes Ereignis',
      groups: 'vorherige, nächste Gruppe von Ereignissen',
      open: 'Ereignis öffnen oder schließen',
      close: 'Geöffnetes schließen',
      zoom: 'vergrößern, verkleinern, Gesamtansicht',
    },
    showing: (shown, count, dates) => `Angezeigt: ${number(shown)} von ${ofEvents(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} von ${number(count)}`,
    step: (position, count, event) => `Ereignis ${number(position)} von ${number(count)}: ${event}`,
    newEvents: (count) => plural('de', count, {one: '{count} neues Ereignis', other: '{count} neue Ereignisse'}),
    showMore: (count) => plural('de', count, {one: '{count} weiteres anzeigen', other: '{count} weitere anzeigen'}),
    source: 'Quelle',
    sources: 'Quellen',
    category: 'Kategorie',
    others: 'Sonstige',
    place: 'Ort',
    basis: {
      stated: 'in der Quelle genannt',
      inferred: 'aus der Quelle erschlossen',
      relative: 'aus anderem Datum errechnet',
      external: 'aus anderer Quelle',
    },
    quote: (phrase) => `„${phrase}“`,
  },
};

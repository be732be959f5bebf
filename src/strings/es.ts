// strings/es: the words of the interface in Spanish.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const contract = (words: string): string => words.replace(/\b(de|a) el /g, '$1l ').replace(/\bde (?=del? )/g, '');

const STATUSES = ['según informes', 'en disputa', 'previsto', 'cancelado'] as const;

const events = (count: number): string => plural('es', count, {one: '{count} evento', other: '{count} eventos'});

export const es: Strings = {
  lang: 'es',
  date: {
    long: {
      approximate: 'hacia {date}',
      uncertain: '{date} (fecha incierta)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'entre {from} y {to}',
      since: 'desde {date}',
      until: 'hasta {date}',
      after: 'no antes de {date}',
      by: 'no después de {date}',
      endUnknown: 'desde {date}, final desconocido',
      startUnknown: 'hasta {date}, inicio desconocido',
      decade: 'años {year}',
      century: '{year}–{last}',
      ...seasons('{} de {year}', 'primavera', 'verano', 'otoño', 'invierno'),
      twoYears: '{year}-{next}',
      southern: '{date} en el hemisferio sur',
      ...quarters('{} trimestre de {year}', 'primer', 'segundo', 'tercer', 'cuarto'),
      ...thirds('{} tercio de {year}', 'primer', 'segundo', 'último'),
      ...halves('{} semestre de {year}', 'primer', 'segundo'),
      inYears: '{date}, {years}',
      estimate: '{date} ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'aproximadamente {date}',
        day: 'el {date}',
        decade: 'los años {year}',
        century: 'los años {year} a {last}',
        ...seasons('{} de {year}', 'la primavera', 'el verano', 'el otoño', 'el invierno'),
        ...quarters('el {} trimestre de {year}', 'primer', 'segundo', 'tercer', 'cuarto'),
        ...thirds('el {} tercio de {year}', 'primer', 'segundo', 'último'),
        ...halves('el {} semestre de {year}', 'primer', 'segundo'),
      },
    },
    short: {
      approximate: 'h. {date}',
      uncertain: '¿{date}?',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
    },
    spoken: {
      moment: 'en algún momento de {date}',
      span: 'a lo largo de {date}',
      range: 'de {from} a {to}',
    },
    contract,
  },
  interface: {
    timeline: 'Línea de tiempo',
    events: 'Eventos',
    categories: 'Categorías',
    dates: 'Cómo se representan las fechas',
    dateKinds: {
      within: 'en algún momento',
      through: 'todo ese tiempo',
      bounds: 'inicio y final posibles',
      approximate: 'aproximadamente',
      uncertain: 'fecha incierta',
      open: 'abierto por este lado',
      unknown: 'inicio o final desconocidos',
      oneOf: 'una de estas fechas',
      allOf: 'cada una de estas fechas',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Horas: ${zone}`,
    leftOut: (times) => `Se omiten: ${times.join(', ')}`,
    orderOnly: 'Solo el orden: las distancias no indican nada',
    loading: 'Cargando los eventos…',
    empty: 'Aún no hay eventos',
    emptyHelp: 'Fuente: «data», «src» o una lista en el elemento.',
    error: 'No se ha podido cargar la línea de tiempo',
    retry: 'Reintentar',
    problems: (count) => `Entradas ilegibles: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `${events(count)} más, ${between(dates, ' – ')}`,
    close: 'Cerrar',
    source: 'Fuente',
    sources: 'Fuentes',
    category: 'Categoría',
    others: 'Otros',
    place: 'Lugar',
    basis: {
      stated: 'indicado en la fuente',
      inferred: 'deducido de la fuente',
      relative: 'según otra fecha',
      external: 'según otra fuente',
    },
    quote: (phrase) => `«${phrase}»`,
  },
};

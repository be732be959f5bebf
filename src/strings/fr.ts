// strings/fr: the words of the interface in French.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const contract = (words: string): string =>
  words
    .replace(/(?<![\d–])1 (?=\p{Ll}{3})/gu, '1er ')
    .replace(/\ben le (?=\d)/g, 'le ')
    .replace(/\ben l’/g, 'durant l’')
    .replace(/\ben environ /g, 'vers ')
    .replace(/\ben les /g, 'dans les ')
    .replace(/(?:\ben|à) le /g, 'au ')
    .replace(/à les /g, 'aux ')
    .replace(/\bde (le|les) /g, (_, article: string) => (article === 'le' ? 'du ' : 'des '))
    .replace(/\bv\. l(?:es? |’)/g, 'v. ')
    .replace(/jusqu’à (?!l|environ)/g, 'jusqu’en ')
    .replace(/\bde (?=[aeo])/g, 'd’')
    .replace(/\b(?:en|de) (?=de |d’|du |des )/g, '');

const STATUSES = ['selon certaines sources', 'contesté', 'prévu', 'annulé'] as const;

const events = (count: number): string => plural('fr', count, {one: '{count} événement', other: '{count} événements'});

const number = (count: number): string => plural('fr', count, {other: '{count}'});

export const fr: Strings = {
  lang: 'fr',
  date: {
    long: {
      approximate: 'vers {date}',
      uncertain: '{date} (date incertaine)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'entre {from} et {to}',
      since: 'depuis {date}',
      until: 'jusqu’à {date}',
      after: 'au plus tôt en {date}',
      by: 'au plus tard en {date}',
      endUnknown: 'à partir de {date}, fin inconnue',
      startUnknown: 'jusqu’à {date}, début inconnu',
      decade: 'années {year}',
      century: '{year}–{last}',
      ...seasons('{} {year}', 'printemps', 'été', 'automne', 'hiver'),
      twoYears: '{year}-{next}',
      southern: '{date} dans l’hémisphère sud',
      ...quarters('{} trimestre {year}', '1er', '2e', '3e', '4e'),
      ...thirds('{} tiers de {year}', 'premier', 'deuxième', 'dernier'),
      ...halves('{} semestre {year}', 'premier', 'second'),
      inYears: '{date}, {years}',
      estimate: '{date} ({range})',
      zoned: '{date} (UTC{offset})',
      ...statuses('{date}, {}', ...STATUSES),
      inPhrase: {
        approximate: 'environ {date}',
        day: 'le {date}',
        decade: 'les années {year}',
        century: 'les années {year} à {last}',
        ...seasons('{} {year}', 'le printemps', 'l’été', 'l’automne', 'l’hiver'),
        ...quarters('le {} trimestre {year}', 'premier', 'deuxième', 'troisième', 'quatrième'),
        ...thirds('le {} tiers de {year}', 'premier', 'deuxième', 'dernier'),
        ...halves('le {} semestre {year}', 'premier', 'second'),
      },
    },
    short: {
      approximate: 'v. {date}',
      uncertain: '{date}\u00A0?',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
    },
    spoken: {
      moment: 'à un moment donné en {date}',
      span: 'tout au long de {date}',
      range: 'de {from} à {to}',
    },
    contract,
  },
  interface: {
    timeline: 'Frise chronologique',
    events: 'Événements',
    categories: 'Catégories',
    dates: 'Comment les dates sont représentées',
    dateKinds: {
      within: 'à un moment donné',
      through: 'tout au long',
      bounds: 'début et fin possibles',
      approximate: 'environ',
      uncertain: 'date incertaine',
      open: 'ouvert de ce côté',
      unknown: 'début ou fin inconnus',
      oneOf: 'l’une de ces dates',
      allOf: 'chacune de ces dates',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}, ${between(dates, ' – ')}`,
    timesIn: (zone) => `Heures\u00A0: ${zone}`,
    leftOut: (times) => `Périodes omises\u00A0: ${times.join(', ')}`,
    orderOnly: 'Ordre seulement\u00A0: les distances ne signifient rien',
    loading: 'Chargement des événements…',
    empty: 'Aucun événement pour l’instant',
    emptyHelp: 'Source\u00A0: «\u00A0data\u00A0», «\u00A0src\u00A0» ou une liste dans l’élément.',
    error: 'La frise n’a pas pu être chargée',
    retry: 'Réessayer',
    problems: (count) => `Entrées illisibles\u00A0: ${count}`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `${events(count)} de plus, ${between(dates, ' – ')}`,
    close: 'Fermer',
    controls: 'Commandes de la frise',
    previousEvent: 'Événement précédent',
    nextEvent: 'Événement suivant',
    overview: 'Vue d’ensemble',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    zoomOut: 'Zoom arrière',
    zoomIn: 'Zoom avant',
    fit: 'Tout voir',
    list: 'Liste',
    groups: 'Groupes',
    cutGaps: 'Sans les vides',
    keyboardHelp: 'Aide clavier',
    keys: {
      step: 'événement précédent, suivant',
      ends: 'premier, dernier événement',
      groups: 'groupe d’événements précédent, suivant',
      open: 'ouvrir ou fermer l’événement',
      close: 'fermer ce qui est ouvert',
      zoom: 'zoom avant, zoom arrière, tout voir',
    },
    showing: (shown, count, dates) =>
      `Affichage\u00A0: ${events(shown)} sur ${number(count)}, ${between(dates, ' – ')}`,
    ordinal: (position, count) => `${number(position)} sur ${number(count)}`,
    step: (position, count, event) => `Événement ${number(position)} sur ${number(count)}\u00A0: ${event}`,
    newEvents: (count) => plural('fr', count, {one: '{count} nouvel événement', other: '{count} nouveaux événements'}),
    showMore: (count) => `Afficher ${events(count)} de plus`,
    source: 'Source',
    sources: 'Sources',
    category: 'Catégorie',
    others: 'Autres',
    place: 'Lieu',
    basis: {
      stated: 'indiqué dans la source',
      inferred: 'déduit de la source',
      relative: 'd’après une autre date',
      external: 'd’après une autre source',
    },
    quote: (phrase) => `«\u00A0${phrase}\u00A0»`,
  },
};

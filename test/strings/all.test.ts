import {expect} from 'chai';
import {vi} from 'vitest';
import '../../src/strings/all.js';
import {stringsFor} from '../../src/strings/index.js';

const LANGUAGES = ['mk', 'be', 'ru', 'uk', 'de', 'fr', 'es', 'zh', 'ar'];

const DAY = 86_400_000;

/** The names of the buttons that have words written on them, and of those for the view. */
const BUTTONS: readonly [locale: string, fit: string, groups: string, list: string, zoomOut: string, zoomIn: string][] =
  [
    ['en', 'Fit', 'Groups', 'List', 'Zoom out', 'Zoom in'],
    ['mk', 'Целосно', 'Групи', 'Список', 'Оддалечи', 'Приближи'],
    ['be', 'Цалкам', 'Групы', 'Спіс', 'Паменшыць маштаб', 'Павялічыць маштаб'],
    ['ru', 'Целиком', 'Группы', 'Список', 'Уменьшить масштаб', 'Увеличить масштаб'],
    ['uk', 'Повністю', 'Групи', 'Список', 'Зменшити масштаб', 'Збільшити масштаб'],
    ['de', 'Gesamt', 'Gruppen', 'Liste', 'Verkleinern', 'Vergrößern'],
    ['fr', 'Tout voir', 'Groupes', 'Liste', 'Zoom arrière', 'Zoom avant'],
    ['es', 'Ver todo', 'Grupos', 'Lista', 'Alejar', 'Acercar'],
    ['zh', '显示全部', '分组', '列表', '缩小', '放大'],
    ['ar', 'عرض الكل', 'مجموعات', 'قائمة', 'تصغير', 'تكبير'],
  ];

/** What is said of five of twelve events, of five of 21, and of one of one. */
const SHOWING: readonly [locale: string, twelve: string, twentyOne: string, one: string][] = [
  ['en', 'Showing 1985 to 1990, 5 of 12 events', 'Showing 1985, 5 of 21 events', 'Showing 1985, 1 of 1 event'],
  [
    'mk',
    'Прикажано: 5 од 12 настани, 1985 – 1990',
    'Прикажано: 5 од 21 настан, 1985',
    'Прикажано: 1 од 1 настан, 1985',
  ],
  ['be', 'Паказана: 5 з 12 падзей, 1985 – 1990', 'Паказана: 5 з 21 падзеі, 1985', 'Паказана: 1 з 1 падзеі, 1985'],
  ['ru', 'Показано: 5 из 12 событий, 1985 – 1990', 'Показано: 5 из 21 события, 1985', 'Показано: 1 из 1 события, 1985'],
  ['uk', 'Показано: 5 з 12 подій, 1985 – 1990', 'Показано: 5 з 21 події, 1985', 'Показано: 1 з 1 події, 1985'],
  [
    'de',
    'Angezeigt: 5 von 12 Ereignissen, 1985 – 1990',
    'Angezeigt: 5 von 21 Ereignissen, 1985',
    'Angezeigt: 1 von 1 Ereignis, 1985',
  ],
  [
    'fr',
    'Affichage : 5 événements sur 12, 1985 – 1990',
    'Affichage : 5 événements sur 21, 1985',
    'Affichage : 1 événement sur 1, 1985',
  ],
  ['es', 'Mostrando 5 de 12 eventos, 1985 – 1990', 'Mostrando 5 de 21 eventos, 1985', 'Mostrando 1 de 1 evento, 1985'],
  ['zh', '当前显示：12个事件中的5个，1985至1990', '当前显示：21个事件中的5个，1985', '当前显示：1个事件中的1个，1985'],
  ['ar', 'الأحداث المعروضة: 5 من 12، 1985 – 1990', 'الأحداث المعروضة: 5 من 21، 1985', 'الأحداث المعروضة: 1 من 1، 1985'],
];

const STEPS: readonly [locale: string, ordinal: string, step: string][] = [
  ['en', '3 of 12', 'Event 3 of 12: x'],
  ['mk', '3 од 12', 'Настан 3 од 12: x'],
  ['be', '3 з 12', 'Падзея 3 з 12: x'],
  ['ru', '3 из 12', 'Событие 3 из 12: x'],
  ['uk', '3 з 12', 'Подія 3 з 12: x'],
  ['de', '3 von 12', 'Ereignis 3 von 12: x'],
  ['fr', '3 sur 12', 'Événement 3 sur 12 : x'],
  ['es', '3 de 12', 'Evento 3 de 12: x'],
  ['zh', '第3个，共12个', '第3个事件，共12个：x'],
  ['ar', '3 من 12', 'الحدث 3 من 12: x'],
];

const NEW: readonly [locale: string, one: string, two: string, three: string, five: string, twentyOne: string][] = [
  ['en', '1 new event', '2 new events', '3 new events', '5 new events', '21 new events'],
  ['mk', '1 нов настан', '2 нови настани', '3 нови настани', '5 нови настани', '21 нов настан'],
  ['be', '1 новая падзея', '2 новыя падзеі', '3 новыя падзеі', '5 новых падзей', '21 новая падзея'],
  ['ru', '1 новое событие', '2 новых события', '3 новых события', '5 новых событий', '21 новое событие'],
  ['uk', '1 нова подія', '2 нові події', '3 нові події', '5 нових подій', '21 нова подія'],
  ['de', '1 neues Ereignis', '2 neue Ereignisse', '3 neue Ereignisse', '5 neue Ereignisse', '21 neue Ereignisse'],
  [
    'fr',
    '1 nouvel événement',
    '2 nouveaux événements',
    '3 nouveaux événements',
    '5 nouveaux événements',
    '21 nouveaux événements',
  ],
  ['es', '1 evento nuevo', '2 eventos nuevos', '3 eventos nuevos', '5 eventos nuevos', '21 eventos nuevos'],
  ['zh', '1个新事件', '2个新事件', '3个新事件', '5个新事件', '21个新事件'],
  ['ar', 'حدث واحد جديد', 'حدثان جديدان', '3 أحداث جديدة', '5 أحداث جديدة', '21 حدثًا جديدًا'],
];

const SHOW_MORE: readonly [locale: string, one: string, fifty: string][] = [
  ['en', 'Show 1 more', 'Show 50 more'],
  ['mk', 'Прикажи уште 1', 'Прикажи уште 50'],
  ['be', 'Паказаць яшчэ 1', 'Паказаць яшчэ 50'],
  ['ru', 'Показать ещё 1', 'Показать ещё 50'],
  ['uk', 'Показати ще 1', 'Показати ще 50'],
  ['de', '1 weiteres anzeigen', '50 weitere anzeigen'],
  ['fr', 'Afficher 1 événement de plus', 'Afficher 50 événements de plus'],
  ['es', 'Mostrar 1 más', 'Mostrar 50 más'],
  ['zh', '再显示1个', '再显示50个'],
  ['ar', 'عرض المزيد (1)', 'عرض المزيد (50)'],
];

/** The spaces that French sets before a colon, made plain. */
const plain = (text: string): string => text.replace(/[\u202F\u00A0]/g, ' ');

describe('strings/all', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it('is what makes languages known: without it there are English words around the dates that the browser has', async () => {
    const {en, stringsFor} = await import('../../src/strings/index.js');
    const {formatDate} = await import('../../src/date/format-date.js');
    const {formatElapsed} = await import('../../src/date/elapsed.js');
    const {parseDate} = await import('../../src/date/parse-date.js');
    expect(LANGUAGES.map((locale) => stringsFor(locale))).to.deep.equal(LANGUAGES.map(() => en));
    expect(formatDate(parseDate('2022-02~'), 'de')).to.equal('about Februar 2022');
    expect(formatDate(parseDate('2022-02~'), 'mk')).to.equal('about February 2022');
    expect(formatElapsed(5 * DAY, 5 * DAY, 'be-BY')).to.equal('5 days');
  });

  it('comes with the dates, and with the element', async () => {
    const {stringsFor} = await import('../../src/strings/index.js');
    await import('../../src/date/index.js');
    expect(LANGUAGES.map((locale) => stringsFor(locale).lang)).to.deep.equal(LANGUAGES);
  });
});

describe('the words of the controls', () => {
  for (const [locale, fit, groups, list, zoomOut, zoomIn] of BUTTONS) {
    it(`are in ${locale} "${fit}", "${groups}", "${list}", "${zoomOut}" and "${zoomIn}"`, () => {
      const words = stringsFor(locale).interface;
      expect([words.fit, words.groups, words.list, words.zoomOut, words.zoomIn]).to.deep.equal([
        fit,
        groups,
        list,
        zoomOut,
        zoomIn,
      ]);
    });
  }

  for (const [locale, twelve, twentyOne, one] of SHOWING) {
    it(`say in ${locale} what is shown as "${twelve}"`, () => {
      const words = stringsFor(locale).interface;
      expect(plain(words.showing(5, 12, ['1985', '1990']))).to.equal(twelve);
      expect(plain(words.showing(5, 21, ['1985', '1985']))).to.equal(twentyOne);
      expect(plain(words.showing(1, 1, ['1985', '1985']))).to.equal(one);
    });
  }

  for (const [locale, ordinal, step] of STEPS) {
    it(`say in ${locale} where a reader is as "${step}"`, () => {
      const words = stringsFor(locale).interface;
      expect(words.ordinal(3, 12)).to.equal(ordinal);
      expect(plain(words.step(3, 12, 'x'))).to.equal(step);
    });
  }

  for (const [locale, ...expected] of NEW) {
    it(`count new events in ${locale} as "${expected[3]}"`, () => {
      const words = stringsFor(locale).interface;
      expect([1, 2, 3, 5, 21].map((count) => words.newEvents(count))).to.deep.equal(expected);
    });
  }

  for (const [locale, one, fifty] of SHOW_MORE) {
    it(`offer more in ${locale} as "${fifty}"`, () => {
      const words = stringsFor(locale).interface;
      expect(words.showMore(1)).to.equal(one);
      expect(words.showMore(50)).to.equal(fifty);
    });
  }

  it('write large numbers as the language does', () => {
    const words = stringsFor('de').interface;
    expect(words.ordinal(1234, 12_345)).to.equal('1.234 von 12.345');
    expect(words.showing(1234, 12_345, ['1985', '1990'])).to.equal(
      'Angezeigt: 1.234 von 12.345 Ereignissen, 1985 – 1990',
    );
  });
});

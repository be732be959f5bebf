import {expect} from 'chai';
import '../../src/strings/all.js';
import {between} from '../../src/strings/between.js';
import {stringsFor} from '../../src/strings/index.js';
import {plural} from '../../src/strings/plural.js';

const EVENTS: readonly [locale: string, count: number, summary: string][] = [
  ['en', 1, '1 event, 2020 to 2022'],
  ['en', 21, '21 events, 2020 to 2022'],
  ['mk', 1, '1 настан, 2020 – 2022'],
  ['mk', 2, '2 настани, 2020 – 2022'],
  ['mk', 21, '21 настан, 2020 – 2022'],
  ['be', 1, '1 падзея, 2020 – 2022'],
  ['be', 2, '2 падзеі, 2020 – 2022'],
  ['be', 5, '5 падзей, 2020 – 2022'],
  ['be', 11, '11 падзей, 2020 – 2022'],
  ['be', 21, '21 падзея, 2020 – 2022'],
  ['ru', 1, '1 событие, 2020 – 2022'],
  ['ru', 2, '2 события, 2020 – 2022'],
  ['ru', 5, '5 событий, 2020 – 2022'],
  ['ru', 11, '11 событий, 2020 – 2022'],
  ['ru', 21, '21 событие, 2020 – 2022'],
  ['ru', 12_345, '12 345 событий, 2020 – 2022'],
  ['uk', 1, '1 подія, 2020 – 2022'],
  ['uk', 2, '2 події, 2020 – 2022'],
  ['uk', 5, '5 подій, 2020 – 2022'],
  ['uk', 21, '21 подія, 2020 – 2022'],
  ['de', 1, '1 Ereignis, 2020 – 2022'],
  ['de', 2, '2 Ereignisse, 2020 – 2022'],
  ['de', 21, '21 Ereignisse, 2020 – 2022'],
  ['de', 12_345, '12.345 Ereignisse, 2020 – 2022'],
  ['fr', 0, '0 événement, 2020 – 2022'],
  ['fr', 1, '1 événement, 2020 – 2022'],
  ['fr', 2, '2 événements, 2020 – 2022'],
  ['es', 1, '1 evento, 2020 – 2022'],
  ['es', 21, '21 eventos, 2020 – 2022'],
  ['zh', 1, '1个事件，2020至2022'],
  ['zh', 5, '5个事件，2020至2022'],
  ['ar', 0, 'لا أحداث، 2020 – 2022'],
  ['ar', 1, 'حدث واحد، 2020 – 2022'],
  ['ar', 2, 'حدثان، 2020 – 2022'],
  ['ar', 5, '5 أحداث، 2020 – 2022'],
  ['ar', 21, '21 حدثًا، 2020 – 2022'],
  ['ar', 100, '100 حدث، 2020 – 2022'],
];

const MORE: readonly [locale: string, one: string, five: string][] = [
  ['en', '1 more event, 2020', '5 more events, 2020'],
  ['mk', 'уште 1 настан, 2020', 'уште 5 настани, 2020'],
  ['be', 'яшчэ 1 падзея, 2020', 'яшчэ 5 падзей, 2020'],
  ['ru', 'ещё 1 событие, 2020', 'ещё 5 событий, 2020'],
  ['uk', 'ще 1 подія, 2020', 'ще 5 подій, 2020'],
  ['de', 'noch 1 Ereignis, 2020', 'noch 5 Ereignisse, 2020'],
  ['fr', '1 événement de plus, 2020', '5 événements de plus, 2020'],
  ['es', '1 evento más, 2020', '5 eventos más, 2020'],
  ['zh', '另有1个事件，2020', '另有5个事件，2020'],
  ['ar', 'أيضًا: حدث واحد، 2020', 'أيضًا: 5 أحداث، 2020'],
];

/** What is said of a scale that is not true throughout, and the title of the band of the events that have no category. */
const SCALE: readonly [locale: string, leftOut: string, orderOnly: string, others: string][] = [
  ['en', 'Left out: A, B', 'Order only: distances tell nothing', 'Others'],
  ['mk', 'Изоставено: A, B', 'Само редослед: растојанијата ништо не значат', 'Останати'],
  ['be', 'Прапушчана: A, B', 'Толькі парадак: адлегласці нічога не значаць', 'Іншыя'],
  ['ru', 'Пропущено: A, B', 'Только порядок: расстояния ничего не значат', 'Прочие'],
  ['uk', 'Пропущено: A, B', 'Лише порядок: відстані нічого не означають', 'Інші'],
  ['de', 'Ausgelassen: A, B', 'Nur Reihenfolge: Abstände sagen nichts aus', 'Sonstige'],
  ['fr', 'Périodes omises : A, B', 'Ordre seulement : les distances ne signifient rien', 'Autres'],
  ['es', 'Se omiten: A, B', 'Solo el orden: las distancias no indican nada', 'Otros'],
  ['zh', '省略：A、B', '仅表示顺序：间距不代表时间长短', '其他'],
  ['ar', 'المدد المحذوفة: A، B', 'الترتيب فقط: المسافات لا تدل على شيء', 'أخرى'],
];

const plain = (text: string): string => text.replace(/[\u202F\u00A0]/g, ' ');

describe('plural(locale, count, forms)', () => {
  it('takes the form of the count, or else the other one', () => {
    expect(plural('en', 1, {one: '{count} event', other: '{count} events'})).to.equal('1 event');
    expect(plural('en', 2, {one: '{count} event', other: '{count} events'})).to.equal('2 events');
    expect(plural('ru', 2, {other: 'записей: {count}'})).to.equal('записей: 2');
  });

  it('writes the count as the language does', () => {
    expect(plural('ar-EG', 12, {other: '{count}'})).to.equal('١٢');
    expect(plural('de', 12_345, {other: '{count}'})).to.equal('12.345');
    expect(plain(plural('be', 12_345, {other: '{count}'}))).to.equal('12 345');
  });

  for (const [locale, count, summary] of EVENTS) {
    it(`counts ${count} in ${locale} as "${summary}"`, () => {
      expect(plain(stringsFor(locale).interface.summary(count, ['2020', '2022']))).to.equal(summary);
    });
  }

  for (const [locale, one, five] of MORE) {
    it(`counts those that are hidden in ${locale} as "${five}"`, () => {
      const words = stringsFor(locale).interface;
      expect(words.moreEvents(1, ['2020', '2020'])).to.equal(one);
      expect(words.moreEvents(5, ['2020', '2020'])).to.equal(five);
    });
  }
});

describe('the words of scales and groups', () => {
  for (const [locale, leftOut, orderOnly, others] of SCALE) {
    it(`are in ${locale} "${leftOut}", "${orderOnly}" and "${others}"`, () => {
      const words = stringsFor(locale).interface;
      expect(plain(words.leftOut(['A', 'B']))).to.equal(leftOut);
      expect(plain(words.orderOnly)).to.equal(orderOnly);
      expect(words.others).to.equal(others);
    });
  }
});

describe('between(dates, join)', () => {
  it('says two dates, and one that is given twice once', () => {
    expect(between(['2020', '2022'], ' – ')).to.equal('2020 – 2022');
    expect(between(['2020', '2020'], ' – ')).to.equal('2020');
  });
});

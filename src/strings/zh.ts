// strings/zh: the words of the interface in Chinese.

import {between} from './between.js';
import {halves, quarters, seasons, statuses, thirds} from './names.js';
import {plural} from './plural.js';
import type {Strings} from './strings.js';

const STATUSES = ['据报道', '有争议', '预计', '已取消'] as const;

const events = (count: number): string => plural('zh', count, {other: '{count}个事件'});

export const zh: Strings = {
  lang: 'zh',
  date: {
    long: {
      approximate: '约{date}',
      uncertain: '{date}（存疑）',
      moment: '{date}',
      span: '{date}',
      range: '{from}至{to}',
      between: '{from}至{to}之间',
      since: '自{date}起',
      until: '截至{date}',
      after: '{date}或之后',
      by: '不晚于{date}',
      endUnknown: '自{date}起，结束时间不详',
      startUnknown: '截至{date}，开始时间不详',
      decade: '{year}年代',
      century: '{year}–{last}年',
      ...seasons('{year}{}季', '春', '夏', '秋', '冬'),
      twoYears: '{year}–{next}年',
      southern: '{date}（南半球）',
      ...quarters('{year}第{}季度', '一', '二', '三', '四'),
      ...thirds('{year}{}三分之一', '前', '中间', '后'),
      ...halves('{year}{}半年', '上', '下'),
      inYears: '{years}，{date}',
      estimate: '{date}（{range}）',
      zoned: '{date}（UTC{offset}）',
      ...statuses('{date}（{}）', ...STATUSES),
      inPhrase: {},
    },
    short: {
      uncertain: '{date}？',
      endUnknown: '{date}起（？）',
      startUnknown: '（？）至{date}',
    },
    spoken: {
      moment: '{date}的某个时候',
      span: '整个{date}',
      century: '{year}至{last}年',
      twoYears: '{year}至{next}年',
    },
    contract: (words) => words.replace(/年(?=[年–])/g, '').replace('整个约', '约整个'),
  },
  interface: {
    timeline: '时间线',
    events: '事件',
    categories: '类别',
    dates: '日期的表示方式',
    dateKinds: {
      within: '其间某个时候',
      through: '整段时间',
      bounds: '可能的起止时间',
      approximate: '大约',
      uncertain: '存疑',
      open: '此端开放',
      unknown: '起止时间不详',
      oneOf: '其中之一',
      allOf: '每一个',
      ...statuses('{}', ...STATUSES),
    },
    summary: (count, dates) => `${events(count)}，${between(dates, '至')}`,
    timesIn: (zone) => `时间：${zone}`,
    leftOut: (times) => `省略：${times.join('、')}`,
    orderOnly: '仅表示顺序：间距不代表时间长短',
    loading: '正在加载事件…',
    empty: '暂无事件',
    emptyHelp: '来源：“data”、“src”或元素内的列表。',
    error: '无法加载时间线',
    retry: '重试',
    problems: (count) => `${count}条记录无法读取`,
    more: (count) => `+${count}`,
    moreEvents: (count, dates) => `另有${events(count)}，${between(dates, '至')}`,
    close: '关闭',
    source: '来源',
    sources: '来源',
    category: '类别',
    others: '其他',
    place: '地点',
    basis: {
      stated: '来源中明确说明',
      inferred: '由来源推断',
      relative: '由其他日期推算',
      external: '另有依据',
    },
    quote: (phrase) => `“${phrase}”`,
  },
};

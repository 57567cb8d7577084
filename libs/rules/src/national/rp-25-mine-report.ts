import type { ClockRule, Post, RungRule } from '@app/clock';
import type { Article } from '../articles/article';
import { atStart, expire, remindMinutesBefore } from '../ladder';
import { exactHours } from './counting';

export const mineNotice: Article = {
  source: { law: '《矿山生产安全事故报告和调查处理办法》（矿安〔2023〕7号）', article: '报告时限', confidence: 'P' },
  quote: null,
};

const duty: readonly Post[] = ['duty-officer', 'duty-leader'];

const ladder: readonly RungRule[] = [
  atStart(duty, {
    zh: '矿山负责人已接到事故报告，应于 1 小时内同时报告省级矿山安全监察机构',
    en: 'The head of the mine knows of the accident and reports it to the provincial mine safety bureau too within 1 hour',
  }),
  remindMinutesBefore(15, duty, {
    zh: '距矿山向省级矿山安全监察机构报告的期限还有 15 分钟',
    en: '15 minutes left for the report of the mine to the provincial bureau',
  }),
  expire(['department-head'], {
    zh: '矿山向省级矿山安全监察机构报告的期限已届满，请核实是否迟报',
    en: 'The time for the report of the mine to the provincial bureau has ended: find out whether it is late',
  }),
];

/** A mine reports to the county department, as every unit does (RP-02), and to the provincial mine safety bureau, each within the hour. */
export const mineReport: ClockRule = {
  id: 'RP-25',
  title: { zh: '矿山事故报告省级矿山安全监察机构', en: 'The mine reports to the provincial bureau' },
  basis: [mineNotice.source],
  actor: 'accident-unit',
  when: { all: [{ known: 'unit.informed' }, { fact: 'field.determined', in: ['coal-mine', 'other-mine'] }] },
  inForce: { from: '2023-01-17', chosenBy: 'unit.informed' },
  start: 'unit.informed',
  startTitle: { zh: '矿山负责人接到报告', en: 'the head of the mine being told' },
  stop: ['mine-bureau.informed'],
  limit: [{ limit: { hours: 1 } }],
  side: 'other',
  roll: 'none',
  suspensions: [],
  ladder,
  settings: [exactHours],
};

import type { z } from 'zod';
import { choice, count, form, ref, someOf, text, time } from '../../stream/fields.schema';

/** none: not, or no longer, among the casualties; injured: seriously. */
const groups = ['none', 'injured', 'missing', 'dead'] as const;

const persons = (label: string) => count(label, 0, 100_000).optional();

/** Totals as they stood at a time, or who passed from one group to another then: missing → dead, missing → none (found alive), injured → dead. */
export const reportCasualtiesSchema = form({
  ref: ref('补报编号'),
  at: time('变化发生时间'),
  knownAt: time('获知时间').optional(),
  deaths: persons('死亡人数'),
  seriousInjuries: persons('重伤人数'),
  missing: persons('下落不明人数'),
  moves: someOf(
    '人员变化',
    form({ from: choice('原状态', groups), to: choice('现状态', groups), count: count('人数', 1, 100_000) }),
    12,
  ).optional(),
  source: text('信息来源', 200).optional(),
}).meta({
  id: 'ReportCasualties',
  examples: [{ ref: 'B2', at: '2017-09-23', moves: [{ from: 'missing', to: 'dead', count: 1 }], source: '现场救援指挥部' }],
});

export type ReportCasualties = z.infer<typeof reportCasualtiesSchema>;

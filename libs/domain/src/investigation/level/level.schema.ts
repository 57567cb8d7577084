import type { z } from 'zod';
import type { Text } from '@app/clock';
import { accidentFields } from '../../level/accident-field';
import { levels } from '../../level/levels';
import { blank, choice, count, division, form, money, ref, someOf, text, time } from '../../stream/fields.schema';

const changeClassSchema = form({
  class: choice({ zh: '事故类别', en: '' }, { 'road-traffic': { zh: '', en: '' }, fire: { zh: '', en: '' }, other: { zh: '', en: '' } }),
  field: choice({ zh: '行业领域', en: '' }, blank(accidentFields)).optional(),
  reason: text({ zh: '认定理由', en: '' }, 2000),
}).meta({
  id: 'ChangeClass',
  examples: [{ class: 'fire', reason: '货车在厂区内起火，经认定为火灾事故' }],
});

export type ChangeClass = z.infer<typeof changeClassSchema>;

const confirmMissingDeathsSchema = form({
  count: count({ zh: '按死亡统计的失踪人数', en: '' }, 1, 100_000),
  reason: text({ zh: '确认理由', en: '' }, 2000),
}).meta({
  id: 'ConfirmMissingDeaths',
  examples: [{ count: 2, reason: '自事故发生之日起30日后仍下落不明' }],
});

export type ConfirmMissingDeaths = z.infer<typeof confirmMissingDeathsSchema>;

const correctAccidentSchema = form({
  occurredAt: time({ zh: '事故发生时间', en: '' }).optional(),
  place: division({ zh: '事故发生地', en: '' }).optional(),
  name: text({ zh: '事故名称', en: '' }, 200).optional(),
  unit: text({ zh: '事故发生单位', en: '' }, 200).optional(),
  reason: text({ zh: '更正理由', en: '' }, 2000),
}).meta({
  id: 'CorrectAccident',
  examples: [{ occurredAt: '2017-09-13T12:21:00+08:00', reason: '调查认定事故发生时间为12时21分，初报14时40分有误' }],
});

export type CorrectAccident = z.infer<typeof correctAccidentSchema>;

const determineLevelSchema = form({
  level: choice({ zh: '事故等级', en: '' }, blank(levels)),
  reason: text({ zh: '认定理由', en: '' }, 2000),
}).meta({
  id: 'DetermineLevel',
  examples: [{ level: 'ordinary', reason: '死亡1人，无重伤，直接经济损失不足1000万元' }],
});

export type DetermineLevel = z.infer<typeof determineLevelSchema>;

const natures = ['production', 'environmental-pollution', 'nuclear-facility', 'defence-research'] as const;

const units = ['enterprise', 'state-body', 'public-institution', 'people-organisation'] as const;

/** yes: it applies; by-reference: 参照执行; by-decision: nobody hurt and no loss, held necessary by a government; no: not within the regulation. */
const answers = ['yes', 'by-reference', 'by-decision', 'no'] as const;

const determineScopeSchema = form({
  nature: choice({ zh: '事故性质', en: '' }, blank(natures)),
  unitKind: choice({ zh: '单位类型', en: '' }, blank(units)),
  hurt: count({ zh: '受伤人数', en: '' }, 0, 100_000).optional(),
  applies: choice({ zh: '是否适用', en: '' }, blank(answers)),
  reason: text({ zh: '认定理由', en: '' }, 2000),
}).meta({
  id: 'DetermineScope',
  examples: [{ nature: 'production', unitKind: 'public-institution', applies: 'by-reference', reason: '事业单位发生的事故，参照执行' }],
});

export type DetermineScope = z.infer<typeof determineScopeSchema>;

/** none: not, or no longer, among the casualties; injured: seriously. */
const groups = ['none', 'injured', 'missing', 'dead'] as const;

const persons = (title: Text) => count(title, 0, 100_000).optional();

/** Totals as they stood at a time, or who passed from one group to another then: missing → dead, missing → none (found alive), injured → dead. */
const reportCasualtiesSchema = form({
  ref: ref({ zh: '补报编号', en: '' }),
  at: time({ zh: '变化发生时间', en: '' }),
  knownAt: time({ zh: '获知时间', en: '' }).optional(),
  deaths: persons({ zh: '死亡人数', en: '' }),
  seriousInjuries: persons({ zh: '重伤人数', en: '' }),
  missing: persons({ zh: '下落不明人数', en: '' }),
  moves: someOf(
    { zh: '人员变化', en: '' },
    form({
      from: choice({ zh: '原状态', en: '' }, blank(groups)),
      to: choice({ zh: '现状态', en: '' }, blank(groups)),
      count: count({ zh: '人数', en: '' }, 1, 100_000),
    }),
    12,
  ).optional(),
  source: text({ zh: '信息来源', en: '' }, 200).optional(),
}).meta({
  id: 'ReportCasualties',
  examples: [{ ref: 'B2', at: '2017-09-23', moves: [{ from: 'missing', to: 'dead', count: 1 }], source: '现场救援指挥部' }],
});

export type ReportCasualties = z.infer<typeof reportCasualtiesSchema>;

/** proposed: by the unit (GB6721); agreed: by the department above it; fixed: by the investigating department. */
const steps = ['proposed', 'agreed', 'fixed'] as const;

const stateLossSchema = form({
  directLossWan: money({ zh: '直接经济损失', en: '' }, '万元', 100_000_000),
  step: choice({ zh: '核定程度', en: '' }, blank(steps)),
}).meta({ id: 'StateLoss', examples: [{ directLossWan: 1660.81, step: 'fixed' }] });

export type StateLoss = z.infer<typeof stateLossSchema>;

const withdrawCasualtyReportSchema = form({
  ref: ref({ zh: '补报编号', en: '' }),
  reason: text({ zh: '撤回理由', en: '' }, 2000),
}).meta({
  id: 'WithdrawCasualtyReport',
  examples: [{ ref: 'B2', reason: '经核实，该人员死亡与事故无关' }],
});

export type WithdrawCasualtyReport = z.infer<typeof withdrawCasualtyReportSchema>;

export const levelSchemas = {
  'report-casualties': reportCasualtiesSchema,
  'withdraw-casualty-report': withdrawCasualtyReportSchema,
  'confirm-missing-deaths': confirmMissingDeathsSchema,
  'state-loss': stateLossSchema,
  'determine-level': determineLevelSchema,
  'determine-scope': determineScopeSchema,
  'change-class': changeClassSchema,
  'correct-accident': correctAccidentSchema,
};

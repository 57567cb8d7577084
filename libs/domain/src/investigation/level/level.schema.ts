import type { z } from 'zod';
import type { Text } from '@app/clock';
import {
  accidentClassTitles,
  accidentFieldTitles,
  casualtyGroupTitles,
  equipmentExclusionTitles,
  levelTitles,
} from '../../assessment/level-words';
import { choice, count, division, form, group, item, money, ref, someOf, text, time } from '../../stream/fields.schema';
import { casualtyListSchemas } from './casualty-list.schema';
import { contradictionsSchemas } from './contradictions.schema';
import { dangerFindingTitles, lossStepTitles, natureTitles, scopeTitles, unitKindTitles } from './choices';

const unit = { zh: '人', en: 'persons' };

/** A finding that goes with the field of special equipment, wherever that is filled in. */
export const equipmentExclusionField = choice(
  { zh: '不属于特种设备事故的情形', en: 'why it is no accident of special equipment' },
  equipmentExclusionTitles,
  {
    help: {
      zh: '涉及特种设备但有所列情形之一的填写，按一般生产安全事故由人民政府负责调查。',
      en: 'Where one of these holds, a government investigates as it does any other accident.',
    },
  },
);

const changeClassSchema = form({
  class: choice({ zh: '事故类别', en: 'class of the accident' }, accidentClassTitles, {
    help: {
      zh: '道路交通、火灾事故7日内的伤亡变化计入等级，其他事故30日内的计入。',
      en: 'Changes of casualties count within 7 days for road traffic and fire, within 30 days for others.',
    },
  }),
  field: choice({ zh: '行业领域', en: 'field' }, accidentFieldTitles, {
    help: { zh: '决定适用的等级标准和调查期限；不填的随事故类别。', en: 'Decides scale and time limit; left out, it goes with the class.' },
  }).optional(),
  equipmentExclusion: equipmentExclusionField.optional(),
  reason: text({ zh: '认定理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ChangeClass',
  examples: [
    { class: 'fire', reason: '货车在厂区内起火，经认定为火灾事故' },
    { class: 'other', field: 'special-equipment', reason: '电梯运行中坠落，经认定为特种设备事故' },
    { class: 'other', field: 'special-equipment', equipmentExclusion: 'installation', reason: '塔式起重机安装过程中倒塌' },
  ],
});

export type ChangeClass = z.infer<typeof changeClassSchema>;

const confirmMissingDeathsSchema = form({
  count: count({ zh: '按死亡统计的失踪人数', en: 'missing persons who count as dead' }, 1, 100_000, {
    unit,
    help: { zh: '不超过期满时仍下落不明的人数。', en: 'Not more than are still missing after the last day.' },
  }),
  reason: text({ zh: '确认理由', en: 'reasons' }, 2000),
}).meta({
  id: 'ConfirmMissingDeaths',
  examples: [{ count: 2, reason: '自事故发生之日起30日后仍下落不明' }],
});

export type ConfirmMissingDeaths = z.infer<typeof confirmMissingDeathsSchema>;

const correctAccidentSchema = form({
  occurredAt: time(
    { zh: '事故发生时间', en: 'when the accident happened' },
    { help: { zh: '各项期限随之重新推算。', en: 'The time limits are derived anew from it.' } },
  ).optional(),
  place: division({ zh: '事故发生地', en: 'place of the accident' }).optional(),
  name: text({ zh: '事故名称', en: 'name of the accident' }, 200).optional(),
  unit: text({ zh: '事故发生单位', en: 'unit of the accident' }, 200).optional(),
  reason: text({ zh: '更正理由', en: 'reasons' }, 2000),
}).meta({
  id: 'CorrectAccident',
  examples: [
    { occurredAt: '2017-09-13T12:21:00+08:00', reason: '调查认定事故发生时间为12时21分，初报14时40分有误' },
    { place: '330782', reason: '经现场勘查，事故发生地在义乌市境内' },
  ],
});

export type CorrectAccident = z.infer<typeof correctAccidentSchema>;

/** People in danger, wherever they are told of (RP-22). */
export const dangerNumbers = {
  inDanger: count({ zh: '涉险人数', en: 'persons in danger' }, 0, 1_000_000, { unit }).optional(),
  trapped: count({ zh: '被困人数', en: 'persons trapped' }, 0, 100_000, {
    unit,
    help: { zh: '不含下落不明的人员。', en: 'Without the missing.' },
  }).optional(),
  evacuated: count({ zh: '紧急疏散人数', en: 'persons evacuated' }, 0, 10_000_000, { unit }).optional(),
};

const recordDangerSchema = form({
  ...dangerNumbers,
  findings: someOf(
    { zh: '其他涉险情形', en: 'other danger' },
    choice({ zh: '涉险情形', en: 'danger' }, dangerFindingTitles),
    Object.keys(dangerFindingTitles).length,
    { help: { zh: '由登记人研判。', en: 'A finding of whoever records it.' } },
  ).optional(),
  gravity: text({ zh: '社会影响重大的认定理由', en: 'why the effect on society is grave' }, 1000, {
    help: {
      zh: '认定社会影响重大的，不论等级，应在1小时内电话快报。',
      en: 'An express report is then due within the hour, whatever the level.',
    },
  }).optional(),
  note: text({ zh: '说明', en: 'remark' }, 1000).optional(),
}).meta({
  id: 'RecordDanger',
  examples: [
    { trapped: 3, evacuated: 120 },
    { findings: ['installation'], gravity: '危及铁路车站，已引发广泛关注', note: '储罐泄漏，距车站300米' },
  ],
});

export type RecordDanger = z.infer<typeof recordDangerSchema>;

const determineLevelSchema = form({
  level: choice({ zh: '事故等级', en: 'level' }, levelTitles, {
    help: {
      zh: '一般按死亡人数、重伤人数、直接经济损失三者中最高的等级。',
      en: 'As a rule the highest that deaths, serious injuries or direct economic loss reach.',
    },
  }),
  reason: text({ zh: '认定理由', en: 'reasons' }, 2000),
}).meta({
  id: 'DetermineLevel',
  examples: [
    { level: 'ordinary', reason: '死亡1人，无重伤，直接经济损失不足1000万元' },
    { level: 'major', reason: '死亡13人，属于10人以上30人以下死亡的重大事故' },
  ],
});

export type DetermineLevel = z.infer<typeof determineLevelSchema>;

const determineScopeSchema = form({
  nature: choice({ zh: '事故性质', en: 'nature' }, natureTitles),
  unitKind: choice({ zh: '单位类型', en: 'kind of unit' }, unitKindTitles),
  hurt: count({ zh: '受伤人数', en: 'persons hurt' }, 0, 100_000, {
    unit,
    help: { zh: '含轻伤；没有的填0，不详的不填。', en: 'Slight injuries included; 0 for none, left out where not known.' },
  }).optional(),
  applies: choice({ zh: '是否适用', en: 'whether the regulation applies' }, scopeTitles),
  reason: text({ zh: '认定理由', en: 'reasons' }, 2000),
}).meta({
  id: 'DetermineScope',
  examples: [{ nature: 'production', unitKind: 'public-institution', applies: 'by-reference', reason: '事业单位发生的事故，参照执行' }],
});

export type DetermineScope = z.infer<typeof determineScopeSchema>;

const asTheyStood = { zh: '变化后的总数；没有变化的不填。', en: 'The total after the change; left out where nothing changed.' };

const persons = (title: Text) => count(title, 0, 100_000, { unit, help: asTheyStood }).optional();

/** Totals as they stood at a time, or who passed from one group to another then: missing → dead, missing → none (found alive), injured → dead. */
const reportCasualtiesSchema = form({
  ref: ref({ zh: '补报编号', en: 'short name of the report' }),
  at: time(
    { zh: '变化发生时间', en: 'when it changed' },
    {
      help: {
        zh: '是否计入等级以此为准，不以获知时间为准。',
        en: 'It decides whether the change counts for the level, not when it became known.',
      },
    },
  ),
  knownAt: time(
    { zh: '获知时间', en: 'when it became known' },
    { help: { zh: '不填的以本次办理时间为准。', en: 'Left out, it is the time of this act.' } },
  ).optional(),
  deaths: persons({ zh: '死亡人数', en: 'deaths' }),
  seriousInjuries: persons({ zh: '重伤人数', en: 'serious injuries' }),
  missing: persons({ zh: '下落不明人数', en: 'missing' }),
  moves: someOf(
    { zh: '人员变化', en: 'changes of persons' },
    group(
      { zh: '一项变化', en: 'one change' },
      {
        from: choice({ zh: '原状态', en: 'from' }, casualtyGroupTitles),
        to: choice({ zh: '现状态', en: 'to' }, casualtyGroupTitles),
        count: count({ zh: '人数', en: 'how many' }, 1, 100_000, { unit }),
      },
    ),
    12,
    { help: { zh: '填写了总数的不填人员变化，反之亦然。', en: 'Either totals or changes, not both.' } },
  ).optional(),
  source: text({ zh: '信息来源', en: 'source' }, 200).optional(),
}).meta({
  id: 'ReportCasualties',
  examples: [
    { ref: 'B2', at: '2017-09-23', moves: [{ from: 'missing', to: 'dead', count: 1 }], source: '现场救援指挥部' },
    { ref: 'B1', at: '2023-01-19', deaths: 12, missing: 1, source: '滨州市应急管理局' },
  ],
});

export type ReportCasualties = z.infer<typeof reportCasualtiesSchema>;

const stateLossSchema = form({
  directLossWan: money({ zh: '直接经济损失', en: 'direct economic loss' }, '万元', 100_000_000),
  step: choice({ zh: '核定程度', en: 'who stands behind it' }, lossStepTitles, {
    help: { zh: '负责调查的部门核定的金额优先于其他金额。', en: 'What the investigating department fixes goes before any other amount.' },
  }),
}).meta({ id: 'StateLoss', examples: [{ directLossWan: 1660.81, step: 'fixed' }] });

export type StateLoss = z.infer<typeof stateLossSchema>;

const withdrawCasualtyReportSchema = form({
  ref: item({ zh: '伤亡补报', en: 'the report' }, 'casualty-reports.standing'),
  reason: text({ zh: '撤回理由', en: 'why it is withdrawn' }, 2000),
}).meta({
  id: 'WithdrawCasualtyReport',
  examples: [{ ref: 'B2', reason: '经核实，该人员死亡与事故无关' }],
});

export type WithdrawCasualtyReport = z.infer<typeof withdrawCasualtyReportSchema>;

export const levelSchemas = {
  'report-casualties': reportCasualtiesSchema,
  'withdraw-casualty-report': withdrawCasualtyReportSchema,
  ...contradictionsSchemas,
  'confirm-missing-deaths': confirmMissingDeathsSchema,
  'state-loss': stateLossSchema,
  'determine-level': determineLevelSchema,
  'determine-scope': determineScopeSchema,
  'change-class': changeClassSchema,
  'correct-accident': correctAccidentSchema,
  'record-danger': recordDangerSchema,
  ...casualtyListSchemas,
};

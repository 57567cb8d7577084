import type { Text } from '@app/clock';
import type { ScopeAnswer, ScopeQuestion } from '../../assessment/scope';

export const natureTitles = {
  production: { zh: '生产经营活动中发生的事故', en: 'accident of production or business' },
  'environmental-pollution': { zh: '环境污染事故', en: 'environmental pollution' },
  'nuclear-facility': { zh: '核设施事故', en: 'nuclear facility' },
  'defence-research': { zh: '国防科研生产事故', en: 'research and production for defence' },
} as const satisfies Record<ScopeQuestion['nature'], Text>;

export const unitKindTitles = {
  enterprise: { zh: '生产经营单位', en: 'production or business unit' },
  'state-body': { zh: '国家机关', en: 'state body' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'people-organisation': { zh: '人民团体', en: "people's organisation" },
} as const satisfies Record<ScopeQuestion['unit'], Text>;

export const scopeTitles = {
  yes: { zh: '适用', en: 'it applies' },
  'by-reference': { zh: '参照执行', en: 'by reference' },
  'by-decision': { zh: '未造成伤亡和损失，人民政府认为需要调查处理', en: 'nobody hurt and no loss, held necessary by a government' },
  no: { zh: '不适用', en: 'it does not apply' },
} as const satisfies Record<Exclude<ScopeAnswer['applies'], 'unknown'>, Text>;

/** Who stands behind an amount of the loss (LV-05). */
export const lossStepTitles = {
  proposed: { zh: '事故发生单位提出', en: 'proposed by the unit' },
  agreed: { zh: '其主管部门同意', en: 'agreed by the department above the unit' },
  fixed: { zh: '负责调查的部门核定', en: 'fixed by the investigating department' },
} as const satisfies Record<string, Text>;

/** What beside the numbers makes an incident a dangerous one (令21号, article 26): a person's finding. */
export const dangerFindingTitles = {
  pollution: { zh: '造成环境严重污染', en: 'serious pollution' },
  installation: {
    zh: '危及重要场所和设施安全（电站、重要水利设施、危化品库、油气站、车站、码头、港口、机场以及其他人员密集场所等）',
    en: 'danger to a power station, important waterworks, a store of dangerous goods, a fuel station, a station, port, airport or other crowded place',
  },
  other: { zh: '其他较大涉险情形', en: 'another dangerous incident' },
} as const satisfies Record<string, Text>;

export type DangerFinding = keyof typeof dangerFindingTitles;

/** What became of a person of the list of casualties. */
export const personStateTitles = {
  dead: { zh: '死亡', en: 'dead' },
  injured: { zh: '重伤', en: 'seriously injured' },
  unclear: { zh: '伤情待定', en: 'injury to be assessed' },
  trapped: { zh: '被困', en: 'trapped' },
  missing: { zh: '下落不明', en: 'missing' },
  rescued: { zh: '获救', en: 'rescued' },
  unrelated: { zh: '经核实不属于本次事故伤亡', en: 'found to be no casualty of this accident' },
} as const satisfies Record<string, Text>;

export type PersonState = keyof typeof personStateTitles;

export const sexTitles = {
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
  unknown: { zh: '不详', en: 'not known' },
} as const satisfies Record<string, Text>;

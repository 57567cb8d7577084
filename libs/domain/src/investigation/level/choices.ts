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

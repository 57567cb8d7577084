import type { Text } from '@app/clock';
import type { LevelChange } from '../../jurisdiction/level-change';

export const raisingTitles = {
  raise: { zh: '提级调查', en: 'raise the case' },
  decline: { zh: '不予提级', en: 'decline the proposal' },
} as const satisfies Record<string, Text>;

export const entrustedTitles = {
  department: { zh: '有关部门', en: 'a department' },
  unit: { zh: '事故发生单位', en: 'the unit itself' },
} as const satisfies Record<string, Text>;

export const levelGroundTitles = {
  casualties: { zh: '伤亡人数变化', en: 'the casualties changed' },
  'missing-counted': { zh: '失踪人员按死亡统计', en: 'the missing count as dead' },
  loss: { zh: '核定直接经济损失', en: 'the loss was fixed' },
} as const satisfies Record<LevelChange['ground'], Text>;

import type { Text } from '@app/clock';

export const evidenceKindTitles = {
  physical: { zh: '物证', en: 'physical evidence' },
  documentary: { zh: '书证', en: 'documentary evidence' },
  interview: { zh: '询问笔录', en: 'record of an interview' },
  'site-record': { zh: '勘验笔录', en: 'record of the examination of the site' },
  appraisal: { zh: '鉴定意见', en: 'appraisal' },
  audiovisual: { zh: '视听资料', en: 'audiovisual material' },
  electronic: { zh: '电子数据', en: 'electronic data' },
} as const satisfies Record<string, Text>;

export type EvidenceKind = keyof typeof evidenceKindTitles;

const unsealed = { zh: '未封存', en: 'not sealed' };

export const firstSealTitles = { sealed: { zh: '已封存', en: 'sealed' }, unsealed } as const satisfies Record<string, Text>;

export const handOverSealTitles = {
  intact: { zh: '封条完好', en: 'seal intact' },
  broken: { zh: '封条破损', en: 'seal broken' },
  resealed: { zh: '重新封存', en: 'sealed anew' },
  unsealed,
} as const satisfies Record<string, Text>;

export const disposalTitles = {
  archived: { zh: '随案归档', en: 'archived with the case' },
  transferred: { zh: '移送司法机关', en: 'handed to the judicial organs' },
  destroyed: { zh: '销毁', en: 'destroyed' },
} as const satisfies Record<string, Text>;

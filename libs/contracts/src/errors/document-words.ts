import type { Text } from '@app/clock';

/** Kinds of filed documents (文种). */
const documentKinds: Readonly<Record<string, Text>> = {
  report: { zh: '报告', en: 'report' },
  approval: { zh: '批复', en: 'approval' },
  notice: { zh: '通知', en: 'notice' },
  letter: { zh: '函', en: 'letter' },
  opinion: { zh: '意见', en: 'opinion' },
  appraisal: { zh: '鉴定意见', en: 'appraisal' },
  record: { zh: '笔录', en: 'written record' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  'vetting-minutes': { zh: '审核会纪要', en: 'minutes of the vetting meeting' },
  'adoption-table': { zh: '意见采纳情况表', en: 'table of the opinions and what became of each' },
  evidence: { zh: '证据材料', en: 'evidence' },
  official: { zh: '文件', en: 'official document' },
  'sign-off': { zh: '签批件', en: 'note signed off by a leader' },
  'phone-record': { zh: '电话记录', en: 'record of a telephone call' },
  other: { zh: '其他', en: 'other document' },
};

/** A kind in words; of several, separated by commas, any one will do. */
export function kindInWords(codes: string, language: keyof Text): string {
  const words = codes.split(',').map((code) => (Object.hasOwn(documentKinds, code) ? (documentKinds[code]?.[language] ?? code) : code));
  const [last = '', ...others] = words.toReversed();
  if (others.length === 0) return last;
  const first = others.toReversed().join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `${first}或者${last}` : `${first} or ${last}`;
}

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
  evidence: { zh: '证据材料', en: 'evidence' },
  other: { zh: '其他', en: 'other document' },
};

/** A kind in words; of several, separated by commas, any one will do. */
export function kindInWords(codes: string, language: keyof Text): string {
  const words = codes.split(',').map((code) => (Object.hasOwn(documentKinds, code) ? (documentKinds[code]?.[language] ?? code) : code));
  return words.join(language === 'zh' ? '或者' : ' or ');
}

import type { Text } from '@app/clock';
import { enclosureWords } from '@app/domain';
import { bodyInWords } from './name-words';
import type { Names } from './names';

/** What a report can lack, in words. */
const lacking: Readonly<Record<string, Text>> = {
  unit: { zh: '事故发生单位概况', en: 'the unit' },
  course: { zh: '事故发生经过和救援情况', en: 'course and rescue' },
  casualties: { zh: '人员伤亡和直接经济损失', en: 'casualties and loss' },
  cause: { zh: '事故原因和性质', en: 'cause and nature' },
  responsibility: { zh: '责任认定和处理建议', en: 'responsibility and proposals' },
  measures: { zh: '防范和整改措施', en: 'corrective measures' },
  rescueEvaluation: { zh: '应急救援评估', en: 'evaluation of the rescue' },
  evidence: { zh: '证据材料', en: 'evidence attached' },
  catalogue: { zh: '附具的证据（从已登记的证据中列出）', en: 'which of the registered evidence is attached' },
  technicalAndManagement: {
    zh: '技术和管理问题专篇',
    en: 'special part on technical and management problems',
  },
  nature: { zh: '事故性质', en: 'nature of the accident' },
  causeFound: { zh: '原因是否查清', en: 'cause found' },
  responsibleDealtWith: { zh: '责任人员是否处理', en: 'responsible persons dealt with' },
  measuresTaken: { zh: '整改措施是否落实', en: 'measures taken' },
  peopleEducated: { zh: '有关人员是否受到教育', en: 'people educated' },
  trainingTraced: { zh: '教育培训倒查', en: 'training traced back' },
  enterpriseDutyTraced: { zh: '企业主体责任倒查', en: "the enterprise's duty traced back" },
  authoritiesExamined: { zh: '审查批准和监督管理部门履职', en: 'approving and supervising departments examined' },
  draft: {
    zh: '与现有内容一致的报告稿（要求修改后须重新形成）',
    en: 'a draft of the text as it is (a new one after changes were asked for)',
  },
};

/** A list of codes in words; `signature <member>` is a signature that is not there. */
export function lackingInWords(codes: string, language: keyof Text, names: Names): string {
  const words = codes.split(',').map((code) => {
    if (code.startsWith('signature ')) return signatureOf(code.slice('signature '.length), language, names);
    return Object.hasOwn(lacking, code) ? (lacking[code]?.[language] ?? code) : code;
  });
  return words.join(language === 'zh' ? '、' : ', ');
}

/** What is missing from the list of a draft that is sent up. */
export function enclosuresInWords(codes: string, language: keyof Text): string {
  const words: Readonly<Record<string, Text>> = enclosureWords;
  return codes
    .split(',')
    .map((code) => (Object.hasOwn(words, code) ? (words[code]?.[language] ?? code) : code))
    .join(language === 'zh' ? '、' : ', ');
}

function signatureOf(member: string, language: keyof Text, names: Names): string {
  const name = bodyInWords(member, language, names);
  return language === 'zh' ? `${name}签名` : `signature of ${name}`;
}

import type { Text } from '@app/clock';

const kind = (code: string, zh: string): readonly [string, Text] => [code, { zh: `${zh} ${code}`, en: code }];

/** Kinds of filed documents (文种), with the code that the filing asks for. */
const documentKinds: Readonly<Record<string, Text>> = Object.fromEntries([
  kind('report', '报告'),
  kind('approval', '批复'),
  kind('notice', '通知'),
  kind('letter', '函'),
  kind('opinion', '意见'),
  kind('appraisal', '鉴定'),
  kind('record', '笔录'),
  kind('minutes', '会议纪要'),
  kind('evidence', '证据材料'),
  kind('other', '其他'),
]);

/** A kind in words; of several, separated by commas, any one will do. */
export function kindInWords(codes: string, language: keyof Text): string {
  const words = codes.split(',').map((code) => (Object.hasOwn(documentKinds, code) ? (documentKinds[code]?.[language] ?? code) : code));
  return words.join(language === 'zh' ? '或者' : ' or ');
}

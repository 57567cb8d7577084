import type { Text } from '@app/clock';

/** What an approved report lists. */
export const itemKinds = {
  measure: { zh: '防范和整改措施', en: 'corrective measure' },
  'unit-handling': { zh: '对责任单位的处理建议', en: 'proposal on a unit' },
  'person-handling': { zh: '对责任人员的处理建议', en: 'proposal on a person' },
  fine: { zh: '罚款', en: 'fine' },
} as const satisfies Readonly<Record<string, Text>>;

export type ItemKind = keyof typeof itemKinds;

/** The closed vocabulary of how an item stands. */
export const itemStates = {
  'not-started': { zh: '未开始', en: 'not started' },
  'in-hand': { zh: '办理中', en: 'in hand' },
  reported: { zh: '已报告待核', en: 'reported, not judged yet' },
  done: { zh: '已落实', en: 'carried out' },
  partly: { zh: '部分落实', en: 'carried out in part' },
  'not-done': { zh: '未落实', en: 'not carried out' },
  changed: { zh: '已变更', en: 'replaced by another' },
  ended: { zh: '不再执行', en: 'no longer to be carried out' },
} as const satisfies Readonly<Record<string, Text>>;

export type ItemState = keyof typeof itemStates;

/** What a person finds of an item. */
export const itemResults = {
  done: itemStates.done,
  partly: itemStates.partly,
  'not-done': itemStates['not-done'],
  'not-judged': { zh: '无法评估', en: 'cannot be judged' },
} as const satisfies Readonly<Record<string, Text>>;

export type ItemResult = keyof typeof itemResults;

/** Nothing more is done about an item in one of these. */
const settled: readonly ItemState[] = ['done', 'changed', 'ended'];

export function isSettled({ state }: { readonly state: ItemState }): boolean {
  return settled.includes(state);
}

/** Its fine is not paid in full. */
export function unpaidYuan({ fine }: { readonly fine: { readonly amountYuan: number; readonly paidYuan: number } | null }): number {
  return fine === null ? 0 : Math.max(0, Math.round((fine.amountYuan - fine.paidYuan) * 100) / 100);
}

/** What became of what was referred. */
export const referralOutcomes = {
  pending: { zh: '尚在办理', en: 'still pending' },
  'not-filed': { zh: '不予立案', en: 'no case was opened' },
  filed: { zh: '已立案', en: 'a case was opened' },
  'not-prosecuted': { zh: '不起诉', en: 'not prosecuted' },
  prosecuted: { zh: '已提起公诉', en: 'prosecuted' },
  judged: { zh: '已判决', en: 'judged' },
  disciplined: { zh: '已给予处分', en: 'disciplined' },
  'not-disciplined': { zh: '不予处分', en: 'not disciplined' },
} as const satisfies Readonly<Record<string, Text>>;

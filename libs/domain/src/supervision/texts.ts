import type { DraftText, World } from '../stream/procedure';
import { letterText } from './letter-texts';
import { overdueText } from './overdue-text';
import { situationText } from './situation-text';
import type { SupervisionState } from './state';
import { summonsText } from './summons-text';
import { enclosureList, opinionsTable, vettingMinutes } from './vetting-texts';

/**
 * Of the ladder: matters-urging 督办函, matters-criticism 通报或者约谈函. At any time: supervision-report 督办情况报告. Of a letter that was proposed:
 * letter-reminder 提示函, letter-warning 警示函, letter-urging 督办函, letter-criticism 通报. Of an interview that was decided: interview-summons 约谈通知.
 * Of a version that was sent up: opinions-table 意见采纳情况表, enclosure-list 送审件清单, vetting-minutes 审核会纪要.
 */
export const supervisionTextKinds = [
  'matters-urging',
  'matters-criticism',
  'supervision-report',
  'letter-reminder',
  'letter-warning',
  'letter-urging',
  'letter-criticism',
  'interview-summons',
  'opinions-table',
  'enclosure-list',
  'vetting-minutes',
] as const;

type TextKind = (typeof supervisionTextKinds)[number];

type Write = (state: SupervisionState, nameOf: (id: string) => string, world: World) => DraftText | null;

const writers: Readonly<Record<TextKind, Write>> = {
  'matters-urging': overdueText('matters-urging'),
  'matters-criticism': overdueText('matters-criticism'),
  'supervision-report': situationText,
  'letter-reminder': letterText('reminder'),
  'letter-warning': letterText('warning'),
  'letter-urging': letterText('urging'),
  'letter-criticism': letterText('criticism'),
  'interview-summons': summonsText,
  'opinions-table': opinionsTable,
  'enclosure-list': enclosureList,
  'vetting-minutes': vettingMinutes,
};

/** A draft as it reads now; null for a kind that it does not know, and where there is nothing to write about. */
export function supervisionText(state: SupervisionState, kind: string, nameOf: (id: string) => string, world: World): DraftText | null {
  const known = supervisionTextKinds.find((textKind) => textKind === kind);
  return known === undefined ? null : writers[known](state, nameOf, world);
}

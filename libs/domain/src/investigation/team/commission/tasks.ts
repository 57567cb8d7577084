import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';

/** Telling the commission, and the named waiting for it: a line of its own, beside the clocks, which go on. */
export function commissionTasks({ stage, team, teamwork, investigator }: InvestigationState): readonly Wanted[] {
  const { notices, waiting } = teamwork.commission;
  const seated = team?.members.some((organ) => organ.endsWith('-supervision-commission')) ?? false;
  const told = seated || notices.length > 0 || teamwork.formedAt === null || stage !== 'investigating';
  const beside = { zh: '可以派员参加，也可以同步开展工作', en: 'it may send people or work beside the team' };
  const notify = told ? [] : [wanted('notify-supervision-commission', investigator, teamwork.formedAt, { note: beside })];
  if (waiting === null) return notify;
  const named = { zh: '等待其对有关人员的意见，各项期限照常计算', en: 'waiting for its opinion on persons; no limit stands still' };
  return [...notify, wanted('record-commission-opinion', waiting.organ, waiting.since, { note: named })];
}

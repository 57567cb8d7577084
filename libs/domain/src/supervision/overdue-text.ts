import { overdueClock } from '../overdue/overdue-clock';
import { missedInWords, paperText } from '../overdue/overdue-paper';
import { criticismInWords, supervisorLetter } from '../overdue/supervisor-letter';
import type { DraftText, World } from '../stream/procedure';
import { noticeInWords, noticeOf, unnumbered } from './notice-words';
import { situationText } from './situation-text';
import type { SupervisionState } from './state';

const overdueKinds = ['matters-urging', 'matters-criticism'] as const;

/** matters-urging 督办函, matters-criticism 通报或者约谈函, supervision-report 督办情况报告. */
export const supervisionTextKinds = [...overdueKinds, 'supervision-report'] as const;

type NameOf = (id: string) => string;

/** A draft as it reads now: the report at any time, what the ladder of SV-06 says was prepared while it is overdue; null for another kind, or before. */
export function supervisionText(state: SupervisionState, kind: string, nameOf: NameOf, world: World): DraftText | null {
  if (kind === 'supervision-report') return situationText(state, nameOf, world);
  const known = overdueKinds.find((textKind) => textKind === kind);
  const overdue = overdueClock(['SV-06'], state.facts, world);
  if (known === undefined || overdue === null) return null;
  const ends = supervisorLetter(state);
  // A limit that the notice states stands on the notice itself (SV-29).
  const stated = state.facts.some(({ fact }) => fact === 'supervision.due');
  const missed = stated ? { ...overdue, basis: noticeInWords(state.notice) } : overdue;
  const addressee = nameOf(state.addressee);
  const asked = {
    'matters-urging': '请督促抓紧办理，并书面说明超期原因、目前进展和拟完成日期。',
    'matters-criticism': criticismInWords(nameOf(ends.consent), addressee),
  };
  const text = paperText({
    title: titles[known],
    addressee: nameOf(ends.addressee),
    body: [`${noticeOf(state, nameOf)}${openItems(state)}`, `${missedInWords(missed)}，${addressee}尚未完成。`, asked[known]],
    sender: nameOf(ends.sender),
    day: overdue.today,
  });
  return { kind: known, text, missing: [...unnumbered(state), ...(known === 'matters-criticism' ? ['consent'] : [])] };
}

const titles = {
  'matters-urging': '关于尽快完成挂牌督办事项的督办函',
  'matters-criticism': '关于挂牌督办事项超期问题的函',
};

/** Which of the numbered matters are still open, where some are done. */
function openItems({ items }: SupervisionState): string {
  const open = items.filter(({ state }) => state === 'open');
  if (open.length === 0 || open.length === items.length) return '';
  return `尚未完成的事项：${open.map(({ n, text }) => `${n}．${text.replace(/[。；，]+$/, '')}`).join('；')}。`;
}

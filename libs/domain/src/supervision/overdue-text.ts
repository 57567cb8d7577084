import { overdueClock } from '../overdue/overdue-clock';
import { missedInWords, paperText } from '../overdue/overdue-paper';
import { criticismInWords, supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import type { NoticeNumber, SupervisionState } from './state';

/** matters-urging 督办函, matters-criticism 通报或者约谈函. */
export const supervisionTextKinds = ['matters-urging', 'matters-criticism'] as const;

type NameOf = (id: string) => string;

/** What the ladder of SV-06 says was prepared, as it reads now; null for another kind, or while nothing is overdue. */
export function supervisionText(state: SupervisionState, kind: string, nameOf: NameOf, world: World): DraftText | null {
  const known = supervisionTextKinds.find((textKind) => textKind === kind);
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
  const unnumbered = state.notice !== null && '$number' in state.notice ? ['notice'] : [];
  return { kind: known, text, missing: [...unnumbered, ...(known === 'matters-criticism' ? ['consent'] : [])] };
}

const titles = {
  'matters-urging': '关于尽快完成挂牌督办事项的督办函',
  'matters-criticism': '关于挂牌督办事项超期问题的函',
};

function noticeOf({ supervisor, accidentOn, notice, matters }: SupervisionState, nameOf: NameOf): string {
  const accident = accidentOn === null ? '有关事故' : `${dayInWords(accidentOn)}发生的事故`;
  return `${nameOf(supervisor)}已以${noticeInWords(notice)}对${accident}的查处实行挂牌督办，督办事项为：${matters.replace(/[。；，]+$/, '')}。`;
}

/** Which of the numbered matters are still open, where some are done. */
function openItems({ items }: SupervisionState): string {
  const open = items.filter(({ state }) => state === 'open');
  if (open.length === 0 || open.length === items.length) return '';
  return `尚未完成的事项：${open.map(({ n, text }) => `${n}．${text.replace(/[。；，]+$/, '')}`).join('；')}。`;
}

function noticeInWords(notice: NoticeNumber | null): string {
  if (notice === null) return '督办通知';
  if ('$number' in notice) return '督办通知（文号待核）';
  return 'issued' in notice ? notice.issued : notice.text;
}

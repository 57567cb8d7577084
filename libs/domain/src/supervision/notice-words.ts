import { bare } from '../overdue/overdue-paper';
import { dayInWords } from '../stream/day-in-words';
import { kindTitles } from './notice-kinds';
import type { NoticeNumber, SupervisionState } from './state';

/** What a paper says of the notice first: who supervises what, under which number. */
export function noticeOf(state: SupervisionState, nameOf: (id: string) => string): string {
  const { supervisor, notice, matters, kind = 'listed' } = state;
  const how = `对${supervisedInWords(state)}实行${kindTitles[kind].zh}`;
  return `${nameOf(supervisor)}已以${noticeInWords(notice)}${how}，督办事项为：${bare(matters)}。`;
}

/** What is supervised: nothing is called an accident that is none. */
function supervisedInWords({ subject = 'accident', accidentOn }: SupervisionState): string {
  if (subject === 'danger') return '有关重大事故隐患的治理';
  if (subject === 'matter') return '有关重大事项的办理';
  return accidentOn === null ? '有关事故的查处' : `${dayInWords(accidentOn)}发生的事故的查处`;
}

export function noticeInWords(notice: NoticeNumber | null): string {
  if (notice === null) return '督办通知';
  if ('$number' in notice) return '督办通知（文号待核）';
  return 'issued' in notice ? notice.issued : notice.text;
}

/** What such a paper lacks while the number is not given. */
export function unnumbered({ notice }: Pick<SupervisionState, 'notice'>): readonly string[] {
  return notice !== null && '$number' in notice ? ['notice'] : [];
}

/** Which of the numbered matters are still open, where some are done. */
export function openItems({ items }: Pick<SupervisionState, 'items'>): string {
  const open = items.filter(({ state }) => state === 'open');
  if (open.length === 0 || open.length === items.length) return '';
  return `尚未完成的事项：${open.map(({ n, text }) => `${n}．${bare(text)}`).join('；')}。`;
}

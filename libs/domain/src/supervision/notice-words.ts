import { dayInWords } from '../stream/day-in-words';
import type { NoticeNumber, SupervisionState } from './state';

/** What a paper says of the notice first: who supervises what, under which number. */
export function noticeOf({ supervisor, accidentOn, notice, matters }: SupervisionState, nameOf: (id: string) => string): string {
  const accident = accidentOn === null ? '有关事故' : `${dayInWords(accidentOn)}发生的事故`;
  return `${nameOf(supervisor)}已以${noticeInWords(notice)}对${accident}的查处实行挂牌督办，督办事项为：${matters.replace(/[。；，]+$/, '')}。`;
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

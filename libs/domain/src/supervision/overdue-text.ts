import { overdueClock } from '../overdue/overdue-clock';
import { overduePaper } from '../overdue/overdue-paper';
import type { DraftText, World } from '../stream/procedure';
import type { NoticeNumber, SupervisionState } from './state';

/** matters-urging 督办函, matters-criticism 通报或者约谈建议. */
export const supervisionTextKinds = ['matters-urging', 'matters-criticism'] as const;

type NameOf = (id: string) => string;

/** What the ladder of SV-06 says was prepared, as it reads now; null for another kind, or while nothing is overdue. */
export function supervisionText(state: SupervisionState, kind: string, nameOf: NameOf, world: World): DraftText | null {
  const known = supervisionTextKinds.find((textKind) => textKind === kind);
  const overdue = overdueClock(['SV-06'], state.facts, world);
  if (known === undefined || overdue === null) return null;
  const [addressee, sender] = [nameOf(state.addressee), nameOf(state.supervisor)];
  const commission = nameOf(`${state.supervisor.slice(0, 6)}-safety-commission`);
  const template = templates[known];
  const paper = {
    title: template.title,
    addressee: known === 'matters-urging' ? addressee : commission,
    about: `${sender}已以${noticeInWords(state.notice)}对下列事项实行挂牌督办：${state.matters}。`,
    responsible: addressee,
    request: template.request,
    sender,
  };
  const missing = '$number' in state.notice ? ['notice'] : [];
  return { kind: known, text: overduePaper(paper, overdue), missing };
}

const templates = {
  'matters-urging': {
    title: '关于尽快完成挂牌督办事项的督办函',
    request: '请抓紧办理，并书面说明超期原因、目前进展和拟完成日期。',
  },
  'matters-criticism': {
    title: '关于对挂牌督办事项超期予以通报或者约谈的建议',
    request: '建议对责任单位予以通报，或者约谈其负责人。是否通报、约谈及其范围，请审定。',
  },
};

function noticeInWords(notice: NoticeNumber): string {
  return '$number' in notice ? '督办通知（文号待核）' : notice.text;
}

import type { Day } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Level } from '../assessment/levels';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import type { LawSheet } from '../stream/law-sheet';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { article, articleFor } from './articles';
import { only } from './matter';
import type { Matter } from './matter';
import type { RecordNoticeApproval, RecordNoticeCopies, RecordNoticePublication } from './meanwhile.schema';
import type { SupervisionKind } from './notice-kinds';
import { askedOf } from './papers-asked';
import type { NoticeFormality } from './papers-asked';
import { always, isBeforeRelease } from './stages';
import type { SupervisionState } from './state';
import type { NoticeApproval, NoticePapers } from './meanwhile-state';

interface Told {
  readonly approved?: NoticeApproval | undefined;
  readonly copies?: readonly string[] | undefined;
}

/** What the notice itself told of them. */
export function papersAtFirst({ approved, copies = [] }: Told): { readonly papers?: NoticePapers } {
  if (approved === undefined && copies.length === 0) return {};
  return { papers: { ...(approved === undefined ? {} : { approved }), ...(copies.length === 0 ? {} : { copies }) } };
}

function withPapers(state: SupervisionState, more: NoticePapers): SupervisionState {
  return { ...state, papers: { ...state.papers, ...more } };
}

/** What the law of the place asks for this notice and what nobody has recorded yet. */
function missing(state: SupervisionState, law: LawSheet): readonly NoticeFormality[] {
  const { papers = {}, openedAt } = state;
  return askedOf(state, dayAt(openedAt), law).filter((formality) => papers[doneAs[formality]] === undefined);
}

const doneAs = { approval: 'approved', copies: 'copies', publication: 'published' } as const satisfies Readonly<
  Record<NoticeFormality, keyof NoticePapers>
>;

const commands = {
  approval: 'record-notice-approval',
  copies: 'record-notice-copies',
  publication: 'record-notice-publication',
} as const satisfies Readonly<Record<NoticeFormality, string>>;

/** 补登审批: of a notice that was issued elsewhere. One that its leaders approved only afterwards was issued without their approval (SV-02). */
function recordApproval(state: SupervisionState, command: CommandOf<RecordNoticeApproval>, { law }: World): Decision {
  const { act, data } = command;
  const issued = dayAt(state.openedAt);
  const asked = askedOf(state, issued, law).includes('approval');
  const against = [
    asked && data.on > issued ? reject('notice-unapproved', { issued }, { article: articleFor(state, '三'), field: 'data.on' }) : null,
  ];
  if (state.papers?.approved !== undefined) return reject('already-done', { command: command.name });
  if (data.on > dayAt(act.occurredAt)) return reject('date-in-future', { at: data.on, now: act.occurredAt }, { field: 'data.on' });
  return (
    only('supervisor', state, command, articleFor(state, '三')) ??
    refuseProposed(act, against) ?? [
      { kind: 'supervision.notice-approved', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

function recordCopies(state: SupervisionState, command: CommandOf<RecordNoticeCopies>): Decision {
  const { act, data } = command;
  return (
    only('supervisor', state, command, articleFor(state, '三')) ?? [
      { kind: 'supervision.notice-copied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function recordPublication(state: SupervisionState, command: CommandOf<RecordNoticePublication>): Decision {
  const { act, data } = command;
  return (
    only('supervisor', state, command, articleFor(state, '三')) ?? [
      { kind: 'supervision.notice-published', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function unrecorded(state: SupervisionState, { law }: World): readonly Wanted[] {
  if (!isBeforeRelease(state.stage)) return [];
  return missing(state, law).map((formality) => wanted(commands[formality], state.supervisor, state.openedAt));
}

interface Drafted {
  readonly supervisor: string;
  readonly kind?: SupervisionKind | undefined;
  readonly level?: Level | null | undefined;
  readonly approved?: NoticeApproval | undefined;
}

/** A notice that takes its number here is issued here: not before its leaders have approved it, where the law of the place asks for that (SV-02). */
export function refuseUnapproved(notice: Drafted, issuedOn: Day, law: LawSheet): Rejection | null {
  const { approved } = notice;
  if (!askedOf(notice, issuedOn, law).includes('approval')) return null;
  if (approved !== undefined && approved.on <= issuedOn) return null;
  return reject('notice-unapproved', { issued: issuedOn }, { article: article('三'), field: 'data.approved' });
}

/** 督办通知的审批、抄送和公布: asked for where the law of the place does. */
export const noticePapers: Matter = {
  commands: {
    'record-notice-approval': {
      title: { zh: '登记督办通知的审批', en: 'record who approved the notice' },
      article: article('三'),
      usually: 'supervisor',
      stages: always,
      decide: recordApproval,
    },
    'record-notice-copies': {
      title: { zh: '登记督办通知的抄送', en: 'record to whom the notice was copied' },
      article: article('三'),
      usually: 'supervisor',
      stages: always,
      decide: recordCopies,
    },
    'record-notice-publication': {
      title: { zh: '登记督办信息的公布', en: 'record that the supervision was published' },
      article: article('三'),
      usually: 'supervisor',
      stages: always,
      decide: recordPublication,
    },
  },
  changes: {
    'supervision.notice-approved': (state, { data: { leader, post, on } }: EventOf<RecordNoticeApproval>) =>
      withPapers(state, { approved: { leader, post, on } }),
    'supervision.notice-copied': (state, { data: { to } }: EventOf<RecordNoticeCopies>) =>
      withPapers(state, { copies: [...new Set([...(state.papers?.copies ?? []), ...to])] }),
    'supervision.notice-published': (state, { data: { where }, occurredAt }: EventOf<RecordNoticePublication>) =>
      withPapers(state, { published: { where, on: dayAt(occurredAt) } }),
  },
  tasks: (state, _clocks, world) => unrecorded(state, world),
};

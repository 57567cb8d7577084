import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { plain, staying, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { Gate } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { awaitingAnswer, isToLastText } from './agreed-text';
import { article } from './articles';
import { only, refusePeople } from './matter';
import type { Matter } from './matter';
import { tell } from './notice';
import type { Agreement, SupervisionState } from './state';
import type { AgreeVetting, AskChanges, HearDraft } from './supervision.schema';

/** The supervisor sends the draft report back; the gate stays shut (SV-08). */
function askChanges(state: SupervisionState, command: CommandOf<AskChanges>): Decision {
  const { act, data } = command;
  return (
    only('supervisor', state, command, article('八')) ?? [
      { kind: 'supervision.changes-asked', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } },
    ]
  );
}

const then = 'supervision.vetting-agreed';

/**
 * 审核同意: only after it may the government approve and publish the report (SV-08). It is to the version that it names, else to the
 * one that was sent up and awaits an answer, else to the text as it stood at its time.
 */
function agreeVetting(state: SupervisionState, command: CommandOf<AgreeVetting>): Decision {
  const { occurredAt } = command.act;
  const version = command.data.version ?? awaitingAnswer(state, occurredAt);
  const data = { n: state.n, ...(version === null ? {} : { version }) };
  return (
    only('supervisor', state, command, article('八')) ??
    // An agreement of before was to the report that no longer stands.
    refuseBefore(occurredAt, state.reopenedAt ?? state.openedAt, { first: 'supervision.reopened', then }) ??
    refuseUnknown(state, command) ?? [{ kind: then, version: 1, occurredAt, data }]
  );
}

/** A version that nobody told of, or that was fixed later. */
function refuseUnknown({ texts = [] }: SupervisionState, { act, data: { version } }: CommandOf<AgreeVetting>): Rejection | null {
  if (version === undefined) return null;
  const text = texts.find((known) => known.version === version);
  if (text === undefined) return reject('version-unknown', { version }, { field: 'data.version' });
  return refuseBefore(act.occurredAt, text.at, { first: 'report.drafted', then });
}

/** What the case tells: a version of the report was fixed, or sent up. An agreement to an earlier one is none to it (SV-08, T-46). */
function hearDraft(state: SupervisionState, command: CommandOf<HearDraft>): Decision {
  const { act, data } = command;
  const ended = state.stage === 'released' || state.stage === 'withdrawn';
  const heard = { kind: 'supervision.draft-heard', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return refusePeople(command) ?? (ended ? [] : [heard]);
}

function agreed(state: SupervisionState, { occurredAt, data }: EventOf<{ readonly version?: number }>): SupervisionState {
  const agreement = { at: occurredAt, version: data.version ?? null };
  const answered = { ...state, agreement, sentUp: null };
  if (!isToLastText(state, agreement)) return answered;
  return { ...answered, stage: 'vetted', stageSince: occurredAt, vettedAt: occurredAt };
}

/** An agreement counts as long as no other text is known than the one it was given to. */
function draftHeard(state: SupervisionState, { occurredAt, data }: EventOf<HearDraft>): SupervisionState {
  const { texts = [] } = state;
  const known = texts.some(({ version }) => version === data.version);
  const told = {
    ...state,
    texts: known ? texts : [...texts, { version: data.version, at: data.fixedAt }],
    ...(data.by === 'sent-up' ? { sentUp: { version: data.version, at: occurredAt } } : {}),
  };
  const agreement = agreementOf(state);
  if (state.stage !== 'vetted' || agreement === null || isToLastText(told, agreement)) return told;
  return { ...told, stage: 'supervising', stageSince: occurredAt, vettedAt: null, changesAskedAt: null, newTextAt: data.fixedAt };
}

function agreementOf({ agreement, vettedAt }: SupervisionState): Agreement | null {
  return agreement ?? (vettedAt === null ? null : { at: vettedAt, version: null });
}

/**
 * The approval waits for the supervisor's agreement to the text (SV-08), after a reopening or for another text for a new one; a notice
 * that was withdrawn holds nothing up.
 */
function vettingGate({
  stage,
  vettedAt,
  supervisor,
  openedAt,
  reopenedAt = openedAt,
  newTextAt = openedAt,
  stageSince,
}: SupervisionState): readonly Gate[] {
  const gate = 'supervision-vetting';
  if (vettedAt !== null) return [{ gate, state: 'open', holder: supervisor, since: vettedAt }];
  if (stage === 'withdrawn') return [{ gate, state: 'open', holder: supervisor, since: stageSince }];
  return [{ gate, state: 'shut', holder: supervisor, since: reopenedAt > newTextAt ? reopenedAt : newTextAt }];
}

function unanswered({ stage, stageSince, supervisor, changesAskedAt }: SupervisionState): readonly Wanted[] {
  return stage === 'supervising' ? [wanted('agree-vetting', supervisor, changesAskedAt ?? stageSince, { presses: 'SV-06' })] : [];
}

/** 审核: the supervisor examines the report before its approval (SV-08). */
export const vetting: Matter = {
  commands: {
    'ask-changes': {
      title: { zh: '提出修改意见', en: 'ask for changes' },
      article: article('八'),
      usually: 'supervisor',
      stages: staying('supervising'),
      beside: ['agree-vetting'],
      decide: askChanges,
    },
    'agree-vetting': {
      title: { zh: '审核同意', en: 'agree to the report' },
      article: article('八'),
      usually: 'supervisor',
      stages: { supervising: ['vetted', 'supervising'] },
      step: { done: 'vetted', missing: 'receipt-not-signed', article: article('八') },
      decide: agreeVetting,
    },
  },
  messages: {
    'hear-draft': {
      title: { zh: '获知报告稿', en: 'be told of a draft of the report' },
      stages: {
        ...staying('opened', 'supervising', 'completed', 'released', 'withdrawn'),
        vetted: ['supervising', 'vetted'],
      },
      decide: hearDraft,
    },
  },
  changes: {
    'supervision.changes-asked': (state, event) => ({ ...state, changesAskedAt: event.occurredAt, sentUp: null }),
    'supervision.vetting-agreed': agreed,
    'supervision.draft-heard': draftHeard,
  },
  facts: { 'supervision.vetting-agreed': plain },
  reactions: {
    'supervision.changes-asked': tell('hear-changes-asked'),
    'supervision.vetting-agreed': tell('hear-vetting-agreed'),
    'supervision.draft-heard': ({ data: { n, version } }) => [
      { to: { procedure: 'investigation', n: 1 }, command: 'hear-draft-known', data: { n, version } },
    ],
  },
  tasks: unanswered,
  options: {
    'texts.known': ({ texts = [] }) =>
      texts.map(({ version, at }) => ({
        value: version,
        words: { zh: `第${version}稿（${dayInWords(dayAt(at))}形成）`, en: `draft ${version}, fixed on ${dayAt(at)}` },
      })),
  },
  gates: vettingGate,
};

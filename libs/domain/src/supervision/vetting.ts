import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { plain, staying, wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { markIrregular, refuseProposed } from '../stream/done';
import type { NewEvent } from '../stream/event';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { Gate, World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { isToLastText, lastVersion, sentUpBy } from './agreed-text';
import { versionAnswered, withAnswer } from './answers';
import { article, articleFor } from './articles';
import { byItself } from './by-itself';
import { only, refusePeople } from './matter';
import type { Matter } from './matter';
import type { SupervisionState } from './state';
import { ownCommission, refuseNotSentUp, vettingEnded } from './sent-up';
import type { AgreeVetting, HearDraft } from './supervision.schema';
import type { AskChanges } from './vetting.schema';

/** The supervisor sends the draft report back; the gate stays shut (SV-08). */
function askChanges(state: SupervisionState, command: CommandOf<AskChanges>): Decision {
  const { act, data } = command;
  const unsaid = data.changes === undefined && data.points === undefined;
  return (
    only('supervisor', state, command, articleFor(state, '八')) ??
    (unsaid ? reject('changes-unsaid', {}, { field: 'data.points' }) : null) ?? [
      { kind: 'supervision.changes-asked', version: 2, occurredAt: act.occurredAt, data: { ...data, n: state.n } },
    ]
  );
}

const then = 'supervision.vetting-agreed';

/**
 * 审核同意: only after it may the government approve and publish the report (SV-08). It belongs to a version that was sent up: the one that it names, else
 * the last that had come by then. It is plain, or lists changes under which the approval may follow (SV-30); a filed paper shows it (T-54).
 */
function agreeVetting(state: SupervisionState, command: CommandOf<AgreeVetting>, { papers = [] }: World): Decision {
  const { name, act, data } = command;
  const version = data.version ?? sentUpBy(state, act.occurredAt) ?? lastKnown(state);
  const { changes } = data;
  const said = { n: state.n, ...(version === null ? {} : { version }), ...(changes === undefined ? {} : { changes }) };
  const against = [refuseNotSentUp(state, version), refuseUncited(papers, act, officialPapers, articleFor(state, '八'))];
  const refused =
    only('supervisor', state, command, articleFor(state, '八')) ??
    // An agreement of before was to the report that no longer stands.
    refuseBefore(act.occurredAt, state.reopenedAt ?? state.openedAt, { first: 'supervision.reopened', then }) ??
    refuseUnknown(state, command) ??
    refuseProposed(act, against);
  const agreement = { kind: then, version: 1, occurredAt: act.occurredAt, data: said };
  const ends = byItself(agreed(state, agreement), act.occurredAt);
  return refused ?? [agreement, ...ends, ...markIrregular({ name, act }, against)];
}

function lastKnown(state: SupervisionState): number | null {
  const last = lastVersion(state);
  return last === 0 ? null : last;
}

/** A version that nobody told of, or that came later than the agreement is dated. */
function refuseUnknown(
  { texts = [], wentUp = [] }: SupervisionState,
  { act, data: { version } }: CommandOf<AgreeVetting>,
): Rejection | null {
  if (version === undefined) return null;
  const text = texts.find((known) => known.version === version);
  if (text === undefined) return reject('version-unknown', { version }, { field: 'data.version' });
  const sent = wentUp.find((known) => known.version === version);
  if (sent !== undefined) return refuseBefore(act.occurredAt, sent.at, { first: 'draft.sent-up', then });
  return refuseBefore(act.occurredAt, text.at, { first: 'report.drafted', then });
}

/** What the case tells: a version of the report was fixed, or sent up. An agreement to an earlier one is none to it (SV-08, T-46). */
function hearDraft(state: SupervisionState, command: CommandOf<HearDraft>): Decision {
  const { act, data } = command;
  const ended = state.stage === 'released' || state.stage === 'withdrawn';
  const heard = { kind: 'supervision.draft-heard', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return refusePeople(command) ?? (ended ? [] : [heard]);
}

type Agreed = NewEvent<string, Partial<Pick<AgreeVetting, 'version' | 'changes'>>>;

function agreed(state: SupervisionState, { occurredAt, data }: Pick<Agreed, 'occurredAt' | 'data'>): SupervisionState {
  const { version = null, changes } = data;
  const agreement = { at: occurredAt, version, ...(changes === undefined ? {} : { changes }) };
  const answered = { ...withAnswer(state, { at: occurredAt, version, answer: 'agreed', points: changes }), agreement, sentUp: null };
  if (!isToLastText(state, agreement)) return answered;
  return { ...answered, stage: 'vetted', stageSince: occurredAt, vettedAt: occurredAt };
}

/** An agreement counts as long as no other text is known than the one it was given to, or the one that makes the changes it lists. */
function draftHeard(state: SupervisionState, { occurredAt, data }: EventOf<HearDraft>): SupervisionState {
  const told = withDraft(state, data, occurredAt);
  if (state.stage !== 'vetted' || told.agreement === undefined || isToLastText(told, told.agreement)) return told;
  return { ...told, stage: 'supervising', stageSince: occurredAt, vettedAt: null, changesAskedAt: null };
}

function withDraft(state: SupervisionState, { version, fixedAt, by, revises, ...list }: HearDraft, at: Instant): SupervisionState {
  const { texts = [], wentUp = [], agreement } = state;
  const known = texts.some((text) => text.version === version);
  const made = agreement?.changes !== undefined && agreement.covers === undefined && revises === agreement.version;
  const told = {
    ...state,
    ...(known ? {} : { texts: [...texts, { version, at: fixedAt }], textAt: fixedAt }),
    ...(made ? { agreement: { ...agreement, covers: version } } : {}),
  };
  if (by !== 'sent-up') return told;
  // What makes the listed changes is reported back, and not agreed to again.
  const answered = told.agreement?.covers === version;
  const { enclosed, without, answers } = list;
  const up = {
    version,
    at,
    ...(enclosed === undefined ? {} : { enclosed }),
    ...(without === undefined ? {} : { without }),
    ...(answers === undefined ? {} : { answers }),
  };
  return { ...told, wentUp: [...wentUp, up], ...(answered ? {} : { sentUp: { version, at } }) };
}

/**
 * The approval waits for the supervisor's agreement to the text (SV-08), after a reopening or for another text for a new one; a notice
 * that was withdrawn holds nothing up, nor one that does not ask for it. The supervisor holds it since the version came; until then the supervised side.
 */
function vettingGate(state: SupervisionState): readonly Gate[] {
  const { stage, vettedAt, vetting: asked, supervisor, stageSince, sentUp = null } = state;
  const gate = 'supervision-vetting';
  if (asked === 'not-required') return [];
  if (vettedAt !== null) return [{ gate, state: 'open', holder: supervisor, since: vettedAt }];
  if (stage === 'withdrawn') return [{ gate, state: 'open', holder: supervisor, since: stageSince }];
  if (sentUp !== null) return [{ gate, state: 'shut', holder: supervisor, since: sentUp.at }];
  return [{ gate, state: 'shut', holder: ownCommission(state), since: backSince(state) }];
}

/** Since when the report lies with the supervised side: the notice, a reopening, a new text or changes asked, whichever came last. */
function backSince({ openedAt, reopenedAt = openedAt, textAt = openedAt, changesAskedAt }: SupervisionState): Instant {
  return [openedAt, reopenedAt, textAt, changesAskedAt ?? openedAt].reduce((last, at) => (at > last ? at : last));
}

function unanswered({ stage, supervisor, sentUp = null, vetting: asked }: SupervisionState): readonly Wanted[] {
  if (stage !== 'supervising' || sentUp === null || asked === 'not-required') return [];
  return [wanted('agree-vetting', supervisor, sentUp.at, { presses: 'SV-06' })];
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
      stages: { supervising: ['vetted', 'supervising', 'released'] },
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
    'supervision.changes-asked': (state, { data: { points, changes: asked }, occurredAt: at }: EventOf<AskChanges>) => ({
      ...withAnswer(state, { at, version: versionAnswered(state), answer: 'changes', points, text: asked }),
      changesAskedAt: at,
      sentUp: null,
    }),
    'supervision.vetting-agreed': agreed,
    'supervision.draft-heard': draftHeard,
  },
  facts: { 'supervision.vetting-agreed': plain, 'supervision.changes-asked': vettingEnded },
  reactions: {
    'supervision.changes-asked': ({ data: { n, points } }) => [
      {
        to: { procedure: 'investigation', n: 1 },
        command: 'hear-changes-asked',
        data: { n, ...(points === undefined ? {} : { points }) },
      },
    ],
    'supervision.vetting-agreed': ({ data: { n, version, changes } }) => {
      const data = { n, ...(version === undefined ? {} : { version }), ...(changes === undefined ? {} : { changes }) };
      return [{ to: { procedure: 'investigation', n: 1 }, command: 'hear-vetting-agreed', data }];
    },
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

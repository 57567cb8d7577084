import type { Instant } from '@app/calendar';
import type { Rung } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { supervisorLetter } from '../overdue/supervisor-letter';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import type { NewEvent, RecordedEvent } from '../stream/event';
import { needs, staying } from '../stream/matter';
import type { FactsOf } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { isGrave } from './letter-kinds';
import { isAgainstOwn, onlySender, refuseAgainstOwn, refuseWithoutConsent } from './letter-limits';
import { inStatus, lettersOf, lettersWanted } from './letters-owed';
import type { DropLetter, ProposeLetter, RecordLetterAnswer, SendLetter } from './letters.schema';
import type { Matter } from './matter';
import { lifetime } from './stages';
import type { Letter, SupervisionState } from './state';

/** A person of the supervisor's side holds that a letter should go out: a draft, until it is sent or dropped. */
function proposeLetter(state: SupervisionState, command: CommandOf<ProposeLetter>): Decision {
  const { act, data } = command;
  const against = [isGrave(data.kind) ? refuseAgainstOwn(state, state.addressee) : null];
  return (
    onlySender(state, command) ??
    refuseProposed(act, against) ?? [
      { kind: 'supervision.letter-proposed', version: 1, occurredAt: act.occurredAt, data: { ...data, n: nextOf(state) } },
      ...markIrregular(command, against),
    ]
  );
}

function nextOf(state: SupervisionState): number {
  return lettersOf(state).length + 1;
}

/** What the supervisor sends to the lower commission, as its paper shows; what orders something of a government with the consent of its own (SV-29). */
function sendLetter(state: SupervisionState, command: CommandOf<SendLetter>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const { to = supervisorLetter(state).addressee, ...said } = data;
  const refused = onlySender(state, command) ?? refuseUnproposed(state, data) ?? refuseReply(act.occurredAt, data);
  if (refused !== null) return refused;
  const grave = isGrave(data.kind);
  const against = [
    grave ? (refuseAgainstOwn(state, to) ?? refuseAgainstOwn(state, state.addressee)) : null,
    grave ? refuseWithoutConsent(state, act, data.consent) : null,
    refuseUnsummoned(state, data),
    refuseUncited(papers, act, officialPapers, articleFor(state, '十')),
  ];
  const n = data.n ?? nextOf(state);
  return (
    refuseProposed(act, against) ?? [
      { kind: 'supervision.letter-sent', version: 1, occurredAt: act.occurredAt, data: { ...said, n, to } },
      ...markIrregular(command, against),
    ]
  );
}

function refuseUnproposed(state: SupervisionState, { n }: Pick<SendLetter, 'n'>): Rejection | null {
  if (n === undefined || lettersOf(state).some((letter) => letter.n === n && letter.status === 'proposed')) return null;
  return reject('letter-unknown', { n }, { field: 'data.n' });
}

function refuseReply(at: Instant, { replyBy }: Pick<SendLetter, 'replyBy'>): Rejection | null {
  const sent = dayAt(at);
  if (replyBy === undefined || replyBy >= sent) return null;
  const order = { first: 'supervision.letter-sent', then: 'supervision.letter-answered', earlier: sent, at: replyBy };
  return reject('date-out-of-order', order, { field: 'data.replyBy' });
}

/** It summons to an interview that was decided. */
function refuseUnsummoned({ interviews = [] }: SupervisionState, { kind, interview }: SendLetter): Rejection | null {
  if (kind !== 'interview') return null;
  const known = interviews.some(({ ref }) => ref === interview);
  return known ? null : reject('interview-not-decided', {}, { article: '安委〔2018〕2号', field: 'data.interview' });
}

/** What was proposed need not be sent: the reason says why. */
function dropLetter(state: SupervisionState, command: CommandOf<DropLetter>): Decision {
  const { act, data } = command;
  const letter = lettersOf(state).find(({ n }) => n === data.n);
  return (
    onlySender(state, command) ??
    refuseUnproposed(state, data) ??
    refuseBefore(act.occurredAt, letter?.since ?? state.openedAt, {
      first: 'supervision.letter-proposed',
      then: 'supervision.letter-dropped',
    }) ?? [{ kind: 'supervision.letter-dropped', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** The answer is entered by whoever gave it or whoever has it; a second one supplements the first. */
function recordLetterAnswer(state: SupervisionState, { name, act, data }: CommandOf<RecordLetterAnswer>, { papers = [] }: World): Decision {
  const letter = lettersOf(state).find(({ n, status }) => n === data.n && status === 'sent');
  if (letter === undefined) return reject('letter-unknown', { n: data.n }, { field: 'data.n' });
  const { organ } = act.by;
  const sides = [letter.to, state.addressee, state.supervisor, supervisorLetter(state).sender];
  const basis = articleFor(state, '十');
  if (!sides.includes(organ)) {
    const params = { organ, competent: letter.to ?? state.addressee, command: name };
    return reject('no-competence', params, { article: basis, field: 'act.by.organ' });
  }
  return (
    refuseUncited(papers, act, ['report', ...officialPapers], basis) ??
    refuseBefore(act.occurredAt, letter.sentAt ?? letter.since, {
      first: 'supervision.letter-sent',
      then: 'supervision.letter-answered',
    }) ?? [{ kind: 'supervision.letter-answered', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/**
 * A draft of the ladder of an overdue limit is a letter that waits for a person (convention 4.5): the first of an end a 督办函, what follows it 通报 or
 * 约谈, which no office proposes against its own government (SV-29).
 */
function proposedByTime(state: SupervisionState, { id, clock, action }: Rung, { now }: World): readonly NewEvent[] {
  if (clock !== 'SV-06' || action !== 'draft') return [];
  const end = endOf(id);
  const kind = lettersOf(state).some(({ rung }) => rung !== undefined && endOf(rung) === end) ? 'criticism' : 'urging';
  if (isGrave(kind) && isAgainstOwn(state, state.addressee)) return [];
  return [{ kind: 'supervision.letter-proposed', version: 1, occurredAt: now, data: { kind, n: nextOf(state), rung: id } }];
}

/** The last day by which a rung's clock ended, as its id says it. */
function endOf(rung: string): string {
  return rung.split(':').at(-1) ?? rung;
}

type Proposed = Pick<ProposeLetter, 'kind'> & Pick<Letter, 'n' | 'rung' | 'reason'>;

type Sent = Omit<SendLetter, 'n' | 'to'> & { readonly n: number; readonly to: string };

function proposed(state: SupervisionState, { data, occurredAt: since }: EventOf<Proposed>): SupervisionState {
  const { n, kind, rung, reason } = data;
  const why = { ...(rung === undefined ? {} : { rung }), ...(reason === undefined ? {} : { reason }) };
  const letter: Letter = { n, kind, status: 'proposed', since, ...why };
  return { ...state, letters: [...lettersOf(state), letter] };
}

function sent(state: SupervisionState, { data, occurredAt: sentAt }: EventOf<Sent>): SupervisionState {
  const { n, kind, to, subject, number, replyBy } = data;
  const before = lettersOf(state).find((letter) => letter.n === n);
  const letter: Letter = {
    ...before,
    n,
    kind,
    status: 'sent',
    since: before?.since ?? sentAt,
    sentAt,
    to,
    subject,
    ...(number === undefined ? {} : { number }),
    ...(replyBy === undefined ? {} : { replyBy }),
  };
  return { ...state, letters: [...lettersOf(state).filter((one) => one.n !== n), letter].toSorted((one, other) => one.n - other.n) };
}

function changed(state: SupervisionState, n: number, change: Partial<Letter>): SupervisionState {
  return { ...state, letters: lettersOf(state).map((letter) => (letter.n === n ? { ...letter, ...change } : letter)) };
}

/** Since it is counted from the letter's own day, only a letter that names one has a clock. */
const replyDue: FactsOf = ({ data: { n, to, replyBy }, recordedAt }: RecordedEvent) =>
  typeof replyBy === 'string' ? [{ fact: 'supervision.letter-reply-due', at: replyBy, recordedAt, ref: String(n), value: String(to) }] : [];

const answered: FactsOf = ({ kind, data: { n }, occurredAt, recordedAt }) => [{ fact: kind, at: occurredAt, recordedAt, ref: String(n) }];

const has = (status: Letter['status']) => (state: SupervisionState) => lettersOf(state).some((letter) => letter.status === status);

/** 三函一约谈、通报: each proposed by the ladder or by a person, sent by a person, and answered (SV-12, SV-29). */
export const letters: Matter = {
  commands: {
    'propose-letter': {
      title: { zh: '拟发函件', en: 'propose a letter' },
      article: article('十'),
      usually: 'supervisor',
      stages: staying('opened', 'supervising', 'vetted', 'completed', 'released'),
      decide: proposeLetter,
    },
    'send-letter': {
      title: { zh: '发出函件', en: 'send a letter' },
      article: article('十'),
      usually: 'supervisor',
      stages: staying('opened', 'supervising', 'vetted', 'completed', 'released'),
      decide: sendLetter,
    },
    'drop-letter': {
      title: { zh: '不发拟发的函件', en: 'drop a letter that was proposed' },
      article: article('十'),
      usually: 'supervisor',
      stages: staying(...lifetime),
      ready: needs('drop-letter', 'propose-letter', has('proposed')),
      decide: dropLetter,
    },
    'record-letter-answer': {
      title: { zh: '登记函件回复', en: 'record the answer to a letter' },
      article: article('十'),
      usually: 'addressee',
      stages: staying(...lifetime),
      ready: needs('record-letter-answer', 'send-letter', has('sent')),
      decide: recordLetterAnswer,
    },
  },
  changes: {
    'supervision.letter-proposed': proposed,
    'supervision.letter-sent': sent,
    'supervision.letter-dropped': (state, { data }: EventOf<DropLetter>) => changed(state, data.n, { status: 'dropped' }),
    'supervision.letter-answered': (state, { data, occurredAt }: EventOf<RecordLetterAnswer>) =>
      changed(state, data.n, { answeredAt: occurredAt }),
  },
  facts: {
    'supervision.letter-sent': replyDue,
    'supervision.letter-answered': answered,
  },
  tasks: lettersWanted,
  options: {
    'letters.proposed': inStatus('proposed'),
    'letters.sent': inStatus('sent'),
  },
  lapse: proposedByTime,
};

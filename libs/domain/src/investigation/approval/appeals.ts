import type { Fact, Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { judgmentArticle, reviewArticle } from '../articles';
import { plain, tied } from '../facts-of';
import { needs } from '../part';
import type { Matter } from '../part';
import { afterApproval, always } from '../stages';
import { appealKinds } from './choices';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { DecideAppeal, RecordAppeal, WithdrawAppeal } from './appeals.schema';
import { effectOf, refuseRuling, whereRuled } from './ruling';
import type { Addressee, Appeal } from './state';

/** 复议 or 诉讼 against the approval (AP-13): a party's act, entered by whoever hears of it. It pauses nothing here. */
function recordAppeal(state: InvestigationState, { act, data }: CommandOf<RecordAppeal>): Decision {
  const { issued: approval, approval: decision } = state;
  if (approval === null) return reject('approval-none', {}, { article: reviewArticle });
  if (decision.appeals.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  }
  const addressee = data.addressee === undefined ? null : addresseeOf(state, data.addressee, 'data.addressee');
  if (addressee !== null && isRejection(addressee)) return addressee;
  return (
    refuseBefore(act.occurredAt, approval.issuedAt, { first: 'approval.issued', then: 'appeal.filed' }) ?? [
      { kind: 'appeal.filed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function withdrawAppeal(state: InvestigationState, command: CommandOf<WithdrawAppeal>): Decision {
  const { act, data } = command;
  const appeal = pendingAppeal(state, command, 'appeal.withdrawn');
  if (isRejection(appeal)) return appeal;
  // 撤回上诉 leaves the first judgment, which is then final.
  if (appeal.awaiting !== undefined) return reject('judgment-given', {}, { article: judgmentArticle, field: 'data.ref' });
  return [{ kind: 'appeal.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(appeal) } }];
}

/** What the reviewing organ or the court decided. In force it does at once what it says (AP-14); a second judgment is always in force. */
function decideAppeal(state: InvestigationState, command: CommandOf<DecideAppeal>, { law }: World): Decision {
  const { act, data } = command;
  const appeal = pendingAppeal(state, command, 'appeal.decided');
  if (isRejection(appeal)) return appeal;
  if (appeal.awaiting !== undefined && data.force === 'not-yet') {
    return reject('second-judgment-final', {}, { article: judgmentArticle, field: 'data.force' });
  }
  const effect = data.force === 'not-yet' ? [] : effectOf(state, appeal, data, act.occurredAt, law);
  return (
    refuseRuling(data, act.occurredAt) ?? [
      { kind: 'appeal.decided', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(appeal) } },
      ...effect,
    ]
  );
}

/** Whose appeal it is, and of which kind: an event must say by itself which clock it concerns. */
export function filedAs({ kind, addressee }: Appeal): Pick<RecordAppeal, 'kind' | 'addressee'> {
  return addressee === undefined ? { kind } : { kind, addressee };
}

export function appealNamed({ approval }: InvestigationState, named: string): Appeal | Rejection {
  const found = approval.appeals.find(({ ref }) => ref === named);
  return found ?? reject('appeal-unknown', { ref: named }, { article: reviewArticle, field: 'data.ref' });
}

type Answer = CommandOf<{ readonly ref: string }>;

function pendingAppeal(state: InvestigationState, { name, act, data }: Answer, then: string): Appeal | Rejection {
  const appeal = appealNamed(state, data.ref);
  if (isRejection(appeal)) return appeal;
  if (appeal.status !== 'pending') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, appeal.filedAt, { first: 'appeal.filed', then }) ?? appeal;
}

/** The addressee of that name, or the refusal that there is none. */
export function addresseeOf({ approval }: InvestigationState, named: string, field: string): Addressee | Rejection {
  const found = approval.addressees.find(({ ref }) => ref === named);
  return found ?? reject('addressee-unknown', { ref: named }, { article: reviewArticle, field });
}

function pending({ approval }: InvestigationState): readonly Appeal[] {
  return approval.appeals.filter(({ status }) => status === 'pending');
}

/** The name of an addressee of the approval that stands; of a former one, whose appeal goes on, the short name. */
export function nameOfAddressee({ approval }: InvestigationState, named: string): string {
  return approval.addressees.find(({ ref }) => ref === named)?.name ?? named;
}

export function appealOption(state: InvestigationState, { ref, kind, addressee, filedAt }: Appeal): Option {
  const { zh, en } = appealKinds[kind];
  const whose = addressee === undefined ? { zh: '', en: '' } : ofWhom(nameOfAddressee(state, addressee));
  const on = dayAt(filedAt);
  return {
    value: ref,
    words: { zh: `${whose.zh}${dayInWords(on)}提出的${zh}（${ref}）`, en: `${en}${whose.en}, filed on ${on} (${ref})` },
  };
}

function ofWhom(name: string): Text {
  return { zh: name, en: ` of ${name}` };
}

export function withSettled(state: InvestigationState, ref: string, change: Partial<Appeal>): InvestigationState {
  return inApproval(state, { appeals: state.approval.appeals.map((appeal) => (appeal.ref === ref ? { ...appeal, ...change } : appeal)) });
}

/** Nothing is awaited any more of what was decided: it counts. */
export function withInForce(state: InvestigationState, ref: string, change: Partial<Appeal>): InvestigationState {
  const appeals = state.approval.appeals.map((appeal) => {
    if (appeal.ref !== ref) return appeal;
    const { awaiting: _counted, ...rest } = appeal;
    return { ...rest, ...change };
  });
  return inApproval(state, { appeals });
}

/** The act under the name of the remedy, for the clocks of the addressee whose it is; an appeal of nobody who was served concerns none. */
function ofAddressee(event: RecordedEvent, name: string): readonly Fact[] {
  const { ref, addressee } = event.data;
  if (typeof addressee !== 'string') return [];
  return plain(event).map((fact) => ({ ...fact, fact: name, ref: String(ref), of: addressee }));
}

function remedyOf({ data }: RecordedEvent): 'review' | 'suit' {
  return data['kind'] === 'suit' ? 'suit' : 'review';
}

function filedFacts(event: RecordedEvent): readonly Fact[] {
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.filed`)];
}

function withdrawnFacts(event: RecordedEvent): readonly Fact[] {
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.withdrawn`)];
}

/** Not taken on, or thrown out: the approval was not judged, so the period may still be used. */
function decidedFacts(event: RecordedEvent): readonly Fact[] {
  const how = event.data['outcome'] === 'dismissed' ? 'dismissed' : 'decided';
  const first = event.data['force'] === 'not-yet' && remedyOf(event) === 'suit';
  const given = first ? tied(event).map((fact) => ({ ...fact, fact: 'judgment.given' })) : [];
  return [...tied(event), ...ofAddressee(event, `${remedyOf(event)}.${how}`), ...given];
}

export function reviewEndedFacts(event: RecordedEvent): readonly Fact[] {
  const how = String(event.data['how']);
  const ended = ofAddressee(event, 'review.ended').map((fact) => ({ ...fact, value: how }));
  return how === 'time-over' ? [...ended, ...ofAddressee(event, 'review.time-over')] : ended;
}

/** One name for each remedy, so that each period has a start of its own. */
export function remedyKnownFacts(event: RecordedEvent): readonly Fact[] {
  return tied(event).map((fact) => ({ ...fact, fact: `remedy.${String(event.data['remedy'])}-known` }));
}

export function obstacleFacts(event: RecordedEvent): readonly Fact[] {
  return ofAddressee(event, event.kind);
}

/** 复议、诉讼: appeals against the approval. */
export const appeals: Matter = {
  commands: {
    'record-appeal': {
      title: { zh: '登记复议或者诉讼', en: 'record an appeal' },
      article: reviewArticle,
      usually: 'investigator',
      stages: afterApproval,
      decide: recordAppeal,
    },
    'withdraw-appeal': {
      title: { zh: '登记撤回复议或者诉讼', en: 'record that an appeal was withdrawn' },
      article: reviewArticle,
      usually: 'investigator',
      stages: always,
      ready: needs('withdraw-appeal', 'record-appeal', (state) => pending(state).length > 0),
      decide: withdrawAppeal,
    },
    'decide-appeal': {
      title: { zh: '登记复议决定或者判决', en: 'record what an appeal came to' },
      article: reviewArticle,
      usually: 'investigator',
      stages: whereRuled,
      ready: needs('decide-appeal', 'record-appeal', (state) => pending(state).length > 0),
      decide: decideAppeal,
    },
  },
  changes: {
    'appeal.filed': (state, { data, occurredAt }: EventOf<RecordAppeal>) => {
      const { ref, kind, addressee } = data;
      const whose = addressee === undefined ? {} : { addressee };
      const filed: Appeal = { ref, kind, ...whose, filedAt: occurredAt, status: 'pending', outcome: null };
      return inApproval(state, { appeals: [...state.approval.appeals, filed] });
    },
    'appeal.withdrawn': (state, { data }: EventOf<{ readonly ref: string }>) => withSettled(state, data.ref, { status: 'withdrawn' }),
    'appeal.decided': (state, { data, occurredAt }: EventOf<DecideAppeal>) => {
      const decided = { status: 'decided', outcome: data.outcome, decidedAt: occurredAt } as const;
      const { outcome, extent, part, freed, dueOn } = data;
      if (data.force !== 'not-yet') return withInForce(state, data.ref, decided);
      return withSettled(state, data.ref, { ...decided, awaiting: { outcome, extent, part, freed, dueOn } });
    },
  },
  facts: {
    'appeal.filed': filedFacts,
    'appeal.withdrawn': withdrawnFacts,
    'appeal.decided': decidedFacts,
  },
  options: {
    'appeals.pending': (state) => pending(state).map((appeal) => appealOption(state, appeal)),
  },
};

import type { Fact } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { RecordedEvent } from '../../stream/event';
import { officialPapers } from '../../stream/papers';
import { dayAt, refuseBefore } from '../../stream/times';
import { goneArticle } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { tied } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { RecordAddresseeGone, RecordApprovalKnown } from './addressees.schema';
import { addresseeCourses } from './choices';
import type { Addressee } from './state';

/** Whatever shows that somebody died, was struck off a register, or cannot be found. */
const proofs = ['record', 'evidence', 'report', 'other', ...officialPapers] as const;

/** To whom the approval is still owed: neither served, nor found to be owed nothing (AP-04, AP-15), nor freed by a judgment (AP-14). */
export function unserved({ approval }: InvestigationState): readonly Addressee[] {
  return approval.addressees.filter(
    ({ servedAt, course, annulledAt }) => servedAt === null && course !== 'not-owed' && annulledAt === undefined,
  );
}

/** Dead or gone: the service is made on the successor or by notice, or none is owed, each with reason and paper (AP-15). */
function recordAddresseeGone(state: InvestigationState, command: CommandOf<RecordAddresseeGone>): Decision {
  const { act, data } = command;
  const addressee = owed(state, command);
  if (isRejection(addressee)) return addressee;
  if ((data.course === 'successor') !== (data.successor !== undefined)) {
    return reject('successor-mismatch', {}, { article: goneArticle, field: 'data.successor' });
  }
  return (
    onlyInvestigatorSide(state, command, goneArticle) ??
    refuseBefore(act.occurredAt, addressee.receivedAt, { first: 'approval.received', then: 'addressee.gone' }) ??
    refuseUndocumented(state, act, proofs, goneArticle) ?? [{ kind: 'addressee.gone', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** It was never served and learned of the approval otherwise: a year from then, five from the approval (行政诉讼法 article 46). */
function recordApprovalKnown(state: InvestigationState, command: CommandOf<RecordApprovalKnown>): Decision {
  const { act, data } = command;
  const addressee = owed(state, command);
  if (isRejection(addressee)) return addressee;
  return (
    refuseBefore(act.occurredAt, state.issued?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'approval.known' }) ?? [
      { kind: 'approval.known', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function owed(state: InvestigationState, { name, data }: CommandOf<{ readonly ref: string }>): Addressee | Rejection {
  const named = state.approval.addressees.find(({ ref }) => ref === data.ref);
  if (named === undefined) return reject('addressee-unknown', { ref: data.ref }, { article: goneArticle, field: 'data.ref' });
  return unserved(state).includes(named) ? named : reject('already-done', { command: name });
}

/** The duty to serve: it ends with the service on each, or where none is owed, and outlives the archive (AP-15). */
export function serviceDuties(state: InvestigationState): readonly Wanted[] {
  const { investigator, issued, approval } = state;
  if (issued === null) return [];
  if (approval.addressees.length === 0) return [wanted('record-approval-received', investigator, issued.issuedAt)];
  return unserved(state).map((one) =>
    wanted('serve-approval', investigator, one.receivedAt, {
      ref: one.ref,
      of: { zh: one.name, en: one.name },
      presses: `AP-04#${one.ref}`,
      ...noteOf(one),
    }),
  );
}

function noteOf({ course, successor }: Addressee): Pick<Wanted, 'note'> {
  if (course === undefined) return {};
  const { zh, en } = addresseeCourses[course];
  return { note: successor === undefined ? { zh, en } : { zh: `${zh}（${successor}）`, en: `${en} (${successor})` } };
}

/** Unit or person by name; the short name tells two persons of one family name apart. */
export function addresseeOption({ ref, name, servedAt }: Addressee): Option {
  const served =
    servedAt === null ? { zh: '', en: '' } : { zh: `，${dayInWords(dayAt(servedAt))}送达`, en: `, served on ${dayAt(servedAt)}` };
  return { value: ref, words: { zh: `${name}（${ref}${served.zh}）`, en: `${name} (${ref}${served.en})` } };
}

/** Only where no service is owed does the time for it end. */
function goneFacts(event: RecordedEvent): readonly Fact[] {
  if (event.data['course'] !== 'not-owed') return [];
  return tied(event).map((fact) => ({ ...fact, fact: 'approval.service-not-owed' }));
}

const ready = (command: string) => needs(command, 'record-approval-received', (state) => unserved(state).length > 0);

/** 受送达人: who is dead or gone, and who was never told (AP-15). */
export const addressees: Matter = {
  commands: {
    'record-addressee-gone': {
      title: { zh: '登记受送达人死亡、终止或者下落不明', en: 'record that an addressee is dead or gone' },
      article: goneArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: ready('record-addressee-gone'),
      decide: recordAddresseeGone,
    },
    'record-approval-known': {
      title: { zh: '登记未受送达的人知道批复内容', en: 'record that somebody who was not served knows the approval' },
      article: goneArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: ready('record-approval-known'),
      decide: recordApprovalKnown,
    },
  },
  changes: {
    'addressee.gone': (state, { data: { ref, course, successor } }: EventOf<RecordAddresseeGone>) =>
      inApproval(state, {
        addressees: state.approval.addressees.map((one) => {
          if (one.ref !== ref) return one;
          const { successor: _former, ...rest } = one;
          return { ...rest, course, ...(successor === undefined ? {} : { successor }) };
        }),
      }),
    // What somebody knows moves its clock only.
    'approval.known': (state) => state,
  },
  facts: {
    'addressee.gone': goneFacts,
    'approval.known': tied,
  },
  tasks: serviceDuties,
  options: {
    'addressees.named': ({ approval }) => approval.addressees.map(addresseeOption),
    'addressees.unserved': (state) => unserved(state).map(addresseeOption),
    'addressees.served': ({ approval }) => approval.addressees.filter(({ servedAt }) => servedAt !== null).map(addresseeOption),
  },
};

import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { Gate } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { article, formArticle } from '../articles';
import { plain, tied } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { CopyApproval, RecordApprovalReceived, RecordCarryingOut, ServeApproval } from './approval.schema';
import { unserved } from './addressees';

/** The lead department has the approval and names to whom it has to be sent: fifteen days for each (AP-04). It may name more later. */
function recordApprovalReceived(state: InvestigationState, command: CommandOf<RecordApprovalReceived>): Decision {
  const { act, data } = command;
  if (state.issued === null) return reject('approval-none', {}, { article: formArticle });
  const refs = [...state.approval.addressees, ...data.addressees].map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return reject('ref-taken', { ref: twice }, { article: formArticle, field: 'data.addressees' });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, state.issued.issuedAt, { first: 'approval.issued', then: 'approval.received' }) ?? [
      { kind: 'approval.received', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** 送达 of the approval to one addressee: from then its periods of appeal run (AP-13). */
function serveApproval(state: InvestigationState, command: CommandOf<ServeApproval>): Decision {
  const { name, act, data } = command;
  const addressee = state.approval.addressees.find(({ ref }) => ref === data.ref);
  if (addressee === undefined) return reject('addressee-unknown', { ref: data.ref }, { article: formArticle, field: 'data.ref' });
  if (addressee.servedAt !== null) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, addressee.receivedAt, { first: 'approval.received', then: 'approval.served' }) ?? [
      { kind: 'approval.served', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** That report and approval were sent to the departments concerned; where a place sets a day for it the first sending counts (AP-05). */
function copyApproval(state: InvestigationState, command: CommandOf<CopyApproval>): Decision {
  const { act, data } = command;
  if (state.issued === null) return reject('approval-none', {}, { article: formArticle });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, state.issued.issuedAt, { first: 'approval.issued', then: 'approval.copied' }) ?? [
      { kind: 'approval.copied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** The unit's report on how it carries out the approval (article 32; AP-11), as the investigating side received it. It may report again. */
function recordCarryingOut(state: InvestigationState, command: CommandOf<RecordCarryingOut>): Decision {
  const { act, data } = command;
  if (state.issued === null) return reject('approval-none', {}, { article: article('三十二') });
  return (
    onlyInvestigatorSide(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.issued.issuedAt, { first: 'approval.issued', then: 'carrying-out.reported' }) ?? [
      { kind: 'carrying-out.reported', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Only a formal document with its remedies is sent out (AP-03); what release 0.1.0 recorded as an approval says neither. */
function approvalForm({ issued: approval, approval: decision, investigator }: InvestigationState): readonly Gate[] {
  if (approval === null) return [];
  const state = decision.nature === null ? 'shut' : 'open';
  return [{ gate: 'approval-form', state, holder: investigator, since: approval.issuedAt }];
}

/** One fact for each addressee, so that each has a clock of its own. */
const receivedFacts: { facts(event: RecordedEvent): readonly Fact[] }['facts'] = (event) => {
  const { addressees }: { readonly addressees?: unknown } = event.data;
  const named: readonly unknown[] = Array.isArray(addressees) ? addressees : [];
  return named.flatMap((one) => plain(event).map((fact) => ({ ...fact, ref: refOf(one) })));
};

function refOf(addressee: unknown): string {
  return typeof addressee === 'object' && addressee !== null && 'ref' in addressee ? String(addressee.ref) : '';
}

/** Its value is what the addressee was told of its remedies; a service that does not say was of a paper that states them (AP-03). */
function servedFacts(event: RecordedEvent): readonly Fact[] {
  const { remedies } = event.data;
  return tied(event).map((fact) => ({ ...fact, value: typeof remedies === 'string' ? remedies : 'told' }));
}

/** What only some places ask for: copies by a day (AP-05), the unit's report on the carrying-out (AP-11). */
export function localTasks(
  { investigator, issued: approval, approval: decision }: InvestigationState,
  { clocks, settings }: LawSheet,
): readonly Wanted[] {
  if (approval === null) return [];
  const copies = decision.copiedAt === null && clocks.some(({ id }) => id === 'AP-05');
  const report = decision.carryingOutReportedAt === null && settings['carryingOut.report'] === 'asked';
  return [
    ...(copies ? [wanted('copy-approval', investigator, approval.issuedAt, { presses: 'AP-05' })] : []),
    ...(report ? [wanted('record-carrying-out', investigator, approval.issuedAt)] : []),
  ];
}

/** Receipt, copies and service are spoken of in the notice alone; what is to be done with an approval, in article 32. */
const serviceArticle = `${article('三十二')}、${formArticle}`;

/** 送达与落实: the approval reaches those whom it concerns, and what it says is carried out. */
export const service: Matter = {
  commands: {
    'record-approval-received': {
      title: { zh: '牵头部门收到批复', en: 'record that the lead department has the approval' },
      article: serviceArticle,
      usually: 'investigator',
      stages: afterApproval,
      decide: recordApprovalReceived,
    },
    'serve-approval': {
      title: { zh: '送达批复', en: 'serve the approval' },
      article: serviceArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: needs('serve-approval', 'record-approval-received', (state) => unserved(state).length > 0),
      decide: serveApproval,
    },
    'copy-approval': {
      title: { zh: '抄送报告和批复', en: 'copy the report and its approval' },
      article: serviceArticle,
      usually: 'investigator',
      stages: afterApproval,
      decide: copyApproval,
    },
    'record-carrying-out': {
      title: { zh: '登记事故发生单位报告的落实情况', en: "record the unit's report on the carrying-out" },
      article: article('三十二'),
      usually: 'investigator',
      stages: afterApproval,
      decide: recordCarryingOut,
    },
  },
  changes: {
    'approval.received': (state, { data, occurredAt }: EventOf<RecordApprovalReceived>) => {
      const named = data.addressees.map(({ ref, name }) => ({ ref, name, receivedAt: occurredAt, servedAt: null }));
      return inApproval(state, { addressees: [...state.approval.addressees, ...named] });
    },
    'approval.served': (state, { data, occurredAt }: EventOf<ServeApproval>) =>
      inApproval(state, {
        addressees: state.approval.addressees.map((one) => (one.ref === data.ref ? { ...one, servedAt: occurredAt } : one)),
      }),
    'approval.copied': (state, { occurredAt }: EventOf<CopyApproval>) =>
      inApproval(state, { copiedAt: state.approval.copiedAt ?? occurredAt }),
    'carrying-out.reported': (state, { occurredAt }: EventOf<RecordCarryingOut>) =>
      inApproval(state, { carryingOutReportedAt: occurredAt }),
  },
  facts: {
    'approval.received': receivedFacts,
    'approval.served': servedFacts,
    'approval.copied': plain,
  },
  tasks: (state, _clocks, { law }) => localTasks(state, law),
  gates: approvalForm,
};

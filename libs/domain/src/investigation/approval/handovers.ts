import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval, lifetime, staying } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { RecordHandedOver, RecordHandlingRefused } from './approval.schema';
import type { Handover } from './state';

/** What an approval hands on: its measures, to the carrying-out (整改落实), and its punishments, to the organs concerned (article 32). */
export function handoversOfApproval({ investigator, approval }: InvestigationState, since: Instant): readonly Handover[] {
  const round = approval.revoked.length + approval.annulments.filter(({ part }) => part === null).length + 1;
  const suffix = round === 1 ? '' : `-${round}`;
  return [
    { ref: `measures${suffix}`, to: investigator, since, doneAt: null },
    { ref: `punishments${suffix}`, to: investigator, since, doneAt: null },
  ];
}

/** A person's finding that the handling which was approved is delayed on purpose or refused; it goes to 监察 (AP-06, AP-07). */
function recordHandlingRefused(state: InvestigationState, command: CommandOf<RecordHandlingRefused>): Decision {
  const { act, data } = command;
  const article42 = article('四十二');
  if (state.issued === null) return reject('approval-none', {}, { article: article42 });
  if (state.approval.handovers.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article42, field: 'data.ref' });
  }
  const to = `${state.investigator.slice(0, 6)}-supervision-commission`;
  return (
    onlyInvestigatorSide(state, command, article42) ??
    refuseBefore(act.occurredAt, state.issued.issuedAt, { first: 'approval.issued', then: 'handling.refused' }) ?? [
      { kind: 'handling.refused', version: 1, occurredAt: act.occurredAt, data: { ...data, to } },
    ]
  );
}

/** That something which the approval hands on was taken over. */
function recordHandedOver(state: InvestigationState, { name, act, data }: CommandOf<RecordHandedOver>): Decision {
  const handover = state.approval.handovers.find(({ ref }) => ref === data.ref);
  if (handover === undefined) return reject('handover-unknown', { ref: data.ref }, { article: article('三十二'), field: 'data.ref' });
  if (handover.doneAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, handover.since, { first: 'handover.opened', then: 'handover.done' }) ?? [
      { kind: 'handover.done', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

type Refused = { readonly ref: string; readonly to: string };

function open({ approval }: InvestigationState): readonly Handover[] {
  return approval.handovers.filter(({ doneAt }) => doneAt === null);
}

const handedOn: readonly { readonly ref: RegExp; readonly words: Text }[] = [
  { ref: /^measures(-\d+)?$/, words: { zh: '防范和整改措施的落实', en: 'the carrying-out of the measures' } },
  { ref: /^punishments(-\d+)?$/, words: { zh: '对责任单位和责任人员的处理', en: 'the handling of those responsible' } },
];

/** Whether the approval hands it on by itself, and not a finding of somebody. */
export function isOfApproval({ ref }: Handover): boolean {
  return handedOn.some((one) => one.ref.test(ref));
}

/** What an approval hands on by itself is known by its words, a finding by the short name that somebody gave it. */
function wordsOf({ ref }: Handover): Text {
  const known = handedOn.find((one) => one.ref.test(ref))?.words;
  return known ?? { zh: `拖延或者拒绝落实的情况${ref}`, en: `the finding of delay or refusal ${ref}` };
}

function optionOf(handover: Handover): Option {
  const { ref, to, since } = handover;
  const { zh, en } = wordsOf(handover);
  return {
    value: ref,
    words: { zh: `${zh}（${dayInWords(dayAt(since))}，移交${to}）`, en: `${en} (${dayAt(since)}, to ${to})` },
  };
}

/** What the approval hands on, until somebody records that it was taken over. */
export function approvalHandovers(state: InvestigationState): readonly Wanted[] {
  return open(state).map((handover) => {
    const { ref, to, since } = handover;
    return wanted('record-handed-over', to, since, { ref, of: wordsOf(handover) });
  });
}

/** 移交: what the approval hands on to others. */
export const handovers: Matter = {
  commands: {
    'record-handling-refused': {
      title: { zh: '登记拖延或者拒绝落实处理意见', en: 'record that the handling is delayed or refused' },
      article: article('四十二'),
      usually: 'investigator',
      stages: afterApproval,
      decide: recordHandlingRefused,
    },
    'record-handed-over': {
      title: { zh: '登记移交完成', en: 'record a hand-over' },
      article: article('三十二'),
      usually: 'investigator',
      stages: staying(...lifetime),
      ready: needs('record-handed-over', 'approve', (state) => open(state).length > 0),
      decide: recordHandedOver,
    },
  },
  changes: {
    'handling.refused': (state, { data, occurredAt }: EventOf<Refused>) =>
      inApproval(state, {
        handovers: [...state.approval.handovers, { ref: data.ref, to: data.to, since: occurredAt, doneAt: null }],
      }),
    'handover.done': (state, { data, occurredAt }: EventOf<Pick<Refused, 'ref'>>) =>
      inApproval(state, {
        handovers: state.approval.handovers.map((one) => (one.ref === data.ref ? { ...one, doneAt: occurredAt } : one)),
      }),
  },
  handovers: approvalHandovers,
  options: {
    'handovers.open': (state) => open(state).map(optionOf),
  },
};

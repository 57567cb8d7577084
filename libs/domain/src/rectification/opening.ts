import type { Fact } from '@app/clock';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import type { AfterApproval } from '../stream/law-sheet';
import type { World } from '../stream/procedure';
import type { CaseTold } from './case.schema';
import { attached, followUpsFrom } from './follow-up-owners';
import { isSettled } from './choices';
import { refusePeople } from './matter';
import type { Matter } from './matter';
import type { Item, RectificationState } from './state';
import { lifetime } from './stages';

type Opened = CaseTold & { readonly followUps?: readonly AfterApproval[] };

/** Opened by the case itself, when its approval is issued, with what the law of the place attaches to it. */
export function openRectification(_state: null, command: CommandOf<CaseTold>, { law }: World): Decision {
  const { act, data } = command;
  const followUps = attached(law, data);
  const opening = { ...data, followUps };
  return refusePeople(command) ?? [{ kind: 'rectification.opened', version: 1, occurredAt: act.occurredAt, data: opening }];
}

/** The state with which it begins. */
export const opened: { open(event: RecordedEvent): RectificationState }['open'] = (event: EventOf<Opened>) => {
  if (event.kind !== 'rectification.opened') throw new Error(`A rectification opens with rectification.opened, not with ${event.kind}.`);
  const { followUps = [], ...told } = event.data;
  const since = told.approval?.at ?? event.occurredAt;
  return {
    stage: told.approval === undefined ? 'suspended' : 'carrying-out',
    stageSince: since,
    openedAt: event.occurredAt,
    told,
    round: 1,
    items: [],
    letters: [],
    words: [],
    followUps: followUpsFrom(followUps, told, since),
    looked: [],
    consequences: [],
    archivedAt: null,
    evaluations: [],
    referralOutcomes: [],
    irregularities: [],
    facts: [],
  };
};

type Heard = {
  readonly told: CaseTold;
  /** Whether the approval that stood no longer does; whether another stands since; whether the closing is news. */
  readonly fell: boolean;
  readonly approved: boolean;
  readonly closed: boolean;
};

/** What the case tells, as it is now: what of it is news is said by what was told before. */
function hearCase(state: RectificationState, command: CommandOf<CaseTold>): Decision {
  const { act, data: told } = command;
  const before = state.told;
  const same = told.approval?.at === before.approval?.at && told.approval?.number === before.approval?.number;
  const heard: Heard = {
    told,
    fell: before.approval !== undefined && !same,
    approved: told.approval !== undefined && !same,
    closed: told.closedAt !== undefined && (!same || told.closedAt !== before.closedAt),
  };
  return refusePeople(command) ?? [{ kind: 'rectification.case-heard', version: 1, occurredAt: act.occurredAt, data: { ...heard } }];
}

/** What hangs on an approval that fell ends that day (AP-14); what the next one lists is entered anew, under the same case. */
function caseHeard(state: RectificationState, event: EventOf<Heard>): RectificationState {
  const { told, fell, approved } = event.data;
  const fallen = fell ? withFallen({ ...state, told }, fellAt(event)) : { ...state, told };
  if (!approved) return fallen;
  const since = told.approval?.at ?? event.occurredAt;
  return { ...fallen, stage: 'carrying-out', stageSince: since, round: state.round + 1, archivedAt: null };
}

function withFallen(state: RectificationState, at: string): RectificationState {
  const ends = (item: Item): Item =>
    item.round !== state.round || isSettled(item) ? item : { ...item, state: 'ended', stateSince: at, report: null, asked: null };
  return {
    ...state,
    stage: 'suspended',
    stageSince: at,
    items: state.items.map(ends),
    consequences: state.consequences.map((one) => (one.doneAt === null ? { ...one, doneAt: at } : one)),
  };
}

function fellAt({ data: { told }, occurredAt }: EventOf<Heard>): string {
  return told.fellAt ?? occurredAt;
}

function approvalFacts(told: CaseTold, recordedAt: string): readonly Fact[] {
  return told.approval === undefined ? [] : [{ fact: 'approval.issued', at: told.approval.at, recordedAt }];
}

function closingFacts(told: CaseTold, recordedAt: string): readonly Fact[] {
  return told.closedAt === undefined ? [] : [{ fact: 'case.closed', at: told.closedAt, recordedAt }];
}

function openingFacts({ data, recordedAt }: EventOf<Opened>): readonly Fact[] {
  const at = data.approval?.at;
  const owed = at === undefined ? [] : (data.followUps ?? []).map(({ id }) => ({ fact: 'follow-up.owed', at, recordedAt, ref: id }));
  return [...approvalFacts(data, recordedAt), ...closingFacts(data, recordedAt), ...owed];
}

function heardFacts(event: EventOf<Heard>): readonly Fact[] {
  const { data, recordedAt } = event;
  return [
    ...(data.fell ? [{ fact: 'approval.fallen', at: fellAt(event), recordedAt }] : []),
    ...(data.approved ? approvalFacts(data.told, recordedAt) : []),
    ...(data.closed ? closingFacts(data.told, recordedAt) : []),
  ];
}

/** 批复和结案 as the investigation tells of them: the carrying-out stands and falls with the approval. */
export const caseTold: Matter = {
  messages: {
    'hear-case': {
      title: { zh: '获知案件情况', en: 'be told how the case stands' },
      stages: Object.fromEntries(lifetime.map((stage) => [stage, [stage, 'carrying-out', 'suspended']])),
      decide: hearCase,
    },
  },
  changes: { 'rectification.case-heard': caseHeard },
  facts: { 'rectification.opened': openingFacts, 'rectification.case-heard': heardFacts },
};

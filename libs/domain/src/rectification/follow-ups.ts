import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article } from './articles';
import type { RecordFollowUp } from './items.schema';
import { needs, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import { always } from './stages';
import type { FollowUp, RectificationState } from './state';

const basis = article('三十三');

const proofs = ['record', 'evidence', 'report', 'other', ...officialPapers] as const;

/** Done with a paper that shows it, whoever of the departments did it, or not owed for a reason: 典型 is a person's judgment. */
function recordFollowUp(state: RectificationState, command: CommandOf<RecordFollowUp>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const found = open(state).find(({ id }) => id === data.task);
  if (found === undefined) return reject('follow-up-unknown', {}, { article: basis, field: 'data.task' });
  return (
    refuseBefore(act.occurredAt, found.since, { first: 'approval.issued', then: 'follow-up.recorded' }) ??
    (data.outcome === 'done' ? refuseUncited(papers, act, proofs, basis) : null) ?? [
      { kind: 'follow-up.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function open({ followUps }: RectificationState): readonly FollowUp[] {
  return followUps.filter(({ outcome }) => outcome === null);
}

/** What is still owed of what the place attaches; it outlives the archive (AP-15). */
export function followUpTasks(state: RectificationState): readonly Wanted[] {
  return open(state).map(({ id, title, owner, since }) =>
    wanted('record-follow-up', owner, since, { ref: id, of: title, presses: `house-follow-up#${id}` }),
  );
}

/** 批复后事项: 通报, 现场警示教育会, 警示教育片, a change of rules, as the law of the place attaches them to an approved accident. */
export const followUps: Matter = {
  commands: {
    'record-follow-up': {
      title: { zh: '登记批复后事项', en: 'record what follows the approval' },
      article: basis,
      usually: 'investigator',
      stages: always,
      ready: needs('record-follow-up', 'approve', (state) => open(state).length > 0),
      decide: recordFollowUp,
    },
  },
  changes: {
    'follow-up.recorded': (state, { data: { task, outcome, account }, occurredAt }: EventOf<RecordFollowUp>) => ({
      ...state,
      followUps: state.followUps.map((one) => (one.id === task ? { ...one, outcome, settledAt: occurredAt, account } : one)),
    }),
  },
  facts: {
    'follow-up.recorded': ({ data: { task }, occurredAt, recordedAt }) => [
      { fact: 'follow-up.settled', at: occurredAt, recordedAt, ref: String(task) },
    ],
  },
  tasks: followUpTasks,
  options: { 'follow-ups.open': (state) => open(state).map(({ id, title }) => ({ value: id, words: title })) },
};

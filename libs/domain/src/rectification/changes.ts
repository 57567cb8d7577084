import { isRejection, reject } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { Option } from '../stream/description';
import { dayAt, refuseBefore } from '../stream/times';
import { annulmentArticle } from './articles';
import type { CaseTold } from './case.schema';
import { isSettled } from './choices';
import { settledFact } from './items';
import type { ReviewItems } from './items.schema';
import { itemOf, needs, onlySide, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import { standing, whileStanding } from './stages';
import type { RectificationState } from './state';

type Change = CaseTold['changes'][number];

/** A person says which items a change of the approval touches: an annulled part, an addressee who is dead or gone (AP-14, AP-15). */
function reviewItems(state: RectificationState, command: CommandOf<ReviewItems>): Decision {
  const { act, data } = command;
  const change = unlooked(state).find(({ ref }) => ref === data.change);
  if (change === undefined) return reject('approval-change-unknown', {}, { article: annulmentArticle, field: 'data.change' });
  const wrong = data.ended.map((n) => itemOf(state, n, 'data.ended')).find(isRejection) ?? null;
  return (
    onlySide(state, command, annulmentArticle) ??
    wrong ??
    refuseBefore(act.occurredAt, change.at, { first: 'approval.changed-in-part', then: 'rectification-items.reviewed' }) ?? [
      { kind: 'rectification-items.reviewed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** What hangs on an annulled part ends that day; what a person leaves in the list goes on. */
function reviewed(state: RectificationState, { data: { change, ended }, occurredAt: at }: EventOf<ReviewItems>): RectificationState {
  const items = state.items.map((item) =>
    ended.includes(item.n) && !isSettled(item) ? { ...item, state: 'ended' as const, stateSince: at, report: null, asked: null } : item,
  );
  return { ...state, items, looked: [...state.looked, { ref: change, at }] };
}

function unlooked({ told, looked, round, items }: RectificationState): readonly Change[] {
  if (items.every((item) => item.round !== round)) return [];
  return told.changes.filter(({ ref }) => !looked.some((one) => one.ref === ref));
}

const what = {
  'annulled-part': { zh: '批复的一部分被撤销', en: 'a part of the approval was annulled' },
  'addressee-gone': { zh: '受送达人死亡、终止或者下落不明', en: 'an addressee is dead or gone' },
};

function wordsOf({ what: kind, about, at }: Change) {
  const { zh, en } = what[kind];
  return { zh: `${zh}（${about}，${dayInWords(dayAt(at))}）`, en: `${en} (${about}, ${dayAt(at)})` };
}

function optionOf(change: Change): Option {
  return { value: change.ref, words: wordsOf(change) };
}

/** To look through the items after each change of the approval. */
export function reviewTasks(state: RectificationState): readonly Wanted[] {
  if (!standing.some((stage) => stage === state.stage)) return [];
  return unlooked(state).map((change) =>
    wanted('review-items', state.told.investigator, change.at, { ref: change.ref, of: wordsOf(change) }),
  );
}

/** 批复变动: what a judgment, a review or the death of an addressee changes in the items. */
export const approvalChanges: Matter = {
  commands: {
    'review-items': {
      title: { zh: '核对批复变动涉及的整改事项', en: 'look through the items after a change of the approval' },
      article: annulmentArticle,
      usually: 'investigator',
      stages: whileStanding,
      ready: needs('review-items', 'decide-appeal', (state) => unlooked(state).length > 0),
      decide: reviewItems,
    },
  },
  changes: { 'rectification-items.reviewed': reviewed },
  facts: {
    'rectification-items.reviewed': ({ data: { ended }, occurredAt, recordedAt }) =>
      (Array.isArray(ended) ? ended.map(Number) : []).map((item) => settledFact(item, occurredAt, recordedAt)),
  },
  tasks: reviewTasks,
  options: { 'approval-changes.open': (state) => unlooked(state).map(optionOf) },
};

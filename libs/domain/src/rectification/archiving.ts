import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Command } from '@app/streams';
import type { Decision } from '../stream/decision';
import { refuseBefore } from '../stream/times';
import { consequenceTasks } from './accountability';
import { article86 } from './articles';
import { reviewTasks } from './changes';
import { undecidedTasks } from './consequences';
import { evaluationTasks } from './evaluating';
import { publicationDuties } from './evaluation-publication';
import { followUpTasks } from './follow-ups';
import { lastEvaluation, onlySide, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import { itemTasks } from './self-reports';
import type { World } from '../stream/procedure';
import type { RectificationState } from './state';

/** 评估卷: after the publication; it says what was still open (AP-15). */
function archive(state: RectificationState, command: Command): Decision {
  const { act } = command;
  const last = lastEvaluation(state);
  const since = last?.publishedAt ?? last?.reportedAt ?? act.occurredAt;
  return (
    onlySide(state, command, article86) ??
    refuseBefore(act.occurredAt, since, { first: 'evaluation.published', then: 'evaluation.archived' }) ?? [
      { kind: 'evaluation.archived', version: 1, occurredAt: act.occurredAt, data: {} },
    ]
  );
}

function unpublished(state: RectificationState): readonly Rejection[] {
  return lastEvaluation(state)?.publishedAt == null ? [reject('evaluation-unpublished', {}, { article: article86 })] : [];
}

/** What is owed whatever becomes of the file: it outlives the archive and keeps the procedure from having ended (AP-15). */
export function openDuties(state: RectificationState, world: World): readonly Wanted[] {
  return [
    ...itemTasks(state),
    ...reviewTasks(state),
    ...followUpTasks(state),
    ...evaluationTasks(state, world),
    ...publicationDuties(state),
    ...undecidedTasks(state),
    ...consequenceTasks(state),
  ];
}

function archiveTask({ stage, stageSince, told }: RectificationState): readonly Wanted[] {
  return stage === 'published' ? [wanted('archive-evaluation', told.investigator, stageSince)] : [];
}

/** 评估卷归档: later than the file of the case, which waits for no evaluation. */
export const archiving: Matter = {
  commands: {
    'archive-evaluation': {
      title: { zh: '评估卷归档', en: 'archive the file of the evaluation' },
      article: article86,
      usually: 'investigator',
      stages: { evaluated: ['archived'], published: ['archived'] },
      forbids: unpublished,
      decide: archive,
      step: { done: 'archived', missing: 'evaluation-unreported', article: article86 },
    },
  },
  changes: {
    'evaluation.archived': (state, { occurredAt }) => ({ ...state, stage: 'archived', stageSince: occurredAt, archivedAt: occurredAt }),
  },
  tasks: archiveTask,
};

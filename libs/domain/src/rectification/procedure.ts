import type { Post } from '@app/clock';
import { reject } from '@app/streams';
import { fromParts } from '../stream/from-parts';
import type { Side } from '../stream/description';
import type { Procedure } from '../stream/procedure';
import { refuseBefore, refuseFuture } from '../stream/times';
import { accountability } from './accountability';
import { archiving, openDuties } from './archiving';
import { article } from './articles';
import { approvalChanges } from './changes';
import { isSettled } from './choices';
import { orders } from './consequences';
import { evaluating, hasCounted, orderedFollowUp } from './evaluating';
import { evaluationPublication } from './evaluation-publication';
import { evaluationReport } from './evaluation-report';
import { findings } from './findings';
import { followUps } from './follow-ups';
import { nextHigherOffice } from './higher';
import { irregular } from './irregular';
import { items } from './items';
import { letters } from './letters';
import { departmentOf, lastEvaluation, ofRound } from './matter';
import { caseTold, opened, openRectification } from './opening';
import { payments } from './payments';
import { periods } from './periods';
import { selfReports } from './self-reports';
import { measures } from './measures';
import { lifetime } from './stages';
import { rectificationStanding } from './standing';
import type { RectificationState } from './state';
import { rectificationText } from './texts';

const { commandTitles, worded, handovers, ...common } = fromParts({
  kind: 'rectification',
  parts: {
    items: {
      title: { zh: '整改事项', en: 'items' },
      matters: [caseTold, items, selfReports, periods, payments, letters, approvalChanges],
    },
    followUp: { title: { zh: '批复后事项', en: 'what follows the approval' }, matters: [followUps] },
    evaluation: { title: { zh: '评估', en: 'evaluation' }, matters: [evaluating, findings, evaluationReport, evaluationPublication] },
    consequences: { title: { zh: '未落实的处理', en: 'what was not carried out' }, matters: [orders, accountability] },
    archive: { title: { zh: '评估卷', en: 'file of the evaluation' }, matters: [archiving, irregular] },
  },
  lifetime,
  apart: ['suspended'],
  way: [
    'record-items',
    'start-evaluation',
    'record-item-result',
    'record-evaluation-report',
    'publish-evaluation',
    'file-evaluation',
    'archive-evaluation',
  ],
  opening: {
    command: 'open-rectification',
    title: { zh: '开始整改落实', en: 'begin the carrying-out' },
    article: article('三十二'),
    usually: 'investigator',
    // The case opens it with its approval: nobody gives it by hand.
    ready: () => reject('system-only', { command: 'open-rectification' }),
    decide: openRectification,
    opened,
  },
  refuseTime: ({ told }: RectificationState, { name, act }, { now }) =>
    refuseFuture(act.occurredAt, now) ??
    (told.approval === undefined ? null : refuseBefore(act.occurredAt, told.approval.at, { first: 'approval.issued', then: name })),
});

export { commandTitles };

/** 整改和评估: the carrying-out of an approved report, from its approval to the file of the evaluation (条例 articles 32 and 33, 安全生产法 article 86). */
export const rectification: Procedure<RectificationState> = {
  ...common,
  opens: null,
  // What an approval that fell left undone is not owed, but for what was done wrongly and has to be noted.
  tasks: (state, clocks, world) => {
    if (state.stage === 'suspended') return worded(handovers(state), clocks);
    if (state.stage === 'archived') return worded([...openDuties(state, world), ...handovers(state)], clocks);
    return common.tasks(state, clocks, world);
  },
  summary: () => null,
  usualOrgan,
  postOrgan,
  text: rectificationText,
  standing: rectificationStanding,
  measures,
  personalFields: {
    'rectification-item.recorded': ['contact'],
    'rectification-item.person-recorded': ['contact', 'person', 'content'],
    'discipline.recorded': ['result'],
  },
  ended: (state) => state.stage === 'suspended' || (state.stage === 'archived' && !isOpen(state)),
};

/** Whether anything is owed that outlives the archive; the law of the moment does not change it. */
function isOpen(state: RectificationState): boolean {
  const last = lastEvaluation(state);
  const unpublished = last?.publishedAt === null;
  const unfiled = state.evaluations.some(({ filing, filedAt, reportedAt }) => reportedAt !== null && filing === 'owed' && filedAt === null);
  return (
    !hasCounted(state) ||
    unpublished ||
    unfiled ||
    orderedFollowUp(state) !== undefined ||
    ofRound(state).some((item) => !isSettled(item)) ||
    state.followUps.some(({ outcome }) => outcome === null) ||
    state.consequences.some(({ doneAt }) => doneAt === null)
  );
}

function usualOrgan({ told, ...state }: RectificationState, side: Side): string | null {
  const { investigator } = told;
  switch (side) {
    case 'investigator':
    case 'government':
      return investigator;
    case 'team':
      return lastEvaluation(state)?.by ?? investigator;
    case 'own-commission':
      return `${investigator.slice(0, 6)}-safety-commission`;
    case 'supervision-commission':
      return `${investigator.slice(0, 6)}-supervision-commission`;
    case 'supervisor':
      return nextHigherOffice(investigator);
    case 'anyone':
    case 'receiving-organ':
    case 'member':
    case 'leader':
    case 'adviser':
    case 'procuratorate':
    case 'addressee':
    case 'other-organ':
    case 'higher-government':
    case 'unit-seat':
      return null;
  }
}

/** The organ (id) in which a post is held that its ladders remind. */
function postOrgan({ told }: RectificationState, post: Post): string | null {
  const place = told.investigator.slice(0, 6);
  switch (post) {
    case 'safety-office-head':
      return `${place}-safety-office`;
    case 'government-secretary':
    case 'leader-in-charge':
      return `${place}-government`;
    case 'supervisor':
      return nextHigherOffice(told.investigator);
    case 'addressee':
    case 'supervised-contact':
      return null;
    case 'duty-officer':
    case 'duty-leader':
    case 'handler':
    case 'assignee':
    case 'team-leader':
    case 'statistics-officer':
    case 'legal-section':
    case 'department-head':
      return departmentOf(told);
  }
}

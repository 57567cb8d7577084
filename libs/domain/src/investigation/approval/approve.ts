import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { article, formArticle } from '../articles';
import { approverOf, onlyApprover } from '../competence/approver';
import { refuseUndocumented } from '../documents/filing';
import { closingWithApproval } from '../ending/case-closed';
import { refuseAlleged } from '../ending/negative';
import { plain } from '../facts-of';
import { approvalLimits } from '../governing-clock';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { moving } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import { memberOrgans } from '../team/composition';
import { anewLimits, closed, noteOf, openAnnulment, refuseSame, refuseUnsaid } from './annulment';
import type { Approve } from './approval.schema';
import { handoversOfApproval } from './handovers';
import { refuseBeforeReport } from './returning';

/** 批复, under the number that the government's own registry gave it (article 32), as a formal document that says the remedies (AP-03). */
function approve(state: InvestigationState, command: CommandOf<Approve>, world: World): Decision {
  const { law } = world;
  const { act, data } = command;
  if (state.submission === null) return reject('report-not-submitted', {}, { article: article('三十二') });
  const against = [
    onlyApprover(state, command, world, article('三十二')),
    ...informal(state, command, law),
    isFormAsked(law) ? refuseUndocumented(state, act, 'approval', formArticle) : null,
    refuseSame(data.anew),
    refuseAlleged(state, data.nature, law),
  ];
  return (
    refuseBeforeReport(state.submission, act.occurredAt, 'approval.issued') ??
    refuseProposed(act, against) ??
    refuseUnsaidNature(data, law) ??
    refuseUnsaid(state, command) ?? [
      { kind: 'approval.issued', version: 1, occurredAt: act.occurredAt, data },
      ...closingWithApproval(state, act.occurredAt, law),
      ...markIrregular(command, against),
    ]
  );
}

/** It is neither a slip (抄告单) nor a table, and is copied to every organ that sent members, or to the one that carries on its matters (T-30). */
function informal(state: InvestigationState, { act, data }: CommandOf<Approve>, law: LawSheet): readonly Rejection[] {
  const { form = '', copies = [] } = data;
  if (!isFormAsked(law)) return [];
  const reached = copies.flatMap((organ) => [organ, ...(act.named?.organs[organ]?.succeeds ?? [])]);
  const missing = memberOrgans(state).find((member) => !reached.includes(member));
  return [
    ...(form === 'document' ? [] : [reject('approval-form', { form }, { article: formArticle, field: 'data.form' })]),
    ...(missing === undefined ? [] : [reject('approval-copy-missing', { organ: missing }, { article: formArticle, field: 'data.copies' })]),
  ];
}

/** It confirms the nature. */
function refuseUnsaidNature({ nature }: Approve, law: LawSheet): Rejection | null {
  if (nature !== undefined || !isFormAsked(law)) return null;
  return reject('approval-nature-missing', {}, { article: formArticle, field: 'data.nature' });
}

function isFormAsked({ gates }: LawSheet): boolean {
  return gates.some(({ id }) => id === 'approval-form');
}

const reportOfOthers = {
  zh: '报告由原调查组提交：可以批复、退回，或者重新组成调查组（原报告不再有效，调查期限仍自事故发生之日起计算）',
  en: 'the report is the former team’s: approve it, return it, or form a team anew (it then no longer stands; the period still runs from the accident)',
};

// Approvals of release 0.1.0 have a number and nothing else.
type Issued = Pick<Approve, 'number'> & Partial<Approve>;

function approvingTask(state: InvestigationState, _clocks: unknown, world: World): readonly Wanted[] {
  const { stage, stageSince, investigator, team } = state;
  const annulled = openAnnulment(state);
  if (annulled !== undefined) {
    const asked = stage === 'submitted' && annulled.to === 'approval';
    return asked ? [wanted('approve', approverOf(state, world), annulled.at, { presses: anewLimits, note: noteOf(annulled) })] : [];
  }
  const note = team.formedFor === investigator ? {} : { note: reportOfOthers };
  return stage === 'submitted' ? [wanted('approve', approverOf(state, world), stageSince, { presses: approvalLimits, ...note })] : [];
}

/** 批复: the responsible government decides on the submitted report (article 32). */
export const approving: Matter = {
  commands: {
    approve: {
      title: { zh: '批复', en: 'approve the report' },
      article: article('三十二'),
      usually: 'government',
      stages: moving('submitted', 'approved'),
      decide: approve,
      step: { done: 'approved', missing: 'report-not-submitted', article: article('三十二') },
    },
  },
  changes: {
    'approval.issued': (state, event: EventOf<Issued>) =>
      inApproval(
        {
          ...inStage(state, 'approved', event),
          issued: { number: event.data.number, issuedAt: event.occurredAt },
        },
        {
          nature: event.data.nature ?? null,
          annulments: closed(state, event),
          handovers: [...state.approval.handovers, ...handoversOfApproval(state, event.occurredAt)],
        },
      ),
  },
  facts: {
    'approval.issued': plain,
  },
  tasks: approvingTask,
};

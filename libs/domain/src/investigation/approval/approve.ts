import type { CommandOf, Decision } from '../../stream/decision';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/refuse-undocumented';
import { closingWithApproval } from '../ending/closing';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import { memberOrgans } from '../team/member-organs';
import type { Approve } from './approve.schema';
import { formArticle } from './articles';
import { refuseBeforeReport } from './refuse-before-report';

/** 批复, under the number that the government's own registry gave it (article 32), as a formal document that says the remedies (AP-03). */
export function approve(state: InvestigationState, command: CommandOf<Approve>, { law }: World): Decision {
  const { act, data } = command;
  if (state.report === null) return reject('report-not-submitted', {}, { article: article('三十二') });
  return (
    onlyInvestigator(state, command, article('三十二')) ??
    refuseBeforeReport(state.report, act.occurredAt, 'approval.issued') ??
    refuseInformal(state, command, law) ?? [
      { kind: 'approval.issued', version: 1, occurredAt: act.occurredAt, data },
      ...closingWithApproval(state, act.occurredAt, law),
    ]
  );
}

/** A filed document, neither a slip (抄告单) nor a table, that confirms the nature and is copied to every organ that sent members. */
function refuseInformal(state: InvestigationState, { act, data }: CommandOf<Approve>, { gates }: LawSheet): Rejection | null {
  const { form, nature, copies = [] } = data;
  if (!gates.some(({ id }) => id === 'approval-form')) return null;
  if (form !== 'document') return reject('approval-form', { form: form ?? '' }, { article: formArticle, field: 'data.form' });
  if (nature === undefined) return reject('approval-nature-missing', {}, { article: formArticle, field: 'data.nature' });
  const missing = memberOrgans(state).find((member) => !copies.includes(member));
  if (missing !== undefined) return reject('approval-copy-missing', { organ: missing }, { article: formArticle, field: 'data.copies' });
  return refuseUndocumented(state, act, 'approval', formArticle);
}

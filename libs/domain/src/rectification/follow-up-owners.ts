import type { Instant } from '@app/calendar';
import type { AfterApproval, LawSheet } from '../stream/law-sheet';
import type { CaseTold } from './case.schema';
import { departmentOf } from './matter';
import type { FollowUp } from './state';

/** What the law of the place attaches to the approval of an accident of this level; while none is known, all of it. */
export function attached({ afterApproval = [] }: Pick<LawSheet, 'afterApproval'>, { level }: CaseTold): readonly AfterApproval[] {
  return afterApproval.filter(({ levels }) => levels === undefined || level === undefined || levels.includes(level));
}

export function followUpsFrom(rows: readonly AfterApproval[], told: CaseTold, since: Instant): readonly FollowUp[] {
  return rows.map((row) => ({ ...row, owner: ownerOf(row, told), since, outcome: null, settledAt: null, account: null }));
}

/** The department of the field is not named by the law: whoever does the daily work of the case hands it on. */
function ownerOf({ actor }: AfterApproval, told: CaseTold): string {
  const place = told.investigator.slice(0, 6);
  switch (actor) {
    case 'own-safety-office':
      return `${place}-safety-office`;
    case 'government':
      return `${place}-government`;
    case 'field-department':
      return departmentOf(told);
  }
}

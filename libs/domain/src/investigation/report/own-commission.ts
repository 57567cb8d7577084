import type { InvestigationState } from '../state';

/** The safety commission (安委会) of the investigating government; its office (安委办) acts for it. */
export function ownCommission({ investigator }: Pick<InvestigationState, 'investigator'>): {
  readonly commission: string;
  readonly office: string;
} {
  const division = investigator.slice(0, 6);
  return { commission: `${division}-safety-commission`, office: `${division}-safety-office` };
}

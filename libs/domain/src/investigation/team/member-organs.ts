import type { InvestigationState } from '../state';

/** Who has people in the team: the organs that were named, and the procuratorate once it answered that it joins as a member (article 22). */
export function memberOrgans({ team, procuratorate }: InvestigationState): readonly string[] {
  const joined = procuratorate?.answer === 'member' ? [procuratorate.organ] : [];
  return [...new Set([...(team?.members ?? []), ...joined])];
}

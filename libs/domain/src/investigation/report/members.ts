import type { InvestigationState } from '../state';

/** Who has to sign the report (article 30): the organs of the team, each once. */
export function membersToSign({ team }: InvestigationState): readonly string[] {
  return [...new Set(team?.members ?? [])];
}

/** Members that have neither signed the current version nor recorded a dissent. */
export function unsignedMembers(state: InvestigationState): readonly string[] {
  const { signatures, current } = state.drafting;
  return membersToSign(state).filter(
    (member) => !signatures.some((signature) => signature.version === current && signature.member === member),
  );
}

import type { InvestigationState } from '../state';
import { memberOrgans } from '../team/member-organs';

/** One who signs: a person that an organ sent to the team, or the organ where its person is not on record. */
export interface Signatory {
  readonly member: string;
  /** The person's reference in the team. */
  readonly ref: string | null;
}

/** Who has to sign the report (article 30). Experts are hired and sign none. */
export function signatories(state: InvestigationState): readonly Signatory[] {
  const { people } = state.teamwork;
  return memberOrgans(state).flatMap((member): readonly Signatory[] => {
    const sent = people.filter(({ organ, role }) => organ === member && role !== 'expert');
    return sent.length === 0 ? [{ member, ref: null }] : sent.map(({ ref }) => ({ member, ref }));
  });
}

/** Those who have neither signed the current version nor recorded a dissent. */
export function unsigned(state: InvestigationState): readonly Signatory[] {
  const { signatures, current } = state.drafting;
  const signed = ({ member, ref }: Signatory) =>
    signatures.some((signature) => signature.version === current && signature.member === member && signature.ref === ref);
  return signatories(state).filter((signatory) => !signed(signatory));
}

/** `150802-union`, or `150802-union/M3`. */
export function nameOf({ member, ref }: Signatory): string {
  return ref === null ? member : `${member}/${ref}`;
}

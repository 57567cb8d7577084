import type { Day } from '@app/calendar';
import type { Command, Rejection } from '@app/streams';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import type { InvestigationState } from '../state';
import { nameOf, signatories, unsigned } from './members';
import type { Signatory } from './members';
import type { Draft } from './state';

interface Given {
  readonly member: string;
  readonly ref?: string | undefined;
  readonly on?: Day | undefined;
}

/** A signature as it counts: whose, and of which day. */
type Accepted = Signatory & { readonly on: Day };

/** Whose signature (or dissent) it is, or the refusal of one of nobody's, of two people's, a second one, or one entered by a stranger. */
export function signatureOf(
  state: InvestigationState,
  { name, act }: Pick<Command, 'name' | 'act'>,
  { member, ref, on = dayAt(act.occurredAt) }: Given,
  at: string,
): Accepted | Rejection {
  const where = { article: article('三十'), field: `${at}.member` };
  const meant = signatories(state).filter((one) => one.member === member && (ref === undefined || one.ref === ref));
  const [signatory] = meant;
  if (signatory === undefined) return reject('not-a-member', { member: nameOf({ member, ref: ref ?? null }) }, where);
  if (meant.length > 1) return reject('signatory-unclear', { member }, { ...where, field: `${at}.ref` });
  const open = unsigned(state).some((one) => nameOf(one) === nameOf(signatory));
  if (!open) return reject('signed-already', { member: nameOf(signatory) }, where);
  const stranger = act.by.organ === member ? null : onlyTeam(state, { name, act }, article('三十'));
  return stranger ?? { ...signatory, on };
}

/** Refuses a signature that is dated before its draft or in the future. */
export function refuseSigningDay(on: Day, draft: Draft, { now }: World, at: string): Rejection | null {
  const field = `${at}.on`;
  if (on > dayAt(now)) return reject('date-in-future', { at: on, now }, { field });
  if (on >= dayAt(draft.at)) return null;
  return reject('date-out-of-order', { first: 'report.drafted', then: 'report.signed', earlier: dayAt(draft.at), at: on }, { field });
}

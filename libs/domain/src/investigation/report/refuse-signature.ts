import type { Day, Instant } from '@app/calendar';
import type { Command } from '../../stream/command';
import type { World } from '../../stream/procedure';
import { reject } from '../../stream/rejection';
import type { Rejection } from '../../stream/rejection';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { membersToSign, unsignedMembers } from './members';

interface Given {
  readonly member: string;
  readonly on: Day;
  readonly draftedAt: Instant;
  /** Its place in the list, where there is one. */
  readonly index?: number;
}

/** Refuses a signature (or dissent) of nobody's, a second one, one entered by a stranger, and one dated before its draft or in the future. */
export function refuseSignature(
  state: InvestigationState,
  command: Pick<Command, 'name' | 'act'>,
  given: Given,
  { now }: World,
): Rejection | null {
  const { member, on, draftedAt, index } = given;
  const at = index === undefined ? 'data' : `data.signatures.${index}`;
  const where = { article: article('三十'), field: `${at}.member` };
  if (!membersToSign(state).includes(member)) return reject('not-a-member', { member }, where);
  if (!unsignedMembers(state).includes(member)) return reject('signed-already', { member }, where);
  const stranger = command.act.by.organ === member ? null : onlyInvestigatorSide(state, command, article('三十'));
  if (stranger !== null) return stranger;
  const field = `${at}.on`;
  if (on > dayAt(now)) return reject('date-in-future', { at: on, now }, { field });
  if (on >= dayAt(draftedAt)) return null;
  return reject('date-out-of-order', { first: 'report.drafted', then: 'report.signed', earlier: dayAt(draftedAt), at: on }, { field });
}

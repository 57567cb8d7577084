import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayAt } from '../stream/times';
import { supervisingArticle } from './articles';
import type { SupervisionState } from './state';

type Ends = Pick<SupervisionState, 'supervisor' | 'addressee'>;

/** The supervisor, or the office that writes for a commission: what one of them sends is the supervisor's act. */
export function onlySender(state: Ends, { name, act }: { readonly name: string; readonly act: Pick<Act, 'by'> }): Rejection | null {
  const { sender } = supervisorLetter(state);
  const { organ } = act.by;
  if (organ === state.supervisor || organ === sender) return null;
  return reject('no-competence', { organ, competent: sender, command: name }, { article: supervisingArticle, field: 'act.by.organ' });
}

/** Whether what it orders of a government takes the consent of its own: a department of the field acts in its own right (SV-28, SV-29). */
export function needsConsent({ supervisor }: Pick<Ends, 'supervisor'>): boolean {
  return /^\d{6}-safety-(commission|office)$/.test(supervisor);
}

/** A commission criticises or summons with the consent of its government, which was given before it did (SV-29). */
export function refuseWithoutConsent(
  state: Ends,
  act: Pick<Act, 'occurredAt'>,
  consent: { readonly on: string } | undefined,
): Rejection | null {
  if (!needsConsent(state)) return null;
  const params = { organ: supervisorLetter(state).consent };
  const more = { article: supervisingArticle, field: 'data.consent' };
  if (consent === undefined) return reject('government-consent-missing', params, more);
  const on = dayAt(act.occurredAt);
  return consent.on <= on ? null : reject('government-consent-later', { ...params, on: consent.on, at: on }, more);
}

/** An office proposes neither criticism nor interview against its own government: it reports to it (SV-29). */
export function isAgainstOwn({ supervisor }: Pick<Ends, 'supervisor'>, organ: string): boolean {
  return organ === `${supervisor.slice(0, 6)}-government`;
}

export function refuseAgainstOwn(state: Ends, organ: string): Rejection | null {
  if (!isAgainstOwn(state, organ)) return null;
  return reject('against-own-government', { organ }, { article: supervisingArticle });
}

import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import { article21 } from './articles';
import type { SendPeople } from './send-people.schema';

/** The government of the unit's seat names whom it sends (article 21); it may name others later. */
export function sendPeople(state: InvestigationState, { name, act, data }: CommandOf<SendPeople>): Decision {
  const { organ } = act.by;
  const { participations } = state.competence;
  const [first] = participations;
  if (first === undefined) return reject('participation-not-asked', {}, { article: article21 });
  const asked = participations.find((one) => one.organ === organ);
  if (asked === undefined)
    return reject('no-competence', { organ, competent: first.organ, command: name }, { article: article21, field: 'act.by.organ' });
  const early = refuseBefore(act.occurredAt, asked.askedAt, { first: 'participation.asked', then: 'participation.sent' });
  return early ?? [{ kind: 'participation.sent', version: 1, occurredAt: act.occurredAt, data: { organ, people: data.people } }];
}

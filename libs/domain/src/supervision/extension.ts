import { addDays } from '@app/calendar';
import type { Day } from '@app/calendar';
import { project } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { article, articleFor } from './articles';
import { only } from './matter';
import type { Matter } from './matter';
import { dueStated } from './notice-limit';
import { refuseStandingStill } from './standstill';
import { beforeRelease } from './stages';
import type { SupervisionState } from './state';
import type { ExtendNoticeLimit } from './standstill.schema';

/** The last day now in force; null while there is none, as under a silent notice or before a receipt from which it counts. */
function endInForce({ facts }: SupervisionState, { law, calendar, now }: World): Day | null {
  return project(law.clocks, facts, calendar, now).find(({ rule }) => rule === 'SV-06')?.dueDate ?? null;
}

/**
 * 延长办理期限: by the supervisor alone, with its paper (SV-29); no extension of the investigation does it (T-10). On top of the end in force, and granted
 * while that has not passed (4.6.5): afterwards the notice is changed instead.
 */
function extend(state: SupervisionState, command: CommandOf<ExtendNoticeLimit>, world: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '四');
  const refused = only('supervisor', state, command, basis);
  if (refused !== null) return refused;
  const end = endInForce(state, world);
  const found = newEnd(data, end);
  if (isRejection(found)) return found;
  const over = end !== null && dayAt(act.occurredAt) > end ? reject('limit-over', { on: end }, { article: basis }) : null;
  const against = [over, refuseUncited(world.papers ?? [], act, officialPapers, basis)];
  // What was granted too late moves nothing, though it was granted.
  const moved = over === null ? found : {};
  const extended = { kind: 'supervision.limit-extended', version: 1, occurredAt: act.occurredAt, data: { ...data, ...moved } };
  return refuseProposed(act, against) ?? [extended, ...markIrregular(command, against)];
}

function newEnd({ days, until }: ExtendNoticeLimit, end: Day | null): { readonly dueOn: Day } | Rejection {
  if ((days === undefined) === (until === undefined)) return reject('extension-unclear', {}, { field: 'data.days' });
  if (until !== undefined)
    return end === null || until > end ? { dueOn: until } : reject('limit-not-later', { on: end }, { field: 'data.until' });
  return end === null || days === undefined ? reject('limit-not-running', {}, { field: 'data.days' }) : { dueOn: addDays(end, days) };
}

type Extended = ExtendNoticeLimit & { readonly dueOn?: Day };

/** 延长办理期限. */
export const extension: Matter = {
  commands: {
    'extend-notice-limit': {
      title: { zh: '延长办理期限', en: 'extend the limit of the notice' },
      article: article('四'),
      usually: 'supervisor',
      stages: beforeRelease,
      ready: refuseStandingStill,
      decide: extend,
    },
  },
  changes: {
    'supervision.limit-extended': (state, { data: { dueOn } }: EventOf<Extended>) =>
      dueOn === undefined ? state : { ...state, limit: { dueOn } },
  },
  facts: { 'supervision.limit-extended': dueStated },
};

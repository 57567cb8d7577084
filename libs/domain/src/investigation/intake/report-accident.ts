import { instantOfTime, refuseFuture } from '../../stream/times';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import { openingInvestigator } from '../competence/at-opening';
import { openingAssessed } from '../competence/opening-level';
import { openingReceipt } from './opening-receipt';
import type { ReportAccident } from './report-accident.schema';

/**
 * Opens the case, and is the receipt of the report by whoever opens it. Anyone may report; the accident may lie in the past, but not after
 * the report of it (article 9).
 */
export function reportAccident(_state: null, { act, data }: CommandOf<ReportAccident>, world: World): Decision {
  const accident = instantOfTime(data.occurredAt);
  if (accident > world.now) return reject('date-in-future', { at: data.occurredAt, now: world.now }, { field: 'data.occurredAt' });
  if (act.occurredAt < accident) {
    return reject('date-before-accident', { at: act.occurredAt, accident: data.occurredAt }, { field: 'act.occurredAt' });
  }
  const refusal = refuseFuture(act.occurredAt, world.now) ?? refuseUnsourced(data) ?? refuseExcluded(data);
  if (refusal !== null) return refusal;
  const { investigator, events } = openingInvestigator(data, act.occurredAt, world.law);
  const told = { ...data, investigator, ...openingAssessed(data, world.law) };
  const reported = { kind: 'accident.reported', version: 1, occurredAt: act.occurredAt, data: told };
  return [reported, ...openingReceipt(data, act.by.organ, act.occurredAt, world.law), ...events];
}

function refuseUnsourced({ source, sourceKind }: ReportAccident): Rejection | null {
  return source === undefined && sourceKind === undefined ? reject('source-missing', {}, { field: 'data.sourceKind' }) : null;
}

/** Pollution, nuclear facilities and defence research have regimes of their own (LV-06, article 2). */
function refuseExcluded({ nature }: ReportAccident): Rejection | null {
  if (nature === undefined || nature === 'production') return null;
  return reject('outside-regulation', { nature }, { article: article('二'), field: 'data.nature' });
}

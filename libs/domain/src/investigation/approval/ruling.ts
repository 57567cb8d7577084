import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { Where } from '../../stream/matter';
import { dayAt } from '../../stream/times';
import { annulmentArticle } from '../articles';
import { always } from '../stages';
import type { Stage } from '../stages';
import type { InvestigationState } from '../state';
import { reopenedSupervisions } from '../supervised/reopening';
import type { Appeal, Ruling } from './state';

/** Where a ruling is recorded, it may take the approval back: the report is then undecided again. */
export const whereRuled: Where<Stage> = {
  ...always,
  approved: ['approved', 'submitted'],
  published: ['published', 'submitted'],
  archived: ['archived', 'submitted'],
};

/** A part is named, by itself or by its addressee; the day set for the new decision does not lie before the ruling. */
export function refuseRuling({ extent, part, freed, dueOn }: Ruling, at: Instant): Rejection | null {
  const partial = part !== undefined || freed !== undefined;
  if ((extent === 'part') !== partial) return reject('annulled-part-mismatch', {}, { article: annulmentArticle, field: 'data.part' });
  const decided = dayAt(at);
  if (dueOn === undefined || dueOn >= decided) return null;
  const params = { first: 'appeal.decided', then: 'new-decision.due', earlier: decided, at: dueOn };
  return reject('date-out-of-order', params, { article: annulmentArticle, field: 'data.dueOn' });
}

/**
 * What a ruling does on the day on which it counts (AP-14): a review decision when it is served, a first judgment when it is final. Revoked, void or
 * to be made anew: what hangs on the annulled part ends that day. Changed: the text has to be entered. Found unlawful, or upheld: it stands. A ruling
 * on an approval that no longer stands does nothing.
 */
export function effectOf(state: InvestigationState, appeal: Appeal, ruling: Ruling, at: Instant, law: LawSheet): readonly NewEvent[] {
  const { issued } = state;
  if (issued === null || appeal.filedAt < issued.issuedAt) return [];
  const { ref } = appeal;
  const { outcome, part, freed, dueOn } = ruling;
  if (outcome === 'changed') return [{ kind: 'approval.changed', version: 1, occurredAt: at, data: { ref } }];
  if (outcome !== 'revoked' && outcome !== 'void' && outcome !== 'remade') return [];
  const day = dueOn === undefined ? {} : { dueOn };
  if (ruling.extent === 'part') {
    const named = { ...(part === undefined ? {} : { part }), ...(freed === undefined ? {} : { freed }) };
    return [{ kind: 'approval.annulled-in-part', version: 1, occurredAt: at, data: { ref, ...named, ...day } }];
  }
  const supervisions = reopenedSupervisions(state, law);
  return [{ kind: 'approval.annulled', version: 1, occurredAt: at, data: { ref, number: issued.number, ...day, supervisions } }];
}

import type { CommandOf } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import { compareRanks, rankOfOrgan } from './rank-of-organ';
import type { ChainLink } from './state';

type Sending = CommandOf<{ readonly to: string }>;

/** Refuses what does not go up, and what goes before it came in. By instants: these limits run in hours. */
export function refuseNotUp(state: InvestigationState, { act, data }: Sending, then: string): Rejection | null {
  const organ = act.by.organ;
  if (compareRanks(rankOfOrgan(data.to), rankOfOrgan(organ)) <= 0) {
    return reject('report-not-upwards', { organ, to: data.to }, { article: article('十'), field: 'data.to' });
  }
  const received = state.reporting.chain.filter((link) => link.organ === organ).map(({ receivedAt }) => receivedAt);
  const earliest = received.sort()[0];
  if (earliest === undefined) return reject('report-not-received', { organ }, { article: article('十一') });
  if (act.occurredAt >= earliest) return null;
  return reject(
    'date-out-of-order',
    { first: 'notice.received', then, earlier: earliest, at: act.occurredAt },
    { field: 'act.occurredAt' },
  );
}

/** The receipts that this sending answers: it carries all that was known by then, and nothing that came in later. */
export function answered(state: InvestigationState, { act }: Sending, open: (link: ChainLink) => boolean): readonly string[] {
  const mine = state.reporting.chain.filter((link) => link.organ === act.by.organ && link.receivedAt <= act.occurredAt);
  return mine.filter(open).map(({ ref }) => ref);
}

import type { Fact } from '@app/clock';
import type { Apply, EventOf } from '../../../stream/decision';
import type { RecordedEvent } from '../../../stream/event';
import { plain } from '../../facts-of';
import { at } from '../../move';
import type { InvestigationState } from '../../state';
import { endingWith } from '../ending-with';
import type { NegativeConclusion } from '../state';
import type { CopyConclusion } from './copy-conclusion.schema';

export const negativeChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'conclusion.negative': (state, event) =>
    endingWith(at(state, 'not-an-accident', event), {
      conclusion: { at: event.occurredAt, publishedAt: null, statisticsCancelledAt: null },
      copies: [],
    }),
  'conclusion.copied': (state, { data, occurredAt }: EventOf<CopyConclusion>) =>
    endingWith(state, { copies: [...state.aftermath.copies, { to: data.to, at: occurredAt }] }),
  'conclusion.published': (state, { occurredAt }) => concluded(state, { publishedAt: occurredAt }),
  'statistics.cancelled': (state, { occurredAt }) => concluded(state, { statisticsCancelledAt: occurredAt }),
};

function concluded(state: InvestigationState, change: Partial<NegativeConclusion>): InvestigationState {
  const { conclusion } = state.aftermath;
  return endingWith(state, { conclusion: conclusion && { ...conclusion, ...change } });
}

/** Before a report was submitted it also ends the time for it; afterwards that was met already. */
export function conclusionFacts(event: RecordedEvent): readonly Fact[] {
  const concluded = plain(event);
  const ended = event.data['from'] === 'submitted' ? [] : concluded.map((fact) => ({ ...fact, fact: 'investigation.ended' }));
  return [...concluded, ...ended];
}

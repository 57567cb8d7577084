import type { Apply, EventOf } from '../../../stream/decision';
import { at } from '../../move';
import type { InvestigationState } from '../../state';
import { endingWith } from '../ending-with';
import type { Publication } from '../state';

type Replaced = Pick<Publication, 'kind' | 'version'>;

export const publicationChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'report.redacted': (state, { occurredAt }) => endingWith(state, { redactedAt: occurredAt }),
  'report.published': (state, event) => {
    const { publications } = state.aftermath;
    const version = (publications.at(-1)?.version ?? 0) + 1;
    return endingWith(at(state, 'published', event), {
      publications: [...publications, { version, at: event.occurredAt, kind: 'report' }],
    });
  },
  'publication.replaced': (state, { data, occurredAt }: EventOf<Replaced>) =>
    endingWith(state, {
      publications: [...state.aftermath.publications, { version: data.version, at: occurredAt, kind: data.kind }],
    }),
};

import type { EventOf } from '../../../stream/decision';
import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import { endingWith } from '../ending-with';
import { recordCompensation } from './record-compensation';
import type { RecordCompensation } from './record-compensation.schema';
import { recordMediation } from './record-mediation';
import type { RecordMediation } from './record-mediation.schema';

const always = staying(...lifetime);

/** 善后: mediation and compensation, a track beside the investigation that holds up nothing. */
export const aftercare: Part = {
  commands: {
    'record-mediation': { title: { zh: '登记善后调解', en: 'record a mediation' }, places: always, decide: recordMediation },
    'record-compensation': { title: { zh: '登记赔偿', en: 'record a compensation' }, places: always, decide: recordCompensation },
  },
  changes: {
    'mediation.recorded': (state, { data: { ref, outcome }, occurredAt }: EventOf<RecordMediation>) => {
      const others = state.aftermath.mediations.filter((known) => known.ref !== ref);
      return endingWith(state, { mediations: [...others, { ref, outcome, at: occurredAt }] });
    },
    'compensation.recorded': (state, { data: { ref, persons, amountYuan } }: EventOf<RecordCompensation>) =>
      endingWith(state, { compensations: [...state.aftermath.compensations, { ref, persons, amountYuan }] }),
  },
  tasks: aftercareTasks,
};

/** A mediation that has begun comes to an end; one that came to an agreement, to a payment. */
function aftercareTasks({ aftermath, investigator }: InvestigationState): readonly Wanted[] {
  const { mediations, compensations } = aftermath;
  const open = mediations.filter(({ outcome }) => outcome === 'started');
  const agreed = mediations.filter(({ outcome }) => outcome === 'agreed').slice(compensations.length);
  return [
    ...open.map(({ ref, at }) => wanted('record-mediation', investigator, at, { ref })),
    ...agreed.map(({ ref, at }) => wanted('record-compensation', investigator, at, { ref })),
  ];
}

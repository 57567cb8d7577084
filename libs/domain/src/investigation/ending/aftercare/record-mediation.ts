import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { RecordMediation } from './record-mediation.schema';

/** 善后 runs beside the investigation: a mediation begins once, and ends once. */
export function recordMediation(state: InvestigationState, { name, act, data }: CommandOf<RecordMediation>): Decision {
  const known = state.aftermath.mediations.find(({ ref }) => ref === data.ref);
  if (data.outcome === 'started' && known !== undefined) {
    return reject('ref-taken', { ref: data.ref }, { article: article('三十三'), field: 'data.ref' });
  }
  if (known !== undefined && known.outcome !== 'started') return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, known?.at ?? act.occurredAt, { first: 'mediation.started', then: 'mediation.recorded' }) ?? [
      { kind: 'mediation.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

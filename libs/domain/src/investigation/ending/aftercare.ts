import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { refuseBefore } from '../../stream/times';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inEnding } from '../state';
import type { InvestigationState } from '../state';
import type { RecordCompensation, RecordMediation } from './ending.schema';

/** What is owed by the unit to those who were hurt, and how the parties come to terms over it. */
const compensationArticle = '《安全生产法》第一百一十六条';
const mediationArticle = '《人民调解法》第十七条';

/** 善后 runs beside the investigation: a mediation begins once, and ends once. */
function recordMediation(state: InvestigationState, { name, act, data }: CommandOf<RecordMediation>): Decision {
  const known = state.ending.mediations.find(({ ref }) => ref === data.ref);
  if (data.outcome === 'started' && known !== undefined) {
    return reject('ref-taken', { ref: data.ref }, { article: mediationArticle, field: 'data.ref' });
  }
  if (known !== undefined && known.outcome !== 'started') return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, known?.at ?? act.occurredAt, { first: 'mediation.started', then: 'mediation.recorded' }) ?? [
      { kind: 'mediation.recorded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** What was paid to how many persons; the event names nobody. */
function recordCompensation({ ending }: InvestigationState, { act, data }: CommandOf<RecordCompensation>): Decision {
  if (ending.compensations.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: compensationArticle, field: 'data.ref' });
  }
  return [{ kind: 'compensation.recorded', version: 1, occurredAt: act.occurredAt, data }];
}

/** A mediation that has begun comes to an end; one that came to an agreement, to a payment. */
export function aftercareTasks({ ending, investigator }: InvestigationState): readonly Wanted[] {
  const { mediations, compensations } = ending;
  const open = mediations.filter(({ outcome }) => outcome === 'started');
  const agreed = mediations.filter(({ outcome }) => outcome === 'agreed').slice(compensations.length);
  return [
    ...open.map(({ ref, at }) => wanted('record-mediation', investigator, at, { ref })),
    ...agreed.map(({ ref, at }) => wanted('record-compensation', investigator, at, { ref })),
  ];
}

/** 善后: mediation and compensation, a track beside the investigation that holds up nothing. */
export const aftercare: Matter = {
  commands: {
    'record-mediation': {
      title: { zh: '登记善后调解', en: 'record a mediation' },
      article: mediationArticle,
      usually: 'investigator',
      stages: always,
      decide: recordMediation,
    },
    'record-compensation': {
      title: { zh: '登记赔偿', en: 'record a compensation' },
      article: compensationArticle,
      usually: 'investigator',
      stages: always,
      decide: recordCompensation,
    },
  },
  changes: {
    'mediation.recorded': (state, { data: { ref, outcome }, occurredAt }: EventOf<RecordMediation>) => {
      const others = state.ending.mediations.filter((known) => known.ref !== ref);
      return inEnding(state, { mediations: [...others, { ref, outcome, at: occurredAt }] });
    },
    'compensation.recorded': (state, { data: { ref, persons, amountYuan } }: EventOf<RecordCompensation>) =>
      inEnding(state, { compensations: [...state.ending.compensations, { ref, persons, amountYuan }] }),
  },
  tasks: aftercareTasks,
};

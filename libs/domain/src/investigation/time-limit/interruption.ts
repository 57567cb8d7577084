import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { Interruption, InvestigationState } from '../state';
import { refuseAfterReport } from './after-report';

type Ground = Interruption['ground'];
type Named = { readonly ref: string };

/** The departmental rule behind these grounds is known from memory only: whether they stop the clock is a setting of the pack (IN-04). */
export const excludedTimes = '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）';

/** Something begins that may hold up the investigation. It is recorded also where it stops no clock: the report explains it. */
export function beginning(kind: string) {
  return (state: InvestigationState, command: CommandOf<Named>): Decision => {
    const { act, data } = command;
    if (state.interruptions.some(({ ref }) => ref === data.ref)) {
      return reject('ref-taken', { ref: data.ref }, { article: excludedTimes, field: 'data.ref' });
    }
    return refuseAfterReport(state, command) ?? [{ kind, version: 1, occurredAt: act.occurredAt, data }];
  };
}

/** It is over. What lasted beyond the report is ended all the same, but not before it began. */
export function ending(ground: Ground, kinds: { readonly first: string; readonly then: string }) {
  return (state: InvestigationState, { name, act, data }: CommandOf<Named>): Decision => {
    const open = state.interruptions.find((begun) => begun.ref === data.ref && begun.ground === ground);
    if (open === undefined) return reject('interruption-unknown', { ref: data.ref }, { article: excludedTimes, field: 'data.ref' });
    if (open.until !== null) return reject('already-done', { command: name });
    return refuseBefore(act.occurredAt, open.since, kinds) ?? [{ kind: kinds.then, version: 1, occurredAt: act.occurredAt, data }];
  };
}

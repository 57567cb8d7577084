import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import type { InvestigationState } from '../state';
import { refuseStranger } from './finding';
import type { WithdrawReportingFault } from './withdraw-reporting-fault.schema';

/** A finding that is taken back stays readable, with the reason. */
export function withdrawReportingFault(state: InvestigationState, command: CommandOf<WithdrawReportingFault>): Decision {
  const { act, data } = command;
  const fault = state.reporting.faults.find(({ ref }) => ref === data.ref);
  if (fault === undefined) return reject('reporting-fault-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (fault.status === 'withdrawn') return reject('already-done', { command: command.name });
  return (
    refuseStranger(state, command) ??
    refuseBefore(act.occurredAt, fault.foundAt, { first: 'reporting-fault.found', then: 'reporting-fault.withdrawn' }) ?? [
      { kind: 'reporting-fault.withdrawn', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

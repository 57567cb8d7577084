import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { refuseStranger, refuseUnproven } from './finding';
import type { FindReportingFault } from './find-reporting-fault.schema';

/** 迟报, 漏报, 谎报, 瞒报: found by a person with reason and papers, never computed from a late clock (RP-17, articles 35, 36, 39). */
export function findReportingFault(state: InvestigationState, command: CommandOf<FindReportingFault>): Decision {
  const { act, data } = command;
  if (state.reporting.faults.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return (
    refuseStranger(state, command) ??
    refuseUnproven(state, act) ?? [{ kind: 'reporting-fault.found', version: 1, occurredAt: act.occurredAt, data }]
  );
}

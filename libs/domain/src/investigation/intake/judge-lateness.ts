import { project } from '@app/clock';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { refuseStranger } from './finding';
import type { JudgeLateness } from './judge-lateness.schema';
import { isLate } from './late-clocks';

/** What a person makes of an hour that passed (T-33, T-47). Where it is a fault, the finding is an act of its own. */
export function judgeLateness(state: InvestigationState, command: CommandOf<JudgeLateness>, world: World): Decision {
  const { act, data } = command;
  const clocks = project(world.law.clocks, state.facts, world.calendar, world.now);
  if (!clocks.some((clock) => clock.id === data.clock && isLate(clock))) {
    return reject('clock-not-late', { clock: data.clock }, { field: 'data.clock' });
  }
  if (data.answer === 'fault-found' && !state.reporting.faults.some(({ status }) => status === 'found')) {
    return reject('reporting-fault-missing', {}, { field: 'data.answer' });
  }
  return refuseStranger(state, command) ?? [{ kind: 'lateness.judged', version: 1, occurredAt: act.occurredAt, data }];
}

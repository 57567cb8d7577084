import type { Command } from '@app/streams';
import type { Decide, Decision } from '../stream/decision';
import type { World } from '../stream/procedure';
import { isRejection, reject } from '@app/streams';
import { firstRefusal } from './first-refusal';
import { refuseShut } from './gates';
import { reportAccident } from './intake/report-accident';
import { messages, orders } from './parts';
import type { InvestigationState } from './state';

const opening: Decide<null> = reportAccident;

/** What an order comes to. Never throws for data that its schema let in. */
export function decide(state: InvestigationState | null, command: Command, world: World): Decision {
  if (state === null)
    return command.name === 'report-accident' ? opening(state, command, world) : reject('not-opened', { procedure: 'investigation' });
  if (Object.hasOwn(messages, command.name)) {
    return messages[command.name]?.decide(state, command, world) ?? reject('unknown-command', { command: command.name });
  }
  const order = Object.hasOwn(orders, command.name) ? orders[command.name] : undefined;
  if (order === undefined) return reject('unknown-command', { command: command.name });
  const first = firstRefusal(state, command, world);
  if (first !== null) return first;
  const decided = order.decide(state, command, world);
  return isRejection(decided) ? decided : (refuseShut(state, command.name, world.law) ?? decided);
}

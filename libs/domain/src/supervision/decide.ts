import type { Command } from '@app/streams';
import type { Decide, Decision } from '../stream/decision';
import type { World } from '../stream/procedure';
import { reject } from '@app/streams';
import { agreeVetting } from './commands/agree-vetting';
import { askChanges } from './commands/ask-changes';
import { completeMatters } from './commands/complete-matters';
import { hearCaseClosed } from './commands/hear-case-closed';
import { hearCaseReopened } from './commands/hear-case-reopened';
import { hearDraft } from './commands/hear-draft';
import { hearPlaceCorrected } from './commands/hear-place-corrected';
import { hearReaddressed } from './commands/hear-readdressed';
import { openSupervision } from './commands/open-supervision';
import { release } from './commands/release';
import { signReceipt } from './commands/sign-receipt';
import { withdrawNotice } from './commands/withdraw-notice';
import { firstRefusal } from './first-refusal';
import type { CommandName } from './command-name';
import type { SupervisionState } from './state';

type Decider = Decide<SupervisionState>;

type Message = Extract<CommandName, `hear-${string}`>;

const orders: Readonly<Record<Exclude<CommandName, 'open-supervision' | Message>, Decider>> = {
  'sign-receipt': signReceipt,
  'ask-changes': askChanges,
  'agree-vetting': agreeVetting,
  'complete-matters': completeMatters,
  release,
  'withdraw-notice': withdrawNotice,
};

const messages: Readonly<Record<Message, Decider>> = {
  'hear-case-closed': hearCaseClosed,
  'hear-case-reopened': hearCaseReopened,
  'hear-draft': hearDraft,
  'hear-readdressed': hearReaddressed,
  'hear-place-corrected': hearPlaceCorrected,
};

const opening: Decide<null> = openSupervision;
const orderOf = new Map<string, Decider>(Object.entries(orders));
const messageOf = new Map<string, Decider>(Object.entries(messages));

/** What an order comes to. Never throws for data that its schema let in. A message is never refused for its time. */
export function decide(state: SupervisionState | null, command: Command, world: World): Decision {
  if (state === null)
    return command.name === 'open-supervision' ? opening(state, command, world) : reject('not-opened', { procedure: 'supervision' });
  const message = messageOf.get(command.name);
  if (message !== undefined) return message(state, command, world);
  const order = orderOf.get(command.name);
  if (order === undefined) return reject('unknown-command', { command: command.name });
  return firstRefusal(state, command, world) ?? order(state, command, world);
}

import type { Command } from '../stream/command';
import type { Decide, Decision } from '../stream/decision';
import type { World } from '../stream/procedure';
import { isRejection, reject } from '../stream/rejection';
import { approve } from './commands/approve';
import { askExtension } from './commands/ask-extension';
import { close } from './commands/close';
import { deliverAppraisal } from './commands/deliver-appraisal';
import { determineLevel } from './commands/determine-level';
import { fileDocument } from './commands/file-document';
import { formTeam } from './commands/form-team';
import { grantExtension } from './commands/grant-extension';
import { hearSupervision } from './commands/hear-supervision';
import { inviteProcuratorate } from './commands/invite-procuratorate';
import { orderAppraisal } from './commands/order-appraisal';
import { publishReport } from './commands/publish-report';
import { recordProcuratorateAnswer } from './commands/record-procuratorate-answer';
import { recordSupervision } from './commands/record-supervision';
import { refuseExtension } from './commands/refuse-extension';
import { reportAccident } from './commands/report-accident';
import { revokeExtension } from './commands/revoke-extension';
import { submitReport } from './commands/submit-report';
import { firstRefusal } from './first-refusal';
import { refuseShut } from './gates';
import type { CommandName } from './command-name';
import type { InvestigationState } from './state';

type Decider = Decide<InvestigationState>;

const orders: Readonly<Record<Exclude<CommandName, 'report-accident' | keyof typeof messages>, Decider>> = {
  'determine-level': determineLevel,
  'form-team': formTeam,
  'invite-procuratorate': inviteProcuratorate,
  'record-procuratorate-answer': recordProcuratorateAnswer,
  'order-appraisal': orderAppraisal,
  'deliver-appraisal': deliverAppraisal,
  'ask-extension': askExtension,
  'grant-extension': grantExtension,
  'refuse-extension': refuseExtension,
  'revoke-extension': revokeExtension,
  'record-supervision': recordSupervision,
  'submit-report': submitReport,
  approve,
  'publish-report': publishReport,
  close,
  'file-document': fileDocument,
};

const messages = {
  'hear-supervision-opened': hearSupervision('opened'),
  'hear-vetting-agreed': hearSupervision('vetted'),
  'hear-supervision-released': hearSupervision('released'),
  'hear-supervision-withdrawn': hearSupervision('withdrawn'),
};

const opening: Decide<null> = reportAccident;
const orderOf = new Map<string, Decider>(Object.entries(orders));
const messageOf = new Map<string, Decider>(Object.entries(messages));

/** What an order comes to. Never throws for data that its schema let in. */
export function decide(state: InvestigationState | null, command: Command, world: World): Decision {
  if (state === null)
    return command.name === 'report-accident' ? opening(state, command, world) : reject('not-opened', { procedure: 'investigation' });
  const message = messageOf.get(command.name);
  if (message !== undefined) return message(state, command, world);
  const order = orderOf.get(command.name);
  if (order === undefined) return reject('unknown-command', { command: command.name });
  const first = firstRefusal(state, command, world);
  if (first !== null) return first;
  const decided = order(state, command, world);
  return isRejection(decided) ? decided : (refuseShut(state, command.name, world.law) ?? decided);
}

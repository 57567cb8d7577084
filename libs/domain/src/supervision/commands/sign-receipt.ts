import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { SignReceipt } from './sign-receipt.schema';

/** 签收: the sixty days run from the receipt of the notice (SV-06). */
export function signReceipt(state: SupervisionState, command: CommandOf<SignReceipt>): Decision {
  return (
    only('addressee', state, command, article('六')) ?? [
      { kind: 'supervision.notice-received', version: 1, occurredAt: command.act.occurredAt, data: {} },
    ]
  );
}

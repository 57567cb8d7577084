import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { AgreeVetting } from './agree-vetting.schema';

/** 审核同意: only after it may the government approve and publish the report (SV-08). */
export function agreeVetting(state: SupervisionState, command: CommandOf<AgreeVetting>): Decision {
  return (
    only('supervisor', state, command, article('八')) ?? [
      { kind: 'supervision.vetting-agreed', version: 1, occurredAt: command.act.occurredAt, data: { n: state.n } },
    ]
  );
}

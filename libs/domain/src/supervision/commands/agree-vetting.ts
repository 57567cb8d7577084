import type { CommandOf, Decision } from '../../stream/decision';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { AgreeVetting } from './agree-vetting.schema';

/** 审核同意: only after it may the government approve and publish the report (SV-08). */
export function agreeVetting(state: SupervisionState, command: CommandOf<AgreeVetting>): Decision {
  const { occurredAt } = command.act;
  const order = { first: 'supervision.reopened', then: 'supervision.vetting-agreed' };
  return (
    only('supervisor', state, command, article('八')) ??
    // An agreement of before was to the report that no longer stands.
    refuseBefore(occurredAt, state.reopenedAt ?? state.openedAt, order) ?? [
      { kind: 'supervision.vetting-agreed', version: 1, occurredAt, data: { n: state.n } },
    ]
  );
}

import { project } from '@app/clock';
import type { ClockRule } from '@app/clock';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '../../stream/rejection';
import type { Rejection } from '../../stream/rejection';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { ExtendApproval } from './extend-approval.schema';

const article32 = article('三十二');

/** Article 32: in special circumstances, at most 30 days more. Whether only for 特别重大 is unsettled: the rule's bound says (T-08). */
export function extendApproval(state: InvestigationState, command: CommandOf<ExtendApproval>, world: World): Decision {
  const { act, data } = command;
  if (state.report === null) return reject('report-not-submitted', {}, { article: article32 });
  if (state.decision.extensionRefs.includes(data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article32, field: 'data.ref' });
  }
  return (
    onlyInvestigator(state, command, article32) ??
    refuseBefore(act.occurredAt, state.report.receivedOn, { first: 'report.received', then: 'approval.extended' }) ??
    refuseOver(state, data.days, world) ??
    refuseExpired(state, command, world) ?? [{ kind: 'approval.extended', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function refuseOver(state: InvestigationState, days: number, { law }: World): Rejection | null {
  const rule = law.clocks.find(({ id }) => id === 'AP-01');
  if (rule === undefined) return reject('rule-missing', { rule: 'AP-01', pack: law.pack });
  const max = boundOf(rule, state);
  if (max === 0) {
    return reject('approval-not-extendable', { setting: 'approval.extension' }, { article: article32, field: 'data.days' });
  }
  const left = max - state.decision.extendedDays;
  return days <= left ? null : reject('extension-over-limit', { days, max, left }, { article: article32, field: 'data.days' });
}

/** The bound for the level that is determined; a level that is not determined is not 特别重大. */
function boundOf(rule: ClockRule, { level }: InvestigationState): number {
  const found = rule.extension?.max.find(({ when }) => when === undefined || ('in' in when && when.in.includes(level ?? '')))?.limit;
  return found !== undefined && 'days' in found ? found.days : 0;
}

function refuseExpired({ facts }: InvestigationState, { act }: CommandOf<ExtendApproval>, { law, calendar }: World): Rejection | null {
  const at = dayAt(act.occurredAt);
  const known = facts.filter((fact) => dayAt(fact.at) <= at);
  const dueDate = project(law.clocks, known, calendar, act.occurredAt).find(({ rule }) => rule === 'AP-01')?.dueDate ?? null;
  if (dueDate === null || at <= dueDate) return null;
  return reject('approval-extension-late', { at, dueDate }, { article: article32, field: 'act.occurredAt' });
}

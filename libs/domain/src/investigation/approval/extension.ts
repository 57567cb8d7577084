import type { Instant } from '@app/calendar';
import { extensionRule, project } from '@app/clock';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { tied } from '../facts-of';
import { approvalLimits, governing } from '../governing-clock';
import { onlyInvestigator } from '../investigating-side';
import type { Matter } from '../part';
import { staying } from '../stages';
import type { InvestigationState } from '../state';
import type { ExtendApproval } from './approval.schema';
import { inApproval } from './state';

const article32 = article('三十二');

/** Article 32: in special circumstances, at most 30 days more. Whether only for 特别重大 is unsettled: the rule's bound says (T-08). */
function extendApproval(state: InvestigationState, command: CommandOf<ExtendApproval>, world: World): Decision {
  const { act, data } = command;
  if (state.report === null) return reject('report-not-submitted', {}, { article: article32 });
  if (state.decision.extensionRefs.includes(data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article32, field: 'data.ref' });
  }
  return (
    onlyInvestigator(state, command, article32) ??
    refuseBefore(act.occurredAt, state.report.receivedOn, { first: 'report.received', then: 'approval.extended' }) ??
    refuseOver(state, command, world) ??
    refuseExpired(state, command, world) ?? [{ kind: 'approval.extended', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function refuseOver({ facts, decision }: InvestigationState, { act, data }: CommandOf<ExtendApproval>, world: World): Rejection | null {
  const rule = ruleOf(facts, act.occurredAt, world);
  if (!world.law.clocks.some(({ id }) => id === rule)) return reject('rule-missing', { rule, pack: world.law.pack });
  const max = extensionRule(world.law.clocks, rule, facts)?.max ?? 0;
  if (max === 0) {
    return reject('approval-not-extendable', { setting: 'approval.extension' }, { article: article32, field: 'data.days' });
  }
  const left = max - decision.extendedDays;
  return data.days <= left
    ? null
    : reject('extension-over-limit', { days: data.days, max, left }, { article: article32, field: 'data.days' });
}

/** AP-01, or what governs in its place by a special law: that knows no extension. */
function ruleOf(facts: readonly Fact[], at: Instant, { law, calendar }: World): string {
  return governing(project(law.clocks, facts, calendar, at), approvalLimits)?.rule ?? approvalLimits[0];
}

function refuseExpired({ facts }: InvestigationState, { act }: CommandOf<ExtendApproval>, { law, calendar }: World): Rejection | null {
  const at = dayAt(act.occurredAt);
  const known = facts.filter((fact) => dayAt(fact.at) <= at);
  const dueDate = governing(project(law.clocks, known, calendar, act.occurredAt), approvalLimits)?.dueDate ?? null;
  if (dueDate === null || at <= dueDate) return null;
  return reject('approval-extension-late', { at, dueDate }, { article: article32, field: 'act.occurredAt' });
}

function tiedDays(event: RecordedEvent) {
  return tied(event).map((fact) => ({ ...fact, days: Number(event.data['days']) }));
}

/** 延长批复期限: 15 days become 30 for an extraordinary accident (article 32; AP-02). */
export const approvalExtension: Matter = {
  commands: {
    'extend-approval': {
      title: { zh: '延长批复时间', en: 'extend the time for the approval' },
      stages: staying('submitted', 'approved', 'published'),
      decide: extendApproval,
    },
  },
  changes: {
    'approval.extended': (state, { data }: EventOf<ExtendApproval>) =>
      inApproval(state, {
        extendedDays: state.decision.extendedDays + data.days,
        extensionRefs: [...state.decision.extensionRefs, data.ref],
      }),
  },
  facts: {
    'approval.extended': tiedDays,
  },
};

import { extensionRule, project } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import { officialPapers } from '../../stream/papers';
import type { World } from '../../stream/procedure';
import { markIrregular, refuseProposed } from '../../stream/done';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyApprover } from '../competence/approver';
import { refuseUndocumented } from '../documents/filing';
import { tied } from '../facts-of';
import { approvalLimits, governing } from '../governing-clock';
import type { Matter } from '../part';
import { staying } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { ExtendApproval } from './approval.schema';

const article32 = article('三十二');

/** Article 32: in special circumstances, at most 30 days more. Whether only for 特别重大 is unsettled: the rule's bound says (T-08). */
function extendApproval(state: InvestigationState, command: CommandOf<ExtendApproval>, world: World): Decision {
  const { act, data } = command;
  if (state.submission === null) return reject('report-not-submitted', {}, { article: article32 });
  if (state.approval.extensionRefs.includes(data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article32, field: 'data.ref' });
  }
  const paper = refuseUndocumented(state, act, officialPapers, article32);
  const against = [refuseOver(state, command, world), refuseExpired(state, command, world), paper];
  return (
    onlyApprover(state, command, world, article32) ??
    refuseBefore(act.occurredAt, state.submission.receivedOn, { first: 'report.received', then: 'approval.extended' }) ??
    refuseProposed(act, against) ?? [
      { kind: 'approval.extended', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** In days: the bound that all extensions share, and what is left of it. */
interface Bound {
  readonly max: number;
  readonly left: number;
}

/** Or why nothing can be added, whatever the act: which limit governs, and how far it goes, is asked of all that is known and not of its day. */
function boundOf(state: InvestigationState, world: World): Bound | Rejection {
  const rule = ruleOf(state, world);
  if (!world.law.clocks.some(({ id }) => id === rule)) return reject('rule-missing', { rule, pack: world.law.pack });
  const max = extensionRule(world.law.clocks, rule, state.facts)?.max ?? 0;
  if (max === 0) return reject('approval-not-extendable', { setting: 'approval.extension' }, { article: article32 });
  const left = Math.max(0, max - state.approval.extendedDays);
  return left === 0 ? reject('extension-over-limit', { max, left }, { article: article32 }) : { max, left };
}

function refuseUnknownRule(state: InvestigationState, world: World): Rejection | null {
  const bound = boundOf(state, world);
  return isRejection(bound) && bound.code === 'rule-missing' ? bound : null;
}

/** The law knows no extension, or all of it is used. */
function unextendable(state: InvestigationState, world: World): readonly Rejection[] {
  const bound = boundOf(state, world);
  return isRejection(bound) ? [bound] : [];
}

function refuseOver(state: InvestigationState, { data: { days } }: CommandOf<ExtendApproval>, world: World): Rejection | null {
  const bound = boundOf(state, world);
  // Said already of whatever is filled in.
  if (isRejection(bound)) return null;
  return days <= bound.left ? null : reject('extension-over-limit', { days, ...bound }, { article: article32, field: 'data.days' });
}

/** AP-01, or what governs in its place by a special law: that knows no extension. */
function ruleOf({ facts }: InvestigationState, { law, calendar, now }: World): string {
  return governing(project(law.clocks, facts, calendar, now), approvalLimits)?.rule ?? approvalLimits[0];
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
      article: article32,
      usually: 'government',
      stages: staying('submitted', 'approved', 'published'),
      ready: refuseUnknownRule,
      forbids: unextendable,
      decide: extendApproval,
    },
  },
  changes: {
    'approval.extended': (state, { data }: EventOf<ExtendApproval>) =>
      inApproval(state, {
        extendedDays: state.approval.extendedDays + data.days,
        extensionRefs: [...state.approval.extensionRefs, data.ref],
      }),
  },
  facts: {
    'approval.extended': tiedDays,
  },
};

import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import { officialPapers } from '../../stream/papers';
import { dayAt, refuseBefore } from '../../stream/times';
import { annulmentArticle } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import type { EnterChangedApproval } from './annulment.schema';
import type { ChangedText } from './state';

/** The decision or judgment itself, or the document that carries it out. */
const papers = ['report', 'other', ...officialPapers] as const;

function unentered({ approval }: InvestigationState): readonly ChangedText[] {
  return approval.changed.filter(({ enteredAt }) => enteredAt === null);
}

/** What was changed is entered before it is published (AP-14). */
export function refuseUnentered(state: InvestigationState): Rejection | null {
  return unentered(state).length === 0 ? null : reject('changed-text-missing', {}, { article: annulmentArticle });
}

function enterChangedApproval(state: InvestigationState, command: CommandOf<EnterChangedApproval>): Decision {
  const { act, data } = command;
  const change = unentered(state).find(({ ref }) => ref === data.ref);
  if (change === undefined) return reject('annulment-unknown', { ref: data.ref }, { article: annulmentArticle, field: 'data.ref' });
  return (
    onlyInvestigatorSide(state, command, annulmentArticle) ??
    refuseBefore(act.occurredAt, change.at, { first: 'approval.changed', then: 'approval.change-entered' }) ??
    refuseUndocumented(state, act, papers, annulmentArticle) ?? [
      { kind: 'approval.change-entered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

export function changedTasks(state: InvestigationState): readonly Wanted[] {
  return unentered(state).map(({ ref, at }) => wanted('enter-changed-approval', state.investigator, at, { ref }));
}

/** 变更批复: the text that a review or a judgment changed. */
export const changedText: Matter = {
  commands: {
    'enter-changed-approval': {
      title: { zh: '登记变更后的批复内容', en: 'enter what the approval says after the change' },
      article: annulmentArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: needs('enter-changed-approval', 'decide-appeal', (state) => unentered(state).length > 0),
      decide: enterChangedApproval,
    },
  },
  changes: {
    'approval.changed': (state, { data, occurredAt }: EventOf<Pick<EnterChangedApproval, 'ref'>>) =>
      inApproval(state, { changed: [...state.approval.changed, { ref: data.ref, at: occurredAt, enteredAt: null }] }),
    'approval.change-entered': (state, { data, occurredAt }: EventOf<EnterChangedApproval>) =>
      inApproval(state, {
        changed: state.approval.changed.map((one) => (one.ref === data.ref ? { ...one, enteredAt: occurredAt } : one)),
      }),
  },
  options: {
    'changes.open': (state) =>
      unentered(state).map(({ ref, at }) => ({
        value: ref,
        words: { zh: `${dayInWords(dayAt(at))}生效的变更（${ref}）`, en: `the change of ${dayAt(at)} (${ref})` },
      })),
  },
};

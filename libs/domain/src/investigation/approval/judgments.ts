import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { judgmentArticle } from '../articles';
import { tied } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { appealNamed, appealOption, withInForce, withSettled } from './appeals';
import type { RecordJudgmentAppealed, RecordJudgmentFinal } from './annulment.schema';
import { effectOf, whereRuled } from './ruling';
import type { Appeal } from './state';

/** Judgments of a first instance that are not final: within the fifteen days, or appealed against. */
function notFinal({ approval }: InvestigationState): readonly Appeal[] {
  return approval.appeals.filter(({ kind, awaiting }) => kind === 'suit' && awaiting !== undefined);
}

function openJudgment(state: InvestigationState, { name, data }: CommandOf<{ readonly ref: string }>): Appeal | Rejection {
  const appeal = appealNamed(state, data.ref);
  if (isRejection(appeal)) return appeal;
  return notFinal(state).includes(appeal) ? appeal : reject('already-done', { command: name });
}

/** 上诉: the judgment does not count until the second one is given, which counts at once. */
function recordJudgmentAppealed(state: InvestigationState, command: CommandOf<RecordJudgmentAppealed>): Decision {
  const { name, act, data } = command;
  const appeal = openJudgment(state, command);
  if (isRejection(appeal)) return appeal;
  if (appeal.status === 'pending') return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, appeal.decidedAt ?? appeal.filedAt, { first: 'appeal.decided', then: 'judgment.appealed' }) ?? [
      { kind: 'judgment.appealed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** The first judgment is final: nobody appealed in time, or the appeal was withdrawn. From this day it counts. */
function recordJudgmentFinal(state: InvestigationState, command: CommandOf<RecordJudgmentFinal>, { law }: World): Decision {
  const { act, data } = command;
  const appeal = openJudgment(state, command);
  if (isRejection(appeal)) return appeal;
  const effect = appeal.awaiting === undefined ? [] : effectOf(state, appeal, appeal.awaiting, act.occurredAt, law);
  return (
    refuseBefore(act.occurredAt, appeal.decidedAt ?? appeal.filedAt, { first: 'appeal.decided', then: 'judgment.final' }) ?? [
      { kind: 'judgment.final', version: 1, occurredAt: act.occurredAt, data },
      ...effect,
    ]
  );
}

/** Whether a first judgment was appealed against is asked when its fifteen days are over. */
export function judgmentTasks(state: InvestigationState): readonly Wanted[] {
  return notFinal(state)
    .filter(({ status }) => status === 'decided')
    .map(({ ref, decidedAt, filedAt }) =>
      wanted('record-judgment-final', state.investigator, decidedAt ?? filedAt, { ref, presses: `AP-14-appeal#${ref}` }),
    );
}

/** 判决生效: a first judgment counts when it is final (行政诉讼法 article 85). */
export const judgments: Matter = {
  commands: {
    'record-judgment-appealed': {
      title: { zh: '登记对一审判决提起上诉', en: 'record an appeal against the first judgment' },
      article: judgmentArticle,
      usually: 'investigator',
      stages: always,
      ready: needs('record-judgment-appealed', 'decide-appeal', (state) => notFinal(state).length > 0),
      decide: recordJudgmentAppealed,
    },
    'record-judgment-final': {
      title: { zh: '登记一审判决生效', en: 'record that the first judgment is final' },
      article: judgmentArticle,
      usually: 'investigator',
      stages: whereRuled,
      ready: needs('record-judgment-final', 'decide-appeal', (state) => notFinal(state).length > 0),
      beside: ['record-judgment-appealed'],
      decide: recordJudgmentFinal,
    },
  },
  changes: {
    'judgment.appealed': (state, { data }: EventOf<RecordJudgmentAppealed>) => withSettled(state, data.ref, { status: 'pending' }),
    'judgment.final': (state, { data }: EventOf<RecordJudgmentFinal>) => withInForce(state, data.ref, { status: 'decided' }),
  },
  facts: {
    'judgment.appealed': tied,
    'judgment.final': tied,
  },
  options: {
    'judgments.open': (state) => notFinal(state).map((appeal) => appealOption(state, appeal)),
  },
};

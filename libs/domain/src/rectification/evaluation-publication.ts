import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import type { RecordedEvent } from '../stream/event';
import { staying } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article86, filingArticle } from './articles';
import type { FileEvaluation, PublishEvaluation } from './evaluation.schema';
import type { Evaluation } from './evaluation-state';
import { isApprovalAsked } from './evaluation-report';
import { isHigherCommission, nextHigherOffice } from './higher';
import { lastEvaluation, onlySide, wanted, withEvaluation } from './matter';
import type { Matter, Wanted } from './matter';
import type { RectificationState } from './state';

/** The result is published; what was put out without a report, or before its date, is recorded and is no publication (EV-06, T-39). */
function publish(state: RectificationState, command: CommandOf<PublishEvaluation>): Decision {
  const { act, data } = command;
  const evaluation = lastEvaluation(state);
  const reportedAt = evaluation?.reportedAt ?? null;
  const early =
    reportedAt === null ? null : refuseBefore(act.occurredAt, reportedAt, { first: 'evaluation.reported', then: 'evaluation.published' });
  const isOne = evaluation !== undefined && reportedAt !== null && early === null;
  const published = isOne ? { kind: 'evaluation.published', data: { ...data, n: evaluation.n } } : { kind: 'evaluation.put-out', data };
  return (
    onlySide(state, command, article86) ??
    refuseProposed(act, [early]) ?? [{ ...published, version: 1, occurredAt: act.occurredAt }, ...markIrregular(command, [early])]
  );
}

/** Nothing is published without a report, nor before the government approved it where one has to. */
function unready(state: RectificationState, { law }: World): readonly Rejection[] {
  const evaluation = lastEvaluation(state);
  if (evaluation?.reportedAt == null) return [reject('evaluation-unreported', {}, { article: article86 })];
  return isApprovalAsked(law) && evaluation.approvedAt === null ? [reject('evaluation-unapproved', {}, { article: article86 })] : [];
}

function refusePublished(state: RectificationState): Rejection | null {
  return lastEvaluation(state)?.publishedAt == null ? null : reject('already-done', { command: 'publish-evaluation' });
}

/** 备案 with an office above, where the place asks for it (EV-06, T-39). */
function fileEvaluation(state: RectificationState, command: CommandOf<FileEvaluation>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const [evaluation] = unfiled(state);
  if (evaluation?.reportedAt == null) return reject('already-done', { command: command.name });
  const against = [
    isHigherCommission(data.to, state.told.investigator)
      ? null
      : reject('filing-not-higher', { organ: data.to }, { article: filingArticle, field: 'data.to' }),
  ];
  // What went to another office is recorded where it did, and is no filing.
  const kind = against[0] === null ? 'evaluation.filed' : 'evaluation.sent-elsewhere';
  return (
    onlySide(state, command, filingArticle) ??
    refuseProposed(act, against) ??
    refuseUncited(papers, act, ['report', ...officialPapers], filingArticle) ??
    refuseBefore(act.occurredAt, evaluation.reportedAt, { first: 'evaluation.reported', then: 'evaluation.filed' }) ?? [
      { kind, version: 1, occurredAt: act.occurredAt, data: { ...data, n: evaluation.n } },
      ...markIrregular(command, against),
    ]
  );
}

/** In the order in which they were made; one that need not be filed may be all the same. */
function unfiled({ evaluations }: RectificationState): readonly Evaluation[] {
  return evaluations.filter(({ reportedAt, filedAt }) => reportedAt !== null && filedAt === null);
}

function refuseNothingToFile(state: RectificationState): Rejection | null {
  return unfiled(state).length > 0 ? null : reject('step-missing', { command: 'file-evaluation', first: 'record-evaluation-report' });
}

function actFact({ kind, data: { n }, occurredAt, recordedAt }: RecordedEvent) {
  return [{ fact: kind, at: occurredAt, recordedAt, ref: String(n) }];
}

/** What is owed of an evaluation that was made: it outlives the archive (AP-15). */
export function publicationDuties(state: RectificationState): readonly Wanted[] {
  const { investigator } = state.told;
  const last = lastEvaluation(state);
  const unpublished =
    last !== undefined && last.reportedAt !== null && last.publishedAt === null ? [{ ...last, since: last.reportedAt }] : [];
  const office = nextHigherOffice(investigator);
  const note = { zh: '报上一级安委会办公室', en: 'with the next higher office' };
  return [
    ...unpublished.map(({ n, since }) => wanted('publish-evaluation', investigator, since, { presses: `EV-06#${n}` })),
    ...unfiled(state)
      .filter(({ filing }) => filing === 'owed' && office !== null)
      .map(({ n, reportedAt }) =>
        wanted('file-evaluation', investigator, reportedAt ?? '', {
          ref: String(n),
          of: null,
          presses: `house-evaluation-filing#${n}`,
          note,
        }),
      ),
  ];
}

/** 公布与备案: the result to the public, always, and to the office above. */
export const evaluationPublication: Matter = {
  commands: {
    'publish-evaluation': {
      title: { zh: '公布评估结果', en: 'publish the result of the evaluation' },
      article: article86,
      usually: 'investigator',
      stages: { evaluated: ['published'], ...staying('carrying-out', 'evaluating', 'archived') },
      ready: refusePublished,
      forbids: unready,
      decide: publish,
      step: { done: 'published', missing: 'evaluation-unreported', article: article86 },
    },
    'file-evaluation': {
      title: { zh: '报送评估情况备案', en: 'file the evaluation with the higher office' },
      article: filingArticle,
      usually: 'investigator',
      stages: staying('evaluated', 'published', 'archived'),
      ready: refuseNothingToFile,
      decide: fileEvaluation,
    },
  },
  changes: {
    'evaluation.published': (state, { data: { n, where }, occurredAt }: EventOf<PublishEvaluation & Pick<Evaluation, 'n'>>) => {
      const published = withEvaluation(state, n, { publishedAt: occurredAt, publishedIn: where });
      return state.stage === 'archived' ? published : { ...published, stage: 'published', stageSince: occurredAt };
    },
    // No publication: the duty is not done by it.
    'evaluation.put-out': (state) => state,
    'evaluation.sent-elsewhere': (state) => state,
    'evaluation.filed': (state, { data: { n, to }, occurredAt }: EventOf<FileEvaluation & Pick<Evaluation, 'n'>>) =>
      withEvaluation(state, n, { filedAt: occurredAt, filedWith: to }),
  },
  facts: { 'evaluation.published': actFact, 'evaluation.filed': actFact },
  tasks: publicationDuties,
};

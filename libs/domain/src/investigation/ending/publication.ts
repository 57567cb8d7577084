import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { Gate } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { refuseUnentered } from '../approval/changed-text';
import { article, fullTextArticle } from '../articles';
import { plain } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval, lifetime, moving, staying } from '../stages';
import { inEnding } from '../state';
import type { InvestigationState } from '../state';
import { runningSupervisions } from '../supervised/new-text';
import type { PublishReport, RecordRedactions, ReplacePublication } from './ending.schema';
import type { EndingState, Publication } from './state';

/** What is treated before the publication and why; secret parts are treated, never a reason to withhold the report (T-38, AP-09). */
function recordRedactions(state: InvestigationState, command: CommandOf<RecordRedactions>): Decision {
  const { act, data } = command;
  if (data.kinds.includes('nothing') && data.kinds.length > 1) {
    return reject('redactions-contradict', {}, { article: article('三十四'), field: 'data.kinds' });
  }
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, state.issued?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'report.redacted' }) ?? [
      { kind: 'report.redacted', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/**
 * In full, never a summary (AP-09). Never before the approval, not even by its date (article 34; T-38). What was put out as a summary, or before
 * its time, is recorded under a name of its own: the duty to publish is not done by it.
 */
function publishReport(state: InvestigationState, command: CommandOf<PublishReport>): Decision {
  const { act, data } = command;
  const { issuedAt = act.occurredAt } = state.issued ?? {};
  const early = refuseBefore(act.occurredAt, issuedAt, { first: 'approval.issued', then: 'report.published' });
  const summary = reject('publication-not-full', {}, { article: fullTextArticle, field: 'data.extent' });
  const none = [early, data.extent === 'summary' ? summary : null];
  const against = [...none, refuseUnentered(state)];
  const isOne = state.issued !== null && none.every((refusal) => refusal === null);
  const told = { ...data, supervisions: runningSupervisions(state).map(({ n }) => n) };
  const published = isOne ? { kind: 'report.published', data: told } : { kind: 'report.put-out', data };
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseProposed(act, against) ?? [{ ...published, version: 1, occurredAt: act.occurredAt }, ...markIrregular(command, against)]
  );
}

/** A new version with its reason; the one before stays on record. Taking a report down does not exist (AP-09). */
function replacePublication(state: InvestigationState, command: CommandOf<ReplacePublication>): Decision {
  const { act, data } = command;
  const last = state.ending.publications.at(-1) ?? { version: 0, at: act.occurredAt };
  const { revoked, annulments } = state.approval;
  if (data.kind === 'notice' && revoked.length + annulments.length === 0) {
    return reject('notice-without-revocation', {}, { article: fullTextArticle, field: 'data.kind' });
  }
  const against = data.kind === 'replacement' ? [refuseUnentered(state)] : [];
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, last.at, { first: 'report.published', then: 'publication.replaced' }) ??
    refuseProposed(act, against) ?? [
      { kind: 'publication.replaced', version: 1, occurredAt: act.occurredAt, data: { ...data, version: last.version + 1 } },
      ...markIrregular(command, against),
    ]
  );
}

/** Nothing is published, nor looked through for that, without an approval (article 34; T-38). */
function refuseUnapproved({ issued: approval }: InvestigationState): Rejection | null {
  return approval === null ? reject('approval-missing', {}, { article: article('三十四') }) : null;
}

function unapproved(state: InvestigationState): readonly Rejection[] {
  const refusal = refuseUnapproved(state);
  return refusal === null ? [] : [refusal];
}

/** The report is published once; whatever else was put out is replaced by it. */
function refusePublished({ stage, ending }: InvestigationState): Rejection | null {
  return stage === 'archived' && isPublished(ending) ? reject('already-done', { command: 'publish-report' }) : null;
}

function isPublished({ publications }: EndingState): boolean {
  return publications.some(({ kind }) => kind === 'report');
}

function refuseUnpublished({ ending }: InvestigationState): Rejection | null {
  return isPublished(ending) ? null : reject('publication-missing', {}, { article: fullTextArticle });
}

/** What is published has been looked through for what must be treated first (T-38). */
function publicationChecked({ stage, issued: approval, ending, investigator }: InvestigationState): readonly Gate[] {
  const asked = stage === 'approved' || stage === 'published' || (stage === 'archived' && !isPublished(ending));
  if (approval === null || !asked) return [];
  const done = ending.redactedAt;
  const gate = 'publication-checked';
  return [{ gate, state: done === null ? 'shut' : 'open', holder: investigator, since: done ?? approval.issuedAt }];
}

/** To say so where a published report lost its approval, or a part of it, or where the text was changed and is entered. */
export function noticeTasks({ investigator, ending, approval }: InvestigationState): readonly Wanted[] {
  const last = ending.publications.at(-1);
  const fallen = [
    ...approval.revoked.map(({ revokedAt }) => revokedAt),
    ...approval.annulments.map(({ at }) => at),
    ...approval.changed.map(({ enteredAt }) => enteredAt ?? ''),
  ];
  const [latest = ''] = fallen.sort().slice(-1);
  const unsaid = last !== undefined && last.at < latest ? [latest] : [];
  return unsaid.map((since) => wanted('replace-publication', investigator, since));
}

function publicationTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator, ending } = state;
  const notice = noticeTasks(state);
  if (stage !== 'approved') return notice;
  const check = ending.redactedAt === null ? [wanted('record-redactions', investigator, stageSince)] : [];
  return [...notice, ...check, wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })];
}

function withPublished(state: InvestigationState, { occurredAt: at }: RecordedEvent, kind: Publication['kind']): InvestigationState {
  const { publications } = state.ending;
  const version = (publications.at(-1)?.version ?? 0) + 1;
  return inEnding(state, { publications: [...publications, { version, at, kind }] });
}

type Replaced = Pick<Publication, 'kind' | 'version'>;

// None in events of before supervisions were told.
type Published = NewEvent<string, { readonly supervisions?: readonly number[] }>;

/** 公布: full text, for good; only a new version with its reason replaces one (AP-09, T-38). */
export const publication: Matter = {
  commands: {
    'record-redactions': {
      title: { zh: '登记公布前的信息处理', en: 'record what is treated before publication' },
      article: article('三十四'),
      usually: 'investigator',
      stages: afterApproval,
      ready: refuseUnapproved,
      decide: recordRedactions,
    },
    'publish-report': {
      title: { zh: '公布事故调查报告', en: 'publish the report' },
      article: article('三十四'),
      usually: 'investigator',
      stages: { ...moving('approved', 'published'), ...staying('investigating', 'submitted', 'archived') },
      ready: refusePublished,
      forbids: unapproved,
      decide: publishReport,
      step: { done: 'published', missing: 'approval-missing', article: article('三十四') },
    },
    'replace-publication': {
      title: { zh: '更换公布版本', en: 'replace the published version' },
      article: fullTextArticle,
      usually: 'investigator',
      stages: staying(...lifetime),
      ready: refuseUnpublished,
      decide: replacePublication,
    },
  },
  changes: {
    'report.redacted': (state, { occurredAt }) => inEnding(state, { redactedAt: occurredAt }),
    'report.published': (state, event) =>
      withPublished(state.stage === 'archived' ? state : inStage(state, 'published', event), event, 'report'),
    'report.put-out': (state, event) => withPublished(state, event, 'put-out'),
    'publication.replaced': (state, { data, occurredAt }: EventOf<Replaced>) =>
      inEnding(state, {
        publications: [...state.ending.publications, { version: data.version, at: occurredAt, kind: data.kind }],
      }),
  },
  facts: {
    'report.published': plain,
  },
  reactions: {
    'report.published': ({ data: { supervisions = [] } }: Published) =>
      supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-report-published', data: {} })),
  },
  tasks: publicationTasks,
  gates: publicationChecked,
};

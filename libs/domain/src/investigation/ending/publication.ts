import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Gate } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { article, fullTextArticle } from '../articles';
import { plain } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, moving, staying } from '../stages';
import { inEnding } from '../state';
import type { InvestigationState } from '../state';
import type { PublishReport, RecordRedactions, ReplacePublication } from './ending.schema';
import type { Publication } from './state';

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

/** In full, never a summary (AP-09). Never before the approval, not even by its date (article 34; T-38). */
function publishReport(state: InvestigationState, command: CommandOf<PublishReport>): Decision {
  const { act, data } = command;
  if (data.extent === 'summary') return reject('publication-not-full', {}, { article: fullTextArticle, field: 'data.extent' });
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, state.issued?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'report.published' }) ?? [
      { kind: 'report.published', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** A new version with its reason; the one before stays on record. Taking a report down does not exist (AP-09). */
function replacePublication(state: InvestigationState, command: CommandOf<ReplacePublication>): Decision {
  const { act, data } = command;
  const last = state.ending.publications.at(-1) ?? { version: 0, at: act.occurredAt };
  if (data.kind === 'notice' && state.approval.revoked.length === 0) {
    return reject('notice-without-revocation', {}, { article: fullTextArticle, field: 'data.kind' });
  }
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, last.at, { first: 'report.published', then: 'publication.replaced' }) ?? [
      { kind: 'publication.replaced', version: 1, occurredAt: act.occurredAt, data: { ...data, version: last.version + 1 } },
    ]
  );
}

/** Nothing is published, nor looked through for that, without an approval (article 34; T-38). */
function refuseUnapproved({ issued: approval }: InvestigationState): Rejection | null {
  return approval === null ? reject('approval-missing', {}, { article: article('三十四') }) : null;
}

function refuseUnpublished({ ending }: InvestigationState): Rejection | null {
  return ending.publications.length === 0 ? reject('publication-missing', {}, { article: fullTextArticle }) : null;
}

/** What is published has been looked through for what must be treated first (T-38). */
function publicationChecked({ stage, issued: approval, ending, investigator }: InvestigationState): readonly Gate[] {
  if (approval === null || (stage !== 'approved' && stage !== 'published')) return [];
  const done = ending.redactedAt;
  const gate = 'publication-checked';
  return [{ gate, state: done === null ? 'shut' : 'open', holder: investigator, since: done ?? approval.issuedAt }];
}

/** To publish, and to say so where a published report lost its approval. */
function publicationTasks({ stage, stageSince, investigator, ending, approval }: InvestigationState): readonly Wanted[] {
  const last = ending.publications.at(-1);
  const revoked = approval.revoked.at(-1);
  const unsaid = last !== undefined && revoked !== undefined && last.at < revoked.revokedAt ? [revoked.revokedAt] : [];
  const notice = unsaid.map((since) => wanted('replace-publication', investigator, since));
  if (stage !== 'approved') return notice;
  const check = ending.redactedAt === null ? [wanted('record-redactions', investigator, stageSince)] : [];
  return [...notice, ...check, wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })];
}

type Replaced = Pick<Publication, 'kind' | 'version'>;

/** 公布: full text, for good; only a new version with its reason replaces one (AP-09, T-38). */
export const publication: Matter = {
  commands: {
    'record-redactions': {
      title: { zh: '登记公布前的信息处理', en: 'record what is treated before publication' },
      article: article('三十四'),
      usually: 'investigator',
      stages: staying('approved', 'published'),
      ready: refuseUnapproved,
      decide: recordRedactions,
    },
    'publish-report': {
      title: { zh: '公布事故调查报告', en: 'publish the report' },
      article: article('三十四'),
      usually: 'investigator',
      stages: moving('approved', 'published'),
      ready: refuseUnapproved,
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
    'report.published': (state, event) => {
      const { publications } = state.ending;
      const version = (publications.at(-1)?.version ?? 0) + 1;
      return inEnding(inStage(state, 'published', event), {
        publications: [...publications, { version, at: event.occurredAt, kind: 'report' }],
      });
    },
    'publication.replaced': (state, { data, occurredAt }: EventOf<Replaced>) =>
      inEnding(state, {
        publications: [...state.ending.publications, { version: data.version, at: occurredAt, kind: data.kind }],
      }),
  },
  facts: {
    'report.published': plain,
  },
  tasks: publicationTasks,
  gates: publicationChecked,
};

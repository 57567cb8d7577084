import type { Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import { articleOfGate } from '../../stream/gate-article';
import type { Gate, World } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { copyingArticle, statisticsArticle } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { plain } from '../facts-of';
import { openAllegations } from '../intake/concealment';
import { onlyInvestigatorSide } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { staying } from '../stages';
import { inEnding } from '../state';
import type { InvestigationState } from '../state';
import { closingWithApproval } from './case-closed';
import { copiedOrgans } from './choices';
import type { CopiedOrgan } from './choices';
import type { CancelStatistics, ConcludeNotAccident, CopyConclusion, PublishConclusion } from './ending.schema';
import type { NegativeConclusion } from './state';

/** A conclusion comes as an opinion of the department, as a report on the case, or as a document of the government: in writing. */
const papers = ['opinion', 'report', 'approval', 'notice', 'official', 'sign-off', 'minutes'] as const;

/**
 * A written conclusion that it was no production-safety accident (AP-12): a judgment with its reason and its paper, never a mere
 * cancelling (T-42). A case that closes with its approval closes with this.
 */
function concludeNotAccident(state: InvestigationState, command: CommandOf<ConcludeNotAccident>, { law }: World): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, copyingArticle) ??
    refuseBefore(act.occurredAt, state.reportedAt, { first: 'accident.reported', then: 'conclusion.negative' }) ??
    refuseUndocumented(state, act, papers, copyingArticle) ?? [
      { kind: 'conclusion.negative', version: 1, occurredAt: act.occurredAt, data: { ...data, from: state.stage } },
      ...closingWithApproval(state, act.occurredAt, law),
    ]
  );
}

/** That the conclusion was sent to 监察, police or procuratorate of the same level, with the letter that shows it (AP-12). */
function copyConclusion(state: InvestigationState, command: CommandOf<CopyConclusion>): Decision {
  const { name, act, data } = command;
  if (state.ending.copies.some(({ to }) => to === data.to)) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, copyingArticle) ??
    refuseBefore(act.occurredAt, concludedAt(state) ?? act.occurredAt, { first: 'conclusion.negative', then: 'conclusion.copied' }) ??
    refuseUndocumented(state, act, 'letter', copyingArticle) ?? [
      { kind: 'conclusion.copied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Since when there is something to copy: a negative conclusion, or an approval that says "no responsibility accident". */
function concludedAt({ issued: approval, approval: decision, ending }: InvestigationState): Instant | null {
  const approved = decision.nature === 'non-responsibility' ? approval : null;
  return ending.conclusion?.at ?? approved?.issuedAt ?? null;
}

function refuseAllCopied(state: InvestigationState): Rejection | null {
  if (concludedAt(state) === null) return reject('conclusion-missing', {}, { article: copyingArticle });
  const { copies } = state.ending;
  const open = copiedOrgans.some((organ) => !copies.some(({ to }) => to === organ));
  return open ? null : reject('already-done', { command: 'copy-conclusion' });
}

/** 信息公开 of the negative conclusion, without which nothing is struck off the statistics (RP-20). */
function publishConclusion(state: InvestigationState, command: CommandOf<PublishConclusion>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, statisticsArticle) ??
    refuseBefore(act.occurredAt, state.ending.conclusion?.at ?? act.occurredAt, {
      first: 'conclusion.negative',
      then: 'conclusion.published',
    }) ?? [{ kind: 'conclusion.published', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** 统计核销: the last of 『先行填报、调查认定、信息公开、统计核销』 (RP-20); what has to come before it is the gate's. */
function cancelStatistics(state: InvestigationState, command: CommandOf<CancelStatistics>): Decision {
  const { act } = command;
  const { conclusion } = state.ending;
  return (
    onlyInvestigatorSide(state, command, statisticsArticle) ??
    refuseBefore(act.occurredAt, conclusion?.publishedAt ?? conclusion?.at ?? act.occurredAt, {
      first: 'conclusion.published',
      then: 'statistics.cancelled',
    }) ?? [{ kind: 'statistics.cancelled', version: 1, occurredAt: act.occurredAt, data: {} }]
  );
}

/** Stands against what goes on from a negative conclusion, and is done once. */
function onceConcluded(command: string, done: (conclusion: NegativeConclusion) => boolean) {
  return ({ ending: { conclusion } }: InvestigationState): Rejection | null => {
    if (conclusion === null) return reject('conclusion-missing', {}, { article: statisticsArticle });
    return done(conclusion) ? reject('already-done', { command }) : null;
  };
}

/**
 * To whom the conclusion still has to be copied. With at least one dead the duty comes with "no production-safety accident" and
 * with an approval that says "no responsibility accident".
 */
export function uncopied({ toll, approval, ending }: InvestigationState): readonly CopiedOrgan[] {
  const negative = ending.conclusion !== null || approval.nature === 'non-responsibility';
  if (!negative || toll.deaths < 1) return [];
  return copiedOrgans.filter((organ) => !ending.copies.some(({ to }) => to === organ));
}

/** The gate that an allegation of concealment holds shut before a conclusion that it was no accident, or an accident without responsibility (AP-16). */
export const concealmentSettled = 'concealment-settled';

function allegationsSettled(state: InvestigationState): readonly Gate[] {
  const { intake, investigator, reportedAt } = state;
  if (intake.concealments.length === 0) return [];
  const [open] = openAllegations(state);
  return [
    { gate: concealmentSettled, state: open === undefined ? 'open' : 'shut', holder: investigator, since: open?.allegedAt ?? reportedAt },
  ];
}

/** What an approval that says "no responsibility accident" meets: its gate depends on what it says, so it is asked here (AP-16). */
export function refuseAlleged(state: InvestigationState, nature: string | undefined, { gates }: LawSheet): Rejection | null {
  const rule = gates.find(({ id }) => id === concealmentSettled);
  const shut = allegationsSettled(state).find((gate) => gate.state === 'shut');
  if (nature !== 'non-responsibility' || rule === undefined || shut === undefined) return null;
  const { gate, holder, since } = shut;
  return reject('gate-blocked', { gate, holder, since }, { article: articleOfGate(rule, state.facts), field: 'data.nature' });
}

/** Shut until the conclusion is copied to all three and published (AP-12, RP-20). */
function negativeConclusionCopied(state: InvestigationState): readonly Gate[] {
  const { conclusion, copies } = state.ending;
  if (conclusion === null) return [];
  const gate = 'negative-conclusion-copied';
  if (uncopied(state).length > 0 || conclusion.publishedAt === null) {
    return [{ gate, state: 'shut', holder: state.investigator, since: conclusion.at }];
  }
  const since = [conclusion.publishedAt, ...copies.map(({ at }) => at)].sort().at(-1) ?? conclusion.publishedAt;
  return [{ gate, state: 'open', holder: state.investigator, since }];
}

/** Copies, publication, and the statistics record. */
export function negativeTasks(state: InvestigationState): readonly Wanted[] {
  const { investigator, issued: approval, ending } = state;
  const since = ending.conclusion?.at ?? approval?.issuedAt ?? state.stageSince;
  const copies = uncopied(state).map((ref) => wanted('copy-conclusion', investigator, since, { ref }));
  const { conclusion } = ending;
  if (conclusion === null) return copies;
  if (conclusion.publishedAt === null) return [...copies, wanted('publish-conclusion', investigator, since)];
  if (copies.length > 0 || conclusion.statisticsCancelledAt !== null) return copies;
  return [wanted('cancel-statistics', investigator, conclusion.publishedAt)];
}

function withConclusion(state: InvestigationState, change: Partial<NegativeConclusion>): InvestigationState {
  const { conclusion } = state.ending;
  return inEnding(state, { conclusion: conclusion && { ...conclusion, ...change } });
}

/** Before a report was submitted it also ends the time for it; afterwards that was met already. */
function conclusionFacts(event: RecordedEvent): readonly Fact[] {
  const concluded = plain(event);
  const ended = event.data['from'] === 'submitted' ? [] : concluded.map((fact) => ({ ...fact, fact: 'investigation.ended' }));
  return [...concluded, ...ended];
}

const afterConclusion = staying('not-an-accident', 'archived');

/** 非生产安全事故: a gated outcome of its own (AP-12, T-42, RP-20). */
export const negative: Matter = {
  commands: {
    'conclude-not-accident': {
      title: { zh: '认定不属于生产安全事故', en: 'conclude that it was no production-safety accident' },
      article: copyingArticle,
      usually: 'investigator',
      stages: { reported: ['not-an-accident'], investigating: ['not-an-accident'], submitted: ['not-an-accident'] },
      decide: concludeNotAccident,
    },
    'copy-conclusion': {
      title: { zh: '抄送认定结论', en: 'copy the conclusion' },
      article: copyingArticle,
      usually: 'investigator',
      stages: staying('approved', 'published', 'not-an-accident', 'archived'),
      ready: refuseAllCopied,
      decide: copyConclusion,
    },
    'publish-conclusion': {
      title: { zh: '公布认定结论', en: 'publish the conclusion' },
      article: statisticsArticle,
      usually: 'investigator',
      stages: afterConclusion,
      ready: onceConcluded('publish-conclusion', ({ publishedAt }) => publishedAt !== null),
      decide: publishConclusion,
    },
    'cancel-statistics': {
      title: { zh: '统计核销', en: 'cancel the statistics record' },
      article: statisticsArticle,
      usually: 'investigator',
      stages: afterConclusion,
      ready: onceConcluded('cancel-statistics', ({ statisticsCancelledAt }) => statisticsCancelledAt !== null),
      decide: cancelStatistics,
    },
  },
  changes: {
    'conclusion.negative': (state, event) =>
      inEnding(inStage(state, 'not-an-accident', event), {
        conclusion: { at: event.occurredAt, publishedAt: null, statisticsCancelledAt: null },
        copies: [],
      }),
    'conclusion.copied': (state, { data, occurredAt }: EventOf<CopyConclusion>) =>
      inEnding(state, { copies: [...state.ending.copies, { to: data.to, at: occurredAt }] }),
    'conclusion.published': (state, { occurredAt }) => withConclusion(state, { publishedAt: occurredAt }),
    'statistics.cancelled': (state, { occurredAt }) => withConclusion(state, { statisticsCancelledAt: occurredAt }),
  },
  facts: {
    'conclusion.negative': conclusionFacts,
    'conclusion.published': plain,
    'statistics.cancelled': plain,
  },
  tasks: negativeTasks,
  gates: (state) => [...negativeConclusionCopied(state), ...allegationsSettled(state)],
};

import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import { refuseBefore } from '../../stream/times';
import { approvalHandovers } from '../approval/handovers';
import { article, copyingArticle } from '../articles';
import { plain } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { staying } from '../stages';
import { inEnding } from '../state';
import type { InvestigationState } from '../state';
import { clueHandovers } from '../team/clues';
import { caseClosed } from './case-closed';
import { openDuties } from './duties';
import type { Archive, Close } from './ending.schema';
import { uncopied } from './negative';

/** 结案 as an act of its own, where the approval did not close the case already (T-11). */
function close(state: InvestigationState, command: CommandOf<Close>): Decision {
  const { act } = command;
  const refusal =
    onlyInvestigatorSide(state, command, article('三十二')) ??
    refuseBefore(act.occurredAt, state.issued?.issuedAt ?? act.occurredAt, { first: 'approval.issued', then: 'case.closed' });
  return refusal ?? [caseClosed(state, act.occurredAt)];
}

function refuseClosed({ ending }: InvestigationState): Rejection | null {
  return ending.closedAt === null ? null : reject('already-done', { command: 'close' });
}

/**
 * 归档 (article 31): only of a case that is closed and published, and whose negative conclusion has reached those to whom it must be copied.
 * The event says what was still open. What comes later (papers, supervisions, an appeal) is still taken.
 */
function archive(state: InvestigationState, command: CommandOf<Archive>): Decision {
  const { act } = command;
  return (
    onlyInvestigatorSide(state, command, article('三十一')) ??
    refuseBefore(act.occurredAt, state.ending.closedAt ?? act.occurredAt, { first: 'case.closed', then: 'case.archived' }) ?? [
      { kind: 'case.archived', version: 1, occurredAt: act.occurredAt, data: openAtArchive(state) },
    ]
  );
}

/** What stands against it; what was put away too early is closed and published from the archive. */
function unfinished(state: InvestigationState): readonly Rejection[] {
  const { stage, ending } = state;
  const [organ] = uncopied(state);
  return [
    ...(ending.closedAt === null ? [reject('case-open', {}, { article: article('三十一') })] : []),
    ...(stage === 'approved' ? [reject('report-unpublished', {}, { article: article('三十四') })] : []),
    ...(organ === undefined ? [] : [reject('conclusion-not-copied', { organ }, { article: copyingArticle })]),
    ...(ending.conclusion?.publishedAt === null ? [reject('conclusion-unpublished', {}, { article: copyingArticle })] : []),
  ];
}

type Open = {
  readonly handovers: readonly string[];
  readonly evidence: readonly string[];
  /** Ids of the tasks that outlive the archive (AP-15). */
  readonly duties: readonly string[];
};

/** What is still open when the file goes into the archive: shown and recorded, it holds up nothing. */
function openAtArchive(state: InvestigationState): Open {
  const handovers = [...approvalHandovers(state), ...clueHandovers(state)].map(({ id }) => id);
  const evidence = state.evidence.items.filter(({ kind, state: where }) => kind === 'physical' && where === 'held').map(({ ref }) => ref);
  const duties = openDuties(state).filter(({ command }) => command !== 'return-evidence');
  return { handovers, evidence, duties: duties.map(({ id }) => id) };
}

/** To close the case, where the approval did not, and to archive it. */
function endingTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator, issued: approval, ending } = state;
  if (stage !== 'approved' && stage !== 'published' && stage !== 'not-an-accident') return [];
  if (ending.closedAt === null) return [wanted('close', investigator, approval?.issuedAt ?? stageSince)];
  return stage === 'approved' ? [] : [wanted('archive', investigator, stageSince, noteOf(openAtArchive(state)))];
}

function noteOf({ handovers, evidence, duties }: Open): { readonly note?: Text } {
  if (handovers.length === 0 && evidence.length === 0 && duties.length === 0) return {};
  const zh = [
    ...(handovers.length === 0 ? [] : [`尚有 ${handovers.length} 项未移交`]),
    ...(evidence.length === 0 ? [] : [`尚未处置的证据 ${evidence.join('、')}`]),
    ...(duties.length === 0 ? [] : [`尚有 ${duties.length} 项义务未履行，归档后继续办理`]),
  ];
  const en = [
    ...(handovers.length === 0 ? [] : [`${handovers.length} not handed over`]),
    ...(evidence.length === 0 ? [] : [`evidence not disposed of: ${evidence.join(', ')}`]),
    ...(duties.length === 0 ? [] : [`${duties.length} duties are open and outlive the archive`]),
  ];
  return { note: { zh: zh.join('；'), en: en.join('; ') } };
}

type Closed = NewEvent<string, { readonly supervisions: readonly number[] }>;

/** 结案与归档: the day on which the case is closed, and the end of its file. */
export const closing: Matter = {
  commands: {
    close: {
      title: { zh: '结案', en: 'close the case' },
      article: article('三十二'),
      usually: 'investigator',
      stages: staying('approved', 'published', 'not-an-accident', 'archived'),
      ready: refuseClosed,
      decide: close,
    },
    archive: {
      title: { zh: '归档', en: 'archive the case' },
      article: article('三十一'),
      usually: 'investigator',
      stages: { approved: ['archived'], published: ['archived'], 'not-an-accident': ['archived'] },
      forbids: unfinished,
      decide: archive,
      step: { done: 'archived', missing: 'report-unpublished', article: article('三十四') },
    },
  },
  changes: {
    'case.closed': (state, event) => inEnding(state, { closedAt: event.occurredAt }),
    'case.archived': (state, event) => inStage(state, 'archived', event),
  },
  facts: {
    'case.closed': plain,
    'case.archived': plain,
  },
  reactions: {
    'case.closed': ({ data }: Closed) =>
      data.supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} })),
  },
  tasks: endingTasks,
};

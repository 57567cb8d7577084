import type { Instant } from '@app/calendar';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import { reportLimits } from '../governing-clock';
import { onlyTeam } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { whileWriting } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { tellFixed, withText } from '../supervised/new-text';
import { changesListed, madeIn, revisionOf, withMade } from './revision';
import type { DraftReport, RecordReport } from './report.schema';
import { toldOfText } from './seen-again';
import type { Draft, ReportState } from './state';

/** The team writes: parts of the report (article 30), its proposal on the nature (article 25), items of its checklist (JU-18). */
function recordReport(state: InvestigationState, command: CommandOf<RecordReport>): Decision {
  const { act, data } = command;
  const said = Object.values(data).some((group) => Object.keys(group).length > 0);
  if (!said) return reject('report-nothing-recorded', {}, { field: 'data' });
  return (
    onlyTeam(state, command, article('三十')) ??
    refuseUnregistered(state, data) ?? [{ kind: 'report.recorded', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** The catalogue names what the register holds or held: nothing is attached that has no chain of custody. */
function refuseUnregistered({ evidence }: InvestigationState, { catalogue = [] }: RecordReport): Rejection | null {
  const unknown = catalogue.find((named) => !evidence.items.some(({ ref }) => ref === named));
  return unknown === undefined ? null : reject('evidence-unknown', { ref: unknown }, { article: article('三十'), field: 'data.catalogue' });
}

/** Fixes the next version: a cited document of kind report, or the text recorded so far. Earlier signatures, resolutions and agreements do not carry over. */
function draftReport(state: InvestigationState, command: CommandOf<DraftReport>, { law }: World): Decision {
  const { act, data } = command;
  const cited = state.documents.find(({ document, kind }) => kind === 'report' && act.documents.includes(document));
  if (cited === undefined && Object.keys(state.report.parts).length === 0) {
    return reject('draft-empty', {}, { article: article('三十'), field: 'act.documents' });
  }
  const version = state.report.drafts.length + 1;
  const supervisions = toldOfText(state, law);
  const told = supervisions.length === 0 ? {} : { supervisions };
  const made = revisionOf(state, data);
  if (made !== null && isRejection(made)) return made;
  const drafted = { ...data, version, document: cited?.document ?? null, ...told, ...madeIn(made) };
  return onlyTeam(state, command, article('三十')) ?? [{ kind: 'report.drafted', version: 1, occurredAt: act.occurredAt, data: drafted }];
}

/** The draft that says what the text now says, or the refusal of an act that needs one. */
export function currentDraft({ report: { drafts, current } }: InvestigationState): Draft | Rejection {
  return drafts.find(({ version }) => version === current) ?? reject('draft-missing', {});
}

/** What stands against an act that needs one. */
export function refuseUndrafted(state: InvestigationState): Rejection | null {
  const draft = currentDraft(state);
  return isRejection(draft) ? draft : null;
}

/** A change of the text (parts, catalogue, nature) leaves the last draft behind; the checklist is no part of the text. */
function withRecorded(before: ReportState, { data, occurredAt }: EventOf<RecordReport>): Partial<ReportState> {
  const names = Object.keys(data.parts ?? {});
  const rewritten = names.length > 0 || data.nature !== undefined || data.catalogue !== undefined;
  return {
    parts: { ...before.parts, ...Object.fromEntries(names.map((name): [string, Instant] => [name, occurredAt])) },
    catalogue: data.catalogue ?? before.catalogue,
    checks: { ...before.checks, ...data.checks },
    nature: data.nature === undefined ? before.nature : { ...data.nature, at: occurredAt },
    current: rewritten ? null : before.current,
  };
}

// Supervisions are told since they hear of drafts.
type Drafted = Omit<Draft, 'at'> & { readonly supervisions?: readonly number[]; readonly madeFor?: readonly number[] };

function draftTask({ stage, stageSince, report: { drafts, current } }: InvestigationState): readonly Wanted[] {
  const drafted = drafts.some(({ version }) => version === current);
  return stage !== 'investigating' || drafted ? [] : [wanted('draft-report', 'investigation-team', stageSince, { presses: reportLimits })];
}

function evidenceOptions({ evidence }: InvestigationState): readonly Option[] {
  return evidence.items.map(({ ref, holder, since }) => ({
    value: ref,
    words: {
      zh: `证据${ref}（${dayInWords(dayAt(since))}起由${holder}保管）`,
      en: `evidence ${ref} (with ${holder} since ${dayAt(since)})`,
    },
  }));
}

/** 起草: the parts of the report and its versions (article 30). */
export const writing: Matter = {
  commands: {
    'record-report': {
      title: { zh: '撰写调查报告', en: 'write the report' },
      article: article('三十'),
      usually: 'team',
      stages: whileWriting,
      beside: ['draft-report'],
      decide: recordReport,
    },
    'draft-report': {
      title: { zh: '形成报告稿', en: 'fix a draft of the report' },
      article: article('三十'),
      usually: 'team',
      stages: whileWriting,
      decide: draftReport,
    },
  },
  changes: {
    'report.recorded': (state, event: EventOf<RecordReport>) => inReport(state, withRecorded(state.report, event)),
    'report.drafted': (state, { data, occurredAt }: EventOf<Drafted>) => {
      const { version, document, revises, supervisions = [], madeFor = [] } = data;
      const draft = { version, at: occurredAt, document, ...(revises === undefined ? {} : { revises }) };
      const told = withText(state, supervisions, { version, at: draft.at });
      return inReport(withMade(told, version, madeFor), {
        drafts: [...state.report.drafts, draft],
        current: version,
      });
    },
  },
  reactions: {
    'report.drafted': tellFixed,
  },
  tasks: draftTask,
  options: {
    'evidence.registered': evidenceOptions,
    'changes.listed': changesListed,
  },
};

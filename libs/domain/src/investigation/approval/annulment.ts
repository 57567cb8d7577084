import type { Fact, Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { annulmentArticle, sameActArticle } from '../articles';
import { approverOf, onlyApprover } from '../competence/approver';
import { refuseUndocumented } from '../documents/filing';
import { plain, tied } from '../facts-of';
import { inStage, needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { afterApproval } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import { tellReopened, withReopened } from '../supervised/reopening';
import { nameOfAddressee } from './appeals';
import type { DecideAnew, ResumeAfterAnnulment } from './annulment.schema';
import type { Approve } from './approval.schema';
import { isOfApproval } from './handovers';
import type { Annulment } from './state';

/** The annulment of the whole approval that has not been decided anew. */
export function openAnnulment({ approval }: InvestigationState): Annulment | undefined {
  return approval.annulments.find(({ part, doneAt }) => part === null && doneAt === null);
}

export function openParts({ approval }: InvestigationState): readonly Annulment[] {
  return approval.annulments.filter(({ part, doneAt }) => part !== null && doneAt === null);
}

/** The same once more on the same facts and ground is forbidden (行政诉讼法 article 71). */
export function refuseSame(anew: DecideAnew['anew'] | undefined): Rejection | null {
  return anew === 'same' ? reject('same-act-anew', {}, { article: sameActArticle, field: 'data.anew' }) : null;
}

/** An approval after an annulment is not dated before it, and says how it differs from what fell. */
export function refuseUnsaid(state: InvestigationState, { act, data }: CommandOf<Approve>): Rejection | null {
  const open = openAnnulment(state);
  if (open === undefined) return null;
  if (data.anew === undefined) return reject('anew-unsaid', {}, { article: sameActArticle, field: 'data.anew' });
  return refuseBefore(act.occurredAt, open.at, { first: 'approval.annulled', then: 'approval.issued' });
}

/** A person says whether form or law is to be mended, in the approval, or the facts, by the investigation. It may be said anew until it is decided. */
function resume(state: InvestigationState, command: CommandOf<ResumeAfterAnnulment>, world: World): Decision {
  const { act, data } = command;
  const at = openAnnulment(state)?.at ?? act.occurredAt;
  return (
    onlyApprover(state, command, world, annulmentArticle) ??
    refuseBefore(act.occurredAt, at, { first: 'approval.annulled', then: 'annulment.resumed' }) ?? [
      { kind: 'annulment.resumed', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** What was annulled in part is decided anew by itself; the rest of the approval stands all the time. */
function decideAnew(state: InvestigationState, command: CommandOf<DecideAnew>, world: World): Decision {
  const { act, data } = command;
  const part = openParts(state).find(({ ref }) => ref === data.ref);
  if (part === undefined) return reject('annulment-unknown', { ref: data.ref }, { article: annulmentArticle, field: 'data.ref' });
  const against = [refuseSame(data.anew), refuseUndocumented(state, act, 'approval', annulmentArticle)];
  return (
    onlyApprover(state, command, world, annulmentArticle) ??
    refuseBefore(act.occurredAt, part.at, { first: 'approval.annulled-in-part', then: 'approval.decided-anew' }) ??
    refuseProposed(act, against) ?? [
      { kind: 'approval.decided-anew', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** By when it is to be decided anew. */
export function noteOf({ at, dueOn }: Annulment): Text {
  const on = dayAt(at);
  return dueOn === null
    ? { zh: `批复已于${dayInWords(on)}被撤销，应当重新作出`, en: `the approval was annulled on ${on} and has to be made anew` }
    : {
        zh: `批复已于${dayInWords(on)}被撤销，应当不迟于${dayInWords(dueOn)}重新作出`,
        en: `annulled on ${on}, to be made anew by ${dueOn}`,
      };
}

function resumeTask(state: InvestigationState, world: World): readonly Wanted[] {
  const open = openAnnulment(state);
  if (state.stage !== 'submitted' || open === undefined || open.to !== null) return [];
  return [wanted('resume-after-annulment', approverOf(state, world), open.at, { presses: anewLimits, note: noteOf(open) })];
}

/** The day that was set, else the number of the house. */
export const anewLimits = ['AP-14', 'AP-14-unset'];

/** Also of an archived case: what was annulled in part is decided anew. */
export function partTasks(state: InvestigationState): readonly Wanted[] {
  return openParts(state).map((one) =>
    wanted('decide-anew', state.investigator, one.at, {
      ref: one.ref,
      presses: one.dueOn === null ? `AP-14-part-unset#${one.ref}` : `AP-14-part#${one.ref}`,
      note: { zh: `${one.part}，${noteOf(one).zh}`, en: `${one.part}: ${noteOf(one).en}` },
    }),
  );
}

function partOptions(state: InvestigationState): readonly Option[] {
  return openParts(state).map(({ ref, part, at }) => ({
    value: ref,
    words: { zh: `${part}（${dayInWords(dayAt(at))}撤销，${ref}）`, en: `${part} (annulled on ${dayAt(at)}, ${ref})` },
  }));
}

type Whole = { readonly ref: string; readonly dueOn?: string };
type InPart = Whole & { readonly part?: string; readonly freed?: string };

/** The report is undecided again, and nothing hangs on the approval that fell; what was done stays in the ledger. */
function withAnnulled(state: InvestigationState, event: EventOf<Whole>): InvestigationState {
  const { ref, dueOn } = event.data;
  const fallen: Annulment = { ref, at: event.occurredAt, part: null, dueOn: dueOn ?? null, to: null, doneAt: null };
  const again = {
    ...inStage(withReopened(state, event), 'submitted', event),
    issued: null,
    ending: { ...state.ending, closedAt: null, copies: [], redactedAt: null },
  };
  return inApproval(again, {
    nature: null,
    addressees: [],
    copiedAt: null,
    carryingOutReportedAt: null,
    correction: null,
    handovers: state.approval.handovers.filter((one) => one.doneAt !== null || !isOfApproval(one)),
    changed: state.approval.changed.filter(({ enteredAt }) => enteredAt !== null),
    annulments: [...closed(state, event), fallen],
  });
}

function withAnnulledPart(state: InvestigationState, { data, occurredAt }: EventOf<InPart>): InvestigationState {
  const { ref, part, freed, dueOn } = data;
  const named = part ?? nameOfAddressee(state, freed ?? '');
  const fallen: Annulment = { ref, at: occurredAt, part: named, dueOn: dueOn ?? null, to: null, doneAt: null };
  return inApproval(state, {
    annulments: [...state.approval.annulments, fallen],
    addressees: state.approval.addressees.map((one) => (one.ref === freed ? { ...one, annulledAt: occurredAt } : one)),
  });
}

/** What was open ends with a decision on the whole, or with its end. */
export function closed({ approval }: InvestigationState, { occurredAt }: Pick<RecordedEvent, 'occurredAt'>): readonly Annulment[] {
  return approval.annulments.map((one) => (one.doneAt === null ? { ...one, doneAt: occurredAt } : one));
}

function withResumed(state: InvestigationState, event: EventOf<ResumeAfterAnnulment>): InvestigationState {
  const { to } = event.data;
  const { returns, annulments } = state.approval;
  const said = inApproval(state, {
    annulments: annulments.map((one) => (one.part === null && one.doneAt === null ? { ...one, to } : one)),
  });
  if (to === 'approval') return said;
  const submittedAt = state.submission?.submittedAt ?? event.occurredAt;
  const undone = { submittedAt, returnedAt: event.occurredAt, by: 'annulment.resumed' } as const;
  return inApproval({ ...inStage(said, 'investigating', event), submission: null }, { extendedDays: 0, returns: [...returns, undone] });
}

/** Its value says whether a day was set for the new decision. */
function annulledFacts(event: RecordedEvent): readonly Fact[] {
  const { dueOn } = event.data;
  const set = typeof dueOn === 'string';
  const [fact] = event.kind === 'approval.annulled' ? plain(event) : tied(event);
  if (fact === undefined) return [];
  const due = set ? [{ ...fact, fact: `${event.kind === 'approval.annulled' ? 'new-decision' : 'part-decision'}.due`, at: dueOn }] : [];
  return [{ ...fact, value: set ? 'day-set' : 'day-unset' }, ...due, ...freedFacts(event)];
}

function freedFacts(event: RecordedEvent): readonly Fact[] {
  const { freed } = event.data;
  return typeof freed === 'string' ? plain(event).map((fact) => ({ ...fact, fact: 'approval.annulled-for', ref: freed })) : [];
}

function resumedFacts(event: RecordedEvent): readonly Fact[] {
  return event.data['to'] === 'investigation' ? plain(event).map((fact) => ({ ...fact, fact: 'investigation.resumed' })) : [];
}

/** 批复被复议决定、判决撤销: what falls, and where the case goes on (AP-14). Its own government carries it out. */
export const annulment: Matter = {
  commands: {
    'resume-after-annulment': {
      title: { zh: '批复被撤销后确定重新办理的环节', en: 'say where the case returns after the annulment' },
      article: annulmentArticle,
      usually: 'government',
      stages: { submitted: ['submitted', 'investigating'] },
      ready: needs('resume-after-annulment', 'decide-appeal', (state) => openAnnulment(state) !== undefined),
      decide: resume,
    },
    'decide-anew': {
      title: { zh: '就被撤销的部分重新作出决定', en: 'decide anew on the annulled part' },
      article: annulmentArticle,
      usually: 'government',
      stages: afterApproval,
      ready: needs('decide-anew', 'decide-appeal', (state) => openParts(state).length > 0),
      decide: decideAnew,
    },
  },
  changes: {
    'approval.annulled': withAnnulled,
    'approval.annulled-in-part': withAnnulledPart,
    'annulment.resumed': withResumed,
    'approval.decided-anew': (state, { data, occurredAt }: EventOf<DecideAnew>) =>
      inApproval(state, {
        annulments: state.approval.annulments.map((one) =>
          one.ref === data.ref && one.doneAt === null ? { ...one, doneAt: occurredAt } : one,
        ),
      }),
  },
  facts: {
    'approval.annulled': annulledFacts,
    'approval.annulled-in-part': annulledFacts,
    'annulment.resumed': resumedFacts,
    'approval.decided-anew': tied,
  },
  reactions: {
    'approval.annulled': tellReopened('approval-revoked'),
  },
  tasks: (state, _clocks, world) => resumeTask(state, world),
  options: {
    'annulments.partial': partOptions,
  },
};

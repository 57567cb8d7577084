import type { Instant } from '@app/calendar';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { Option } from '../../stream/description';
import type { LawSheet } from '../../stream/law-sheet';
import type { Gate, World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { officialPapers } from '../../stream/papers';
import { articleFor, article as supervisionArticle } from '../../supervision/articles';
import { refuseUndocumented } from '../documents/filing';
import { ofSupervision } from '../facts-of';
import { onlyInvestigatorSide, safetyCommissions } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying, writingOrDeciding } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { runningSupervisions, tellSentUp, withText } from '../supervised/new-text';
import { pointOptions, refuseUnanswered } from './points-asked';
import type { RecordOwnVetting } from './report.schema';
import { isSpared, lowerUnanswered, ownAgreement, refuseOutOfOrder, toldOfText, vettingInOrder } from './seen-again';
import type { HearChangesAsked, SendDraftUp } from './sending.schema';
import type { Draft, OwnVetting, Versioned } from './state';
import { enclosed, refuseIncompleteList } from './enclosures';
import { draftInHand } from './in-hand';
import { refuseBeforeTurn } from './place-steps';

/** The safety commission (安委会) of the investigating government; its office (安委办) acts for it. */
function ownCommission({ investigator }: Pick<InvestigationState, 'investigator'>): {
  readonly commission: string;
  readonly office: string;
} {
  const division = investigator.slice(0, 6);
  return { commission: `${division}-safety-commission`, office: `${division}-safety-office` };
}

/** In a supervised case: shut until the own safety commission has agreed to the draft (SV-08). */
function draftVetted(state: InvestigationState, law: LawSheet): readonly Gate[] {
  if (!law.gates.some(({ id }) => id === 'draft-vetted')) return [];
  const [first] = runningSupervisions(state).filter(({ vetting: asked }) => asked !== 'not-required');
  if (first === undefined) return [];
  const holder = ownCommission(state).commission;
  const agreement = ownAgreement(state, law);
  if (agreement !== undefined) return [{ gate: 'draft-vetted', state: 'open', holder, since: agreement.at }];
  return [{ gate: 'draft-vetted', state: 'shut', holder, since: draftInHand(state)?.at ?? first.recordedAt }];
}

/** The measures of 2010 vet the reports on 重大 accidents alone (SV-29). */
function vettingArticle({ determined }: InvestigationState): string {
  return articleFor(determined === null ? {} : { level: determined }, '八');
}

/** The draft that is vetted, or the refusal of an act that needs one. */
function draftToVet(state: InvestigationState): Draft | Rejection {
  return draftInHand(state) ?? reject('draft-missing', {});
}

function refuseNoDraft(state: InvestigationState): Rejection | null {
  const draft = draftToVet(state);
  return isRejection(draft) ? draft : null;
}

/** The own safety commission examines the draft (SV-08). Changes asked, or a refusal, lead back to a new draft. */
function recordOwnVetting(state: InvestigationState, command: CommandOf<RecordOwnVetting>): Decision {
  const { name, act, data } = command;
  const { commission, office } = ownCommission(state);
  if (act.by.organ !== commission && act.by.organ !== office) {
    const params = { organ: act.by.organ, competent: commission, command: name };
    return reject('no-competence', params, { article: vettingArticle(state), field: 'act.by.organ' });
  }
  const draft = draftToVet(state);
  if (isRejection(draft)) return draft;
  if (data.resolution !== 'agreed' && data.reason === undefined) {
    return reject('reason-missing', { answer: data.resolution }, { field: 'data.reason' });
  }
  const against = [refuseUndocumented(state, act, officialPapers, vettingArticle(state))];
  return (
    refuseProposed(act, against) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.own-vetted' }) ?? [
      { kind: 'draft.own-vetted', version: 1, occurredAt: act.occurredAt, data: { ...data, version: draft.version } },
      ...markIrregular(command, against),
    ]
  );
}

/** The draft goes to a supervisor for its vetting, as the own commission's paper (SV-08). It starts no clock of the approval (T-09). */
function sendDraftUp(state: InvestigationState, command: CommandOf<SendDraftUp>, { law }: World): Decision {
  const { act, data } = command;
  if (!runningSupervisions(state).some(({ n }) => n === data.n)) return reject('supervision-unknown', { n: data.n }, { field: 'data.n' });
  const draft = draftToVet(state);
  if (isRejection(draft)) return draft;
  const { revises } = draft;
  const told = toldOfText(state, law).includes(data.n) ? { fixedAt: draft.at } : {};
  const list = enclosed(data);
  const against = [
    refuseOutOfOrder(state, data.n, draft),
    revises === undefined ? refuseIncompleteList(state, data) : null,
    refuseUnanswered(state, data),
  ];
  const answers = data.answers === undefined ? {} : { answers: data.answers };
  return (
    onlyInvestigatorSide(state, command, vettingArticle(state), safetyCommissions) ??
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.sent-up' }) ??
    refuseProposed(act, against) ?? [
      {
        kind: 'draft.sent-up',
        version: 1,
        occurredAt: act.occurredAt,
        data: { n: data.n, version: draft.version, ...list, ...answers, ...told },
      },
      ...markIrregular(command, against),
    ]
  );
}

/** A supervisor has asked for changes, or refused: while the team still writes, its draft no longer stands and the way begins anew (T-46). */
function hearChangesAsked(state: InvestigationState, { name, act, data }: CommandOf<HearChangesAsked>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  if (!state.supervisions.some(({ n }) => n === data.n)) return reject('supervision-unknown', { n: data.n });
  const { n, ...asked } = data;
  const version = state.report.sentUp.findLast((sent) => sent.n === n)?.version;
  const said = { ...asked, n, ...(version === undefined ? {} : { version }) };
  return [{ kind: 'draft.changes-asked', version: 2, occurredAt: act.occurredAt, data: said }];
}

const needsSupervision = needs('send-draft-up', 'record-supervision', (state) => runningSupervisions(state).length > 0);

function supervisionOptions(state: InvestigationState): readonly Option[] {
  return runningSupervisions(state).map(({ n, supervisor, recordedAt }) => ({
    value: n,
    words: {
      zh: `第${n}项：${supervisor}督办（${dayInWords(dayAt(recordedAt))}）`,
      en: `${n}: supervised by ${supervisor} since ${dayAt(recordedAt)}`,
    },
  }));
}

type AskedOf = Pick<HearChangesAsked, 'n' | 'points'> & Partial<Versioned>;

function lastSentUp({ report: { sentUp } }: InvestigationState, n: number): number {
  return sentUp.findLast((sent) => sent.n === n)?.version ?? 0;
}

type SentUp = Versioned & { readonly n: number; readonly fixedAt?: Instant };

function vettingTasks(state: InvestigationState, _clocks: unknown, { law }: World): readonly Wanted[] {
  const draft = draftInHand(state);
  const supervisions = vettingInOrder(state);
  // A report may be submitted before it was vetted: its approval waits for it (SV-08).
  const open = state.stage === 'investigating' || state.stage === 'submitted';
  if (!open || draft === undefined || supervisions.length === 0) return [];
  const { commission } = ownCommission(state);
  if (ownAgreement(state, law) === undefined) return [wanted('record-own-vetting', commission, draft.at)];
  return supervisions
    .filter((link) => !state.report.sentUp.some((sent) => sent.n === link.n && sent.version === draft.version))
    .filter((link) => !isSpared(link, draft.version) && lowerUnanswered(state, link.n, draft) === undefined)
    .map(({ n }) => wanted('send-draft-up', commission, draft.at, { ref: String(n) }));
}

/** 审议: the own safety commission, then each supervisor, examines the draft (SV-08). */
export const vetting: Matter = {
  commands: {
    'record-own-vetting': {
      title: { zh: '登记本级安委会审议结论', en: 'record the vetting by the own safety commission' },
      article: supervisionArticle('八'),
      usually: 'own-commission',
      stages: writingOrDeciding,
      ready: refuseNoDraft,
      decide: recordOwnVetting,
    },
    'send-draft-up': {
      title: { zh: '报送督办单位审核', en: 'send the draft to the supervisor' },
      article: supervisionArticle('八'),
      usually: 'own-commission',
      stages: writingOrDeciding,
      ready: (state, world) => needsSupervision(state, world) ?? refuseNoDraft(state),
      forbids: (state, { law }) => refuseBeforeTurn(state, law, null),
      decide: sendDraftUp,
    },
  },
  messages: {
    'hear-changes-asked': {
      title: { zh: '获知督办单位的修改意见', en: 'be told that the supervisor asks for changes' },
      stages: staying(...lifetime),
      decide: hearChangesAsked,
    },
  },
  changes: {
    'draft.own-vetted': (state, { data: { version, resolution }, occurredAt }: EventOf<Omit<OwnVetting, 'at'>>) => {
      const ownVettings = [...state.report.ownVettings, { version, resolution, at: occurredAt }];
      return inReport(state, { ownVettings, current: resolution === 'agreed' ? state.report.current : null });
    },
    'draft.sent-up': (state, { data: { n, version, fixedAt }, occurredAt }: EventOf<SentUp>) => {
      const told = fixedAt === undefined ? state : withText(state, [n], { version, at: fixedAt });
      return inReport(told, { sentUp: [...state.report.sentUp, { n, version, at: occurredAt }] });
    },
    // Of before they were numbered an event says no version: it is of the last one that went up.
    'draft.changes-asked': (state, { data: { n, version = lastSentUp(state, n), points }, occurredAt: at }: EventOf<AskedOf>) => {
      const { asked = [] } = state.report;
      const one = { n, version, at, ...(points === undefined ? {} : { points }) };
      return inReport(state, { current: null, asked: [...asked, one] });
    },
  },
  facts: {
    'draft.sent-up': ofSupervision('vetting.asked'),
    'draft.changes-asked': ofSupervision('vetting.changes-asked'),
  },
  reactions: {
    'draft.sent-up': tellSentUp,
  },
  tasks: vettingTasks,
  gates: draftVetted,
  options: {
    'supervisions.running': supervisionOptions,
    'points.asked': pointOptions,
  },
};

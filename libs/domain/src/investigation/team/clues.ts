import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import type { Option } from '../../stream/description';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { tied } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import type { FindClue, HandOverClue, LogInterference, RecordClueReceipt } from './clues.schema';
import type { Clue } from './state';

/** A person's judgment, in any stage: the hand-over waits neither for the report nor for the approval (IN-08, T-40, article 26). */
function findClue(kind: Clue['kind']) {
  return (state: InvestigationState, { act, data }: CommandOf<FindClue>): Decision => {
    if (state.team.clues.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
    return [{ kind: `${kind}-clue.found`, version: 1, occurredAt: act.occurredAt, data }];
  };
}

const basis: Readonly<Record<Clue['kind'], string>> = {
  crime: article('二十六'),
  official: '《行政执法机关移送涉嫌犯罪案件的规定》第十九条',
};

/** The materials have gone to the receiver, shown by the letter that went with them; again to another one while nobody has confirmed them. */
function handOverClue(kind: Clue['kind']) {
  return (state: InvestigationState, { name, act, data }: CommandOf<HandOverClue>): Decision => {
    const clue = state.team.clues.find((found) => found.ref === data.ref && found.kind === kind);
    if (clue === undefined) return reject('clue-unknown', { ref: data.ref }, { article: basis[kind], field: 'data.ref' });
    if (clue.receivedAt !== null) return reject('already-done', { command: name });
    return (
      refuseBefore(act.occurredAt, clue.foundAt, { first: `${kind}-clue.found`, then: name }) ??
      refuseUndocumented(state, act, 'letter', basis[kind]) ?? [{ kind: 'clue.handed-over', version: 1, occurredAt: act.occurredAt, data }]
    );
  };
}

/** The receiver has confirmed the materials; what it makes of them is its own procedure. */
function recordClueReceipt(state: InvestigationState, { name, act, data }: CommandOf<RecordClueReceipt>): Decision {
  const clue = state.team.clues.find(({ ref }) => ref === data.ref);
  if (clue === undefined) return reject('clue-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (clue.handedOver === null) return reject('clue-not-handed-over', { ref: data.ref }, { field: 'data.ref' });
  if (clue.receivedAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, clue.handedOver.at, { first: 'clue.handed-over', then: name }) ?? [
      { kind: 'clue.received', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function refuseNothingHandedOver({ team }: InvestigationState): Rejection | null {
  if (team.clues.some(onItsWay)) return null;
  const first = team.clues.find(({ receivedAt }) => receivedAt === null)?.kind ?? 'crime';
  return reject('step-missing', { command: 'record-clue-receipt', first: `hand-over-${first}-clue` });
}

function onItsWay({ handedOver, receivedAt }: Clue): boolean {
  return handedOver !== null && receivedAt === null;
}

/** Also one that has been handed over: it may go to another receiver while nobody has confirmed it. */
function notReceived(kind: Clue['kind'], { team }: InvestigationState): readonly Clue[] {
  return team.clues.filter((clue) => clue.kind === kind && clue.receivedAt === null);
}

/** Nobody may obstruct or meddle with an investigation (article 7): whoever notices it writes it down, at any time, and it cannot be taken back. */
function logInterference(_state: InvestigationState, { act, data }: CommandOf<LogInterference>): Decision {
  return [{ kind: 'interference.logged', version: 1, occurredAt: act.occurredAt, data }];
}

/** Clues on their way: open until the receiver has confirmed them, whatever becomes of the investigation meanwhile. */
export function clueHandovers({ team }: InvestigationState): readonly Wanted[] {
  return team.clues.flatMap(open);
}

function open({ ref, kind, foundAt, handedOver, receivedAt }: Clue): readonly Wanted[] {
  if (receivedAt !== null) return [];
  if (handedOver !== null) return [wanted('record-clue-receipt', handedOver.receiver, handedOver.at, { ref })];
  const note = { zh: '应当及时移送，不待报告提交和批复', en: 'at once, without waiting for report or approval' };
  return [wanted(`hand-over-${kind}-clue`, 'investigation-team', foundAt, { ref, note })];
}

function withClue(kind: Clue['kind']): Apply<InvestigationState> {
  return (state, { data: { ref, subject }, occurredAt }: EventOf<FindClue>) => {
    const clue: Clue = { ref, kind, subject, foundAt: occurredAt, handedOver: null, receivedAt: null };
    return inTeam(state, { clues: [...state.team.clues, clue] });
  };
}

function withClueChanged(state: InvestigationState, ref: string, to: Partial<Clue>): InvestigationState {
  return inTeam(state, { clues: state.team.clues.map((clue) => (clue.ref === ref ? { ...clue, ...to } : clue)) });
}

const shown = 40;

/** The beginning of what it says, since when, and with whom it lies. */
function optionOf({ ref, subject, foundAt, handedOver }: Clue): Option {
  const letters = [...subject];
  const short = letters.length > shown ? `${letters.slice(0, shown).join('')}……` : subject;
  const found = { zh: `${dayInWords(dayAt(foundAt))}发现`, en: `found on ${dayAt(foundAt)}` };
  const sent = handedOver && {
    zh: `，${dayInWords(dayAt(handedOver.at))}移送${handedOver.receiver}`,
    en: `, handed over to ${handedOver.receiver} on ${dayAt(handedOver.at)}`,
  };
  return { value: ref, words: { zh: `${short}（${found.zh}${sent?.zh ?? ''}）`, en: `${short} (${found.en}${sent?.en ?? ''})` } };
}

/** 线索和干预: what the team comes upon and others pursue. The referral has no procedure yet, so a clue stays open until its receipt is on record. */
export const clues: Matter = {
  commands: {
    'find-crime-clue': {
      title: { zh: '发现涉嫌犯罪线索', en: 'find the clue of a crime' },
      article: basis.crime,
      usually: 'team',
      stages: always,
      decide: findClue('crime'),
    },
    'hand-over-crime-clue': {
      title: { zh: '移送涉嫌犯罪线索', en: 'hand over the clue of a crime' },
      article: basis.crime,
      usually: 'team',
      stages: always,
      ready: needs('hand-over-crime-clue', 'find-crime-clue', (state) => notReceived('crime', state).length > 0),
      decide: handOverClue('crime'),
    },
    'find-official-clue': {
      title: { zh: '发现公职人员问题线索', en: "find the clue of an official's breach of duty" },
      article: basis.official,
      usually: 'team',
      stages: always,
      decide: findClue('official'),
    },
    'hand-over-official-clue': {
      title: { zh: '移送公职人员问题线索', en: "hand over the clue of an official's breach of duty" },
      article: basis.official,
      usually: 'team',
      stages: always,
      ready: needs('hand-over-official-clue', 'find-official-clue', (state) => notReceived('official', state).length > 0),
      decide: handOverClue('official'),
    },
    'record-clue-receipt': {
      title: { zh: '登记线索接收', en: 'record that a clue was received' },
      article: `${basis.crime}、${basis.official}`,
      usually: 'other-organ',
      stages: always,
      ready: refuseNothingHandedOver,
      decide: recordClueReceipt,
    },
    'log-interference': {
      title: { zh: '记录干预调查的情况', en: 'log an interference with the investigation' },
      article: article('七'),
      usually: 'team',
      stages: always,
      decide: logInterference,
    },
  },
  changes: {
    'crime-clue.found': withClue('crime'),
    'official-clue.found': withClue('official'),
    'clue.handed-over': (state, { data: { ref, receiver }, occurredAt, documents }: EventOf<HandOverClue>) =>
      withClueChanged(state, ref, { handedOver: { receiver, at: occurredAt, documents } }),
    'clue.received': (state, { data: { ref }, occurredAt }: EventOf<RecordClueReceipt>) =>
      withClueChanged(state, ref, { receivedAt: occurredAt }),
    'interference.logged': (state, { data: { who }, occurredAt, by }: EventOf<LogInterference>) =>
      inTeam(state, { interferences: [...state.team.interferences, { who, at: occurredAt, loggedBy: by.organ }] }),
  },
  facts: {
    'crime-clue.found': tied,
    'clue.handed-over': tied,
    'clue.received': tied,
  },
  handovers: clueHandovers,
  options: {
    'crime-clues.open': (state) => notReceived('crime', state).map(optionOf),
    'official-clues.open': (state) => notReceived('official', state).map(optionOf),
    'clues.handed-over': ({ team }) => team.clues.filter(onItsWay).map(optionOf),
    'clues.found': ({ team }) => team.clues.map(optionOf),
  },
};

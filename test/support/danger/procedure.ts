import type { Clock, Fact } from '@app/clock';
import type { NewEvent, Procedure, Reaction, RecordedEvent, Task, World } from '@app/domain';
import { reject } from '@app/streams';
import type { Command, ProcedureKind, Rejection } from '@app/streams';
import { danger, dangerHears, dangerUpdates } from './names';

interface DangerState {
  readonly stage: 'found' | 'closed' | 'accident';
  readonly name: string;
  readonly place: string;
  readonly foundAt: string;
  /** Whether it has been said what came of the accident that it became. */
  readonly answered: boolean;
  readonly facts: readonly Fact[];
}

const eventOf: Readonly<Record<string, string>> = {
  'report-danger': 'danger.found',
  'close-danger': 'danger.closed',
  'became-accident': 'danger.became-accident',
  'tell-case': 'danger.case-told',
  'hear-accident': 'danger.accident-heard',
  'hear-of-danger': 'danger.heard-of',
  'hear-answer': 'danger.answered',
};

function decide(state: DangerState | null, { name, act, data }: Command, world: World): readonly NewEvent[] | Rejection {
  if (act.occurredAt > world.now) return reject('date-in-future', { at: act.occurredAt, now: world.now });
  const ours = dangerUpdates.some((update) => update === name);
  if (ours && state !== null && state.stage !== 'found') return reject('wrong-stage', { command: name, stage: state.stage });
  return [{ kind: eventOf[name] ?? 'danger.unknown', version: 1, occurredAt: act.occurredAt, data }];
}

function evolve(state: DangerState | null, { kind, occurredAt, recordedAt, data }: RecordedEvent): DangerState {
  const fact: Fact = { fact: kind, at: occurredAt, recordedAt };
  if (state === null) {
    const { name, place, foundAt } = data as { name: string; place: string; foundAt: string };
    return { stage: 'found', name, place, foundAt, answered: false, facts: [fact] };
  }
  const facts = [...state.facts, fact];
  if (kind === 'danger.closed') return { ...state, stage: 'closed', facts };
  if (kind === 'danger.became-accident') return { ...state, stage: 'accident', facts };
  return { ...state, answered: state.answered || kind === 'danger.accident-heard', facts };
}

function reactions({ kind, data }: NewEvent): readonly Reaction[] {
  if (kind === 'danger.became-accident') {
    const accident = data['accident'] as Reaction['data'];
    const to = { procedure: 'investigation', n: 1, case: { opensAt: String(accident['place']) } } as const;
    return [{ to, command: 'report-accident', data: accident, tellBack: 'hear-accident' }];
  }
  if (kind !== 'danger.case-told') return [];
  const { procedure, ...message } = data as { procedure: ProcedureKind; case: string; command: string };
  return [{ to: { procedure, n: 1, case: { id: message.case } }, command: message.command, data: {}, tellBack: 'hear-answer' }];
}

function tasks({ stage, foundAt }: DangerState, clocks: readonly Clock[]): readonly Task[] {
  if (stage !== 'found') return [];
  const pressing = clocks[0] === undefined ? {} : { clock: clocks[0].id };
  const title = { zh: '消除隐患', en: 'Remove the danger' };
  return [{ id: 'close-danger', title, owner: '150802-emergency', command: 'close-danger', since: foundAt, ...pressing }];
}

const heard = { 'hear-accident': [], 'hear-of-danger': [], 'hear-answer': [] };

/** A made-up procedure: a hidden danger with thirty days to remove it, which may become an accident. */
export const dangerProcedure: Procedure<DangerState> = {
  kind: danger,
  opens: 'danger',
  opening: 'report-danger',
  stages: {
    found: { ...heard, 'close-danger': ['closed'], 'became-accident': ['accident'], 'tell-case': ['found'] },
    closed: heard,
    accident: heard,
  },
  apart: ['accident'],
  commands: [...dangerUpdates, ...dangerHears],
  updates: { danger: dangerUpdates },
  hears: dangerHears,
  records: [{ group: 'danger', kinds: Object.values(eventOf), commands: dangerUpdates }],
  words: Object.fromEntries(
    dangerUpdates.map((name) => [
      name,
      {
        title: { zh: name, en: name },
        group: { zh: '隐患', en: 'danger' },
        article: '《安全生产法》第四十一条',
        usually: 'anyone' as const,
      },
    ]),
  ),
  way: ['close-danger'],
  beside: {},
  ready: (state, name) => {
    if (state === null) return name === 'report-danger' ? null : reject('not-opened', { procedure: danger });
    if (name === 'report-danger') return reject('already-opened', { procedure: danger });
    return state.stage === 'found' ? null : reject('wrong-stage', { command: name, stage: state.stage });
  },
  optionNames: [],
  options: () => ({}),
  decide,
  lapse: () => [],
  evolve,
  stage: ({ stage }) => stage,
  facts: ({ facts }) => facts,
  tasks,
  gates: () => [],
  summary: ({ name, place, stage, foundAt }) => ({
    name,
    place,
    level: null,
    computedLevel: null,
    possibleLevel: null,
    unit: null,
    casualties: null,
    responsible: null,
    stage,
    occurredAt: foundAt,
  }),
  reactions,
  ended: ({ stage, answered }) => stage === 'closed' || (stage === 'accident' && answered),
};

import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Act, Command, Rejection } from '@app/streams';
import { staying, wanted } from './matter';
import type { Matter, Wanted } from './matter';
import type { CommandOf, EventOf } from './decision';
import type { NoteIrregularity } from './done.schema';
import type { NewEvent } from './event';
import { dayAt } from './times';

/*
 * What was done although the law forbids it is recorded (AP-17): a proposed act is refused; one that was already done on paper is entered with its
 * document, the reason and the name of the head who answers for it. It is marked, and whoever supervises is told: nothing that happened is unrecordable.
 */

/** An act that was done although something of the law stood against it. */
export interface Irregularity {
  /** Of the procedure, from 1. */
  readonly n: number;
  readonly command: string;
  /** What stood against it: the code and parameters of the refusal that a proposed act meets. */
  readonly code: string;
  readonly article: string | null;
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** Organs that have taken note. */
  readonly notedBy: readonly string[];
}

/** The first of what stands against an act; nothing where it was done already and its paper is cited. */
export function refuseProposed({ done, documents }: Act, against: readonly (Rejection | null)[]): Rejection | null {
  const first = against.find((refusal) => refusal !== null) ?? null;
  if (first === null || done === undefined) return first;
  return documents.length > 0
    ? null
    : reject('done-without-paper', {}, { ...(first.article === undefined ? {} : { article: first.article }), field: 'act.documents' });
}

/** What stood against an act that was done already, as events of its turn; none of a proposed act. */
export function markIrregular({ name, act }: Pick<Command, 'name' | 'act'>, against: readonly (Rejection | null)[]): readonly NewEvent[] {
  const { done, occurredAt } = act;
  if (done === undefined) return [];
  return against.flatMap((refusal) => {
    if (refusal === null) return [];
    const { code, params, article = null } = refusal;
    return [{ kind: 'act.irregular', version: 1, occurredAt, data: { command: name, code, params, article, ...done } }];
  });
}

type Told = Pick<Irregularity, 'command' | 'code' | 'article'>;

interface Keeping<S, P extends string> {
  readonly stages: readonly P[];
  readonly article: string;
  readonly of: (state: S) => readonly Irregularity[];
  readonly with: (state: S, irregularities: readonly Irregularity[]) => S;
  /** Whoever has to be told. */
  readonly overseers: (state: S) => readonly string[];
}

/** The matter by which a procedure keeps what was done although it was forbidden, and tells those who supervise it. */
export function irregularActs<S, P extends string>({ stages, article, of, with: put, overseers }: Keeping<S, P>): Matter<S, P> {
  const open = (state: S): readonly { readonly irregular: Irregularity; readonly organ: string }[] =>
    of(state).flatMap((irregular) =>
      overseers(state).flatMap((organ) => (irregular.notedBy.includes(organ) ? [] : [{ irregular, organ }])),
    );
  return {
    commands: {
      'note-irregularity': {
        title: { zh: '知悉不符合规定的办理', en: 'take note of an act that was not as the law asks' },
        article,
        usually: 'supervisor',
        stages: staying(...stages),
        ready: (state) =>
          open(state).length > 0 ? null : reject('step-missing', { command: 'note-irregularity', first: 'act.irregular' }),
        decide: (state: S, { act, data }: CommandOf<NoteIrregularity>) => {
          const found = open(state).filter(({ irregular }) => irregular.n === data.n);
          const { organ } = act.by;
          if (found.some((one) => one.organ === organ))
            return [{ kind: 'irregularity.noted', version: 1, occurredAt: act.occurredAt, data: { n: data.n, remark: data.remark } }];
          const [first] = found;
          if (first === undefined) return reject('already-done', { command: 'note-irregularity' });
          const params = { organ, competent: first.organ, command: 'note-irregularity' };
          return reject('no-competence', params, { article, field: 'act.by.organ' });
        },
      },
    },
    changes: {
      'act.irregular': (state: S, { data: { command, code, article: on }, occurredAt: at, recordedAt }: EventOf<Told>) =>
        put(state, [...of(state), { n: of(state).length + 1, command, code, article: on, at, recordedAt, notedBy: [] }]),
      'irregularity.noted': (state: S, { data, by }: EventOf<{ readonly n: number }>) =>
        put(
          state,
          of(state).map((one) => (one.n === data.n ? { ...one, notedBy: [...one.notedBy, by.organ] } : one)),
        ),
    },
    options: {
      'irregularities.open': (state) =>
        of(state)
          .filter(({ n }) => open(state).some(({ irregular }) => irregular.n === n))
          .map((one) => ({ value: one.n, words: wordsOf(one) })),
    },
    // Told also when all else is done: a task of its own would end with the case.
    handovers: (state) => open(state).map(({ irregular, organ }, index) => toNote(irregular, organ, index)),
  };
}

function toNote(irregular: Irregularity, organ: string, index: number): Wanted {
  return wanted('note-irregularity', organ, irregular.recordedAt, {
    ref: `${irregular.n}.${index + 1}`,
    of: null,
    note: wordsOf(irregular),
  });
}

function wordsOf({ at, article }: Irregularity): { readonly zh: string; readonly en: string } {
  const day = dayAt(at);
  return article === null
    ? { zh: `${day}办理的事项不符合规定`, en: `an act of ${day} was not as the law asks` }
    : { zh: `${day}未按${article}办理`, en: `an act of ${day} was not as ${article} asks` };
}

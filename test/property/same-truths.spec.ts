import { decideTurn, emptyStream, fold, procedures, projectStream } from '@app/domain';
import { isRejection } from '@app/streams';
import type { StreamState } from '@app/domain';
import type { Command } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';

/*
 * Two lives of one accident that tell the same truths, by other commands or in another order, show the same level, the same organs and the
 * same clocks and tasks of what follows from the level.
 */

const { calendar } = releaseInForce();
const { sheet: law } = releaseLaw('investigation', '150802');
const now = '2024-06-01T00:00:00.000Z';
const by = { organ: '150802-emergency', post: '值班员' };

type State = 'none' | 'injured' | 'missing' | 'dead';
/** One person: how he was found on the day of the accident, and what became of him on a later day. */
interface Person {
  readonly first: 'injured' | 'missing' | 'dead';
  readonly later: { readonly on: string; readonly to: State } | null;
}

const day = (offset: number): string => new Date(Date.UTC(2024, 2, 1) + offset * 86_400_000).toISOString().slice(0, 10);

const person: fc.Arbitrary<Person> = fc.record({
  first: fc.constantFrom('injured' as const, 'missing' as const, 'dead' as const),
  later: fc.option(fc.record({ on: fc.integer({ min: 1, max: 60 }).map(day), to: fc.constantFrom<State>('dead', 'none') })),
});

function given(state: StreamState, [name, data]: readonly [string, object]): StreamState {
  const act = { by, enteredBy: 'clerk', via: 'api' as const, occurredAt: '2024-05-20T00:00:00.000Z', documents: [] };
  const command: Command = { name, act, data: { ...data } };
  const decided = decideTurn(procedures.investigation, state, command, { now, law, calendar }, 'real');
  if (isRejection(decided)) throw new Error(`${name}: ${decided.code} ${JSON.stringify(data)}`);
  return decided.reduce((folded, event) => {
    const seq = folded.seq + 1;
    return fold(procedures.investigation, folded, { ...act, ...event, seq, recordedAt: now, turnId: `c:${seq}` });
  }, state);
}

const of = (people: readonly Person[], state: State): number => people.filter(({ first }) => first === state).length;

function opening(people: readonly Person[], accidentClass: string): readonly [string, object] {
  const numbers = { deaths: of(people, 'dead'), seriousInjuries: of(people, 'injured'), missing: of(people, 'missing') };
  const told = { name: '某事故', place: '150802', occurredAt: '2024-03-01', unit: '某单位', source: '电话', receipt: 'separate' };
  return ['report-accident', { ...told, ...numbers, accidentClass }];
}

const movesOf = (people: readonly Person[]) =>
  people.flatMap(({ first: from, later }, index) =>
    later === null || later.to === from ? [] : [{ ref: `M${index}`, at: later.on, moves: [{ from, to: later.to, count: 1 }] }],
  );

const byMoves = (people: readonly Person[]) => movesOf(people).map((data) => ['report-casualties', data] as const);

const stateIn = { injured: 'injured', missing: 'missing', dead: 'dead', none: 'unrelated' } as const;

/** Each person by himself: first all of them, then the list is complete, then what became of them. */
function byList(people: readonly Person[]): readonly (readonly [string, object])[] {
  const added = people.map(({ first }, index) => {
    return ['add-casualty', { ref: `${index}`, state: stateIn[first], since: '2024-03-01', knownAt: '2024-03-01' }] as const;
  });
  const later = people.flatMap((one, index) =>
    one.later === null
      ? []
      : [['change-casualty', { ref: `${index}`, state: stateIn[one.later.to], since: one.later.on, reason: '核实' }] as const],
  );
  return [...added, ['keep-casualty-list', {}], ...later];
}

const fromLevel = new Set(['RP-11', 'RP-12-daily', 'IN-01', 'IN-02', 'AP-01']);
const asked = new Set(['determine-level', 'settle-investigator', 'decide-raising', 'confirm-missing-deaths']);

/** What of a life follows from the truths told in it. */
function shown(life: readonly (readonly [string, object])[]): unknown {
  const stream = life.reduce(given, emptyStream);
  const { summary, clocks, tasks } = projectStream(procedures.investigation, stream, { now, law, calendar }, 'case');
  return {
    level: summary?.computedLevel,
    clocks: clocks.filter(({ rule }) => fromLevel.has(rule)).map(({ id, status, dueAt }) => [id, status, dueAt]),
    tasks: tasks.filter(({ command = '' }) => asked.has(command)).map(({ id, title, owner }) => [id, title.zh, owner]),
  };
}

const accidentClass = fc.constantFrom('general', 'road-traffic', 'inland-water');
const people = fc.array(person, { maxLength: 14 });

test('T-16: the same moves in another order of entry', () => {
  const orders = people.chain((found) => {
    const moves = byMoves(found);
    return fc.tuple(fc.constant(found), fc.shuffledSubarray([...moves], { minLength: moves.length }));
  });
  fc.assert(
    fc.property(orders, accidentClass, ([found, moves], kind) => {
      const first = opening(found, kind);
      expect(shown([first, ...moves])).toEqual(shown([first, ...byMoves(found)]));
    }),
    { numRuns: 80 },
  );
});

test('LV-03: persons of a list instead of moves that name nobody', () => {
  // Where nobody who died late is found unrelated, moves leave nothing open that a list says.
  const told = people
    .filter(({ length }) => length > 0)
    .map((found) => found.map((one) => (one.later?.to === 'none' && one.first !== 'missing' ? { ...one, later: null } : one)));
  fc.assert(
    fc.property(told, accidentClass, (found, kind) => {
      const first = opening(found, kind);
      expect(shown([first, ...byList(found)])).toEqual(shown([first, ...byMoves(found)]));
    }),
    { numRuns: 80 },
  );
});

/*
 * The same over both streams, when each truth is entered whenever it comes to the desk: the supervision before or after the rise, the class that a
 * person finds, an appraisal and an extension that are entered late.
 */

const office = '150800-safety-office';
const government = '150802-government';
const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';

interface Order {
  readonly to: 'investigation' | 'supervision';
  readonly name: string;
  readonly at: string;
  readonly organ: string;
  readonly data: object;
  readonly documents?: readonly string[];
}

/** One truth, told by orders of which each goes on from the one before. */
type Truth = readonly Order[];
type Both = Readonly<Record<Order['to'], StreamState>>;

const ofCase = (name: string, on: string, organ: string, data: object, documents: readonly string[] = []): Order => {
  return { to: 'investigation', name, at: `${on}T02:00:00.000Z`, organ, data, documents };
};

function told(both: Both, { to, name, at, organ, data, documents = [] }: Order, via: 'api' | 'system' = 'api'): Both {
  const act = { by: { organ, post: '值班员' }, enteredBy: 'clerk', via, occurredAt: at, documents };
  const procedure = procedures[to];
  const { sheet } = releaseLaw(to, '150802');
  const world = { now, law: sheet, calendar, papers: [{ document: paper, kind: 'letter' }] };
  const decided = decideTurn(procedure, both[to], { name, act, data: { ...data } }, world, 'real');
  if (isRejection(decided)) throw new Error(`${name}: ${decided.code} ${JSON.stringify(data)}`);
  const after = decided.reduce((folded, event) => {
    const seq = folded.seq + 1;
    return fold(procedure, folded, { ...act, ...event, seq, recordedAt: now, turnId: `c:${seq}` });
  }, both[to]);
  return decided
    .flatMap((event) => procedure.reactions(event).map((reaction) => ({ ...reaction, at: event.occurredAt })))
    .reduce(
      (so, reaction) =>
        reaction.to.procedure === 'investigation' || reaction.to.procedure === 'supervision'
          ? told(so, { to: reaction.to.procedure, name: reaction.command, at: reaction.at, organ, data: reaction.data }, 'system')
          : so,
      { ...both, [to]: after },
    );
}

const file = {
  document: paper,
  sha256: 'a'.repeat(64),
  sm3: 'b'.repeat(64),
  bytes: 9,
  type: 'application/pdf',
  title: '批复',
  kind: 'approval',
};
const beginning = (found: readonly Person[]): Truth => {
  const [name, data] = opening(found, 'general');
  return [
    ofCase(name, '2024-03-01', by.organ, { ...data, investigator: government }),
    ofCase('file-document', '2024-03-02', government, { ...file, issuedOn: '2024-03-01', issuer: government }),
    ofCase('form-team', '2024-03-03', government, { leader: '副区长', members: [by.organ] }),
  ];
};

const supervised: Truth = [
  ofCase('record-supervision', '2024-03-05', office, {
    supervisor: office,
    addressee: government,
    number: '巴安督〔2024〕1号',
    matters: '查明',
  }),
  { to: 'supervision', name: 'sign-receipt', at: '2024-03-06T02:00:00.000Z', organ: government, data: {} },
];
const extended: Truth = [
  ofCase('ask-extension', '2024-04-10', by.organ, { ref: 'E1', days: 30, reason: '复杂' }),
  ofCase('grant-extension', '2024-04-20', government, { ref: 'E1', days: 30 }, [paper]),
];
const appraised: Truth = [
  ofCase('order-appraisal', '2024-03-20', by.organ, { ref: 'A1', body: '某所', subject: '某物' }),
  ofCase('deliver-appraisal', '2024-04-01', by.organ, { ref: 'A1' }),
];
const classified = (kind: string): Truth => [ofCase('change-class', '2024-03-04', government, { class: kind, reason: '研判' })];

const ofBoth = new Set([...fromLevel, 'SV-06']);

function shownOfBoth(found: readonly Person[], truths: readonly Truth[]): unknown {
  const empty: Both = { investigation: emptyStream, supervision: emptyStream };
  const both = [beginning(found), ...truths].flat().reduce((so, order) => told(so, order), empty);
  const streams = (['investigation', 'supervision'] as const).map((kind) =>
    projectStream(procedures[kind], both[kind], { now, law: releaseLaw(kind, '150802').sheet, calendar }, 'case'),
  );
  return streams.map(({ stage, summary, clocks, tasks, gates }) => ({
    stage,
    level: summary?.computedLevel,
    clocks: clocks.filter(({ rule }) => ofBoth.has(rule)).map(({ id, status, dueAt, settledAt }) => [id, status, dueAt, settledAt]),
    tasks: tasks.map(({ id, title, owner }) => [id, title.zh, owner]).sort(),
    gates: gates.map(({ gate, state, holder }) => [gate, state, holder]),
  }));
}

test('SV-06, T-17, T-55: the same truths in another order of entry, over the case and its supervision', () => {
  const moved = (found: readonly Person[]): readonly Truth[] =>
    movesOf(found).map((data) => [ofCase('report-casualties', '2024-05-20', by.organ, data)]);
  // Ten and more who are found dead are 重大.
  const many = fc.array(
    person.map((one): Person => ({ ...one, later: { on: day(5), to: 'dead' } })),
    { minLength: 10, maxLength: 14 },
  );
  const lives = fc.tuple(fc.oneof(people, many), fc.constantFrom('road-traffic', 'other', 'fire')).chain(([found, kind]) => {
    const truths = [supervised, extended, appraised, classified(kind), ...moved(found)];
    return fc.tuple(fc.constant(found), fc.constant(truths), fc.shuffledSubarray(truths, { minLength: truths.length }));
  });
  fc.assert(
    fc.property(lives, ([found, truths, shuffled]) => {
      expect(shownOfBoth(found, shuffled)).toEqual(shownOfBoth(found, truths));
    }),
    { numRuns: 60 },
  );
});

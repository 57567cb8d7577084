import { decideTurn, emptyStream, fold, procedures } from '@app/domain';
import { isRejection } from '@app/streams';
import type { StreamState } from '@app/domain';
import type { Command } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';

const { calendar } = releaseInForce();

const world = { now: '2024-06-01T00:00:00.000Z', law: releaseLaw('investigation', '150802').sheet, calendar };
const opening = {
  name: '某事故',
  place: '150802',
  occurredAt: '2024-03-01',
  unit: '某单位',
  deaths: 3,
  seriousInjuries: 40,
  missing: 40,
  source: '电话',
  investigator: '150802-government',
};

function given(state: StreamState, name: string, data: object): StreamState {
  const by = { organ: '150802-emergency', post: '值班员' };
  const act = { by, enteredBy: 'clerk', via: 'api' as const, occurredAt: '2024-05-01T00:00:00.000Z', documents: [] };
  const command: Command = { name, act, data: { ...data } };
  const decided = decideTurn(procedures.investigation, state, command, world, 'real');
  if (isRejection(decided)) throw new Error(`${decided.code} ${JSON.stringify(data)}`);
  const { enteredBy, via, documents } = act;
  return decided.reduce((folded, event) => {
    const seq = folded.seq + 1;
    return fold(procedures.investigation, folded, {
      ...event,
      seq,
      recordedAt: world.now,
      turnId: `c:${seq}`,
      by,
      enteredBy,
      via,
      documents,
    });
  }, state);
}

function tollAfter(reports: readonly object[]): unknown {
  const opened = given(emptyStream, 'report-accident', opening);
  const { own } = reports.reduce((state: StreamState, report) => given(state, 'report-casualties', report), opened);
  return JSON.parse(JSON.stringify(own)).toll;
}

const day = fc
  .integer({ min: 1, max: 60 })
  .map((offset) => new Date(Date.UTC(2024, 2, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const total = fc.integer({ min: 0, max: 50 });
const totals = fc.uniqueArray(fc.record({ at: day, deaths: total, seriousInjuries: total, missing: total }), {
  minLength: 1,
  maxLength: 6,
  selector: ({ at }) => at,
});

test('RP-11: reports of totals come to those of the latest day, in whatever order they are entered', () => {
  const entered = totals.chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })));
  fc.assert(
    fc.property(entered, ([reports, order]) => {
      const numbered = order.map((report, index) => ({ ...report, ref: `R${index}` }));
      const last = [...reports].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
      expect(tollAfter(numbered)).toMatchObject({ deaths: last?.deaths, seriousInjuries: last?.seriousInjuries, missing: last?.missing });
    }),
    { numRuns: 300 },
  );
});

test('RP-11: reports of moves add up to the same, in whatever order they are entered', () => {
  const move = fc.record({
    at: day,
    moves: fc
      .tuple(fc.constantFrom(['missing', 'dead'], ['injured', 'dead'], ['missing', 'none']), fc.integer({ min: 1, max: 5 }))
      .map(([[from, to], count]) => [{ from, to, count }]),
  });
  const entered = fc
    .array(move, { maxLength: 6 })
    .chain((moves) => fc.tuple(fc.constant(moves), fc.shuffledSubarray(moves, { minLength: moves.length })));
  fc.assert(
    fc.property(entered, ([moves, order]) => {
      const numbered = (list: typeof moves) => list.map((report, index) => ({ ...report, ref: `R${index}` }));
      expect(tollAfter(numbered(order))).toEqual(tollAfter(numbered(moves)));
    }),
    { numRuns: 200 },
  );
});

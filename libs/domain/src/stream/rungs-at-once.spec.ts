import type { ClockRule, Fact } from '@app/clock';
import { in01, law } from '../rehearsal.fixture';
import { emptyStream } from './fold';
import type { Procedure } from './procedure';
import { streamClocks } from './projection';
import { firedRung, rungsAtOnce } from './rungs-at-once';
import type { StreamState } from './state';

interface Own {
  readonly place: string;
  readonly facts: readonly Fact[];
  readonly stage: 'open' | 'ended';
}

// Only what the question asks of a procedure.
const procedure = {
  facts: (own: Own) => own.facts,
  ended: (own: Own) => own.stage === 'ended',
  summary: (own: Own) => ({ place: own.place }),
  lapse: () => [],
  reactions: () => [],
} as unknown as Procedure;

const text = { zh: '提醒', en: 'reminder' };
const rung = (name: string, afterStartDays: number) => ({ name, at: { afterStartDays }, to: ['a'], action: 'remind' as const, text });
const rule: ClockRule = { ...in01, ladder: [rung('+1', 1), rung('+2', 2), rung('+9', 9)] };
const calendar = { edition: '2022', years: [2022], off: [], worked: [] };
const world = { now: '2022-09-22T12:00:00.000Z', law: { ...law, clocks: [rule] }, calendar };
const anyRung = { ...rung('x', 1), id: 'x', clock: 'IN-01', state: 'armed' as const };
const accident: Fact = { fact: 'accident.occurred', at: '2022-09-19' };

const state = (own: Own | null): StreamState => ({ ...emptyStream, own });
const open = (facts: readonly Fact[], more: Partial<Own> = {}): StreamState => state({ place: '150802', facts, stage: 'open', ...more });

function atOnce(after: StreamState, of: Procedure = procedure): unknown[] {
  return rungsAtOnce(of, after, streamClocks(of, after, world, 'case'), world).map(({ data }) => [data['name'], data['late']]);
}

test('what the act makes due is given with it, in order, and is late if its time has long passed; what comes later is not', () => {
  expect(atOnce(open([accident]))).toEqual([
    ['+1', true],
    ['+2', true],
  ]);
});

test('a reminder some seconds after its instant is in time', () => {
  const late = (now: string) => firedRung({ ...anyRung, at: '2022-09-22T12:00:00.000Z' }, now, emptyStream).data['late'];
  expect([late('2022-09-22T12:00:15.000Z'), late('2022-09-22T12:00:15.001Z')]).toEqual([false, true]);
});

test('a stream that is not open, or has ended, is given none', () => {
  expect(atOnce(state(null))).toEqual([]);
  expect(atOnce(open([accident], { stage: 'ended' }))).toEqual([]);
});

test('a reminder by which more happens, and all after it, keep their own turns', () => {
  const event = { kind: 'x', version: 1, occurredAt: world.now, data: {} };
  const lapsing = { ...procedure, lapse: (_own: unknown, { name }: { name: string }) => (name === '+2' ? [event] : []) };
  expect(atOnce(open([accident]), lapsing)).toEqual([['+1', true]]);
  expect(atOnce(open([accident]), { ...procedure, reactions: () => [{}] } as unknown as Procedure)).toEqual([]);
});

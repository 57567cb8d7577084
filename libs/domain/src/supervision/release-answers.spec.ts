import { beijing, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { supervision } from './procedure';
import type { SupervisionState } from './state';
import { county, decide, draft, office, outcome, paper, supervised, supervisedWith } from './supervised.fixture';

const system = { by: county, via: 'system' } as const;
const vetted: readonly Order[] = [
  draft(1, '2022-11-09 09:00', 'sent-up'),
  { name: 'agree-vetting', at: '2022-11-20 09:00', by: office, ...paper },
];
const closed: Order = { name: 'hear-case-closed', at: '2022-12-06 09:00', ...system };
const published: Order = { name: 'hear-report-published', at: '2022-12-20 09:00', ...system };
const completion: Order = { name: 'complete-matters', at: '2022-12-21 09:00', by: county };
const application: Order = { name: 'apply-release', at: '2022-12-22 09:00', by: county, data: { statement: '已办结' }, ...paper };
const refusal: Order = { name: 'decline-release', at: '2022-12-26 09:00', by: office, data: { reason: '处理意见尚未落实' }, ...paper };
const release = (at: string): Order => ({ name: 'release', at, by: office, data: { basis: '事项完成' }, documents: ['paper-official'] });
const revocation: Order = {
  name: 'revoke-release',
  at: '2023-01-10 09:00',
  by: office,
  data: { ground: 'false-statement', reason: '所称处理并未落实' },
  ...paper,
};
const calendar = { edition: '', years: [], off: [], worked: [] };
const tasks = (state: SupervisionState) =>
  supervision.tasks(state, [], { now: beijing('2023-02-01 09:00'), law, calendar }).map(({ command }) => command);

describe('SV-31: released by the approval that closes the case, as in 云南', () => {
  const way = { release: 'approval' };

  test('of itself, before the publication, and on the day of the closing; not while the case is open', () => {
    const open = supervisedWith(way, ...vetted);
    expect([supervision.stage(open), outcome(open, release('2022-12-01 09:00'))]).toEqual(['vetted', 'release-before-closing']);
    expect(decide(open, closed)).toMatchObject([
      { kind: 'case.closed' },
      { kind: 'supervision.released', occurredAt: beijing('2022-12-06 09:00'), data: { basis: '调查报告批复结案，督办解除' } },
    ]);
  });

  test('SV-08: never what was not vetted', () => {
    expect(supervision.stage(supervisedWith(way, closed))).toBe('supervising');
  });
});

describe('SV-31: an application that is refused', () => {
  const appliedWith = (...orders: readonly Order[]) =>
    supervisedWith({ release: 'application' }, ...vetted, closed, completion, application, ...orders);
  const applied = appliedWith();

  test('by the supervisor, with its paper and reason, of an application that there is', () => {
    expect(outcome(applied, refusal)).toEqual(['supervision.release-declined']);
    expect(outcome(applied, { ...refusal, by: county })).toBe('no-competence');
    expect(outcome(applied, { ...refusal, documents: [] })).toBe('document-missing');
    expect(outcome(applied, { ...refusal, at: '2022-12-21 09:00' })).toBe('date-out-of-order');
    expect(outcome(supervisedWith({ release: 'application' }, ...vetted, closed), refusal)).toBe('release-not-applied');
  });

  test('it is not released on it; it is applied for again, and then released', () => {
    const state = appliedWith(refusal);
    expect([outcome(state, release('2022-12-27 09:00')), outcome(state, refusal)]).toEqual(['release-not-applied', 'release-not-applied']);
    expect(tasks(state)).toEqual(expect.arrayContaining(['apply-release']));
    const again = appliedWith(refusal, { ...application, at: '2023-01-04 09:00' });
    expect([tasks(again), outcome(again, release('2023-01-05 09:00'))]).toEqual([
      expect.arrayContaining(['release']),
      ['supervision.released'],
    ]);
  });
});

describe('SV-11, SV-12: a release that rested on false statements is taken back, and the supervision goes on', () => {
  const releasedWith = (...orders: readonly Order[]) => supervised(...vetted, closed, published, ...orders);
  const released = releasedWith();

  test('by the supervisor alone, with its paper, after the release and only of one that was released', () => {
    expect(supervision.stage(released)).toBe('released');
    expect(outcome(released, { ...revocation, by: county })).toBe('no-competence');
    expect(outcome(released, { ...revocation, documents: [] })).toBe('document-missing');
    expect(outcome(released, { ...revocation, at: '2022-12-19 09:00' })).toBe('date-out-of-order');
    expect(outcome(supervised(...vetted), revocation)).toBe('wrong-stage');
  });

  test('under the same agreement; the case hears of it, the matters are complete only when that is said again', () => {
    const decided = decide(released, revocation);
    expect([decided].flat().flatMap((event) => ('kind' in event ? supervision.reactions(event) : []))).toMatchObject([
      { to: { procedure: 'investigation' }, command: 'hear-supervision-opened', data: { n: 1 } },
    ]);
    const state = releasedWith(revocation);
    expect([supervision.stage(state), supervision.ended(state), state.vettedAt]).toEqual(['vetted', false, beijing('2022-11-20 09:00')]);
    expect(tasks(state)).toContain('complete-matters');
    expect(outcome(state, release('2023-01-11 09:00'))).toBe('matters-incomplete');
  });

  test('it ends by a paper, of itself no more: neither by a change of the notice nor by the completion', () => {
    const change: Order = {
      name: 'change-notice',
      at: '2023-01-11 09:00',
      by: office,
      data: { matters: '落实处理意见', reason: '补充' },
      ...paper,
    };
    const state = releasedWith(revocation, change, { ...completion, at: '2023-01-20 09:00' });
    expect([supervision.stage(state), tasks(state)]).toEqual(['completed', expect.arrayContaining(['release'])]);
    expect(outcome(state, release('2023-01-09 09:00'))).toBe('date-out-of-order');
    expect(outcome(state, release('2023-01-21 09:00'))).toEqual(['supervision.released']);
  });

  test('an application or an acceptance of before counts no more', () => {
    const state = supervisedWith(
      { release: 'application' },
      ...vetted,
      closed,
      published,
      completion,
      application,
      release('2022-12-23 09:00'),
      revocation,
      { ...completion, at: '2023-01-20 09:00' },
    );
    expect(outcome(state, release('2023-01-21 09:00'))).toBe('release-not-applied');
  });
});

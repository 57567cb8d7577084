import { project } from '@app/clock';
import { emptyStream, procedures } from '@app/domain';
import { calendar, lawSheet } from '@app/rules';
import { rungWish, worldOf } from './turn';

const law = lawSheet('investigation', '150802');
const standing = { nextDueAt: '2026-01-05T01:00:00.000Z', ended: false };
const book = { name: 'b', procedure: 'investigation', law, calendar } as const;
const held = { state: emptyStream, place: '150802', book, installation: 'real', standing, shown: null } as const;

test('a rung that another release saw and this one does not is an empty turn, and a later one is another turn', () => {
  const wish = (now: string) => rungWish(procedures.investigation, held, [], worldOf(held, book, Date.parse(now), null));
  const first = wish('2026-01-05T01:00:00.000Z');
  expect(first.events).toEqual([]);
  expect(wish('2026-01-05T01:00:00.000Z').turnId).toBe(first.turnId);
  expect(wish('2026-01-05T02:00:00.000Z').turnId).not.toBe(first.turnId);
});

test('the turn of time that shows an ended stream under other law fires no rung', () => {
  const facts = [{ fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' }];
  const clocks = project(law.clocks, facts, calendar, '2026-01-05T01:00:00.000Z');
  const state = { ...emptyStream, own: {} };
  const quiet = { ...procedures.investigation, lapse: () => [], reactions: () => [] };
  const fired = (ended: boolean) => {
    const now = { ...held, state, standing: { nextDueAt: null, ended } };
    return rungWish(quiet, now, clocks, worldOf(now, book, Date.parse('2026-01-05T01:00:00.000Z'), null)).events.map(({ kind }) => kind);
  };
  expect([fired(false), fired(true)]).toEqual([['rung.fired'], []]);
});

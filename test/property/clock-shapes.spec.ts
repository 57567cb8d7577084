import { addDays, addMonths, endOfDay, instantAt } from '@app/calendar';
import { conflicts, lightOf, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { changes, start } from './clock-arbitraries';
import { lastDay, live } from './clock-life';
import { history, recurrences, shape, shapes } from './clock-shapes';

const { calendar } = releaseInForce();

function clocksOf(facts: readonly Fact[], now = '2022-12-01T00:00:00.000Z'): readonly Clock[] {
  return project(shapes, facts, calendar, now);
}

function only(rule: Parameters<typeof shape>[1], facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): Clock {
  const [clock] = project([shape('T', rule)], facts, calendar, now);
  if (clock === undefined) throw new Error('no clock');
  return clock;
}

const anyDay = fc.integer({ min: 0, max: 365 * 20 }).map((offset) => addDays('2005-01-01', offset));

test('any order of facts gives the same clocks, whatever the shape of the rule', () => {
  const shuffled = history.chain((facts) =>
    fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length, maxLength: facts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([facts, other]) => {
      expect(clocksOf(other)).toEqual(clocksOf(facts));
    }),
    { numRuns: 300 },
  );
});

test('no rung fires twice, while its clock is silent, or for an end that no longer holds; what has ended has been told', () => {
  const some = fc.subarray([...shapes], { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(some, history, (rules, facts) => {
      const firings = live(rules, facts);
      const ids = firings.map(({ rung }) => rung.id);
      expect(new Set(ids).size).toBe(ids.length);
      const silent = ['paused', 'met', 'met-late', 'void'];
      expect(firings.filter(({ clock }) => clock === undefined || silent.includes(clock.status))).toEqual([]);
      const end = ({ clock }: (typeof firings)[number]): string => (clock?.rule === 'hours' ? clock.dueAt : clock?.dueDate) ?? '';
      expect(firings.filter((firing) => !firing.rung.id.endsWith(`:${end(firing)}`))).toEqual([]);
      for (const { rung } of firings) expect(Number(rung.name.split('/')[1] ?? 0)).toBeLessThanOrEqual(recurrences);
      // An hour clock rings at the last moment that is still in time.
      const early = firings.filter(({ rung, clock }) => rung.name === 'due' && !['overdue', 'lost'].includes(clock?.status ?? ''));
      expect(early.filter(({ clock }) => clock?.rule !== 'hours')).toEqual([]);
      for (const { id, status, dueAt } of project(rules, facts, calendar, lastDay)) {
        const told = firings.some(({ rung }) => rung.clock === id && rung.at >= (dueAt ?? '9'));
        if (status === 'overdue' || status === 'lost') expect([id, told]).toEqual([id, true]);
      }
    }),
    { numRuns: 150 },
  );
});

test('one more pause never makes an end earlier, in any unit', () => {
  const more = fc.tuple(history, fc.integer({ min: -5, max: 150 }), fc.integer({ min: 0, max: 50 }), fc.constantFrom('', '2'));
  fc.assert(
    fc.property(more, ([facts, from, length, ground]) => {
      const open = facts.filter(({ fact }) => fact !== 'stop');
      const pause: Fact[] = [
        { fact: `from${ground}`, at: addDays('2022-09-19', from), ref: 'more' },
        { fact: `until${ground}`, at: addDays('2022-09-19', from + length), ref: 'more' },
      ];
      const after = clocksOf([...open, ...pause]);
      for (const before of clocksOf(open)) {
        const then = after.find(({ id }) => id === before.id);
        expect((then?.dueDate ?? '9999-12-31') >= (before.dueDate ?? '9999-12-31') || before.status === 'paused').toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('an inner limit never ends after the outer one that is fed by the same facts', () => {
  const limits = releaseLaw('investigation', '150802').sheet.clocks.filter(({ id }) => id === 'IN-01' || id === 'IN-02');
  const level = fc.constantFrom('ordinary', 'larger', 'major', 'extraordinary');
  fc.assert(
    fc.property(changes, level, (facts, value) => {
      const all = [start, { fact: 'level.determined', at: start.at, value }, ...facts];
      const [outer, within] = project(limits, all, calendar, '2022-10-01T00:00:00.000Z');
      expect([outer?.rule, within?.rule]).toEqual(['IN-01', 'IN-02']);
      const end = (clock: Clock | undefined): string => clock?.dueDate ?? '9999-12-31';
      if (within?.status !== 'paused') expect(end(within) <= end(outer)).toBe(true);
      if (value === 'extraordinary') expect(end(within)).toBe(end(outer));
    }),
    { numRuns: 300 },
  );
});

test('months end on the corresponding day, or on the last of the month, leap years included', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, months) => {
      const due = only({ limit: [{ limit: { months } }] }, [{ fact: 'start', at: day }]).dueDate ?? '';
      const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
      expect(due.slice(0, 7)).toBe(`${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`);
      const isLast = addDays(due, 1).slice(8) === '01';
      expect(due.slice(8) === day.slice(8) || (isLast && due.slice(8) < day.slice(8))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a day more starts no earlier end, in any unit, over month ends and 29 February', () => {
  const limit = fc.constantFrom({ days: 30 }, { workingDays: 20 }, { months: 1 }, { months: 10 }, { years: 1 }, { workingDaysBefore: 7 });
  fc.assert(
    fc.property(anyDay, limit, (day, unit) => {
      const due = (at: string): string => only({ limit: [{ limit: unit }] }, [{ fact: 'start', at }]).dueDate ?? '';
      expect(due(addDays(day, 1)) >= due(day)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("24:00: a day clock ends with its last day, and that moment is late; an hour clock's last moment is in time", () => {
  const at = fc.tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 })).map(([day, ms]) => new Date(Date.parse(day) + ms).toISOString());
  const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
  fc.assert(
    fc.property(at, fc.constantFrom('days', 'hours'), (from, unit) => {
      const rule = { limit: [{ limit: unit === 'days' ? { days: 5 } : { hours: 5 } }] };
      const facts = [{ fact: 'start', at: from }];
      const { dueAt, dueDate } = only(rule, facts);
      const end = dueAt ?? '';
      if (unit === 'days') expect(end).toBe(endOfDay(dueDate ?? ''));
      const lastMoment = unit === 'days' ? later(end, -1) : end;
      const done = (moment: string): string => only(rule, [...facts, { fact: 'stop', at: moment }]).status;
      expect([done(lastMoment), done(later(lastMoment, 1))]).toEqual(['met', 'met-late']);
      expect([only(rule, facts, lastMoment).status, only(rule, facts, later(lastMoment, 1)).status]).toEqual(['running', 'overdue']);
    }),
    { numRuns: 300 },
  );
});

test('an act before a window opens never satisfies, unless the end comes first', () => {
  const opens = fc.integer({ min: 1, max: 14 });
  fc.assert(
    fc.property(anyDay, opens, fc.integer({ min: 0, max: 400 }), (day, months, offset) => {
      const basis = { law: '法', article: '第一条', confidence: 'I' } as const;
      const rule = { limit: [{ limit: { years: 1 } }], opens: { limit: [{ limit: { months } }], basis } };
      const act = addDays(day, offset);
      const { status } = only(rule, [
        { fact: 'start', at: day },
        { fact: 'stop', at: act },
      ]);
      const [first, last] = [addMonths(day, months), addMonths(day, 12)];
      const early = first <= last && act < first;
      expect(['met', 'met-late'].includes(status)).toBe(!early);
      if (!early) expect(status === 'met').toBe(act <= last);
      const now = instantAt(act, 0);
      const open = only(rule, [{ fact: 'start', at: day }], now).status;
      expect(open).toBe(act > last ? 'overdue' : early ? 'pending' : 'running');
    }),
    { numRuns: 500 },
  );
});

test('what happens to one measure leaves the clocks of the others alone', () => {
  const own = ['start', 'stop', 'granted', 'revoked'];
  fc.assert(
    fc.property(history, (facts) => {
      const each = (list: readonly Fact[]): readonly Clock[] => clocksOf(list).filter(({ rule }) => rule === 'each');
      const speaksOf = (fact: Fact, ref: string): boolean => !own.includes(fact.fact) || (fact.of ?? fact.ref) === ref;
      const apart = ['m1', 'm2', 'm3'].flatMap((ref) => each(facts.filter((fact) => speaksOf(fact, ref))));
      expect(each(facts)).toEqual(apart);
    }),
    { numRuns: 200 },
  );
});

test('a light is red only where an end of our own has passed, and grey only while paused', () => {
  fc.assert(
    fc.property(history, (facts) => {
      const now = '2022-12-01T00:00:00.000Z';
      for (const clock of clocksOf(facts, now)) {
        const light = lightOf(clock, now);
        expect(light === 'red').toBe(clock.status === 'overdue');
        expect(light === 'grey').toBe(clock.status === 'paused');
        if (clock.status === 'met-late') expect(light).toBeNull();
      }
    }),
    { numRuns: 200 },
  );
});

test('a provisional date lies in its range, and a longer limit reaches no less far', () => {
  const later = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2026-10-01', offset));
  const of = (workingDays: number, day: string): Clock => only({ limit: [{ limit: { workingDays } }] }, [{ fact: 'start', at: day }]);
  fc.assert(
    fc.property(later, fc.integer({ min: 1, max: 40 }), (day, count) => {
      const { dueDate, range, provisional } = of(count, day);
      const due = dueDate ?? '';
      if (!provisional) expect(range).toBeUndefined();
      expect((range?.earliest ?? due) <= due && due <= (range?.latest ?? due)).toBe(true);
      const next = of(count + 1, day);
      expect((next.range?.earliest ?? next.dueDate ?? '') >= (range?.earliest ?? due)).toBe(true);
      expect((next.range?.latest ?? next.dueDate ?? '') >= (range?.latest ?? due)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no list of facts makes a rule of any shape throw, nor its lights and conflicts', () => {
  const names = ['start', 'start2', 'stop', 'granted', 'revoked', 'from', 'until', 'level', 'x'];
  const at = fc.oneof(
    fc.string(),
    fc.constantFrom('2024-02-29', '2023-02-29', '1900-01-01', '8999-12-31', '9999-12-31', '2022-10-01T00:00:00+08:00'),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const fact = fc.record(
    { fact: fc.constantFrom(...names), at, ref: fc.string(), of: fc.string(), value: fc.string(), days: fc.double(), recordedAt: at },
    { requiredKeys: ['fact', 'at'] },
  );
  const pairs = [
    {
      id: 'T',
      title: { zh: '期', en: 't' },
      basis: [],
      holder: 'days',
      chain: shapes.map(({ id }) => ({ rule: id, limit: { days: 15 } })),
    },
  ];
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const now = '2022-12-01T00:00:00.000Z';
      const clocks = clocksOf(facts, now);
      for (const clock of clocks) expect([null, 'red', 'amber', 'green', 'grey']).toContain(lightOf(clock, now));
      for (const { bindingDay, otherDay } of conflicts(clocks, pairs, calendar)) expect(bindingDay < otherDay).toBe(true);
      for (const { dueDate } of clocks) expect(dueDate ?? '2022-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
    { numRuns: 300 },
  );
});

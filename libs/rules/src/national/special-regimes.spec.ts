import { conflicts, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { national } from './pack';

const { calendar } = releaseInForce();

const outer = ['IN-01', 'IN-02', 'AP-01', 'SP-01', 'SP-02', 'SP-04', 'SP-01-determination', 'SP-02-agreement', 'SP-04-determination'];

function clocks(facts: readonly Fact[], now = '2024-03-05T00:00:00.000Z'): readonly Clock[] {
  return project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).filter(({ rule }) => outer.includes(rule));
}

function days(facts: readonly Fact[], now?: string): Record<string, string | null> {
  return Object.fromEntries(clocks(facts, now).map(({ id, dueDate }) => [id, dueDate]));
}

function clock(id: string, facts: readonly Fact[], now?: string): Clock {
  const found = clocks(facts, now).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

const accident = (at = '2024-03-01T02:00:00.000Z'): Fact => ({ fact: 'accident.occurred', at });
const field = (value: string, recordedAt = '2024-03-01T03:00:00.000Z'): Fact => ({
  fact: 'field.determined',
  at: '2024-03-01',
  value,
  recordedAt,
});
const level = (value: string): Fact => ({ fact: 'level.determined', at: '2024-03-02', value });
const received: Fact = { fact: 'report.received', at: '2024-03-08' };
const granted = (at: string, count: number): Fact => ({ fact: 'extension.granted', at, days: count, ref: 'e1' });
const appraisal: readonly Fact[] = [
  { fact: 'appraisal.ordered', at: '2024-03-04', ref: 'a1' },
  { fact: 'appraisal.delivered', at: '2024-03-14', ref: 'a1' },
];

describe('SP-01, 铁路条例 arts 27–29: accident of 2024-03-01', () => {
  const railway = [accident(), field('railway')];

  // March has 31 days: day 10 is the 11th, day 20 the 21st, day 30 the 31st.
  test('art 27: 一般 10 days = 03-11, 较大 20 = 03-21, 重大 30 = 03-31; while no level is determined 10', () => {
    const due = (value: string) => days([...railway, level(value)])['SP-01'];
    expect([due('ordinary'), due('larger'), due('major')]).toEqual(['2024-03-11', '2024-03-21', '2024-03-31']);
    expect(days(railway)).toEqual({ 'SP-01': '2024-03-11', 'SP-01-determination': null });
  });

  test('LV-08, 493 art 45: 特别重大 keeps the 60 days of 493 (30 of March, 30 of April), 60 more and 30 for the approval', () => {
    const facts = [...railway, level('extraordinary'), received];
    expect(days(facts)).toEqual({ 'IN-01': '2024-04-30', 'IN-02': '2024-04-30', 'AP-01': '2024-04-07' });
    // 31 of May, 29 of June.
    expect(days([...facts, granted('2024-04-01', 60)])).toMatchObject({ 'IN-01': '2024-06-29' });
  });

  // Seven days are left after 03-04; they go on after 03-14.
  test('art 28: appraisal or assessment of the loss from 03-04 to 03-14 moves 03-11 to 03-21', () => {
    expect(days([...railway, level('ordinary'), ...appraisal])['SP-01']).toBe('2024-03-21');
  });

  test('art 27 knows no extension: one that was granted has no effect, and the derivation says so', () => {
    const found = clock('SP-01', [...railway, level('ordinary'), granted('2024-03-05', 30)]);
    expect(found.dueDate).toBe('2024-03-11');
    expect(found.derivation.map(({ text }) => text.zh)).toContainEqual('2024-03-05 批准的延长不生效：法律未规定该期限可以延长。');
    expect(found.derivation.some(({ setting }) => setting?.name === 'railway.extension')).toBe(true);
  });

  test('IN-04: other grounds stop nothing under the special law, and it is said where one occurs', () => {
    const alleged: Fact = { fact: 'concealment.alleged', at: '2024-03-04', ref: 'c1' };
    const found = clock('SP-01', [...railway, level('ordinary'), alleged]);
    expect(found).toMatchObject({ status: 'running', dueDate: '2024-03-11' });
    expect(found.derivation.some(({ setting }) => setting?.name === 'special.concealment')).toBe(true);
  });

  test('art 29: the determination within 15 days of 03-08: 03-23; issued that day it is met', () => {
    const issued: Fact = { fact: 'approval.issued', at: '2024-03-23' };
    expect(clock('SP-01-determination', [...railway, received])).toMatchObject({ dueDate: '2024-03-23', status: 'running' });
    expect(clock('SP-01-determination', [...railway, received, issued], '2024-04-01T00:00:00.000Z').status).toBe('met');
  });

  test('returned as under 493: the submission no longer counts, and nothing restarts (T-05)', () => {
    const submitted: Fact = { fact: 'report.submitted', at: '2024-03-08' };
    const sent: Fact = { fact: 'report.returned', at: '2024-03-13' };
    const facts = [...railway, level('ordinary'), submitted, received];
    expect(clock('SP-01', facts, '2024-03-14T00:00:00.000Z').status).toBe('met');
    expect(clock('SP-01', [...facts, sent], '2024-03-14T00:00:00.000Z')).toMatchObject({ status: 'overdue', dueDate: '2024-03-11' });
    expect(clock('SP-01-determination', [...facts, sent], '2024-03-14T00:00:00.000Z').status).toBe('void');
  });

  test('its ladder is that of IN-01, but nobody is told to ask for an extension', () => {
    const texts = (found: Clock) => found.rungs.map(({ name, text }) => [name, text.zh] as const);
    const own = texts(clock('SP-01', [...railway, level('major')]));
    const general = texts(clock('IN-01', [accident()]));
    expect(own.map(([name]) => name)).toEqual(general.map(([name]) => name));
    expect(own.filter(([, zh]) => zh.includes('报请批准'))).toEqual([]);
  });

  test('before 2007-09-01 the regulation governs', () => {
    expect(Object.keys(days([accident('2007-08-31T02:00:00.000Z'), field('railway')]))).toEqual(['IN-01', 'AP-01']);
    expect(Object.keys(days([accident('2007-09-01T02:00:00.000Z'), field('railway')]))).toEqual(['SP-01', 'SP-01-determination']);
  });
});

describe('SP-02, 电力条例 arts 23, 25, 34, 35: accident of 2024-03-01', () => {
  const power = [accident(), field('power-supply')];

  // 30 of March and 15 of April; 30 and 30.
  test('art 23: 一般, 较大 and not determined 45 days = 04-15, 重大 60 = 04-30', () => {
    const due = (value: string) => days([...power, level(value)])['SP-02'];
    expect([days(power)['SP-02'], due('ordinary'), due('larger'), due('major')]).toEqual([
      '2024-04-15',
      '2024-04-15',
      '2024-04-15',
      '2024-04-30',
    ]);
  });

  // 45 after 04-15: 15 of April, 30 of May. 60 after 04-30: 31 of May, 29 of June.
  test('art 23: extended by 45 at most (05-30), 重大 by 60 (06-29); what exceeds it is cut', () => {
    expect(days([...power, level('larger'), granted('2024-04-01', 60)])['SP-02']).toBe('2024-05-30');
    expect(days([...power, level('major'), granted('2024-04-01', 60)])['SP-02']).toBe('2024-06-29');
  });

  test('art 35, 493 art 27: an appraisal from 03-04 to 03-14 moves 04-15 to 04-25', () => {
    expect(days([...power, ...appraisal])['SP-02']).toBe('2024-04-25');
  });

  test('art 25 names no limit for the agreement: 15 days by the setting, 03-23', () => {
    const found = clock('SP-02-agreement', [...power, received]);
    expect(found.dueDate).toBe('2024-03-23');
    expect(found.derivation.some(({ setting }) => setting?.name === 'power.agreementLimit')).toBe(true);
  });

  test('art 34(1), 4.6.11: casualties of 重大 or more go back to 493, those of 较大 do not', () => {
    const casualties = (value: string): Fact => ({ fact: 'casualties.assessed', at: '2024-03-02', value });
    expect(Object.keys(days([...power, casualties('major')]))).toEqual(['IN-01', 'IN-02', 'AP-01']);
    expect(Object.keys(days([...power, casualties('extraordinary')]))).toEqual(['IN-01', 'IN-02', 'AP-01']);
    expect(Object.keys(days([...power, casualties('larger')]))).toEqual(['SP-02', 'SP-02-agreement']);
  });

  test('art 34(2): damage of equipment alone, and accidents before 2011-09-01, are investigated by 493', () => {
    expect(days([accident(), field('power-equipment')])).toMatchObject({ 'IN-01': '2024-04-30', 'IN-02': '2024-03-31' });
    expect(Object.keys(days([accident('2011-08-31'), field('power-supply')]))).toEqual(['IN-01', 'AP-01']);
  });
});

describe('SP-04, 海上交通安全法 art 85: accident of 2024-03-01', () => {
  const sea = [accident(), field('maritime')];

  // 30 of March, 30 of April, 30 of May; then 1 of May, 30 of June, 31 of July, 28 of August.
  test('art 85(1): 90 days = 05-30; extended by 90 days, 08-28, and not by more', () => {
    expect(days(sea)).toEqual({ 'SP-04': '2024-05-30', 'SP-04-determination': null });
    expect(days([...sea, granted('2024-05-01', 120)])['SP-04']).toBe('2024-08-28');
  });

  test('art 85(1): an appraisal from 03-04 to 03-14 moves 05-30 to 06-09', () => {
    expect(days([...sea, ...appraisal])['SP-04']).toBe('2024-06-09');
  });

  // 2024-03-11…15 (5), 18…22 (10), 25…29 (15).
  test('art 85(2): the determination within 15 working days of 2024-03-08: 03-29', () => {
    expect(days([...sea, received])['SP-04-determination']).toBe('2024-03-29');
  });

  test('JU-25: 特别重大 keeps the limits of the act', () => {
    expect(days([...sea, level('extraordinary')])).toEqual({ 'SP-04': '2024-05-30', 'SP-04-determination': null });
  });

  test('4.6.10: before 2021-09-01 the law does not bind, which is said, and the regulation governs', () => {
    const before = [accident('2021-08-31'), field('maritime')];
    // 30 of September, 30 of October.
    expect(days(before)).toMatchObject({ 'IN-01': '2021-10-30', 'SP-04': null });
    expect(clock('SP-04', before)).toMatchObject({ status: 'void' });
    expect(days([accident('2021-09-01'), field('maritime')])).toEqual({ 'SP-04': '2021-11-30', 'SP-04-determination': null });
  });
});

describe('SP-03, SP-05, SP-06, SP-07: as 493', () => {
  test.each([
    'general',
    'special-equipment',
    'coal-mine',
    'other-mine',
    'road-traffic',
    'fire',
    'inland-water',
    'fishing-vessel',
    'civil-aviation',
  ])('%s', (kind) => {
    expect(days([accident(), field(kind), level('ordinary')])).toEqual({ 'IN-01': '2024-04-30', 'IN-02': '2024-03-31', 'AP-01': null });
  });
});

test('T-17: a field that is decided later moves the case to the other law, one decided back takes it home', () => {
  const later = field('railway', '2024-03-04T02:00:00.000Z');
  const back = field('general', '2024-03-05T02:00:00.000Z');
  const facts = [accident(), field('general'), level('larger')];
  expect(days(facts)['IN-01']).toBe('2024-04-30');
  expect(days([...facts, later])).toEqual({ 'SP-01': '2024-03-21', 'SP-01-determination': null });
  expect(days([...facts, later, back])['IN-01']).toBe('2024-04-30');
});

// 90 days from 2024-03-01 end on 05-30, 15 working days later (31 May; 3–7, 11–14, 17–20 June, the 10th being off; 21 June) on 06-21.
test('T-10, SP-04: a supervision of 60 days from 2024-03-05 (05-04) is shorter than 90 days and 15 working days', () => {
  const rules = (['investigation', 'supervision'] as const).flatMap((procedure) => releaseLaw(procedure, '150802').sheet.clocks);
  const facts: Fact[] = [accident(), field('maritime'), { fact: 'supervision.level', at: '2024-03-04', value: 'major' }];
  facts.push({ fact: 'supervision.notice-received', at: '2024-03-05' });
  const found = conflicts(project(rules, facts, calendar, '2024-03-06T00:00:00.000Z'), national.conflicts, calendar);
  expect(found).toMatchObject([{ id: 'T-10-SP-04:SV-06', binding: 'SV-06', bindingDay: '2024-05-04', otherDay: '2024-06-21' }]);
});

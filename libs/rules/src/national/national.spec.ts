import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { clueHandOver } from './house-clue';

const { calendar } = releaseInForce();

function clock(procedure: ProcedureKind, rule: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): Clock {
  const found = project(releaseLaw(procedure, '150802').sheet.clocks, facts, calendar, now).find((candidate) => candidate.id === rule);
  if (found === undefined) throw new Error(`no clock ${rule}`);
  return found;
}

const linhe: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' };

describe('IN-01, 493 arts 29 and 27', () => {
  // 19 Sep is not counted: 11 days of September, 31 of October, 18 of November.
  test('Linhe, 2022-09-19 09:00: report by 2022-11-18, 24:00 Beijing', () => {
    expect(clock('investigation', 'IN-01', [linhe])).toMatchObject({
      startedOn: '2022-09-19',
      dueDate: '2022-11-18',
      dueAt: '2022-11-18T16:00:00.000Z',
      provisional: false,
      status: 'running',
    });
  });

  // 13 days of April, 31 of May, 16 of June; with 60 more: 14 of June, 31 of July, 15 of August.
  test('Wuyi, 2023-04-17: 2023-06-16; extended by 60 days: 2023-08-15', () => {
    const wuyi: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };
    expect(clock('investigation', 'IN-01', [wuyi]).dueDate).toBe('2023-06-16');
    const granted: Fact = { fact: 'extension.granted', at: '2023-06-10', days: 60, ref: 'e1' };
    expect(clock('investigation', 'IN-01', [wuyi, granted]).dueDate).toBe('2023-08-15');
  });

  // 10 days of July, 31 of August, 19 of September.
  test('Boluo, 2022-07-21: 2022-09-19', () => {
    expect(clock('investigation', 'IN-01', [{ fact: 'accident.occurred', at: '2022-07-21' }]).dueDate).toBe('2022-09-19');
  });

  // 41 days are left after 8 Oct; they go on after 28 Oct: 3 of October, 30 of November, 8 of December.
  test('art 27: an appraisal from 2022-10-08 to 2022-10-28 moves Linhe to 2022-12-08', () => {
    const facts: Fact[] = [
      linhe,
      { fact: 'appraisal.ordered', at: '2022-10-08', ref: 'a1' },
      { fact: 'appraisal.delivered', at: '2022-10-28', ref: 'a1' },
    ];
    const found = clock('investigation', 'IN-01', facts);
    expect(found.dueDate).toBe('2022-12-08');
    expect(found.derivation.map(({ step }) => step)).toEqual(['start', 'limit', 'suspension', 'setting', 'setting', 'result']);
    expect(found.derivation[2]).toEqual({
      step: 'suspension',
      text: {
        zh: '技术鉴定：2022-10-08 至 2022-10-28 共 20 日不计入期限；剩余 41 日自 2022-10-28 的次日起继续计算，届满日变为 2022-12-08。',
        en: 'Technical appraisal: 20 days from 2022-10-08 to 2022-10-28 do not count; the remaining 41 days are counted from the day after 2022-10-28, and the last day becomes 2022-12-08.',
      },
      day: '2022-12-08',
      paused: { from: '2022-10-08', until: '2022-10-28', title: { zh: '技术鉴定', en: 'Technical appraisal' } },
      basis: { law: '《生产安全事故报告和调查处理条例》（国务院令第493号）', article: '第二十七条', confidence: 'L' },
    });
  });

  test('art 29: Linhe may be extended on its last day, not on the day after', () => {
    const on = (at: string): Fact[] => [linhe, { fact: 'extension.granted', at, days: 30, ref: 'e1' }];
    expect(clock('investigation', 'IN-01', on('2022-11-18')).dueDate).toBe('2022-12-18');
    expect(clock('investigation', 'IN-01', on('2022-11-19'), '2022-11-20T00:00:00.000Z')).toMatchObject({
      dueDate: '2022-11-18',
      status: 'overdue',
    });
  });

  test('art 29: 45 and 30 days granted come to 60, and the cut is said', () => {
    const found = clock('investigation', 'IN-01', [
      linhe,
      { fact: 'extension.granted', at: '2022-11-01', days: 45, ref: 'e1' },
      { fact: 'extension.granted', at: '2022-12-01', days: 30, ref: 'e2' },
    ]);
    expect(found.dueDate).toBe('2023-01-17');
    expect(found.derivation[3]?.text.zh).toBe(
      '2022-12-01 批准延长 30 日；延长上限合计 60 日，超出部分不计，实际延长 15 日，届满日变为 2023-01-17。',
    );
  });

  test('before 493 was in force (2007-06-01) there is no such clock', () => {
    expect(() => clock('investigation', 'IN-01', [{ fact: 'accident.occurred', at: '2007-05-31' }])).toThrow('no clock');
    expect(clock('investigation', 'IN-01', [{ fact: 'accident.occurred', at: '2007-06-01' }]).dueDate).toBe('2007-07-31');
  });

  test('its ladder: 20, 10, 5, 3, 1 working days before at 09:00, the end to the second, then 1, 5, 15 working days after', () => {
    expect(clock('investigation', 'IN-01', [linhe]).rungs.map(({ name, at }) => [name, at])).toEqual([
      ['-20', '2022-10-21T01:00:00.000Z'],
      ['-10', '2022-11-04T01:00:00.000Z'],
      ['-5', '2022-11-11T01:00:00.000Z'],
      ['-3', '2022-11-15T01:00:00.000Z'],
      ['-1', '2022-11-17T01:00:00.000Z'],
      ['due', '2022-11-18T16:00:00.000Z'],
      ['+1', '2022-11-21T01:00:00.000Z'],
      ['+5', '2022-11-25T01:00:00.000Z'],
      ['+15', '2022-12-09T01:00:00.000Z'],
    ]);
  });
});

describe('AP-01, 493 art 32', () => {
  const received: Fact = { fact: 'report.received', at: '2022-12-10' };
  const level = (value: string): Fact => ({ fact: 'level.determined', at: '2022-09-19', value });

  test('15 days from receipt of the submitted report: 2022-12-10 gives 2022-12-25, a Sunday that does not roll', () => {
    expect(clock('investigation', 'AP-01', [received, level('ordinary')]).dueDate).toBe('2022-12-25');
  });

  test('30 days for an extraordinary accident: 2023-01-09', () => {
    expect(clock('investigation', 'AP-01', [received, level('extraordinary')]).dueDate).toBe('2023-01-09');
  });

  test('an appraisal does not pause it', () => {
    expect(clock('investigation', 'AP-01', [received, { fact: 'appraisal.ordered', at: '2022-12-11', ref: 'a' }])).toMatchObject({
      status: 'running',
      dueDate: '2022-12-25',
    });
  });

  test('Linhe was approved on 2022-12-21: in time; at 24:00 of the last day it would be late', () => {
    const approved = (at: string): Fact[] => [received, { fact: 'approval.issued', at }];
    expect(clock('investigation', 'AP-01', approved('2022-12-21')).status).toBe('met');
    expect(clock('investigation', 'AP-01', approved('2022-12-25T15:59:59.999Z')).status).toBe('met');
    expect(clock('investigation', 'AP-01', approved('2022-12-25T16:00:00.000Z')).status).toBe('met-late');
  });

  test('while no report is received it waits', () => {
    expect(clock('investigation', 'AP-01', [linhe])).toMatchObject({ status: 'pending', dueDate: null, rungs: [] });
  });
});

describe('AP-08, 安全生产法 art 86, 政府信息公开条例 art 26', () => {
  // 22, 23, 26–30 Dec (7; the 31st is off), 3–6 Jan (11; the 2nd is off), 9–13 (16), 16–19 (20).
  test('20 working days from the approval of Linhe on 2022-12-21: 2023-01-19', () => {
    const found = clock('investigation', 'AP-08', [{ fact: 'approval.issued', at: '2022-12-21' }]);
    expect(found).toMatchObject({ dueDate: '2023-01-19', provisional: false });
    expect(found.derivation.some(({ step, text }) => step === 'calendar' && text.zh.includes('（2022、2023）'))).toBe(true);
  });

  // 11 Dec (1), 14–18 (6), 21–25 (11), 28–31 (15), 1 Jan is off by law (C-10), 4–8 Jan (20).
  test('beyond the last known notice the date is provisional: 2026-12-10 gives 2027-01-08', () => {
    expect(clock('investigation', 'AP-08', [{ fact: 'approval.issued', at: '2026-12-10' }])).toMatchObject({
      dueDate: '2027-01-08',
      provisional: true,
    });
  });
});

describe('SV-06, 安委〔2010〕6号 art 6; SV-29', () => {
  const over = (value: string): Fact => ({ fact: 'supervision.level', at: '2017-09-14', value });
  const overMajor = over('major');
  const received: Fact = { fact: 'supervision.notice-received', at: '2023-04-21' };
  const mattersOf = (place: string, ...facts: readonly Fact[]) =>
    project(releaseLaw('supervision', place).sheet.clocks, facts, calendar, '2023-04-22T00:00:00.000Z').find(({ id }) => id === 'SV-06');

  test('a silent notice: 60 days over a major accident only, in 河南 and 江苏 also over a larger one, else no clock', () => {
    expect(mattersOf('150802', over('major'), received)?.dueDate).toBe('2023-06-20');
    for (const level of ['larger', 'ordinary', 'extraordinary', 'unknown'])
      expect(mattersOf('150802', over(level), received)).toBeUndefined();
    for (const place of ['411702', '320102']) {
      expect(mattersOf(place, over('larger'), received)).toMatchObject({ dueDate: '2023-06-20' });
      expect(mattersOf(place, over('ordinary'), received)).toBeUndefined();
    }
  });

  test('a limit that the notice states holds over any level: 30 days from the accident of 2019-04-29 end on 2019-05-29', () => {
    const due: Fact = { fact: 'supervision.due', at: '2019-05-29' };
    for (const level of ['larger', 'major']) {
      expect(mattersOf('341502', over(level), { ...received, at: '2019-05-05' }, due)).toMatchObject({
        dueDate: '2019-05-29',
        status: 'overdue',
      });
    }
    // Changed by the supervisor: what it said last.
    expect(mattersOf('341502', over('larger'), due, { ...due, at: '2019-06-28' })?.dueDate).toBe('2019-06-28');
    const released: Fact = { fact: 'supervision.released', at: '2019-05-28' };
    expect(mattersOf('341502', over('larger'), due, released)?.status).toBe('met');
  });

  test('SV-09: the filing is asked for 30 days after the closing, amber when it has passed', () => {
    const closed: Fact = { fact: 'supervision.case-closed', at: '2023-03-01' };
    const clockOf = (...facts: readonly Fact[]) =>
      project(releaseLaw('supervision', '150802').sheet.clocks, facts, calendar, '2023-04-22T00:00:00.000Z').find(
        ({ id }) => id === 'house-outcome-filing',
      );
    expect(clockOf(closed)).toMatchObject({ dueDate: '2023-03-31', status: 'overdue', layer: 'house' });
    expect(clockOf(closed, { fact: 'supervision.outcome-filed', at: '2023-03-31' })?.status).toBe('met');
  });

  // 9 days of April, 31 of May, 20 of June.
  test('60 days from receipt of the notice: Wuyi, if received on 2023-04-21, 2023-06-20', () => {
    expect(clock('supervision', 'SV-06', [overMajor, { fact: 'supervision.notice-received', at: '2023-04-21' }]).dueDate).toBe(
      '2023-06-20',
    );
  });

  test('a withdrawn notice has no limit, so nothing is ever overdue by it', () => {
    const facts: readonly Fact[] = [
      overMajor,
      { fact: 'supervision.notice-received', at: '2017-09-19' },
      { fact: 'supervision.withdrawn', at: '2017-09-24' },
    ];
    expect(clock('supervision', 'SV-06', facts)).toMatchObject({ status: 'void', dueDate: null });
  });
});

test('IN-08, convention 4.5: half of the time for handing over a clue rings with the handler and with the head', () => {
  const half = clueHandOver.ladder.find(({ name }) => name === 'half');
  expect(half).toMatchObject({ at: { atFraction: 0.5 }, to: ['handler', 'department-head'] });
});

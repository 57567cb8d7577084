import { clockOf, clocksOf, dueAndStatus, factAt } from '../clocks-of.fixture';

const now = '2021-09-20T00:00:00.000Z';
const approved = (on: string) => [factAt('approval.issued', on)];

describe('AP-08, 4.6.10, T-35: publication before the Act of 2021', () => {
  test('公开条例 2019 arts 20, 26: an approval of 2020-03-02, a Monday, is published within 20 working days, by 2020-03-30', () => {
    const clock = clockOf('AP-08', approved('2020-03-02'), '2020-03-10T00:00:00.000Z');
    // Four working weeks: 3–6, 9–13, 16–20, 23–27 March and Monday the 30th.
    expect(clock).toMatchObject({ status: 'running', dueDate: '2020-03-30' });
    const said = JSON.stringify(clock.derivation);
    expect(said).toContain('2014年修正');
    expect(said).toContain('第八十三条');
  });

  test('on 2021-09-01 article 86 of 2021 takes over, with the same number', () => {
    const last = clockOf('AP-08', approved('2021-08-31'), now);
    const first = clockOf('AP-08', approved('2021-09-01'), now);
    const basis = (clock: typeof last) => clock.derivation.find(({ step }) => step === 'limit')?.basis?.law;
    expect([basis(last), basis(first)]).toEqual(['《安全生产法》（2014年修正）', '《安全生产法》（2021年修正）']);
  });

  test('before 2019-05-15 the duty is said to be without a number, which is unknown, not none', () => {
    const clock = clockOf('AP-08', approved('2019-05-14'), now);
    expect(clock).toMatchObject({ status: 'void', dueDate: null });
    expect(clock.derivation.map(({ text }) => text.zh).join()).toContain('只规定“及时”公布');
    expect(clockOf('AP-08', approved('2019-05-15'), now).status).not.toBe('void');
  });
});

describe('4.6.10: no clock before its rule was in force', () => {
  test('AP-05, 重庆 2015: approvals from 2016-03-01 on', () => {
    expect(clocksOf('AP-05', approved('2012-03-02'), now, '500118')).toEqual([]);
    expect(clocksOf('AP-05', approved('2016-02-29'), now, '500118')).toEqual([]);
    expect(dueAndStatus('AP-05', approved('2016-03-01'), now, '500118')).toBe('2016-03-31 overdue');
  });

  test('AP-04: the notice is reported around 2013–2014: approvals received from 2014 on, flagged', () => {
    const received = (on: string) => [factAt('approval.received', on, { ref: 'U1' })];
    expect(clocksOf('AP-04', received('2008-06-02'), now)).toEqual([]);
    expect(clocksOf('AP-04', received('2013-12-31'), now)).toEqual([]);
    const clock = clockOf('AP-04', received('2014-01-01'), now);
    expect(clock.dueDate).toBe('2014-01-16');
    expect(JSON.stringify(clock.derivation)).toContain('approval.serviceFrom');
  });

  test('JU-21, 广西 art 4(1): accidents from 2011 on', () => {
    const facts = (on: string) => [factAt('accident.occurred', on), factAt('level.determined', on, { value: 'larger' })];
    expect(clocksOf('JU-21', facts('2008-04-17'), now, '450400')).toEqual([]);
    expect(clocksOf('JU-21', facts('2010-12-31'), now, '450400')).toEqual([]);
    expect(clocksOf('JU-21', facts('2011-01-01'), now, '450400')).toHaveLength(1);
  });

  test('IN-02, JU-06, JU-07: 115号 is known from 2013-12-03 on, for all that rests on it', () => {
    const accident = (on: string) => [factAt('accident.occurred', on)];
    expect(clocksOf('IN-02', accident('2013-12-02'), now)).toEqual([]);
    expect(dueAndStatus('IN-02', accident('2013-12-03'), now)).toBe('2014-01-02 overdue');
  });
});

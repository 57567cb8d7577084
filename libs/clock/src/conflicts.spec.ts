import type { Fact } from './clock';
import { conflicts } from './conflicts';
import type { Conflict, ConflictRule } from './conflicts';
import { basis, clocksOf, plainRule, testCalendar } from './rule.fixture';

const supervision = plainRule({ days: 60 }, { id: 'SV-06', title: { zh: '督办', en: 'supervision' }, start: 'notice', stop: ['complete'] });
const pausable = { suspensions: [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }] };
const report = plainRule({ days: 60 }, { id: 'IN-01', title: { zh: '调查', en: 'investigation' }, stop: ['submitted'], ...pausable });
const approval = plainRule({ days: 15 }, { id: 'AP-01', title: { zh: '批复', en: 'approval' }, start: 'submitted', stop: ['approved'] });
const tooShort: ConflictRule = {
  id: 'T-10',
  title: { zh: '督办过短', en: 'Supervision too short' },
  basis: [basis],
  holder: 'SV-06',
  chain: [
    { rule: 'IN-01', limit: { days: 60 } },
    { rule: 'AP-01', limit: { days: 15 } },
  ],
};

function found(...facts: Fact[]): readonly Conflict[] {
  const clocks = clocksOf([supervision, report, approval], facts, '2023-04-22T00:00:00.000Z');
  return conflicts(clocks, [tooShort], testCalendar);
}

const accident: Fact = { fact: 'start', at: '2023-04-17' };
const notice: Fact = { fact: 'notice', at: '2023-04-21' };

describe('T-10: supervision against investigation and approval', () => {
  // Supervision: 9 days of April, 31 of May, 20 of June. Investigation: 13, 31, 16 June; 15 more: 14 of June, 1 July.
  test('Wuyi, 2023-04-17, noticed on the 21st: 2023-06-20 comes before 2023-07-01', () => {
    expect(found(accident, notice)).toEqual([
      {
        id: 'T-10:SV-06',
        binding: 'SV-06',
        others: ['IN-01', 'AP-01'],
        bindingDay: '2023-06-20',
        otherDay: '2023-07-01',
        text: {
          zh: '督办过短：“督办”的最后一日为 2023-06-20，而调查、批复依次用满期限要到 2023-07-01；以较早的 2023-06-20 为准。',
          en: 'Supervision too short: "supervision" ends on 2023-06-20, but investigation, approval would end on 2023-07-01 if each used its time to the full; the earlier date, 2023-06-20, prevails.',
        },
        basis: [basis],
      },
    ]);
  });

  test('none while one of the two is not running, nor once the supervision is complete', () => {
    expect([found(accident), found(notice), found(accident, notice, { fact: 'complete', at: '2023-06-01' })]).toEqual([[], [], []]);
  });

  test('none where the notice came late enough: on 2023-05-02 it ends on 2023-07-01 as well', () => {
    expect([found(accident, { fact: 'notice', at: '2023-05-02' }), found(accident, { fact: 'notice', at: '2023-05-01' }).length]).toEqual([
      [],
      1,
    ]);
  });

  test('a report handed in early leaves time for the approval; the approval ends it', () => {
    expect(found(accident, notice, { fact: 'submitted', at: '2023-06-05' })).toEqual([]);
    expect(found(accident, notice, { fact: 'submitted', at: '2023-06-06' })).toHaveLength(1);
    expect(found(accident, notice, { fact: 'submitted', at: '2023-06-06' }, { fact: 'approved', at: '2023-06-22' })).toEqual([]);
  });

  test('while the investigation is paused it has no end that could be compared', () => {
    expect(found(accident, notice, { fact: 'from', at: '2023-04-20', ref: 'p' })).toEqual([]);
  });
});

test('a window that would open after its own end', () => {
  const window = plainRule({ months: 10 }, { opens: { limit: [{ limit: { years: 1 } }], basis } });
  const at = (...facts: Fact[]): readonly Conflict[] => conflicts(clocksOf([window], [accident, ...facts]), [], testCalendar);
  expect(at()).toMatchObject([
    { id: 'window:T', binding: 'T', others: [], bindingDay: '2024-02-17', otherDay: '2024-04-17', basis: [basis] },
  ]);
  expect(at()[0]?.text.zh).toBe('期限：可以办理之日 2024-04-17 晚于届满日 2024-02-17，以届满日为准。');
  expect(at({ fact: 'stop', at: '2024-01-01' })).toEqual([]);
});

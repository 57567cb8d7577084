import { shownAt } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const county = '150802-emergency';

/** An accident in Linhe at 10:24 on 2025-02-25, known at 11:30. */
function accident(more: object = {}): Step {
  const data = { name: '样例事故', place: '150802', occurredAt: '2025-02-25T02:24:00.000Z', unit: '某公司', source: '值班电话' };
  return ['report-accident', '2025-02-25 11:30', county, { ...data, deaths: 0, seriousInjuries: 3, missing: 0, ...more }];
}

const clocks = (rule: string, time: string, ...steps: readonly Step[]) =>
  shownAt(time, steps)
    .clocks.filter((one) => one.rule === rule)
    .map(({ id, status, dueAt }) => [id, status, dueAt]);
const tasks = (time: string, ...steps: readonly Step[]) => shownAt(time, steps).tasks.map(({ id }) => id);

describe('RP-23 (令21号, article 12): a change of casualties is reported the same day', () => {
  const died = (ref: string, at: string, more: object = {}): Step => [
    'report-casualties',
    at,
    county,
    { ref, at: at.slice(0, 10), moves: [{ from: 'injured', to: 'dead', count: 1 }], ...more },
  ];
  const followUp = (at: string): Step => ['record-follow-up-report', at, county, { news: '增加死亡1人' }];
  const end = '2025-02-27T16:00:00.000Z';

  test('known at 15:00, it is due by the end of that day; told at 20:00 it is met, after midnight late', () => {
    const change = died('B1', '2025-02-27 15:00');
    expect(clocks('RP-23', '2025-02-27 15:01', accident(), change)).toEqual([['RP-23#1', 'running', end]]);
    expect(tasks('2025-02-27 15:01', accident(), change)).toContain('record-follow-up-report:casualties-1');
    expect(clocks('RP-23', '2025-02-27 20:01', accident(), change, followUp('2025-02-27 20:00'))[0]?.[1]).toBe('met');
    expect(clocks('RP-23', '2025-02-28 09:01', accident(), change, followUp('2025-02-28 00:01'))[0]?.[1]).toBe('met-late');
    expect(tasks('2025-02-27 20:01', accident(), change, followUp('2025-02-27 20:00'))).not.toContain(
      'record-follow-up-report:casualties-1',
    );
  });

  test('known the day before and entered today, it was due yesterday; a report of before it was known carries none of it', () => {
    const late = died('B1', '2025-02-28 09:00', { at: '2025-02-27', knownAt: '2025-02-27T07:00:00.000Z' });
    expect(clocks('RP-23', '2025-02-28 09:01', accident(), late)).toEqual([['RP-23#1', 'overdue', end]]);
    expect(clocks('RP-23', '2025-02-28 09:02', accident(), late, followUp('2025-02-27 14:59'))[0]?.[1]).toBe('overdue');
  });

  test('T-16: a death after the window is told the same day too; the same numbers again are no change', () => {
    expect(clocks('RP-23', '2025-04-10 15:01', accident(), died('B1', '2025-04-10 15:00'))).toHaveLength(1);
    const same: Step = ['report-casualties', '2025-02-27 15:00', county, { ref: 'B1', at: '2025-02-27', seriousInjuries: 3 }];
    expect(clocks('RP-23', '2025-02-27 15:01', accident(), same)).toEqual([]);
    expect(clocks('RP-23', '2025-02-27 15:01', accident({ receipt: 'separate' }), died('B1', '2025-02-27 15:00'))).toEqual([]);
  });
});

describe('RP-23: a report of casualties that is withdrawn or put right changes the numbers too', () => {
  const died: Step = [
    'report-casualties',
    '2025-02-27 15:00',
    county,
    { ref: 'B1', at: '2025-02-27', moves: [{ from: 'injured', to: 'dead', count: 1 }] },
  ];
  const withdrawn: Step = ['withdraw-casualty-report', '2025-02-28 10:00', county, { ref: 'B1', reason: '误将他案伤员计入' }];
  const followUp = (at: string): Step => ['record-follow-up-report', at, county, { news: '更正死亡人数' }];

  test('told on the day before, it is told again by the end of the day of the withdrawal', () => {
    const before = [accident(), died, followUp('2025-02-27 16:00'), withdrawn];
    const seen = clocks('RP-23', '2025-02-28 10:01', ...before);
    expect(seen).toEqual([
      ['RP-23#1', 'met', '2025-02-27T16:00:00.000Z'],
      ['RP-23#2', 'running', '2025-02-28T16:00:00.000Z'],
    ]);
    expect(tasks('2025-02-28 10:01', ...before)).toContain('record-follow-up-report:casualties-2');
    const late = clocks('RP-23', '2025-03-01 09:00', ...before, followUp('2025-03-01 00:01'));
    expect(late.map(([, status]) => status)).toEqual(['met', 'met-late']);
  });

  test('not told yet, one follow-up report carries the change and its withdrawal', () => {
    const same: Step = ['withdraw-casualty-report', '2025-02-27 17:00', county, { ref: 'B1', reason: '误计' }];
    const after = clocks('RP-23', '2025-02-27 18:01', accident(), died, same, followUp('2025-02-27 18:00'));
    expect(after.map(([, status]) => status)).toEqual(['met', 'met']);
  });

  test('a withdrawal that leaves the numbers as they were is no change', () => {
    const again: Step = ['report-casualties', '2025-02-27 15:00', county, { ref: 'B1', at: '2025-02-27', seriousInjuries: 3 }];
    expect(clocks('RP-23', '2025-02-28 10:01', accident(), again, withdrawn)).toEqual([]);
  });
});

describe('RP-25 (矿安〔2023〕7号): a mine reports to the provincial mine safety bureau too, within the hour', () => {
  const informed: Step = ['record-unit-informed', '2025-02-25 11:00', county, {}];
  const mine = accident({ accidentClass: 'coal-mine' });
  const bureau: Step = [
    'record-notice',
    '2025-02-25 11:50',
    county,
    { addressee: 'mine-safety', to: '国家矿山安全监察局内蒙古局值班室', way: 'phone', what: '矿山已报告' },
  ];

  test('told at 11:00, until 12:00; of other fields nothing is asked', () => {
    expect(clocks('RP-25', '2025-02-25 11:31', mine, informed)).toEqual([['RP-25', 'running', '2025-02-25T04:00:00.000Z']]);
    expect(tasks('2025-02-25 11:31', mine)).toContain('record-notice:mine-safety');
    expect(clocks('RP-25', '2025-02-25 11:31', accident(), informed)).toEqual([]);
    expect(tasks('2025-02-25 11:31', accident())).not.toContain('record-notice:mine-safety');
  });

  test('met by the notice, or by the receipt of the mine’s own report at the bureau', () => {
    const own: Step = ['record-report-received', '2025-02-25 12:01', '150000-mine-safety', { from: 'unit', way: 'phone' }];
    expect(clocks('RP-25', '2025-02-25 12:30', mine, informed, bureau)[0]?.[1]).toBe('met');
    expect(clocks('RP-25', '2025-02-25 12:30', mine, informed, own)[0]?.[1]).toBe('met-late');
    expect(tasks('2025-02-25 12:30', mine, informed, own)).not.toContain('record-notice:mine-safety');
  });
});

import { lightOf, statusWords } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { clocksOf, factAt } from '../clocks-of.fixture';
import { beginning, shownAt } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const department = '150802-emergency';
// Monday 2022-10-10 is the day given; the last working day before it is Sunday 9 October, worked for the holiday.
const plan: Step = [
  'plan-work',
  '2022-09-22 09:00',
  department,
  { tasks: [{ ref: 'T1', what: '询问作业人员', assignee: department, due: '2022-10-10' }] },
];
const finish = (at: string): Step => ['finish-task', at, department, { ref: 'T1', result: '已询问三人' }];
const clockAt = (time: string, ...steps: readonly Step[]): Clock => {
  const found = shownAt(time, [...beginning, plan, ...steps]).clocks.find(({ rule }) => rule === 'house-planned-task');
  if (found === undefined) throw new Error('no clock');
  return found;
};
const rungs = ({ rungs: all }: Clock) => all.map(({ name, at, to }) => [name, at, to]);

describe('plan-work: the day that the plan gives a task', () => {
  test('it reminds whoever does it one working day before and on the morning of the day, and tells the leader when it has passed', () => {
    // Reminders of a case are spread over the hour after nine by its id.
    expect(rungs(clockAt('2022-09-23 09:00'))).toEqual([
      ['-1', expect.stringMatching(/^2022-10-09T01:/), [department]],
      ['day', expect.stringMatching(/^2022-10-10T01:/), [department]],
      ['due', '2022-10-10T16:00:00.000Z', [department, 'team-leader']],
    ]);
    expect(clockAt('2022-09-23 09:00')).toMatchObject({ id: 'house-planned-task#T1', actor: department, dueDate: '2022-10-10' });
  });

  test('its task shows the day, and is overdue and amber, never red, when it has passed', () => {
    const { tasks } = shownAt('2022-10-12 09:00', [...beginning, plan]);
    expect(tasks.find(({ command }) => command === 'finish-task')).toMatchObject({ clock: 'house-planned-task#T1' });
    const now = '2022-10-12T01:00:00.000Z';
    const late = clockAt('2022-10-12 09:00');
    expect([late.status, lightOf(late, now), statusWords(late, now).zh]).toEqual(['overdue', 'amber', '超内部期限2日']);
    expect(lightOf(clockAt('2022-10-10 23:00'), '2022-10-10T15:00:00.000Z')).toBe('amber');
  });

  test.each([
    ['2022-10-10 23:59', 'met'],
    ['2022-10-11 00:00', 'met-late'],
  ])('finished on %s it is %s', (at, status) => {
    expect(clockAt('2022-10-12 09:00', finish(at)).status).toBe(status);
  });

  test('its derivation says what day it was given, and counts nothing', () => {
    expect(
      clockAt('2022-09-23 09:00')
        .derivation.slice(0, 2)
        .map(({ text }) => text.zh),
    ).toEqual(['工作计划限定的完成日期为 2022-10-10。', '届满日即为该日：2022-10-10。']);
  });
});

describe('circulate-draft: the day of the letter', () => {
  const union = '150802-union';
  const police = '150802-public-security';
  const asked = (ref: string, at: string, due: string): readonly Fact[] => [
    factAt('draft.circulated', at, { ref, recordedAt: at }),
    factAt('draft.reply-due', due, { ref, value: ref, recordedAt: at }),
  ];
  const both = [...asked(union, '2025-03-03T02:00:00.000Z', '2025-03-10'), ...asked(police, '2025-03-03T02:00:00.000Z', '2025-03-10')];
  const reply = factAt('draft.commented', '2025-03-10T08:00:00.000Z', { ref: union });
  const shown = (now: string, ...facts: readonly Fact[]) =>
    clocksOf('house-draft-reply', facts, now).map(({ id, status, dueDate }) => [id, status, dueDate]);

  test('each organ that was asked has its day: on 7 and 10 March 2025 it and the handler are reminded', () => {
    const [first] = clocksOf('house-draft-reply', both, '2025-03-04T00:00:00.000Z');
    expect(first?.rungs.map(({ name, at, to }) => [name, at, to])).toEqual([
      ['-1', '2025-03-07T01:00:00.000Z', [police, 'handler']],
      ['day', '2025-03-10T01:00:00.000Z', [police, 'handler']],
      ['due', '2025-03-10T16:00:00.000Z', [police, 'handler', 'team-leader']],
    ]);
  });

  test('its silence is said of the other side and is amber; who has replied is done', () => {
    const now = '2025-03-12T00:00:00.000Z';
    expect(shown(now, ...both, reply)).toEqual([
      [`house-draft-reply#${police}`, 'overdue', '2025-03-10'],
      [`house-draft-reply#${union}`, 'met', '2025-03-10'],
    ]);
    const [silent] = clocksOf('house-draft-reply', both, now);
    if (silent === undefined) throw new Error('no clock');
    expect([lightOf(silent, now), statusWords(silent, now).zh]).toEqual(['amber', '对方未复2日']);
  });

  test('asked again about a newer draft it owes another reply, by the new day; once the report is submitted nobody waits', () => {
    const again = [...both, reply, ...asked(union, '2025-03-12T02:00:00.000Z', '2025-03-20')];
    expect(shown('2025-03-13T00:00:00.000Z', ...again)[1]).toEqual([`house-draft-reply#${union}`, 'running', '2025-03-20']);
    const submitted = [...again, factAt('report.submitted', '2025-03-14')];
    expect(shown('2025-03-25T00:00:00.000Z', ...submitted).map(([, status]) => status)).toEqual(['met-late', 'met']);
  });
});

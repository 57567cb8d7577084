import type { Clock, Fact } from './clock';
import { dueRungs, nextRung } from './due';
import { basis, onlyClock, plainRule, rung } from './rule.fixture';
import type { ClockRule } from './rule';

// 安委办〔2021〕4号 art 3 (EV-03): from 10 months to 1 year after closing; 安全生产法 art 86 (EV-02): within 1 year of the approval.
const evaluation: ClockRule = plainRule(
  { years: 1 },
  {
    id: 'EV-03',
    start: 'closed',
    stop: ['evaluated'],
    opens: { limit: [{ limit: { months: 10 } }], basis },
    earlierOf: [{ start: 'approved', startTitle: { zh: '批复之日', en: 'the approval' }, limit: { years: 1 }, basis }],
    ladder: [rung('open', { opens: true }), rung('-30d', { beforeDays: 30 }), rung('due', { due: true })],
  },
);

const closed = (at: string): Fact => ({ fact: 'closed', at });
const approved: Fact = { fact: 'approved', at: '2022-12-21' };
const evaluated = (at: string): Fact => ({ fact: 'evaluated', at });
const steps = (clock: Clock): readonly string[] => clock.derivation.map(({ step }) => step);

describe('EV-03, 安委办〔2021〕4号 art 3, and EV-02, 安全生产法 art 86: counting 4.6.7', () => {
  const facts = [closed('2023-01-30'), approved];

  test('closed 2023-01-30, approved 2022-12-21: from 2023-11-30, 00:00 Beijing, to the earlier end, 2023-12-21', () => {
    const clock = onlyClock(evaluation, facts, '2023-06-01T00:00:00.000Z');
    expect(clock).toMatchObject({ status: 'pending', opensAt: '2023-11-29T16:00:00.000Z', dueDate: '2023-12-21', startedOn: '2022-12-21' });
    expect(steps(clock)).toEqual(['start', 'limit', 'start', 'limit', 'earlier-of', 'window', 'result']);
  });

  test('pending to the last millisecond, then running', () => {
    const status = (now: string): string => onlyClock(evaluation, facts, now).status;
    expect(['2023-11-29T15:59:59.999Z', '2023-11-29T16:00:00.000Z', '2023-12-21T16:00:00.000Z'].map(status)).toEqual([
      'pending',
      'running',
      'overdue',
    ]);
  });

  test('the opening rings at its moment, although the clock is pending until then', () => {
    const clock = onlyClock(evaluation, facts, '2023-06-01T00:00:00.000Z');
    expect(nextRung([clock])?.at).toBe('2023-11-21T01:00:00.000Z');
    expect(dueRungs([clock], '2023-11-29T16:00:00.000Z').map(({ name }) => name)).toEqual(['-30d', 'open']);
  });

  test('T-13: an evaluation in month 3 does not satisfy, and that is told; one in the window does; one after it is late', () => {
    const early = onlyClock(evaluation, [...facts, evaluated('2023-04-30')], '2023-12-01T00:00:00.000Z');
    expect(early).toMatchObject({ status: 'running', settledAt: null });
    expect(steps(early)).toContain('window-missed');
    expect(early.derivation.find(({ step }) => step === 'window-missed')?.text.zh).toBe(
      '2023-04-30 的办理早于可以办理的时间（2023-11-30 00:00:00），不视为办结。',
    );
    const status = (at: string): string => onlyClock(evaluation, [...facts, evaluated(at)]).status;
    expect(['2023-11-29', '2023-11-30', '2023-12-21', '2023-12-22'].map(status)).toEqual(['pending', 'met', 'met', 'met-late']);
    expect(['2023-11-29T15:59:59.999Z', '2023-11-29T16:00:00.000Z'].map(status)).toEqual(['pending', 'met']);
  });

  test('T-11: closed so late that the end comes first: a conflict is told, the end binds, the opening is not waited for', () => {
    const late = [closed('2023-03-01'), approved];
    const clock = onlyClock(evaluation, late, '2023-06-01T00:00:00.000Z');
    expect(clock).toMatchObject({ status: 'running', dueDate: '2023-12-21', opensAt: '2023-12-31T16:00:00.000Z' });
    expect(steps(clock)).toContain('conflict');
    expect(onlyClock(evaluation, [...late, evaluated('2023-12-01')]).status).toBe('met');
  });

  test('a window that would open the moment it ends is a conflict too', () => {
    expect(steps(onlyClock(evaluation, [closed('2023-02-22'), approved]))).toContain('conflict');
  });

  test('a window that opens on its last day is one day long and no conflict', () => {
    const clock = onlyClock(evaluation, [closed('2023-02-21'), approved, evaluated('2023-12-21')]);
    expect(clock.status).toBe('met');
    expect(steps(clock)).not.toContain('conflict');
  });

  // 10 months after 30 April there is no 30 February: 2024 is a leap year.
  test("the opening falls on the month's last day where there is no corresponding one", () => {
    expect(onlyClock(evaluation, [closed('2023-04-30')]).opensAt).toBe('2024-02-28T16:00:00.000Z');
  });

  test('not closed yet: the end counted from the approval runs already', () => {
    const clock = onlyClock(evaluation, [approved]);
    expect(clock).toMatchObject({ status: 'running', dueDate: '2023-12-21', startedOn: '2022-12-21' });
    expect(clock.opensAt).toBeUndefined();
  });

  test('with neither it waits', () => {
    expect(onlyClock(evaluation, [])).toMatchObject({ status: 'pending', dueDate: null, rungs: [] });
  });
});

describe('the earlier of two ends', () => {
  // HD-09: 10 days from the end of the period or from the application, whichever comes first.
  const visit = plainRule(
    { days: 10 },
    {
      start: 'period-ended',
      stop: ['visited'],
      earlierOf: [{ start: 'applied', startTitle: { zh: '申请', en: 'the application' }, limit: { days: 10 }, basis }],
      extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 60 } }], basis },
      suspensions: [{ ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis }],
    },
  );
  const due = (...facts: Fact[]): string | null => onlyClock(visit, facts).dueDate;
  const ended: Fact = { fact: 'period-ended', at: '2023-05-20' };
  const applied: Fact = { fact: 'applied', at: '2023-05-10' };

  test('counting 4.6.9: whichever comes first, in any order of recording', () => {
    expect([due(ended), due(applied), due(ended, applied), due(applied, ended)]).toEqual([
      '2023-05-30',
      '2023-05-20',
      '2023-05-20',
      '2023-05-20',
    ]);
  });

  test('what lengthens the first end leaves the other alone', () => {
    expect(due(ended, { fact: 'applied', at: '2023-05-25' }, { fact: 'granted', at: '2023-05-22', days: 30, ref: 'e' })).toBe('2023-06-04');
  });

  test('while the first is paused the other is the date', () => {
    const clock = onlyClock(visit, [ended, { fact: 'applied', at: '2023-05-25' }, { fact: 'from', at: '2023-05-21', ref: 'p' }]);
    expect([clock.status, clock.dueDate]).toEqual(['running', '2023-06-04']);
    expect(onlyClock(visit, [ended, { fact: 'from', at: '2023-05-21', ref: 'p' }]).status).toBe('paused');
  });
});

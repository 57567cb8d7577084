import { lightOf, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

function clocksOf(id: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): readonly Clock[] {
  return project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).filter(({ rule }) => rule === id);
}

function clock(id: string, facts: readonly Fact[], now?: string): Clock {
  const [found] = clocksOf(id, facts, now);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

const linhe: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' };
const level = (value: string, at = '2022-09-20', recordedAt?: string): Fact => ({
  fact: 'level.determined',
  at,
  value,
  ...(recordedAt === undefined ? {} : { recordedAt }),
});

describe('IN-02, 115号 (counting 4.6.5, T-07)', () => {
  const granted = (at: string, days: number): Fact => ({ fact: 'extension.granted', at, days, ref: 'e1' });
  const both = (...facts: Fact[]): readonly (string | null)[] =>
    ['IN-02', 'IN-01'].map((id) => clock(id, [linhe, ...facts], '2022-10-01T00:00:00.000Z').dueDate);

  test('30 days inside 60: 2022-10-19 and 2022-11-18, as long as no level is determined too', () => {
    expect([both(), both(level('ordinary')), both(level('larger'))]).toEqual(Array(3).fill(['2022-10-19', '2022-11-18']));
  });

  test('重大 and 特别重大: 60 days', () => {
    expect([both(level('major')), both(level('extraordinary'))]).toEqual(Array(2).fill(['2022-11-18', '2022-11-18']));
  });

  // 30 more after 19 Oct: 12 of October, 18 of November; after 18 Nov: 12 of November, 18 of December; 45: 12, 31, 2 January.
  test('one approval serves both, each within its own bound', () => {
    expect(both(granted('2022-10-10', 30))).toEqual(['2022-11-18', '2022-12-18']);
    expect(both(granted('2022-10-10', 45))).toEqual(['2022-11-18', '2023-01-02']);
    expect(both(level('major'), granted('2022-10-10', 60))).toEqual(['2022-12-18', '2023-01-17']);
    expect(both(level('extraordinary'), granted('2022-10-10', 60))).toEqual(['2023-01-17', '2023-01-17']);
  });

  test('one approved after the inner limit and before the outer moves the outer only', () => {
    expect(both(granted('2022-10-20', 30))).toEqual(['2022-10-19', '2022-12-18']);
  });

  // After 8 October 11 and 41 days are left; they go on after the 28th: 3 of October and 8 of November.
  test('493 art 27: an appraisal stops both', () => {
    const appraisal: Fact[] = [
      { fact: 'appraisal.ordered', at: '2022-10-08', ref: 'a1' },
      { fact: 'appraisal.delivered', at: '2022-10-28', ref: 'a1' },
    ];
    expect(both(...appraisal)).toEqual(['2022-11-08', '2022-12-08']);
  });

  test('4.6.5: a new level counts again from the accident and restarts nothing (T-05)', () => {
    const now = '2022-10-25T03:00:00.000Z';
    const first = level('larger', '2022-09-20', '2022-09-20T01:00:00.000Z');
    const raised = level('major', '2022-10-25', '2022-10-25T02:00:00.000Z');
    expect(clock('IN-02', [linhe, first], now)).toMatchObject({ status: 'overdue', dueDate: '2022-10-19' });
    expect(clock('IN-02', [linhe, raised, first], now)).toMatchObject({
      status: 'running',
      dueDate: '2022-11-18',
      startedOn: '2022-09-19',
    });
    const lowered = level('larger', '2022-10-26', '2022-10-26T02:00:00.000Z');
    expect(clock('IN-02', [linhe, first, raised, lowered], now).dueDate).toBe('2022-10-19');
  });

  test('4.5: its passing is amber, that of the outer limit red', () => {
    const light = (id: string, now: string): string | null => lightOf(clock(id, [linhe], now), now);
    expect([light('IN-02', '2022-10-19T16:00:00.000Z'), light('IN-01', '2022-10-19T16:00:00.000Z')]).toEqual(['amber', 'green']);
    expect([light('IN-02', '2022-11-18T16:00:00.000Z'), light('IN-01', '2022-11-18T16:00:00.000Z')]).toEqual(['amber', 'red']);
  });
});

describe('IN-01, convention 4.5: then monthly', () => {
  // The end is 2022-11-18, 15 working days later 2022-12-09. 9 April 2023 is a Sunday.
  test('Linhe, never handed in: every month, on working days, each with its own id', () => {
    const ids = clock('IN-01', [linhe], '2023-04-01T00:00:00.000Z')
      .rungs.slice(8)
      .map(({ id, at }) => [id, at.slice(0, 10)]);
    expect(ids).toEqual([
      ['IN-01:+15:2022-11-18', '2022-12-09'],
      ['IN-01:+15/1:2022-11-18', '2023-01-09'],
      ['IN-01:+15/2:2022-11-18', '2023-02-09'],
      ['IN-01:+15/3:2022-11-18', '2023-03-09'],
      ['IN-01:+15/4:2022-11-18', '2023-04-10'],
    ]);
  });
});

describe('IN-03, IN-04, counting 4.6.4: time that does not count', () => {
  const ends = (facts: readonly Fact[], now = '2022-10-01T00:00:00.000Z'): readonly (string | null)[] =>
    ['IN-02', 'IN-01'].map((id) => clock(id, [linhe, ...facts], now).dueDate);
  const pair = (from: string, until: string, on: string, to: string): Fact[] => [
    { fact: from, at: on, ref: 'x' },
    { fact: until, at: to, ref: 'x' },
  ];

  // 60 and 30 days are left on 5 March: 26 of March, 30 of April, 4 of May; 26 of March, 4 of April.
  test('T-06: a concealed accident of 2022-09-19, verified on 2023-03-05, is investigated by 2023-05-04; the setting says so', () => {
    const facts = pair('concealment.alleged', 'concealment.verified', '2023-02-20', '2023-03-05');
    expect(ends(facts, '2023-03-06T00:00:00.000Z')).toEqual(['2023-04-04', '2023-05-04']);
    const { derivation } = clock('IN-01', [linhe, ...facts], '2023-03-06T00:00:00.000Z');
    expect(derivation).toContainEqual(
      expect.objectContaining({
        text: expect.objectContaining({ zh: expect.stringContaining('需经法制机构确认') }),
        setting: { name: 'suspension.concealment', value: 'on' },
      }),
    );
  });

  test('T-06: refuted, it counts as never alleged; verified without an allegation it counts as well', () => {
    const facts = pair('concealment.alleged', 'concealment.refuted', '2023-02-20', '2023-03-05');
    expect(clock('IN-01', [linhe, ...facts], '2023-03-06T00:00:00.000Z')).toMatchObject({ status: 'overdue', dueDate: '2022-11-18' });
    expect(ends([{ fact: 'concealment.verified', at: '2023-03-05', ref: 'x' }], '2023-03-06T00:00:00.000Z')).toEqual([
      '2023-04-04',
      '2023-05-04',
    ]);
  });

  test.each([
    ['site.blocked', 'site.free', 'suspension.siteBlocked'],
    ['difficult-question.put', 'difficult-question.answered', 'suspension.difficultQuestion'],
    ['vetting.asked', 'vetting.agreed', 'suspension.supervisionVetting'],
  ])('%s stops nothing by default, and the derivation says why', (from, until, setting) => {
    const facts = pair(from, until, '2022-09-25', '2022-10-05');
    expect(ends(facts)).toEqual(['2022-10-19', '2022-11-18']);
    const readings = (given: readonly Fact[]) => clock('IN-01', given).derivation.filter((step) => step.setting?.name === setting);
    expect(readings([linhe, ...facts]).map((step) => step.setting?.value)).toEqual(['off']);
    expect(readings([linhe])).toEqual([]);
  });

  test('convention 4.5: every 30 days of a pause the owner is asked whether its ground still holds, and nothing else is heard', () => {
    const ordered: Fact = { fact: 'appraisal.ordered', at: '2022-10-08', ref: 'a1' };
    const heard = (now: string): readonly (readonly string[])[] =>
      clock('IN-01', [linhe, ordered], now)
        .rungs.filter(({ state }) => state === 'armed')
        .map(({ id, at }) => [id, at]);
    const first = ['IN-01:paused+30:2022-10-08', '2022-11-07T01:00:00.000Z'];
    // 30 days later lies 7 December, a Wednesday.
    expect(heard('2022-10-09T00:00:00.000Z')).toEqual([first]);
    expect(heard('2022-11-07T01:00:00.000Z')).toEqual([first, ['IN-01:paused+30/1:2022-10-08', '2022-12-07T01:00:00.000Z']]);
    expect(clock('IN-01', [linhe]).rungs.map(({ name }) => name)).not.toContain('paused+30');
  });

  test('convention 4.5: a pause entered 40 days late is asked about from its 60th day on', () => {
    const ordered: Fact = { fact: 'appraisal.ordered', at: '2022-10-08', recordedAt: '2022-11-17T02:00:00.000Z', ref: 'a1' };
    const asked = clock('IN-01', [linhe, ordered], '2022-11-17T02:00:00.000Z').rungs.filter(({ name }) => name.startsWith('paused'));
    expect(asked.map(({ name, state }) => [name, state])).toEqual([
      ['paused+30', 'moot'],
      ['paused+30/1', 'armed'],
    ]);
  });
});

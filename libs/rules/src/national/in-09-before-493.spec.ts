import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

const now = '2026-11-24T00:00:00.000Z';
const accident = (day: string): Fact => ({ fact: 'accident.occurred', at: `${day}T02:00:00.000Z` });
const level = (value: string): Fact => ({ fact: 'level.determined', at: '2005-02-20', value });
const submitted = (day: string): Fact => ({ fact: 'report.submitted', at: day });

function clocks(...facts: Fact[]): readonly Clock[] {
  return project(releaseLaw('investigation', '210900').sheet.clocks, facts, calendar, now);
}

const idsOf = (...facts: Fact[]) => clocks(...facts).map(({ rule }) => rule);
const of = (id: string, ...facts: Fact[]) => clocks(...facts).find(({ rule }) => rule === id);

describe('IN-09, 令302号 art 19', () => {
  // 14 days left of February, 31 of March, 15 of April.
  test('an accident of 2005-02-14 with 214 dead: the report by 2005-04-15, and nothing but its end is asked after', () => {
    const found = of('IN-09', accident('2005-02-14'), level('extraordinary'));
    expect(found).toMatchObject({ dueDate: '2005-04-15', dueAt: '2005-04-15T16:00:00.000Z', status: 'overdue', provisional: false });
    expect(found?.rungs.map(({ name, at }) => [name, at])).toEqual([['due', '2005-04-15T16:00:00.000Z']]);
    expect(of('IN-09', accident('2005-02-14'), level('major'), submitted('2005-04-15'))?.status).toBe('met');
    expect(of('IN-09', accident('2005-02-14'), level('major'), submitted('2005-04-16'))?.status).toBe('met-late');
  });

  // After 15 April: 15 of April, 31 of May, 30 of June, 14 of July.
  test('适当: an extension of 90 days counts whole, to 2005-07-14', () => {
    const granted: Fact = { fact: 'extension.granted', at: '2005-04-10', ref: 'e1', days: 90 };
    expect(of('IN-09', accident('2005-02-14'), level('major'), granted)?.dueDate).toBe('2005-07-14');
  });

  // 21 days left of May, 9 of June.
  test('the province decides on the persons by 2005-06-09 where the report came on 2005-05-10', () => {
    const facts = [accident('2005-02-14'), level('major'), submitted('2005-05-10')];
    const issued = (at: string): Fact => ({ fact: 'approval.issued', at });
    expect(of('IN-09-decision', ...facts)).toMatchObject({ dueDate: '2005-06-09', status: 'overdue' });
    expect(of('IN-09-decision', ...facts, issued('2005-06-09'))?.status).toBe('met');
    expect(of('IN-09-decision', ...facts, issued('2005-06-10'))?.status).toBe('met-late');
    expect(of('IN-09-decision', accident('2005-02-14'), level('major'))?.status).toBe('pending');
  });

  test('only for what was 特大安全事故 then: ten dead or more', () => {
    for (const value of ['ordinary', 'larger']) expect(idsOf(accident('2005-02-14'), level(value))).not.toContain('IN-09');
    expect(idsOf(accident('2005-02-14'))).not.toContain('IN-09');
    expect(
      of('IN-09', accident('2005-02-14'), level('major'))
        ?.derivation.map(({ text }) => text.zh)
        .join(),
    ).toContain('推定');
  });

  test('in force from 2001-04-21 until 493 came on 2007-06-01: on no day do both bind, and from then on it is not shown at all', () => {
    const limits = (day: string) => idsOf(accident(day), level('major'), submitted('2007-09-01')).filter((id) => /^IN-0[19]/.test(id));
    const old = ['IN-09', 'IN-09-decision'];
    expect(['2001-04-20', '2001-04-21', '2007-05-31', '2007-06-01', '2023-04-17'].map(limits)).toEqual([
      [],
      old,
      old,
      ['IN-01'],
      ['IN-01'],
    ]);
    // 30 days of June and 30 of July.
    expect(of('IN-09', accident('2007-05-31'), level('major'))?.dueDate).toBe('2007-07-30');
    expect(idsOf(level('major'), submitted('2005-05-10'))).not.toContain('IN-09');
  });
});

test('IN-01, IN-02, RP-11 (493) and AP-01 (art 32) say nothing of an accident of 2005, and nothing that happened then is too old to be read', () => {
  const life: Fact[] = [
    accident('2005-02-14'),
    level('extraordinary'),
    { fact: 'class.determined', at: '2005-02-15', value: 'fire' },
    { fact: 'notice.received', at: '2005-02-14T03:00:00.000Z', ref: 'o', value: 'owed' },
    { fact: 'appraisal.ordered', at: '2005-02-20', ref: 'a' },
    { fact: 'appraisal.delivered', at: '2005-03-20', ref: 'a' },
    { fact: 'vetting.asked', at: '2005-04-20', ref: '1' },
    submitted('2005-05-10'),
    { fact: 'report.received', at: '2005-05-10' },
    { fact: 'approval.issued', at: '2005-06-01' },
    { fact: 'report.published', at: '2005-06-20' },
  ];
  for (let known = 1; known <= life.length; known += 1) {
    // AP-01 goes by the day of the receipt: until that is known it waits, without a date.
    const dated = clocks(...life.slice(0, known)).filter(({ status }) => status !== 'pending');
    expect(dated.map(({ rule }) => rule).filter((id) => ['IN-01', 'IN-02', 'AP-01', 'RP-11', 'RP-04'].includes(id))).toEqual([]);
  }
});

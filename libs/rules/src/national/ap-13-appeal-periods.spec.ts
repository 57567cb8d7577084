import { lightOf, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

const { clocks: law } = releaseLaw('investigation', '330723').sheet;
const of = (fact: string, at: string, more: Partial<Fact> = {}): Fact => ({ fact, at, ...more });
const served = (at: string, value = 'told', ref = 'U1'): Fact => of('approval.served', at, { ref, value });
const act = (fact: string, at: string, ref = 'R1'): Fact => of(fact, at, { ref, of: 'U1' });
const ended = (at: string, value = 'served'): Fact => ({ ...act('review.ended', at), value });
const appealClocks = (now: string, ...facts: readonly Fact[]): readonly Clock[] =>
  project(law, facts, calendar, `${now}T02:00:00.000Z`).filter(({ rule }) => rule.startsWith('AP-13'));
const standing = (now: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(appealClocks(now, ...facts).map(({ id, dueDate, status }) => [id, `${dueDate} ${status}`]));

describe('AP-13, 行政复议法 art 20(1), 行政诉讼法 art 46(1): sixty days and six months from the service on each addressee', () => {
  test('none before the approval is served, and two for each on whom it is', () => {
    expect(standing('2023-03-02', of('approval.received', '2023-02-20', { ref: 'U1' }))).toEqual({});
    // 1 Mar + 60: 30 days of March, 30 of April; 30 April 2023 is a Sunday in the holiday of 29 April to 3 May.
    expect(standing('2023-03-20', served('2023-03-01'), served('2023-03-10', 'told', 'P1'))).toEqual({
      'AP-13#U1': '2023-05-04 running',
      'AP-13-suit#U1': '2023-09-01 running',
      'AP-13#P1': '2023-05-09 running',
      // 10 September 2023 is a Sunday.
      'AP-13-suit#P1': '2023-09-11 running',
    });
  });

  test.each([
    // 5 Aug + 60: 26 days of August, 30 of September, 4 of October: in the holiday of 29 September to 6 October; Saturday the 7th is worked.
    ['AP-13#U1', '2023-08-05', '2023-10-07'],
    // 2 Aug + 60: 29 of August, 30 of September, 1 of October; the holiday of 2024 ends on the 7th.
    ['AP-13#U1', '2024-08-02', '2024-10-08'],
    // No 31 February: its last day.
    ['AP-13-suit#U1', '2023-08-31', '2024-02-29'],
    ['AP-13-suit#U1', '2022-08-31', '2023-02-28'],
    // 春节 2024 is 10 to 17 February; Sunday the 18th is worked.
    ['AP-13-suit#U1', '2023-08-10', '2024-02-18'],
    // 国庆 2025 is 1 to 8 October.
    ['AP-13-suit#U1', '2025-04-01', '2025-10-09'],
  ])('counting 4.6.2, 4.6.3, 民事诉讼法 art 85: %s from %s ends on %s', (id, on, last) => {
    expect(standing(on, served(on))[id]).toBe(`${last} running`);
  });

  test('C-10 (国务院令第795号): served on 2026-11-02, the sixtieth day is 1 January 2027, a day off by law whatever the notice will say', () => {
    // 28 days of November, 31 of December, 1 of January, a Friday; the next that is neither it nor a weekend is Monday the 4th.
    const [review] = appealClocks('2026-11-03', served('2026-11-02'));
    expect(review).toMatchObject({ dueDate: '2027-01-04', provisional: true, range: { earliest: '2027-01-02' } });
  });

  test('it lapses at 24:00 with nobody late: one rung, for the handler, and no light', () => {
    const [review] = appealClocks('2023-05-05', served('2023-03-01'));
    expect(review).toMatchObject({ status: 'lost', dueAt: '2023-05-04T16:00:00.000Z', actor: 'addressee', side: 'other' });
    expect(review?.rungs.map(({ name, at, to }) => [name, at, to])).toEqual([['due', '2023-05-04T16:00:00.000Z', ['handler']]]);
    expect(review && lightOf(review, '2023-05-05T02:00:00.000Z')).toBeNull();
  });

  test('counting 4.6.10: the six months since 2015-05-01; before that the period of a suit is not known here', () => {
    expect(standing('2015-05-01', served('2015-04-30'))).toMatchObject({ 'AP-13#U1': '2015-06-29 running', 'AP-13-suit#U1': 'null void' });
    expect(standing('2015-05-01', served('2015-05-01'))['AP-13-suit#U1']).toBe('2015-11-02 running');
  });
});

describe('AP-13, 复议法 art 20(3), 解释 art 64: whoever was not told has at most a year from the service', () => {
  test('the year, from a Saturday to Monday, until the addressee learns of the remedy', () => {
    expect(standing('2024-05-01', served('2024-03-01', 'untold'))).toEqual({
      'AP-13-untold#U1': '2025-03-03 running',
      'AP-13-suit-untold#U1': '2025-03-03 running',
    });
    const known = [of('remedy.review-known', '2024-06-03', { ref: 'U1' }), of('remedy.suit-known', '2024-06-03', { ref: 'U1' })];
    // 3 June + 60: 27 days of June, 31 of July, 2 of August.
    expect(standing('2024-06-10', served('2024-03-01', 'untold'), ...known)).toEqual({
      'AP-13-untold#U1': '2024-08-02 running',
      'AP-13-suit-untold#U1': '2024-12-03 running',
    });
  });

  test('knowledge near its end does not prolong the year', () => {
    const late = of('remedy.review-known', '2025-02-10', { ref: 'U1' });
    expect(standing('2025-02-11', served('2024-03-01', 'untold'), late)['AP-13-untold#U1']).toBe('2025-03-03 running');
  });

  test('told of one remedy, not of the other', () => {
    expect(Object.keys(standing('2024-05-01', served('2024-03-01', 'review-untold')))).toEqual(['AP-13-untold#U1', 'AP-13-suit#U1']);
    expect(Object.keys(standing('2024-05-01', served('2024-03-01', 'suit-untold')))).toEqual(['AP-13#U1', 'AP-13-suit-untold#U1']);
  });

  test('before 2024-01-01 the year of the review is no law, before 2018-02-08 that of the suit neither', () => {
    // 5 May 2024 is the last day of the holiday.
    expect(standing('2023-06-01', served('2023-05-05', 'untold'))).toEqual({
      'AP-13-untold#U1': 'null void',
      'AP-13-suit-untold#U1': '2024-05-06 running',
    });
    expect(standing('2018-02-08', served('2018-02-07', 'untold'))['AP-13-suit-untold#U1']).toBe('null void');
  });
});

describe('AP-13: an appeal stops the clocks of its addressee, and only those', () => {
  const [first, other] = [served('2023-03-01'), served('2023-03-01', 'told', 'P1')];
  const filed = act('review.filed', '2023-04-01');

  test('复议法 art 29: asked for a review, or sued: neither the one nor the other runs on', () => {
    const both = { 'AP-13#U1': '2023-05-04 met', 'AP-13-suit#U1': '2023-09-01 met', 'AP-13#P1': '2023-05-04 running' };
    expect(standing('2023-04-02', first, other, filed)).toMatchObject(both);
    expect(standing('2023-04-02', first, other, act('suit.filed', '2023-04-01'))).toMatchObject(both);
    expect(standing('2023-05-06', first, act('review.filed', '2023-05-05'))['AP-13#U1']).toBe('2023-05-04 met-late');
  });

  test('解释 art 58, 复议法 art 74: a withdrawn review leaves the suit its six months, and is not asked for again', () => {
    const withdrawn = [first, filed, act('review.withdrawn', '2023-04-20')];
    expect(standing('2023-04-21', ...withdrawn)).toEqual({ 'AP-13#U1': '2023-05-04 met', 'AP-13-suit#U1': '2023-09-01 running' });
    expect(standing('2023-08-02', ...withdrawn, act('suit.filed', '2023-08-01', 'R2'))).toEqual({
      'AP-13#U1': '2023-05-04 met',
      'AP-13-suit#U1': '2023-09-01 met',
    });
  });

  test('解释 art 60: a withdrawn suit is over; the review stays open within its sixty days (setting appeal.reviewAfterSuit)', () => {
    const withdrawn = [first, act('suit.filed', '2023-04-01'), act('suit.withdrawn', '2023-04-20')];
    expect(standing('2023-04-21', ...withdrawn)).toEqual({ 'AP-13#U1': '2023-05-04 running', 'AP-13-suit#U1': '2023-09-01 met' });
  });

  test.each(['review', 'suit'])('a dismissed %s used up no period (setting appeal.dismissed)', (kind) => {
    const dismissed = [first, act(`${kind}.filed`, '2023-04-01'), act(`${kind}.dismissed`, '2023-04-10')];
    expect(standing('2023-04-11', ...dismissed)).toEqual({ 'AP-13#U1': '2023-05-04 running', 'AP-13-suit#U1': '2023-09-01 running' });
    expect(standing('2023-04-21', ...dismissed, act('suit.filed', '2023-04-20', 'R2'))).toEqual({
      'AP-13#U1': '2023-05-04 met',
      'AP-13-suit#U1': '2023-09-01 met',
    });
  });
});

describe('AP-13, 行政诉讼法 art 45: fifteen days after the review', () => {
  const asked = [served('2024-06-03'), act('review.filed', '2024-07-01'), act('review.decided', '2024-09-12')];

  test('from the receipt of the decision: 16 Sep + 15 = 1 Oct 2024, a holiday until the 7th; the suit leaves the other clocks met', () => {
    expect(standing('2024-09-13', ...asked)).not.toHaveProperty('AP-13-after-review#U1');
    expect(standing('2024-09-17', ...asked, ended('2024-09-16'))['AP-13-after-review#U1']).toBe('2024-10-08 running');
    expect(standing('2024-10-09', ...asked, ended('2024-09-16'))['AP-13-after-review#U1']).toBe('2024-10-08 lost');
    // The suit comes after the sixty days of the review.
    expect(standing('2024-10-09', ...asked, ended('2024-09-16'), act('suit.filed', '2024-10-08', 'R2'))).toEqual({
      'AP-13#U1': '2024-08-02 met',
      'AP-13-suit#U1': '2024-12-03 met',
      'AP-13-after-review#U1': '2024-10-08 met',
    });
  });

  test('after the six months too: the late decision makes nobody late', () => {
    const late = [...asked.slice(0, 2), act('review.decided', '2024-12-20'), ended('2024-12-23'), act('suit.filed', '2025-01-06', 'R2')];
    expect(standing('2025-01-07', ...late)).toEqual({
      'AP-13#U1': '2024-08-02 met',
      'AP-13-suit#U1': '2024-12-03 met',
      'AP-13-after-review#U1': '2025-01-07 met',
    });
  });

  test('from the end of its time where none came; a decision that still comes counts anew', () => {
    const silent = [...asked.slice(0, 2), ended('2024-09-02', 'time-over'), act('review.time-over', '2024-09-02')];
    // 17 September is the last day of 中秋.
    expect(standing('2024-09-03', ...silent)['AP-13-after-review#U1']).toBe('2024-09-18 running');
    const sued = standing('2024-12-10', ...silent, act('suit.filed', '2024-09-10', 'R2'));
    expect(sued).toMatchObject({ 'AP-13#U1': '2024-08-02 met', 'AP-13-after-review#U1': '2024-09-18 met' });
    const answered = [...silent, { ...ended('2024-11-01'), recordedAt: '2024-11-01T02:00:00.000Z' }];
    // 16 November 2024 is a Saturday.
    expect(standing('2024-11-02', ...answered)['AP-13-after-review#U1']).toBe('2024-11-18 running');
  });

  test('解释 art 64(2): not told of it in the decision, at most a year', () => {
    const untold = [...asked, ended('2024-09-16', 'served-untold')];
    expect(standing('2024-09-17', ...untold)).toMatchObject({ 'AP-13-after-review-untold#U1': '2025-09-16 running' });
    expect(standing('2024-09-17', ...untold)).not.toHaveProperty('AP-13-after-review#U1');
    const known = of('remedy.suit-after-review-known', '2024-11-04', { ref: 'U1' });
    expect(standing('2024-11-05', ...untold, known)['AP-13-after-review-untold#U1']).toBe('2024-11-19 running');
  });

  test('a suit that was withdrawn before the review was asked for does not count as one after it', () => {
    const before = [act('suit.filed', '2024-06-10', 'R0'), act('suit.withdrawn', '2024-06-20', 'R0')];
    expect(standing('2024-09-17', ...before, ...asked, ended('2024-09-16'))['AP-13-after-review#U1']).toBe('2024-10-08 running');
  });
});

describe('EX-01, 复议法 art 20(2), 行政诉讼法 art 48(1): time in which an addressee could not appeal does not count for it', () => {
  const both = [served('2023-03-01'), served('2023-03-01', 'told', 'P1')];
  const obstacle = (from: string, until: string | null, ref: string): readonly Fact[] => [
    act('appeal-obstacle.begun', from, ref),
    ...(until === null ? [] : [act('appeal-obstacle.over', until, ref)]),
  ];

  test('whole days: 30 Apr is 50 days after 11 Mar, 31 Mar + 50 = 20 May, a Saturday; the suit has 20 days more', () => {
    expect(standing('2023-04-03', ...both, ...obstacle('2023-03-11', '2023-03-31', 'O1'))).toEqual({
      'AP-13#U1': '2023-05-22 running',
      'AP-13-suit#U1': '2023-09-21 running',
      'AP-13#P1': '2023-05-04 running',
      'AP-13-suit#P1': '2023-09-01 running',
    });
  });

  test('it stands still while the obstacle lasts, and each obstacle counts', () => {
    expect(standing('2023-03-20', ...both, ...obstacle('2023-03-11', null, 'O1'))).toMatchObject({ 'AP-13#U1': 'null paused' });
    const two = [...obstacle('2023-03-11', '2023-03-31', 'O1'), ...obstacle('2023-04-10', '2023-04-14', 'O2')];
    expect(standing('2023-04-17', ...both, ...two)['AP-13#U1']).toBe('2023-05-24 running');
  });

  test('it lengthens what is left of an untold period, never the year', () => {
    const known = [served('2024-03-01', 'untold'), of('remedy.review-known', '2024-06-03', { ref: 'U1' })];
    expect(standing('2024-07-10', ...known, ...obstacle('2024-06-13', '2024-06-23', 'O1'))['AP-13-untold#U1']).toBe('2024-08-12 running');
    expect(standing('2025-02-10', ...known, ...obstacle('2024-06-13', '2025-02-01', 'O1'))['AP-13-untold#U1']).toBe('2025-03-03 running');
  });
});

test('AP-10: with the approval its periods fall; served anew, they run anew, by what is said then', () => {
  const facts = [
    served('2024-03-01', 'untold'),
    act('review.filed', '2024-03-20'),
    ended('2024-05-01'),
    of('approval.revoked', '2024-06-03'),
  ];
  expect(standing('2024-06-04', ...facts)).toEqual({
    'AP-13-untold#U1': 'null void',
    'AP-13-suit-untold#U1': 'null void',
    'AP-13-after-review#U1': 'null void',
  });
  const again = { ...served('2024-10-10'), recordedAt: '2024-10-10T02:00:00.000Z' };
  expect(standing('2024-10-11', ...facts, again)).toEqual({
    'AP-13#U1': '2024-12-09 running',
    'AP-13-suit#U1': '2025-04-10 running',
    'AP-13-after-review#U1': 'null void',
  });
});

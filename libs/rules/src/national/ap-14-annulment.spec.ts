import { project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();
const { clocks: law } = releaseLaw('investigation', '330723').sheet;
const clocks = (now: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(project(law, facts, calendar, `${now}T02:00:00.000Z`).map(({ id, dueDate, status }) => [id, `${dueDate} ${status}`]));
const of = (fact: string, at: string, more: Partial<Fact> = {}): Fact => ({ fact, at, ...more });
const approved = [
  of('accident.occurred', '2022-09-19'),
  of('report.submitted', '2022-11-10'),
  of('report.received', '2022-11-10'),
  of('approval.issued', '2022-11-20'),
  of('approval.received', '2022-11-22', { ref: 'U1' }),
  of('approval.received', '2022-11-22', { ref: 'P1' }),
  of('approval.served', '2022-11-25', { ref: 'U1', value: 'told' }),
];
const day = [of('approval.annulled', '2023-03-01', { value: 'day-set' }), of('new-decision.due', '2023-04-30')];
const noDay = of('approval.annulled', '2023-03-01', { value: 'day-unset' });

test('AP-14, 行政诉讼法 art 70: what hangs on the annulled approval ends that day, and AP-01 keeps the day on which it was met', () => {
  expect(clocks('2023-02-28', ...approved)).toMatchObject({ 'AP-08': '2022-12-16 overdue', 'AP-04#P1': '2022-12-07 overdue' });
  expect(clocks('2023-03-01', ...approved, ...day)).toMatchObject({
    'AP-01': '2022-11-25 met',
    'AP-08': 'null void',
    'AP-04#P1': 'null void',
    'AP-13#U1': 'null void',
    'AP-13-suit#U1': 'null void',
  });
});

test('AP-14: the day that is set, a Sunday, is the last one for the new approval', () => {
  expect(clocks('2023-04-30', ...approved, ...day)['AP-14']).toBe('2023-04-30 running');
  expect(clocks('2023-05-01', ...approved, ...day)['AP-14']).toBe('2023-04-30 overdue');
  expect(clocks('2023-05-01', ...approved, ...day)).not.toHaveProperty('AP-14-unset');
  const again = clocks('2023-05-04', ...approved, ...day, of('approval.issued', '2023-04-30'));
  // Twenty working days from 30 April 2023: 29 April to 3 May are days off, 6 May is worked.
  expect(again).toMatchObject({ 'AP-14': '2023-04-30 met', 'AP-01': '2022-11-25 met', 'AP-08': '2023-05-30 running' });
});

test('AP-14: where no day is set, fifteen days from the annulment: 1 March + 15 = 16 March', () => {
  expect(clocks('2023-03-16', ...approved, noDay)['AP-14-unset']).toBe('2023-03-16 running');
  expect(clocks('2023-03-17', ...approved, noDay)['AP-14-unset']).toBe('2023-03-16 overdue');
  expect(clocks('2023-03-17', ...approved, noDay)).not.toHaveProperty('AP-14');
  expect(clocks('2023-03-17', ...approved, noDay, of('approval.issued', '2023-03-15'))['AP-14-unset']).toBe('2023-03-16 met');
});

test('AP-14: back to the investigation, the first report keeps its day; the new one has the time of an approval from its receipt', () => {
  const resumed = [...approved, ...day, of('investigation.resumed', '2023-03-05')];
  // 19 Sep + 60 = 18 Nov 2022.
  expect(clocks('2023-03-06', ...resumed)).toMatchObject({
    'IN-01': '2022-11-18 met',
    'AP-14': '2023-04-30 running',
    'AP-01': 'null void',
  });
  const again = [...resumed, of('report.submitted', '2023-04-10'), of('report.received', '2023-04-10')];
  expect(clocks('2023-04-11', ...again)).toMatchObject({ 'IN-01': '2022-11-18 met', 'AP-01': '2023-04-25 running' });
  expect(clocks('2023-04-21', ...again, of('approval.issued', '2023-04-20'))).toMatchObject({
    'AP-01': '2023-04-25 met',
    'AP-14': '2023-04-30 met',
  });
});

test('AP-14: annulled for one addressee, its periods end and those of the others run on', () => {
  const part = [
    of('approval.annulled-in-part', '2022-12-01', { ref: 'R1', value: 'day-unset' }),
    of('approval.annulled-for', '2022-12-01', { ref: 'U1' }),
  ];
  expect(clocks('2022-12-02', ...approved, ...part)).toMatchObject({
    'AP-13#U1': 'null void',
    'AP-04#P1': '2022-12-07 running',
    'AP-08': '2022-12-16 running',
    'AP-14-part-unset#R1': '2022-12-16 running',
  });
  const anew = of('approval.decided-anew', '2022-12-10', { ref: 'R1' });
  expect(clocks('2022-12-17', ...approved, ...part, anew)['AP-14-part-unset#R1']).toBe('2022-12-16 met');
  const set = [
    of('approval.annulled-in-part', '2022-12-01', { ref: 'R1', value: 'day-set' }),
    of('part-decision.due', '2022-12-31', { ref: 'R1' }),
  ];
  expect(clocks('2022-12-17', ...approved, ...set)).toMatchObject({ 'AP-14-part#R1': '2022-12-31 running' });
  expect(clocks('2022-12-17', ...approved, ...set)).not.toHaveProperty('AP-14-part-unset#R1');
});

test('AP-14, 行政诉讼法 art 85: fifteen days against a first judgment, to the next working day; then nobody is late', () => {
  // 3 March 2023 + 15 = 18 March, a Saturday.
  const given = of('judgment.given', '2023-03-03', { ref: 'S1' });
  expect(clocks('2023-03-20', ...approved, given)['AP-14-appeal#S1']).toBe('2023-03-20 running');
  expect(clocks('2023-03-21', ...approved, given)['AP-14-appeal#S1']).toBe('2023-03-20 lost');
  expect(clocks('2023-03-21', ...approved, given, of('judgment.appealed', '2023-03-20', { ref: 'S1' }))['AP-14-appeal#S1']).toBe(
    '2023-03-20 met',
  );
});

test('AP-14: annulled once more after the new approval, the latest annulment runs', () => {
  const twice = [...approved, ...day, of('approval.issued', '2023-04-10'), of('approval.annulled', '2023-08-01', { value: 'day-unset' })];
  expect(clocks('2023-08-10', ...twice)).toMatchObject({
    'AP-14-unset': '2023-08-16 running',
    'AP-08': 'null void',
    'AP-01': '2022-11-25 met',
  });
  expect(clocks('2023-08-10', ...twice)).not.toHaveProperty('AP-14');
});

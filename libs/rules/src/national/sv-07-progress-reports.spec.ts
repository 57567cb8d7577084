import { streamClocks, procedures } from '@app/domain';
import type { StreamState } from '@app/domain';
import { lived, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const county = '150802-government';
const office = '150800-safety-office';
const opening: Step = [
  'open-supervision',
  '2022-07-21 09:00',
  {
    n: 1,
    supervisor: office,
    addressee: county,
    prefix: '巴安督',
    matters: '查明原因',
    level: 'major',
    accidentOn: '2022-07-19',
    progress: { first: 7, every: 15 },
  },
  office,
];
const received: Step = ['sign-receipt', '2022-07-22 09:00', {}];
const report = (at: string): Step => ['report-progress', at, { text: '正在取证' }];
const pause: Step = ['pause-supervision', '2022-08-02 09:00', { reason: '等待司法机关' }, office];
const resume = (data: object = {}): Step => ['resume-supervision', '2022-08-22 09:00', data, office];

const state = (...steps: readonly Step[]): StreamState => lived('supervision', '150802', [opening, ...steps], county);
const shown = (now: string, ...steps: readonly Step[]) =>
  Object.fromEntries(
    streamClocks(procedures.supervision, state(...steps), worldOf('supervision', '150802', now), 'case').map((clock) => [
      clock.id,
      `${clock.dueDate ?? clock.remainingDays} ${clock.status}`,
    ]),
  );

test('SV-07: each report is a clock of its own, late where it came after its day', () => {
  expect(shown('2022-07-25 09:00', received)).toMatchObject({ 'SV-07#1': '2022-07-28 running' });
  expect(shown('2022-07-29 09:00', received)).toMatchObject({ 'SV-07#1': '2022-07-28 overdue' });
  expect(shown('2022-08-01 09:00', received, report('2022-07-27 09:00'))).toMatchObject({
    'SV-07#1': '2022-07-28 met',
    'SV-07#2': '2022-08-12 running',
  });
  expect(shown('2022-08-01 09:00', received, report('2022-07-30 09:00'))).toMatchObject({ 'SV-07#1': '2022-07-28 met-late' });
});

test('the supervised side is reminded 3 days before, both sides at the end', () => {
  const clocks = streamClocks(procedures.supervision, state(received), worldOf('supervision', '150802', '2022-07-23 09:00'), 'case');
  const rungs = clocks.find(({ id }) => id === 'SV-07#1')?.rungs ?? [];
  expect(rungs.map(({ name, at, to }) => [name, at.slice(0, 10), to])).toEqual([
    ['-3d', '2022-07-25', ['supervised-contact']],
    ['due', '2022-07-28', ['supervised-contact', 'supervisor']],
  ]);
});

// Receipt on 22 July + 60 = 20 September; on 2 August 49 days are left of it, and 10 until the report of the 12th.
test('counting 4.6.4, SV-06: paused by its supervisor on 2 August, both stand still; from the 22nd on they end on 10 October and 1 September', () => {
  const before = [received, report('2022-07-27 09:00')];
  expect(shown('2022-08-10 09:00', ...before)).toMatchObject({ 'SV-06': '2022-09-20 running', 'SV-07#2': '2022-08-12 running' });
  expect(shown('2022-08-20 09:00', ...before, pause)).toMatchObject({ 'SV-06': '49 paused', 'SV-07#2': '10 paused' });
  expect(shown('2022-08-23 09:00', ...before, pause, resume())).toMatchObject({
    'SV-06': '2022-10-10 running',
    'SV-07#2': '2022-09-01 running',
  });
});

test('SV-29: a last day that the notice states is put off alike, or stated anew when it goes on', () => {
  const stated: Step = ['change-notice', '2022-07-25 09:00', { limit: { dueOn: '2022-08-31' }, reason: '另定期限' }, office];
  const before = [received, stated, pause];
  expect(shown('2022-08-20 09:00', ...before)).toMatchObject({ 'SV-06': '29 paused' });
  expect(shown('2022-08-23 09:00', ...before, resume())).toMatchObject({ 'SV-06': '2022-09-20 running' });
  expect(shown('2022-08-23 09:00', ...before, resume({ dueOn: '2022-10-31' }))).toMatchObject({ 'SV-06': '2022-10-31 running' });
});

test('SV-29, 4.6.5: 30 days more lie on top of the end in force, also once it had been put off', () => {
  const extension = (at: string, data: object): Step => ['extend-notice-limit', at, { reason: '鉴定未完成', ...data }, office];
  expect(shown('2022-09-20 09:00', received, extension('2022-09-10 09:00', { days: 30 }))).toMatchObject({ 'SV-06': '2022-10-20 running' });
  const again = [extension('2022-09-10 09:00', { days: 30 }), extension('2022-10-18 09:00', { days: 12 })];
  expect(shown('2022-10-19 09:00', received, ...again)).toMatchObject({ 'SV-06': '2022-11-01 running' });
  const put = [pause, resume(), extension('2022-09-10 09:00', { days: 10 })];
  expect(shown('2022-09-20 09:00', received, ...put)).toMatchObject({ 'SV-06': '2022-10-20 running' });
  const until = extension('2022-07-21 10:00', { until: '2022-12-31' });
  expect(shown('2022-09-20 09:00', until, received)).toMatchObject({ 'SV-06': '2022-12-31 running' });
});

test('4.5: a notice that nobody signs for is asked about after 3 working days; one that is withdrawn or signed for is not', () => {
  // Thursday 21 July: the 22nd, 25th and 26th.
  expect(shown('2022-07-25 09:00')).toMatchObject({ 'house-notice-receipt': '2022-07-26 running' });
  expect(shown('2022-07-27 09:00')).toMatchObject({ 'house-notice-receipt': '2022-07-26 overdue' });
  expect(shown('2022-07-27 09:00', received)).toMatchObject({ 'house-notice-receipt': '2022-07-26 met' });
});

test('the release ends what was not reported; a case that opens again asks from then on', () => {
  const withdrawal: Step = ['withdraw-notice', '2022-07-25 09:00', { reason: '发错' }, office];
  expect(shown('2022-07-30 09:00', received, withdrawal)).toMatchObject({ 'SV-07#1': '2022-07-28 met' });
});

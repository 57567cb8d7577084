import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

test('rules and calendar are shown with their sources', async () => {
  const rules = await api.call('get', '/api/rules?place=150802');
  const ids = rules.body.procedures.investigation.clocks.map((rule: { id: string }) => rule.id);
  expect(ids).toContain('IN-01');
  expect((await api.call('get', '/api/rules?place=999999')).status).toBe(400);
  expect((await api.call('get', '/api/calendar')).body.worked).toContain('2022-10-08');
});

test('the law of a place as of a day: only what was in force then, with the readings of unsettled law in words', async () => {
  const { body } = await api.call('get', '/api/rules?place=330106&on=2006-05-01');
  const { clocks, readings, gates } = body.procedures.investigation;
  const invited = gates.find(({ id }: { id: string }) => id === 'procuratorate-invited');
  expect(invited.roleText).toEqual({ zh: '负责调查的人民政府', en: 'the investigating government' });
  const ids = clocks.map((rule: { id: string }) => rule.id);
  expect([ids.includes('IN-09'), ids.includes('IN-01')]).toEqual([true, false]);
  expect(readings.find(({ setting }: { setting: string }) => setting === 'carryingOut.report').text.zh).toContain('浙江省安全生产条例');
});

test('the vocabulary of facts has the words of each fact and of its values', async () => {
  const { body } = await api.call('get', '/api/facts');
  const [investigation] = body.procedures;
  const level = investigation.facts.find(({ fact }: { fact: string }) => fact === 'level.determined');
  expect(level).toMatchObject({ title: { zh: '事故等级确定' }, days: 'none', ref: 'none' });
  expect(level.values[1]).toEqual({ code: 'larger', title: { zh: '较大', en: 'larger' } });
});

test('the calendar of a year: days off and worked, its notice, and what is provisional', async () => {
  const { body } = await api.call('get', '/api/calendar/years/2026');
  const kindOf = (day: string) => body.days.find((one: { day: string }) => one.day === day).kind;
  expect([body.days.length, kindOf('2026-10-01'), kindOf('2026-10-10'), kindOf('2026-10-11')]).toEqual([
    365,
    'holiday',
    'made-up',
    'weekend',
  ]);
  expect(body.notices).toMatchObject([{ id: '2026', number: '国办发明电〔2025〕7号', recorded: false }]);
  const next = await api.call('get', '/api/calendar/years/2027');
  expect(next.body.days[4]).toEqual({ day: '2027-01-05', kind: 'working', provisional: true });
});

test('AP-08: 20 working days from 2026-09-24 end on 2026-10-29, over 中秋 and 国庆 and the Saturday that is worked for them', async () => {
  const counted = await api.call('get', '/api/calendar/count?from=2026-09-24&number=20&kind=working-days');
  expect(counted.body).toMatchObject({ to: '2026-10-29', days: 35, workingDays: 20, provisional: false, rolled: null });
  const made = counted.body.notable.filter(({ kind }: { kind: string }) => kind === 'made-up').map(({ day }: { day: string }) => day);
  expect(made).toEqual(['2026-10-10']);
  const between = await api.call('get', '/api/calendar/between?from=2026-09-24&to=2026-10-29');
  expect(between.body).toEqual(counted.body);
});

test.each([
  ['count?from=2026-01-31&number=1&kind=months', { to: '2026-02-28', rolled: null }],
  ['count?from=2025-12-03&number=60&kind=days', { to: '2026-02-01', rolled: '2026-02-02' }],
  ['between?from=2026-05-01&to=2026-05-01', { days: 0, workingDays: 0 }],
])('counting 4.6.1, 4.6.2: %s', async (asked, expected) => {
  expect((await api.call('get', `/api/calendar/${asked}`)).body).toMatchObject(expected);
});

test.each(['count?from=2026-01-31&number=11&kind=years', 'between?from=2026-05-02&to=2026-05-01', 'years/1999'])(
  '%s is refused',
  async (asked) => expect((await api.call('get', `/api/calendar/${asked}`)).status).toBe(400),
);

import type { Clock, Rung } from '@app/clock';
import { addressed } from './addressed';
import type { Procedure } from './procedure';

const procedure = {
  postOrgan: (_own: unknown, post: string) =>
    post === 'addressee' ? null : `150802-${post === 'safety-office-head' ? 'safety-office' : 'emergency'}`,
} as unknown as Procedure;

const rung = (name: string, at: string, more: Partial<Rung> = {}): Rung => ({
  id: name,
  clock: 'IN-01',
  name,
  at,
  to: ['handler'],
  action: 'remind',
  text: { zh: '', en: '' },
  state: 'armed',
  ...more,
});
const rungs = [
  rung('-5', '2022-09-27T01:00:00.000Z'),
  rung('-1', '2022-09-29T01:00:00.000Z'),
  rung('due', '2022-09-30T16:00:00.000Z'),
  rung('start+3d', '2022-10-02T01:00:00.000Z', { restDays: 'exempt' }),
];
const clock = { id: 'IN-01', dueAt: '2022-09-30T16:00:00.000Z', rungs } as unknown as Clock;

function told(data: { readonly at: string; readonly name: string } & Record<string, unknown>, of: Clock = clock): Record<string, unknown> {
  const event = {
    kind: 'rung.fired',
    version: 1,
    occurredAt: data.at,
    data: { clock: 'IN-01', to: ['handler'], action: 'remind', ...data },
  };
  return addressed(event, { procedure, own: {}, clocks: [of] }).data;
}

test('4.5: from the last reminder before the end on it presses; the end of its limit goes with it', () => {
  const of = (name: string, at: string) => told({ name, at })['urgency'];
  expect(of('-5', '2022-09-27T01:00:00.000Z')).toBe('early');
  expect(of('-1', '2022-09-29T01:00:00.000Z')).toBe('pressing');
  expect(of('due', '2022-09-30T16:00:00.000Z')).toBe('pressing');
  expect(told({ name: '-5', at: '2022-09-27T01:00:00.000Z' })['endAt']).toBe(clock.dueAt);
});

test('4.5: a ladder in working days is silent on days of rest, one in natural days and one in hours is not', () => {
  const of = (name: string, at: string) => told({ name, at })['restDays'];
  expect(of('due', '2022-09-30T16:00:00.000Z')).toBe('silent');
  expect(of('start+3d', '2022-10-02T01:00:00.000Z')).toBe('sound');
  const hours = { ...clock, rungs: [rung('half', '2022-10-01T16:30:00.000Z', { quietHours: 'exempt' })] } as unknown as Clock;
  const night = told({ name: 'half', at: '2022-10-01T16:30:00.000Z' }, hours);
  expect([night['urgency'], night['restDays']]).toEqual(['hours', 'sound']);
});

test.each(['draft', 'escalate'])(
  '4.5: what the leader in charge is to hear (%s) is put before whoever sends it; nothing is sent to him by itself',
  (action) => {
    expect(told({ name: '+5', at: '2022-10-10T01:00:00.000Z', to: ['leader-in-charge'], action })['held']).toEqual([
      { post: 'safety-office-head', organ: '150802-safety-office' },
    ]);
  },
);

test('an organ is reminded through whoever handles its cases, a government through its office; who is in no organ of ours has none', () => {
  const held = (to: readonly string[]) => told({ name: '-5', at: '2022-09-27T01:00:00.000Z', to })['held'];
  expect(held(['150802-fire', '150802-government', 'addressee'])).toEqual([
    { post: 'handler', organ: '150802-fire' },
    { post: 'government-secretary', organ: '150802-government' },
    { post: 'addressee', organ: null },
  ]);
  expect(held(['investigating-government', 'handler'])).toEqual([{ post: 'handler', organ: '150802-emergency' }]);
});

test('what is no reminder stays as it is', () => {
  const event = { kind: 'team.formed', version: 1, occurredAt: '2022-10-10T01:00:00.000Z', data: { to: ['handler'] } };
  expect(addressed(event, { procedure, own: {}, clocks: [clock] })).toBe(event);
});

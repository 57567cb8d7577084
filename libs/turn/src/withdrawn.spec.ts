import type { Stand } from '@app/domain';
import { opened, settled, standAfter, standing, turnOf, commandTurn } from './stand.fixture';
import { rejectionOf } from './turn';

// The accident is of 2022-09-19: sixty days end on 2022-11-18, at 16:00 UTC.
const entered = '2022-11-24T02:00:00.000Z';

function given(stand: Stand, name: string, at: string, data: object, organ = '150802-government'): ReturnType<typeof turnOf> {
  const asked = commandTurn(name, { ...data }, at);
  const act = { ...asked.command.act, by: { organ, post: '区长' } };
  return turnOf(stand, { ...asked, turnId: `c:${name}:${at}`, command: { ...asked.command, act } }, entered);
}

function led(stand: Stand, ...steps: readonly (readonly [name: string, at: string, data: object, organ?: string])[]): Stand {
  return steps.reduce((before, [name, at, data, organ]) => {
    const turn = given(before, name, at, data, organ);
    if (turn.outcome !== 'done') throw new Error(`${name}: ${JSON.stringify(rejectionOf(turn))}`);
    return standAfter(before, turn);
  }, stand);
}

const file = { document: 'D1', sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
const about = { title: '延期批复', kind: 'approval', issuedOn: '2022-09-19', issuer: '150802-government' };
const paper = ['file-document', '2022-09-20T00:00:00.000Z', { ...file, ...about }] as const;
const team = ['form-team', '2022-09-20T01:00:00.000Z', { leader: '副区长', members: ['150802-emergency'] }] as const;
const ask = ['ask-extension', '2022-11-10T01:00:00.000Z', { ref: 'E1', days: 30, reason: '案情复杂' }, '150802-emergency'] as const;
const grant = (at: string) => ['grant-extension', at, { ref: 'E1', days: 30 }] as const;

// All reminders until the entry were given; the team and the request are entered then too, and touch nothing.
const overdue = led(settled(opened(), entered), paper, team, ask);
const isOfLimit = (id: string): boolean => id.startsWith('IN-01:');
const firedOf = ({ state }: Stand): readonly string[] => state.fired.filter((id) => /^IN-01:(due|\+1):2022-11-18$/.test(id));

test('C-11: an extension granted on 18 November at 23:59 and entered on the 24th takes back the end and the call for an explanation', () => {
  expect(firedOf(overdue)).toEqual(['IN-01:due:2022-11-18', 'IN-01:+1:2022-11-18']);
  const turn = given(overdue, ...grant('2022-11-18T15:59:00.000Z'));
  const events = turn.draft?.events.filter(({ data }) => isOfLimit(String(data['rung'])));
  expect(events?.map(({ kind, data }) => [kind, data['rung'], data['to']])).toEqual([
    ['rung.withdrawn', 'IN-01:due:2022-11-18', undefined],
    ['rung.fired', 'IN-01:due:2022-11-18:withdrawn', ['handler', 'team-leader', 'department-head']],
    ['rung.withdrawn', 'IN-01:+1:2022-11-18', undefined],
    ['rung.fired', 'IN-01:+1:2022-11-18:withdrawn', ['handler', 'team-leader', 'supervisor']],
  ]);
  expect(events?.[1]?.data['text']).toMatchObject({
    zh: '已撤回2022年11月19日的提醒“事故调查报告提交期限已届满”：“批准延长调查期限”于2022年11月18日办理，2022年11月24日登记，“提交事故调查报告”的届满日期为2022年12月18日',
  });
  expect(firedOf(standAfter(overdue, turn))).toEqual([]);
});

test('an act of one minute later was not in time: it is refused, and nothing is taken back', () => {
  const turn = given(overdue, ...grant('2022-11-18T16:00:00.000Z'));
  expect([rejectionOf(turn)?.code, turn.draft?.events.length]).toEqual(['extension-after-expiry', 1]);
});

test('an appraisal ordered on the last day and entered days later takes them back as well; one of the day after does not', () => {
  const order = (at: string) => given(overdue, 'order-appraisal', at, { ref: 'A1', body: '鉴定单位', subject: '栏杆' }, '150802-emergency');
  const withdrawn = (at: string) =>
    order(at).draft?.events.filter(({ kind, data }) => kind === 'rung.withdrawn' && isOfLimit(String(data['rung'])));
  expect(withdrawn('2022-11-18T02:00:00.000Z')).toHaveLength(2);
  expect(withdrawn('2022-11-19T02:00:00.000Z')).toEqual([]);
});

test('reminders that were right when they were given stay: those before the end', () => {
  const after = led(overdue, grant('2022-11-18T15:59:00.000Z'));
  expect(after.state.fired).toContain('IN-01:-1:2022-11-18');
});

test('C-11: when the day returns, the reminder is given again, under a name of its own', () => {
  const extended = led(overdue, grant('2022-11-18T15:59:00.000Z'));
  const turn = given(extended, 'revoke-extension', '2022-11-23T01:00:00.000Z', { ref: 'E1', reason: '情况不实' });
  const again = turn.draft?.events.filter(({ kind, data }) => kind === 'rung.fired' && isOfLimit(String(data['rung'])));
  // What was given on 18 November is past: the last of what says so is given, once.
  expect(again?.map(({ data }) => data['rung'])).toEqual(['IN-01:+1:2022-11-18#2']);
  const after = standAfter(extended, turn);
  expect(firedOf(after)).toEqual(['IN-01:+1:2022-11-18']);
  expect(turnOf(after, { kind: 'time' }, entered).outcome).toBe('idle');
  expect(standing(after, entered).clocks.find(({ id }) => id === 'IN-01')).toMatchObject({ dueDate: '2022-11-18', status: 'overdue' });
});

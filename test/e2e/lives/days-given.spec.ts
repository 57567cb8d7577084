import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { give } from '../../support/life';
import { assumedFall, clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { Seen, ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// Assumed falls in 临河区: with days that people were given, an appraisal that comes back undone, and an extension that is entered late.
const district = '150802-government';
const department = '150802-emergency';
const members = [department, '150802-union'];

let desk: Desk;
let planned: ToldLife;
let appraised: ToldLife;
let extended: ToldLife;
let growing: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  [planned, appraised, extended, growing] = await Promise.all([
    begun('2025-03-01', '09:00'),
    begun('2024-03-01', '09:00'),
    begun('2025-03-03', '09:00'),
    begun('2025-03-01', '10:00'),
  ]);
}, 60_000);

afterAll(() => desk.stop());

/** An accident of that day and hour, and its team of the same afternoon. */
async function begun(day: string, hour: string): Promise<ToldLife> {
  const life = await toldLife(desk, `${day} 11:00`, department, { ...assumedFall, occurredAt: `${day}T${hour}:00+08:00` });
  await life.act('determine-level', `${day} 12:00`, district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', `${day} 15:00`, district, { leader: '副区长', members });
  return life;
}

const taskOf = ({ tasks }: Seen, id: string) => tasks.find((task) => task.id === id);

test('plan-work, circulate-draft: days given to people remind before and on the day, and are overdue and amber after it', async () => {
  const report = await planned.file('report', '2025-03-03 09:00', district);
  await planned.act('plan-work', '2025-03-03 09:00', department, {
    tasks: [{ ref: 'T1', what: '询问现场作业人员', assignee: department, due: '2025-03-10' }],
  });
  await planned.act('record-report', '2025-03-03 10:00', district, writtenReport);
  await planned.act('draft-report', '2025-03-03 10:00', district, {}, { documents: [report] });
  await planned.act('circulate-draft', '2025-03-03 11:00', district, { addressees: ['150802-public-security'], replyBy: '2025-03-10' });
  await planned.goOn('2025-05-09 09:00');
  const seen = await planned.seen();
  const given = ['house-planned-task#T1', 'house-draft-reply#150802-public-security'];
  // 10 March is a Monday.
  const rungs = given.flatMap((clock) => ['-1', 'day', 'due'].map((name) => `${clock}:${name}:2025-03-10`));
  expect(remindersOf(seen).filter((id) => given.some((clock) => id.startsWith(clock)))).toEqual(rungs.sort());
  const tasks = ['finish-task:T1', 'record-comment:150802-public-security'].map((id) => taskOf(seen, id)?.clock);
  const stand = given.map((id) => seen.clocks.find((clock) => clock.id === id)?.status);
  expect([tasks, stand]).toEqual([given, ['overdue', 'overdue']]);
});

test('IN-12, IN-03 (493 art 27): an appraisal that comes back on 2024-04-20 without an opinion ends its pause that day', async () => {
  await appraised.act('order-appraisal', '2024-03-05 09:00', department, { ref: 'A1', body: '鉴定机构', subject: '栏杆' });
  expect(clocksOf(await appraised.seen())['IN-01']).toBe('null paused');
  await appraised.act('end-appraisal', '2024-04-20 10:00', department, { ref: 'A1', how: 'returned', reason: '检材灭失' });
  // On 5 March 56 of the 60 days were left: 20 April + 56 = 15 June (10 + 31 + 15). Of the 30 of IN-02 26: 16 May (10 + 16).
  expect(clocksOf(await appraised.seen())).toMatchObject({ 'IN-01': '2024-06-15 running', 'IN-02': '2024-05-16 running' });
  expect(await appraised.derivation('IN-01')).toEqual(
    expect.arrayContaining(['鉴定退回、终止或者撤回的，期限自当日起恢复计算，此前的鉴定时间不计入期限：条例第二十七条未作规定。']),
  );
});

test('C-11 (493 art 29): an extension granted one minute before the end and entered a week later takes back what was said of that end', async () => {
  // 3 Mar + 60 = 2 May (28 + 30 + 2).
  await extended.goOn('2025-05-09 09:00');
  const passed = ['IN-01:+1:2025-05-02', 'IN-01:due:2025-05-02'];
  expect(remindersOf(await extended.seen())).toEqual(expect.arrayContaining(passed));
  const entered = '2025-05-09 10:00';
  await extended.act('ask-extension', '2025-04-25 09:00', department, { ref: 'E1', days: 30, reason: '案情复杂' }, { entered });
  const granting = await extended.file('approval', '2025-05-02 23:00', district);
  await extended.act('grant-extension', '2025-05-02 23:59', district, { ref: 'E1', days: 30 }, { entered, documents: [granting] });
  const seen = await extended.seen();
  // 2 May + 30 = 1 June (29 + 1).
  expect(clocksOf(seen)['IN-01']).toBe('2025-06-01 running');
  const withdrawn = seen.reminders.filter((one) => one.withdrawn !== null).map(({ id }) => id);
  expect(withdrawn.sort()).toEqual(passed);
  // Whoever was told hears of it, the supervisor too.
  const word = seen.reminders.find(({ id }) => id === 'IN-01:+1:2025-05-02:withdrawn');
  expect(word?.to).toContain('supervisor');
  expect(word?.text.zh).toContain('“批准延长调查期限”于2025年5月2日办理，2025年5月9日登记');
});

test('plan-work: a plan that grows without end is refused with its reason, and the case goes on', async () => {
  const tasks = (turn: number) =>
    Array.from({ length: 100 }, (_, index) => ({
      ref: `T${turn}-${index}`,
      what: '询'.repeat(300),
      assignee: department,
      due: '2025-03-10',
    }));
  const outcomes: unknown[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const act = { by: { organ: department, post: '负责人' }, occurredAt: '2025-03-01T15:00:00+08:00' };
    const { status, body } = await give(desk, growing.id, { name: 'plan-work', body: { act, data: { tasks: tasks(turn) } } });
    outcomes.push(status === 200 ? 'done' : `${status} ${String(body['code'])}`);
  }
  expect(outcomes).toEqual(['done', 'done', 'done', 'done', '409 too-many-tasks', '409 too-many-tasks']);
  await growing.act('finish-task', '2025-03-02 09:00', department, { ref: 'T0-0', result: '已询问' });
  expect(taskOf(await growing.seen(), 'finish-task:T0-0')).toBeUndefined();
});

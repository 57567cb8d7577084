import type { Post } from '@app/clock';
import { readDay, readMinutes } from './cell';
import type { Cell } from './cell';
import { readPeople, readShifts } from './lines';
import { importPlan } from './plan';
import type { OnRecord } from './plan';
import type { RawSheet } from './sheet';

const postsHeld: readonly Post[] = ['duty-officer', 'duty-leader', 'department-head'];

test.each<[Cell, string | null]>([
  ['2026-12-01', '2026-12-01'],
  ['2026/12/1', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['２０２６．１２．１', '2026-12-01'],
  [' 20261201 ', '2026-12-01'],
  [{ day: '2026-12-01', minutes: 0 }, '2026-12-01'],
  ['', null],
  [null, null],
])('%j is the day %s', (cell, day) => {
  expect(readDay(cell)).toEqual({ value: day });
});

test.each<[Cell, string]>([
  ['2026-02-30', 'import-day-wrong'],
  ['12月1日', 'import-day-wrong'],
  ['明天', 'import-day-wrong'],
  [{ day: '1899-12-30', minutes: 1200 }, 'import-day-wrong'],
  [{ unreadable: 'formula' }, 'import-formula'],
  [{ unreadable: 'error' }, 'import-cell-error'],
])('%j is no day', (cell, code) => {
  expect(readDay(cell)).toMatchObject({ fault: { code } });
});

test.each<[Cell, number]>([
  ['20:00', 1200],
  ['８：３０', 510],
  ['8点', 480],
  ['20时30分', 1230],
  ['24:00', 1440],
  ['08:00:00', 480],
  ['0.5', 720],
  [{ day: '1899-12-30', minutes: 1200 }, 1200],
])('%j is minute %d of the day', (cell, minutes) => {
  expect(readMinutes(cell)).toEqual({ value: minutes });
});

test.each<[Cell]>([['25:00'], ['8:70'], ['24:01'], ['晚上'], [{ unreadable: 'formula' }]])('%j is no time', (cell) => {
  expect(readMinutes(cell)).toHaveProperty('fault');
});

const people = (...rows: readonly (readonly Cell[])[]): RawSheet =>
  sheetOf('人员', [['说明：一人一行'], ['姓名', '岗位', '账号', '电子邮箱', '手机', '即时通讯账号', '任职起', '任职止'], ...rows]);
const shifts = (...rows: readonly (readonly Cell[])[]): RawSheet =>
  sheetOf('值班表', [['日期', '班次起', '班次止', '岗位', '姓名'], ...rows]);
const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): RawSheet => ({
  name,
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
});

const now = '2026-11-30T02:00:00.000Z';
const nothing: OnRecord = { organ: '150802-emergency', holders: [], assignments: [], accounts: new Map([['zhangwei', null]]), now };

/** Reads and plans a workbook. */
function planned(record: OnRecord, ...sheets: readonly RawSheet[]) {
  const [of, on] = [sheets.find(({ name }) => name === '人员'), sheets.find(({ name }) => name === '值班表')];
  const lines = of === undefined ? { lines: [], faults: [] } : readPeople(of, postsHeld);
  const roster = on === undefined ? { lines: [], faults: [] } : readShifts(on, postsHeld);
  const plan = importPlan(lines.lines, roster.lines, record);
  return { ...plan, faults: [...lines.faults, ...roster.faults, ...plan.faults] };
}

/** The record after a plan was taken in. */
function after(record: OnRecord, { holders, assignments }: ReturnType<typeof planned>): OnRecord {
  const of = new Map(record.accounts);
  for (const { account, id, name } of holders) if (account !== null) of.set(account, { holder: id, name });
  const kept = record.holders.filter((one) => !holders.some(({ id }) => id === one.id));
  return {
    ...record,
    holders: [...kept, ...holders],
    assignments: [...record.assignments, ...assignments.map((one, index) => ({ ...one, id: `a${record.assignments.length + index}` }))],
    accounts: of,
  };
}

const told = ({ faults }: { faults: readonly { sheet: string; line: number; column: string; code: string }[] }) =>
  faults.map(({ sheet, line, column, code }) => `${sheet} ${line} ${column} ${code}`);

const whole = [
  people(
    ['张伟', '值班员、带班领导', 'ZhangWei', 'zhang@example.org', '138 0000 0000', null, '2026-12-01', null],
    [null, null, null],
    ['李娜', '部门负责人', '', '', '１３８００００００１１', 'lina', null, null],
  ),
  shifts(['2026-12-01', '20:00', '08:00', '值班员', '李娜'], ['2026-12-02', '08:00', '20:00', '值班员', '张伟']),
];

test('what is new is added, a night shift ends on the day after', () => {
  const plan = planned(nothing, ...whole);
  expect(plan.faults).toEqual([]);
  expect(plan.holders.map(({ name, is, account, mobile }) => [name, is, account, mobile])).toEqual([
    ['张伟', 'new', 'zhangwei', '13800000000'],
    ['李娜', 'new', null, '13800000011'],
  ]);
  expect(plan.assignments.map(({ kind, holder, post, from, until }) => [kind, holder, post, from, until])).toEqual([
    ['post', 'line-3', 'duty-officer', '2026-11-30T16:00:00.000Z', null],
    ['post', 'line-3', 'duty-leader', '2026-11-30T16:00:00.000Z', null],
    ['post', 'line-5', 'department-head', '2026-11-29T16:00:00.000Z', null],
    ['shift', 'line-5', 'duty-officer', '2026-12-01T12:00:00.000Z', '2026-12-02T00:00:00.000Z'],
    ['shift', 'line-3', 'duty-officer', '2026-12-02T00:00:00.000Z', '2026-12-02T12:00:00.000Z'],
  ]);
});

test('the same workbook once more changes nothing, also on a later day', () => {
  const record = { ...after(nothing, planned(nothing, ...whole)), now: '2026-12-05T02:00:00.000Z' };
  const again = planned(record, ...whole);
  expect([again.faults, again.assignments, again.ends, again.holders.map(({ is }) => is)]).toEqual([[], [], [], ['same', 'same']]);
});

test('an end is set to a post that has none, an address that is given replaces the old one, what is empty stays', () => {
  const record = after(nothing, planned(nothing, ...whole));
  const plan = planned(record, people(['张伟', '值班员', '', '', '13900000000', '', '2026-12-01', '2027-03-31']));
  expect(plan.faults).toEqual([]);
  expect(plan.holders.map(({ is, mobile, email }) => [is, mobile, email])).toEqual([['changed', '13900000000', 'zhang@example.org']]);
  expect(plan.ends.map(({ is, until }) => [is.post, until])).toEqual([['duty-officer', '2027-03-31T16:00:00.000Z']]);
});

test('two of one name are told apart by their accounts', () => {
  const accounts = new Map([...nothing.accounts, ['zhangwei2', null] as const]);
  const two = people(['张伟', '', 'zhangwei'], ['张伟', '', 'zhangwei2']);
  const plan = planned({ ...nothing, accounts }, two);
  expect([told(plan), plan.holders.length]).toEqual([[], 2]);
  const record = after({ ...nothing, accounts }, plan);
  expect(told(planned(record, people(['张伟', '值班员'])))).toEqual(['人员 3 姓名 import-name-twice']);
  expect(told(planned(record, shifts(['2026-12-01', '8:00', '20:00', '值班员', '张伟'])))).toEqual(['值班表 2 姓名 import-name-twice']);
});

test.each<[string, RawSheet, readonly string[]]>([
  ['no name', people(['', '值班员']), ['人员 3 姓名 import-cell-empty']],
  ['a post that there is not', people(['张伟', '值班员、门卫']), ['人员 3 岗位 import-post-unknown']],
  ['a post of another organ', people(['张伟', '分管领导']), ['人员 3 岗位 post-not-of-organ']],
  ['an account that there is not', people(['张伟', '', 'nobody']), ['人员 3 账号 account-unknown']],
  ['an account twice', people(['张伟', '', 'zhangwei'], ['李娜', '', 'zhangwei']), ['人员 4 账号 account-of-another']],
  [
    'a wrong address and number',
    people(['张伟', '', '', 'zhang', '8415119']),
    ['人员 3 电子邮箱 import-email-wrong', '人员 3 手机 import-mobile-wrong'],
  ],
  ['a formula', people(['张伟', '', '', '', { unreadable: 'formula' }]), ['人员 3 手机 import-formula']],
  [
    'another number on another line',
    people(['张伟', '', '', '', '13800000000'], ['张伟', '值班员', '', '', '13800000001']),
    ['人员 4 手机 import-two-lines'],
  ],
  [
    'an end before the beginning',
    people(['张伟', '值班员', '', '', '', '', '2026-12-02', '2026-12-01']),
    ['人员 3 任职止 assignment-span-empty'],
  ],
  ['a post for ever', people(['张伟', '值班员', '', '', '', '', '2026-12-02', '2036-12-01']), ['人员 3 任职起 assignment-too-far']],
  ['no headings', sheetOf('人员', [['张伟', '值班员']]), ['人员 0 姓名 import-column-missing']],
  ['a shift of whom nobody knows', shifts(['2026-12-01', '8:00', '20:00', '值班员', '王强']), ['值班表 2 姓名 import-person-unknown']],
  [
    'a shift without a time',
    shifts(['2026-12-01', '', '晚上', '值班员', '王强']),
    ['值班表 2 班次起 import-cell-empty', '值班表 2 班次止 import-time-wrong'],
  ],
])('%s is told with its place', (_what, sheet, faults) => {
  expect(told(planned(nothing, sheet))).toEqual(faults);
});

test('a shift over another of the same person is told, with the one that there is', () => {
  const roster = shifts(['2026-12-01', '8:00', '20:00', '值班员', '张伟'], ['2026-12-01', '12:00', '22:00', '值班员', '张伟']);
  const { faults } = planned(nothing, people(['张伟']), roster);
  expect(faults).toEqual([
    { sheet: '值班表', line: 3, column: '日期', code: 'assignment-twice', params: { since: '2026-12-01T00:00:00.000Z' } },
  ]);
});

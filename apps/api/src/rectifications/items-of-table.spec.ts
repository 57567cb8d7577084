import type { Cell, RawSheet } from '@app/people';
import { headings, itemsOfTable } from './items-of-table';
import type { KnownItem, Named } from './items-of-table';

const named: Named = (name) => {
  if (name === '城关区应急管理局') return 'several';
  return name === '临河区住房和城乡建设局' ? { organ: '150802-housing' } : null;
};

/** A sheet of lines that say only what their headings name. */
function sheetOf(...lines: readonly Partial<Record<(typeof headings)[number], Cell>>[]): RawSheet {
  const rows = [['说明'], [...headings], ...lines.map((line) => headings.map((heading) => line[heading] ?? null))];
  return { name: '整改事项', rows: rows.map((cells, index) => ({ line: index + 1, cells })) };
}

const measure = { 事项种类: '防范和整改措施', 责任单位: '某建筑企业', 事项内容: '完善临边防护，开展培训（全员）' };
const read = (sheet: RawSheet, known: readonly KnownItem[] = []) => itemsOfTable(sheet, named, known);
const told = (sheet: RawSheet) => read(sheet).faults.map(({ line, column, code }) => `${line} ${column} ${code}`);

test('EV-01: each line is an item: an organ of the register by its name, any other unit as it is written', () => {
  const { items, faults } = read(
    sheetOf(
      { ...measure, 要求的凭据: '验收记录', 完成期限: '2023年3月31日', 联系人: '王某', 督促机关: '临河区住房和城乡建设局' },
      { 事项种类: '罚款', 责任单位: '某建筑企业', 事项内容: '处以罚款', 罚款数额: '35万元', 完成日数: '９０日' },
      { 事项种类: '对责任人员的处理建议', 责任单位: '临河区住房和城乡建设局', 事项内容: '政务警告', 责任人员: '李某' },
    ),
  );
  expect(faults).toEqual([]);
  expect(items).toEqual([
    {
      line: 3,
      kind: 'measure',
      unit: '某建筑企业',
      content: '完善临边防护，开展培训（全员）',
      evidence: '验收记录',
      dueOn: '2023-03-31',
      contact: '王某',
      overseer: '150802-housing',
    },
    { line: 4, kind: 'fine', unit: '某建筑企业', content: '处以罚款', days: 90, amountYuan: 350000 },
    { line: 5, kind: 'person-handling', organ: '150802-housing', content: '政务警告', person: '李某' },
  ]);
});

test('the same file once more adds nothing; a fine of another amount is another item', () => {
  const sheet = sheetOf(measure, { 事项种类: '罚款', 责任单位: '某建筑企业', 事项内容: '处以罚款', 罚款数额: '350,000' });
  const known = [
    { kind: 'measure', addressee: '某建筑企业', content: '完善临边防护，开展培训（全员）' },
    { kind: 'fine', addressee: '某建筑企业', content: '处以罚款', amountYuan: 200000 },
  ] as const;
  const again = read(sheet, known);
  expect([again.already, again.items.map(({ line }) => line), again.faults]).toEqual([[3], [4], []]);
});

test.each<[string, Partial<Record<(typeof headings)[number], Cell>>, readonly string[]]>([
  [
    'nothing that has to be there',
    { 联系人: '王某' },
    ['3 事项种类 import-cell-empty', '3 责任单位 import-cell-empty', '3 事项内容 import-cell-empty'],
  ],
  ['a kind that there is not', { ...measure, 事项种类: '其他' }, ['3 事项种类 import-kind-unknown']],
  ['a person of a measure', { ...measure, 责任人员: '李某' }, ['3 责任人员 import-person-unfit']],
  ['an amount of a measure', { ...measure, 罚款数额: '100' }, ['3 罚款数额 import-amount-unfit']],
  ['a fine without amount', { ...measure, 事项种类: '罚款' }, ['3 罚款数额 import-cell-empty']],
  ['two periods', { ...measure, 完成期限: '2023-03-31', 完成日数: '30' }, ['3 完成日数 import-period-twice']],
  ['half a day', { ...measure, 完成日数: '1.5' }, ['3 完成日数 import-number-wrong']],
  ['an amount in words', { ...measure, 事项种类: '罚款', 罚款数额: '三十五万' }, ['3 罚款数额 import-number-wrong']],
  ['a day that is none', { ...measure, 完成期限: '2023-02-30' }, ['3 完成期限 import-day-wrong']],
  ['an organ of two places', { ...measure, 责任单位: '城关区应急管理局' }, ['3 责任单位 import-organ-several']],
  ['an overseer that is no organ', { ...measure, 督促机关: '某建筑企业' }, ['3 督促机关 import-organ-unknown']],
  ['a formula', { ...measure, 事项内容: { unreadable: 'formula' } }, ['3 事项内容 import-formula']],
  ['too long a text', { ...measure, 事项内容: '长'.repeat(1001) }, ['3 事项内容 import-too-long']],
])('%s is told with its place', (_what, line, faults) => {
  expect(told(sheetOf(line))).toEqual(faults);
});

test('a line that says the same as another is told with that line', () => {
  expect(read(sheetOf(measure, measure)).faults).toEqual([
    { sheet: '整改事项', line: 4, column: '', code: 'import-line-twice', params: { n: 3 } },
  ]);
});

test('a sheet without the headings is none', () => {
  expect(told({ name: '整改事项', rows: [{ line: 1, cells: ['某建筑企业', '完善临边防护'] }] })).toEqual([
    '0 事项种类 import-column-missing',
    '0 责任单位 import-column-missing',
    '0 事项内容 import-column-missing',
  ]);
});

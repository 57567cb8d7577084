import { Workbook } from '@cj-tech-master/excelts';
import { itemKinds } from '@app/domain';
import { headings, sheetName } from './items-of-table';

const explanation =
  '一行一项，按批复的调查报告填写。责任单位是机关的，填写机关全称；完成期限和完成日数只填一栏，未载明的都不填；罚款数额以元计；责任人员只在对责任人员的处理建议中填写。请勿改动工作表和栏目的名称。';

// Lines with a list of kinds to choose from.
const lines = 200;

/** A workbook of items to fill in. */
export async function itemsTemplate(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow([explanation]);
  sheet.addRow([...headings]);
  sheet.getRow(2).font = { bold: true };
  headings.forEach((heading, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = heading === '事项内容' ? 50 : 20;
    // A number that is typed stays as it was typed.
    column.numFmt = heading === '完成期限' ? 'yyyy-mm-dd' : '@';
  });
  const kinds = Object.values(itemKinds).map(({ zh }) => zh);
  const choice = { type: 'list', allowBlank: true, formulae: [`"${kinds.join(',')}"`] };
  sheet.dataValidations.add(`A3:A${lines + 2}`, choice);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

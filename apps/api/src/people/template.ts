import { Workbook } from '@cj-tech-master/excelts';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { personHeadings, sheetNames, shiftHeadings } from '@app/people';

const explanations = {
  people:
    '一行一人；岗位可填几个，用顿号（、）分开；岗位的任期不同的，另起一行。账号、电子邮箱、手机、即时通讯账号至少填一项。任职止可以不填。请勿改动工作表和栏目的名称。',
  shifts: '一行一班；班次止不晚于班次起的，为次日。姓名须在“人员”中，或者已经登记。请勿改动工作表和栏目的名称。',
} as const;

// Lines with a list of posts to choose from.
const lines = 500;

/** A workbook to fill in. @param held the posts to choose from */
export async function templateOf(held: readonly Post[]): Promise<Buffer> {
  const workbook = new Workbook();
  const titles = held.map((post) => posts[post].title.zh);
  addSheet(
    workbook,
    { name: sheetNames.people, explanation: explanations.people, headings: personHeadings, dates: ['任职起', '任职止'] },
    titles,
  );
  addSheet(workbook, { name: sheetNames.shifts, explanation: explanations.shifts, headings: shiftHeadings, dates: ['日期'] }, titles);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

interface SheetSaid {
  readonly name: string;
  readonly explanation: string;
  readonly headings: readonly string[];
  readonly dates: readonly string[];
}

function addSheet(workbook: Workbook, { name, explanation, headings, dates }: SheetSaid, titles: readonly string[]): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow([explanation]);
  sheet.addRow([...headings]);
  sheet.getRow(2).font = { bold: true };
  headings.forEach((heading, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = 20;
    // A number of a telephone or a time that is typed stays as it was typed.
    column.numFmt = dates.includes(heading) ? 'yyyy-mm-dd' : '@';
    if (heading !== '岗位') return;
    // Several posts in one cell are allowed, which a list would refuse.
    const validation = { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [`"${titles.join(',')}"`] };
    sheet.dataValidations.add(`${column.letter}3:${column.letter}${lines + 2}`, validation);
  });
}

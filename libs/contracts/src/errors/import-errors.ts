import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is wrong with a workbook of people and shifts, or of items of an approval, as a whole or on a line. */
export const importErrors: ErrorEntries = {
  'workbook-too-large': entry(
    413,
    ['表格文件超过 {megabytes} MB。', 'The workbook is larger than {megabytes} MB.'],
    ['请删去图片和无关的内容，或者分成几个文件。', 'Take out pictures and what does not belong there, or split it.'],
  ),
  'workbook-unreadable': entry(
    422,
    ['该文件不是可以读取的工作簿。', 'The file is no Excel workbook that can be read.'],
    [
      '请使用下载的模板，另存为工作簿（.xlsx）后重新选择；不要加密。',
      'Use the template and save it as an Excel workbook (.xlsx), without a password.',
    ],
  ),
  'workbook-swollen': entry(
    422,
    ['工作簿展开后的内容过多，未予读取。', 'The workbook holds more than it may, and was not read.'],
    ['请使用下载的模板，只填写人员和值班表。', 'Use the template, and fill in people and roster alone.'],
  ),
  'import-too-many-lines': entry(
    422,
    ['工作簿超过 {most} 行。', 'The workbook has more than {most} lines.'],
    ['请分成几个文件。', 'Split it into several.'],
  ),
  'import-sheet-missing': entry(
    422,
    ['工作簿中没有“人员”或者“值班表”工作表。', 'The workbook has neither a sheet 人员 nor a sheet 值班表.'],
    ['请使用下载的模板，工作表的名称不要改动。', 'Use the template, and leave the names of its sheets as they are.'],
  ),
  'import-column-missing': entry(
    422,
    ['没有这一栏。', 'The column is missing.'],
    ['请使用下载的模板，栏目名称不要改动。', 'Use the template, and leave its headings as they are.'],
  ),
  'import-cell-empty': entry(422, ['没有填写。', 'The cell is empty.'], ['请填写。', 'Fill it in.']),
  'import-formula': entry(
    422,
    ['单元格中是公式。', 'The cell holds a formula.'],
    ['请改为公式的结果：复制后选择性粘贴为数值。', 'Put its result in its place: copy it and paste the value.'],
  ),
  'import-cell-error': entry(
    422,
    ['单元格中不是文字、日期或者时间。', 'The cell holds no text, date or time.'],
    ['请重新填写。', 'Fill it in anew.'],
  ),
  'import-day-wrong': entry(
    422,
    ['“{value}”不是日期。', '"{value}" is no date.'],
    ['请写成 2026-12-01、2026/12/1 或者 2026年12月1日。', 'Write 2026-12-01, 2026/12/1 or 2026年12月1日.'],
  ),
  'import-time-wrong': entry(422, ['“{value}”不是时间。', '"{value}" is no time.'], ['请写成 08:00 或者 20:30。', 'Write 08:00 or 20:30.']),
  'import-name-wrong': entry(
    422,
    ['姓名超过60个字，或者含有不可见的字符。', 'The name is longer than 60 characters, or holds what nobody sees.'],
    ['请重新填写姓名。', 'Type the name anew.'],
  ),
  'import-post-unknown': entry(
    422,
    ['没有“{value}”这个岗位。', 'There is no post "{value}".'],
    ['请从模板的下拉列表中选择；几个岗位用顿号分开。', 'Choose from the list of the template; several are parted by 、.'],
  ),
  'import-account-wrong': entry(
    422,
    ['“{value}”不是账号。', '"{value}" is no account.'],
    ['请填写登录本系统的账号；没有的不填。', 'Give the account with which one signs in here, or leave it empty.'],
  ),
  'import-email-wrong': entry(422, ['“{value}”不是电子邮箱。', '"{value}" is no e-mail address.'], ['请核对。', 'Check it.']),
  'import-mobile-wrong': entry(
    422,
    ['“{value}”不是手机号码。', '"{value}" is no mobile number of the mainland.'],
    ['请填写11位手机号码，如 13800000000。', 'Give 11 digits, such as 13800000000.'],
  ),
  'import-webhook-wrong': entry(
    422,
    ['“{value}”不是即时通讯账号。', '"{value}" is no name in a messenger.'],
    ['请填写单位即时通讯中的账号，不是网址。', 'Give the name in the messenger of the site, not an address of a server.'],
  ),
  'import-name-twice': entry(
    422,
    ['本机关有几名人员叫{name}，不能确定是哪一人。', 'Several people of this organ are called {name}.'],
    [
      '请在“人员”中填写账号加以区分；值班表中的，请在页面上排班。',
      'Tell them apart by their accounts in 人员; plan the shift of one of them on the page.',
    ],
  ),
  'import-person-unknown': entry(
    422,
    ['本机关没有{name}这名人员。', 'Nobody of this organ is called {name}.'],
    ['请核对姓名，或者在“人员”中加上一行。', 'Check the name, or add a line to 人员.'],
  ),
  'import-two-lines': entry(
    422,
    ['与第 {n} 行所填的不一致。', 'Line {n} says otherwise.'],
    ['同一人的几行应当一致；联系方式只在一行填写即可。', 'Lines of one person must agree; give each address once.'],
  ),
  'import-other-end': entry(
    422,
    ['该任职已有另外的结束时间。', 'The post has another end on record.'],
    ['请在页面上结束该任职，再登记新的。', 'End it on the page, and record a new one.'],
  ),
  'import-kind-unknown': entry(
    422,
    ['没有“{value}”这个事项种类。', 'There is no kind of item "{value}".'],
    ['请从模板的下拉列表中选择。', 'Choose from the list of the template.'],
  ),
  'import-person-unfit': entry(
    422,
    ['只有对责任人员的处理建议填写责任人员。', 'Only a proposal on a person names one.'],
    ['请删去责任人员，或者更正事项种类。', 'Take the person out, or correct the kind of item.'],
  ),
  'import-amount-unfit': entry(
    422,
    ['只有罚款填写罚款数额。', 'Only a fine has an amount.'],
    ['请删去罚款数额，或者更正事项种类。', 'Take the amount out, or correct the kind of item.'],
  ),
  'import-period-twice': entry(
    422,
    ['完成期限和完成日数都填写了。', 'Both a last day and a number of days are given.'],
    ['请只保留批复载明的一栏。', 'Keep the one that the approval names.'],
  ),
  'import-number-wrong': entry(
    422,
    ['“{value}”不是可以登记的数。', '"{value}" is no number that can be recorded.'],
    [
      '数额请写成 350000 或者 35万元，日数请写成整数，如 90。',
      'Write an amount as 350000 or 35万元, and days as a whole number such as 90.',
    ],
  ),
  'import-too-long': entry(
    422,
    ['超过 {most} 个字。', 'It is longer than {most} characters.'],
    ['请分成几项，或者缩短。', 'Split it or shorten it.'],
  ),
  'import-organ-unknown': entry(
    422,
    ['机关名录中没有“{value}”。', 'The register has no organ "{value}".'],
    ['请填写机关的全称，或者先登记该机关。', 'Give its whole name, or record the organ first.'],
  ),
  'import-organ-several': entry(
    422,
    ['有几个机关叫“{value}”，不能确定是哪一个。', 'Several organs are called "{value}".'],
    ['请在页面上逐项登记这一项，从名录中选取机关。', 'Record this item on the page, where the organ is picked.'],
  ),
  'import-line-twice': entry(
    422,
    ['与第 {n} 行是同一事项。', 'It says the same as line {n}.'],
    ['请删去其中一行。', 'Take one of them out.'],
  ),
};

import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the taking in of an accident and its report chain. */
export const intakeErrors: ErrorEntries = {
  'source-missing': entry(
    422,
    ['没有填写信息来源。', 'The source of the information is missing.'],
    ['请选择来源类别，或者写明来源。', 'Choose a kind of source, or name it.'],
  ),
  'outside-regulation': entry(
    422,
    ['“{nature}”不适用本条例，不在此立案。', '"{nature}" is outside the regulation: no case is opened here.'],
    ['请转交主管该类事故的机关处理。', 'Pass it to the organ in charge of such accidents.'],
  ),
  'report-not-received': entry(
    422,
    ['{organ} 还没有登记接到事故报告，不能登记上报。', '{organ} has no receipt of the report yet, so nothing can be sent on.'],
    ['请先登记该机关何时接到报告。', 'Record first when that organ received the report.'],
  ),
  'report-not-upwards': entry(
    422,
    ['{to} 不是 {organ} 的上级，不能登记为上报。', '{to} is not above {organ}: this is no report upwards.'],
    ['告知同级机关的，请登记为通报。', 'Record what goes to an organ of the same level as a notice.'],
  ),
};

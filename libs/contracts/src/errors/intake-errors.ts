import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the taking in of an accident and its report chain. */
export const intakeErrors: ErrorEntries = {
  'source-missing': entry(
    422,
    ['没有填写信息来源。', 'The source of the information is missing.'],
    ['请选择信息来源类别，或者写明来源。', 'Choose a kind of source, or name the source.'],
  ),
  'outside-regulation': entry(
    422,
    [
      '“{nature}”不适用《生产安全事故报告和调查处理条例》，不在本系统登记。',
      '"{nature}" is outside the regulation and is not recorded here.',
    ],
    ['请转交主管该类事故的机关处理。', 'Pass it on to the organ in charge of such accidents.'],
  ),
  'report-not-received': entry(
    422,
    [
      '{organ}尚未登记接到事故报告，不能登记上报。',
      'It is not recorded that {organ} has received the report, so no report upwards can be recorded.',
    ],
    ['请先登记该机关何时接到报告。', 'Record first when that organ received the report.'],
  ),
  'report-time-unknown': entry(
    422,
    ['接报记录（{ref}）未登记{what}，不能更正。', 'No {what} is on record for the receipt {ref}; there is nothing to correct.'],
    [
      '请填写接报编号和已登记的时间；尚未登记的，请先登记。',
      'Name a receipt and a time that is on record; if it is not on record yet, record it first.',
    ],
  ),
  'report-not-upwards': entry(
    422,
    ['{to}不是{organ}的上级，不能登记为上报。', '{to} is not above {organ}; this is not a report upwards.'],
    ['告知同级机关的，请登记为通报。', 'What is told to an organ of the same level is recorded as a notice.'],
  ),
  'finding-undocumented': entry(
    422,
    ['作出认定须引用本案已归入的文件，目前未引用。', 'A finding requires a document of the case, and none is cited.'],
    ['请先归入证明材料，再在办理时引用。', 'File what proves it first, then cite it.'],
  ),
  'reporting-fault-unknown': entry(
    422,
    ['没有编号为 {ref} 的认定。', 'There is no finding {ref}.'],
    ['请核对认定编号。', 'Check the reference of the finding.'],
  ),
  'reporting-fault-missing': entry(
    409,
    ['尚未作出迟报、漏报、谎报、瞒报认定。', 'No late, omitted, false or concealed report has been found yet.'],
    ['请先办理“认定迟报、漏报、谎报、瞒报”。', 'Record the finding first.'],
  ),
  'clock-not-late': entry(
    409,
    ['没有超过的上报期限，或者所填的期限没有超过。', 'No time limit of the report upwards has passed, or the one named has not.'],
    ['请从案件已经超过的上报期限中选择。', 'Choose one of those that have passed.'],
  ),
  'concealment-unknown': entry(
    422,
    ['没有编号为 {ref} 的瞒报线索。', 'There is no allegation of concealment {ref}.'],
    ['请先登记瞒报线索。', 'Record the allegation first.'],
  ),
};

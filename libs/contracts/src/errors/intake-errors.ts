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
  'report-time-unknown': entry(
    422,
    ['{ref} 没有登记这一时间（{what}），不能更正。', 'No such time ({what}) is on record for {ref}: there is nothing to correct.'],
    [
      '请填写接报编号和已登记的时间；尚未登记的，请先登记。',
      'Name the receipt and a time that is on record; one that is not, record first.',
    ],
  ),
  'report-not-upwards': entry(
    422,
    ['{to} 不是 {organ} 的上级，不能登记为上报。', '{to} is not above {organ}: this is no report upwards.'],
    ['告知同级机关的，请登记为通报。', 'Record what goes to an organ of the same level as a notice.'],
  ),
  'finding-undocumented': entry(
    422,
    ['认定须引用案件中已归入的文件，目前没有引用。', 'A finding needs a document of the case, and none is cited.'],
    ['请先归入证明材料，并在 act.documents 中引用其编号。', 'File what shows it first and cite its id in act.documents.'],
  ),
  'reporting-fault-unknown': entry(
    422,
    ['没有编号为 {ref} 的认定。', 'There is no finding {ref}.'],
    ['请核对认定编号。', 'Check the reference of the finding.'],
  ),
  'reporting-fault-missing': entry(
    409,
    ['还没有作出迟报、漏报、谎报、瞒报认定。', 'No fault of reporting has been found yet.'],
    ['请先办理“认定迟报、漏报、谎报、瞒报”。', 'Record the finding first.'],
  ),
  'clock-not-late': entry(
    409,
    ['期限 {clock} 没有超过，或者不是上报期限。', 'The clock {clock} is not late, or is no hour of the report chain.'],
    ['请从案件的期限中选择。', 'Choose one from the clocks of the case.'],
  ),
  'concealment-unknown': entry(
    422,
    ['没有编号为 {ref} 的瞒报线索。', 'No concealment {ref} was alleged.'],
    ['请先登记瞒报线索。', 'Record the allegation first.'],
  ),
};

import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What stands against letters of a supervisor and interviews. */
export const letterErrors: ErrorEntries = {
  'letter-unknown': entry(
    404,
    ['没有第 {n} 件可以办理的函件。', 'There is no letter {n} for which this can be done.'],
    ['请核对函件的序号；已经发出或者决定不发的，不再办理。', 'Check its number; one that was sent or dropped is done.'],
  ),
  'government-consent-missing': entry(
    409,
    ['通报、约谈须经{organ}同意，尚未登记同意的情况。', 'Criticism and interviews take the consent of {organ}, and none is recorded.'],
    ['请先报请同意，并填写同意日期和依据的批示、纪要或者文件。', 'Ask for it first, and give its day and the paper that shows it.'],
  ),
  'government-consent-later': entry(
    409,
    ['{organ}于 {on} 才同意，晚于 {at} 办理之日。', '{organ} consented only on {on}, after the act of {at}.'],
    ['请核对同意日期；应当先经同意再发出。', 'Check the day of the consent: it comes before the act.'],
  ),
  'against-own-government': entry(
    409,
    [
      '{organ}是督办单位的本级人民政府，不得对其通报或者约谈。',
      '{organ} is the own government of the supervisor, which neither criticises nor summons it.',
    ],
    ['请向其书面报告情况，或者由上级安委会办理。', 'Report to it in writing, or leave it to a higher commission.'],
  ),
  'interview-not-decided': entry(
    409,
    ['约谈函须以约谈决定为依据。', 'A summons rests on the decision to interview.'],
    ['请先登记约谈决定，再选择所通知的约谈。', 'Record the decision first, and pick the interview to which it summons.'],
  ),
  'interview-unknown': entry(
    404,
    ['没有编号为 {ref} 的可以办理的约谈。', 'There is no interview {ref} for which this can be done.'],
    ['请核对约谈编号；约谈以后再登记公布和整改情况。', 'Check its name; publication and measures come after it was held.'],
  ),
  'interview-material-missing': entry(
    409,
    ['被约谈方尚未提交书面材料。', 'Who is interviewed has not handed in the written material.'],
    ['请先登记其书面材料（基本情况、原因、教训和整改措施）。', 'Record it first: facts, causes, lessons and measures.'],
  ),
  'interview-delegate': entry(
    409,
    ['被约谈人应当本人到场，不得委派他人。', 'Who is summoned comes in person and sends no delegate.'],
    [
      '请另行安排约谈；确已由他人到场约谈的，按不符合规定的办理登记。',
      'Hold it again; where it was held with a delegate, record it as done.',
    ],
  ),
};

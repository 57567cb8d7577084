import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What stands against deciding whether to supervise, against an act about the notice itself, and about the time that it sets. */
export const noticeTimeErrors: ErrorEntries = {
  'supervision-question-unknown': entry(
    404,
    ['本案没有这项是否督办的研判事项。', 'The case has no such question.'],
    ['请从待研判的事项中选择。', 'Pick one of those that are open.'],
  ),
  'supervision-undecided': entry(
    422,
    [
      '没有填写研判结论；该事项没有一律督办的规定，须由人研判。',
      'No decision is given, and no rule supervises all of these: a person judges.',
    ],
    ['请填写予以督办或者不予督办，并说明理由。', 'Say whether it is supervised, and why.'],
  ),
  'supervision-already-asked': entry(
    409,
    ['{organ}是否督办本案已经提出，尚未研判。', 'Whether {organ} supervises the case has been asked and is not decided yet.'],
    ['请等待研判结论。', 'Wait for the decision.'],
  ),
  'supervision-too-late': entry(
    409,
    ['案件已经结案、归档或者不再办理，不再提出督办建议。', 'The case is closed or ended: no supervision is proposed any more.'],
    ['已经下达督办通知的，直接登记。', 'A notice that was issued is recorded as it is.'],
  ),
  'notice-unapproved': entry(
    409,
    ['督办通知于 {issued} 印发，印发前未经负责同志审批。', 'The notice of {issued} was not approved by its leaders before it was issued.'],
    ['请先报审批，填写审批人和审批日期后再印发。', 'Have it approved first, and give who approved it and when.'],
  ),
  'rhythm-unclear': entry(
    422,
    ['进展报告的要求填写不清。', 'It is not clear when progress is to be reported.'],
    [
      '请填写首次报告的日数、间隔日数或者每月报告日；间隔日数与每月报告日只填一种。',
      'Give the days until the first report, an interval or a day of each month; not both an interval and a day of the month.',
    ],
  ),
  'progress-not-owed': entry(
    409,
    ['第 {n} 次进展报告不存在或者已经报送。', 'There is no progress report {n} that is still owed.'],
    ['请从尚未报送的进展报告中选择，或者不选。', 'Pick one that is still owed, or leave it open.'],
  ),
  'supervision-paused': entry(
    409,
    ['督办自 {since} 起已经暂停。', 'The supervision has been paused since {since}.'],
    ['请先恢复督办；恢复时可以载明新的办理期限。', 'Let it go on first; a new last day can be stated with that.'],
  ),
  'supervision-not-paused': entry(
    409,
    ['督办没有暂停，无需恢复。', 'The supervision is not paused.'],
    ['请核对督办的进展。', 'Check how the supervision stands.'],
  ),
  'extension-unclear': entry(
    422,
    ['延长的期限填写不清。', 'It is not clear how far the limit is extended.'],
    ['延长日数和延长至的日期，填写且只填写一种。', 'Give either the days added or the new last day.'],
  ),
  'limit-not-running': entry(
    409,
    ['督办事项目前没有确定的办理期限，不能按日数延长。', 'The supervised matters have no last day now, so days cannot be added to it.'],
    ['请填写延长至的日期，或者先由被督办单位签收。', 'Give the new last day, or have the notice signed for first.'],
  ),
  'limit-not-later': entry(
    422,
    ['所填的截止日不晚于 {on}。', 'The last day given is not later than {on}.'],
    ['请填写更晚的日期；缩短期限的，变更督办通知。', 'Give a later day; a shorter limit is a change of the notice.'],
  ),
  'limit-over': entry(
    409,
    ['办理期限已于 {on} 届满，不能延长。', 'The limit ended on {on} and can no longer be extended.'],
    ['确需另定期限的，变更督办通知。', 'Where another limit is needed, change the notice.'],
  ),
  'no-limit-conflict': entry(
    409,
    ['办理期限没有短于调查和批复的期限，无需认定。', 'The limit does not end before report and approval, so there is nothing to decide.'],
    ['请核对各项期限。', 'Check the limits.'],
  ),
};

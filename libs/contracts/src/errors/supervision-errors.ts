import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What the rules of supervised cases stand against. */
export const supervisionErrors: ErrorEntries = {
  'supervision-unknown': entry(
    404,
    ['本案没有第 {n} 次挂牌督办。', 'The case has no supervision {n}.'],
    ['请核对督办序号。', 'Check the number.'],
  ),
  'supervisor-is-supervised': entry(
    422,
    ['{organ}是被督办单位，不能同时为督办单位。', '{organ} is the supervised side and cannot supervise itself.'],
    ['督办单位应为上级机关。', 'Name a higher organ as the supervisor.'],
  ),
  'receipt-not-signed': entry(
    409,
    ['督办通知尚未签收。', 'The notice has not been signed for.'],
    ['请由被督办单位先行签收。', 'Have the supervised side sign for it first.'],
  ),
  'vetting-missing': entry(
    409,
    ['督办单位尚未审核同意。', 'The supervisor has not agreed to the report.'],
    ['请先报督办单位审核。', 'Submit the draft to the supervisor first.'],
  ),
  'version-unknown': entry(
    409,
    ['督办单位尚未收到第 {version} 稿报告。', 'The supervisor has not received version {version} of the report.'],
    ['请核对版次，或者先报送该稿。', 'Check the version, or send that draft to the supervisor first.'],
  ),
  'supervisor-not-above': entry(
    403,
    [
      '{organ}不是本案事故发生地的上级安委会及其办公室或者上级主管部门，不能督办本案。',
      '{organ} stands in no line above the place of the accident and cannot supervise the case.',
    ],
    [
      '请由上级安委会、其办公室或者上级主管部门督办；由其他单位督办的，引用指定其督办的文件。',
      'Let a higher commission, its office or a higher department supervise; where a paper names another body, cite it.',
    ],
  ),
  'notice-limit-unclear': entry(
    422,
    ['督办通知的办理期限填写不清。', 'The time limit of the notice is not clear.'],
    [
      '截止日，或者日数和起算日，只填一种；通知未载明的不填。',
      'Give either the last day, or a number of days and their start; leave it out where the notice is silent.',
    ],
  ),
  'notice-change-empty': entry(
    422,
    ['没有填写变更的内容。', 'Nothing is changed.'],
    ['请填写变更后的事项、期限或者解除方式。', 'Say which matters, limit or way of release hold now.'],
  ),
  'changes-unsaid': entry(
    422,
    ['没有填写修改意见。', 'No change is asked for.'],
    [
      '请填写修改意见，或者逐条列明；整稿不同意的，登记审核不同意。',
      'Say what is to be changed, point by point or in one text; where the whole is refused, record the refusal.',
    ],
  ),
  'draft-not-sent-up': entry(
    409,
    ['报告稿尚未报送督办单位，现由{holder}办理。', 'No draft was sent up to the supervisor; it lies with {holder}.'],
    ['请先经本级安委会审议，并附送审件清单报送。', 'Have its own safety commission examine it and send it up with its list.'],
  ),
  'revision-unasked': entry(
    409,
    ['督办单位没有附修改意见的审核同意，或者该稿已经修改。', 'No supervisor agreed under listed changes that wait to be made.'],
    ['请核对督办序号；重新形成的报告稿须另行报送审核。', 'Check the supervision; another draft is sent up for vetting anew.'],
  ),
  'revision-incomplete': entry(
    409,
    ['修改说明没有逐条答复，缺第 {items} 条。', 'The listed changes are not answered one and all; missing: {items}.'],
    ['请逐条说明修改情况。', 'Answer each of them.'],
  ),
  'lower-vetting-missing': entry(
    409,
    [
      '本案有多个督办单位，应当由下至上逐级审核：{holder}尚未审核同意该稿，自 {since} 起由其办理。',
      'Several supervise this case and vet from the lowest to the highest: {holder} has not agreed to this draft, which is with it since {since}.',
    ],
    [
      '请先报下一级督办单位审核同意；已经越级报送的，按不符合规定的办理登记。',
      'Have the lower one agree first; where it went up past it already, record that as done.',
    ],
  ),
  'points-unanswered': entry(
    422,
    [
      '督办单位的修改意见没有逐条说明落实情况，缺第 {items} 条。',
      'The points that the supervisor asked for are not answered one and all; missing: {items}.',
    ],
    ['请逐条说明落实情况，未采纳的说明理由。', 'Answer each of them, with the reason where one is not followed.'],
  ),
  'enclosures-missing': entry(
    422,
    ['送审件清单不完整，缺：{enclosures}。', 'The list of what is sent up is not complete; missing: {enclosures}.'],
    ['请列明随附的材料，没有的说明原因。', 'List what is enclosed, and say why there is none of the rest.'],
  ),
  'matters-not-itemised': entry(
    409,
    ['督办通知没有逐项列明督办事项。', 'The notice lists no numbered matters.'],
    ['请由督办单位变更通知，逐项列明。', 'Have the supervisor change the notice and list them.'],
  ),
  'matter-unknown': entry(
    404,
    ['督办通知没有第 {item} 项。', 'The notice has no item {item}.'],
    ['请核对督办事项的序号。', 'Check the number of the matter.'],
  ),
  'urged-recently': entry(
    409,
    [
      '{organ}已于 {at} 催办；按照内部规则，催办之间至少间隔 {hours} 小时，{next} 以后可以再次催办。',
      '{organ} urged at {at}; by an internal rule at least {hours} hours lie between two urgings: it can urge again from {next} on.',
    ],
    ['请给被督办单位留出办理时间；情况紧急的，电话联系。', 'Leave the supervised side the time to act; where it cannot wait, telephone.'],
  ),
  'nothing-to-urge': entry(
    409,
    ['被督办单位没有尚待办理的事项，无需催办。', 'Nothing waits for the supervised side, so there is nothing to urge.'],
    ['请核对督办的进展。', 'Check how the supervision stands.'],
  ),
  'urging-not-owed': entry(
    422,
    ['所选的事项不是被督办单位当前待办的事项。', 'The supervised side does not have to do that now.'],
    ['请从当前待办的事项中选择，或者不选。', 'Pick one of what waits for it, or leave it out.'],
  ),
  'matters-open': entry(
    409,
    ['督办事项第 {items} 项尚未完成。', 'These matters are still in hand: {items}.'],
    ['请先登记各项的完成情况，或者由督办单位变更通知。', 'Record each as done first, or have the supervisor change the notice.'],
  ),
  'release-before-closing': entry(
    409,
    ['案件尚未结案，不得解除督办。', 'The case is not closed; the supervision may not be released.'],
    ['请在结案以后解除。', 'Release it after closing.'],
  ),
  'release-before-publication': entry(
    409,
    ['事故调查报告尚未公布，不得解除督办。', 'The report is not published; the supervision may not be released.'],
    [
      '请在公布以后解除；通知另有规定的，先登记其解除方式。',
      'Release it after publication; where the notice says otherwise, record its way of release first.',
    ],
  ),
  'outcome-not-filed': entry(
    409,
    [
      '结案报告和落实情况尚未报督办单位备案，不得解除督办。',
      'Report and carrying-out are not filed with the supervisor; it may not be released.',
    ],
    ['请由被督办单位先行备案。', 'Have the supervised side file them first.'],
  ),
  'filing-not-accepted': entry(
    409,
    ['备案尚未通过，不得解除督办。', 'What was filed is not accepted; the supervision may not be released.'],
    ['请由督办单位先登记备案意见。', 'Have the supervisor judge it first.'],
  ),
  'release-not-applied': entry(
    409,
    ['被督办单位尚未申请解除督办。', 'The supervised side has not applied for the release.'],
    ['请由被督办单位或者其安委会先行申请。', 'Have the supervised side or its commission apply first.'],
  ),
  'case-not-closed': entry(
    409,
    ['案件尚未结案，督办事项未完成。', 'The case is not closed, so the supervised matters are not completed.'],
    ['请先办理批复、公布和结案。', 'Have it approved, published and closed first.'],
  ),
  'matters-incomplete': entry(
    409,
    ['督办事项尚未完成，不得解除督办。', 'The supervised matters are not completed; the supervision may not be released.'],
    ['请由被督办单位先报告完成情况。', 'Have the supervised side report the completion first.'],
  ),
};

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

import { entry } from './entry';
import type { ErrorEntries } from './entry';

const fix: readonly [string, string] = ['请改正后重新提交。', 'Correct it and send it again.'];

/** What is wrong with a request itself, whatever it asks. */
export const httpErrors: ErrorEntries = {
  'validation-failed': entry(
    400,
    ['提交的内容有误。', 'The content is not valid.'],
    ['请按所列说明逐项改正。', 'Correct each field that is named.'],
  ),
  'body-malformed': entry(400, ['请求内容不是有效的 JSON。', 'The body is not valid JSON.'], fix),
  'body-too-large': entry(
    413,
    ['请求内容超过上限 {limit}。', 'The body is larger than {limit}.'],
    ['请缩小内容，附件请另行上传。', 'Shorten it; upload attachments separately.'],
  ),
  'cursor-malformed': entry(
    400,
    ['翻页标记无效。', 'The page cursor is not valid.'],
    ['请从第一页重新查询。', 'Start again from the first page.'],
  ),
  'date-malformed': entry(400, ['“{value}”不是有效的时间。', '"{value}" is not a valid time.'], fix),
  'idempotency-key-missing': entry(
    400,
    ['缺少提交编号（请求头 Idempotency-Key）。', 'The header Idempotency-Key is missing.'],
    [
      '请为每次办理生成唯一的提交编号；重新提交时使用同一编号。',
      'Make a unique key for each command; when you send it again, use the same key.',
    ],
  ),
  'idempotency-key-malformed': entry(
    400,
    ['提交编号（Idempotency-Key）应为 1 至 200 个可打印的 ASCII 字符。', 'Idempotency-Key must be 1 to 200 printable ASCII characters.'],
    fix,
  ),
  'idempotency-key-reused': entry(
    422,
    ['该提交编号（Idempotency-Key）已用于内容不同的请求。', 'This Idempotency-Key was used for a request with other content.'],
    ['办理新的事项请使用新的编号；原编号永远返回原结果。', 'Use a new key for a new command; an old key always returns its old result.'],
  ),
  'route-not-found': entry(
    404,
    ['没有该地址。', 'There is no such address.'],
    ['请对照接口文档核对地址。', 'Check the address against the documentation.'],
  ),
  'method-not-allowed': entry(
    405,
    ['该地址不支持 {method} 方法。', 'This address does not take {method}.'],
    ['请使用 Allow 响应头列出的方法。', 'Use a method of the Allow header.'],
  ),
  'not-found': entry(404, ['未找到。', 'It was not found.'], ['请核对编号。', 'Check the id.']),
  'case-not-found': entry(404, ['未找到该案件。', 'There is no such case.'], ['请核对案件编号。', 'Check the id of the case.']),
  'place-not-found': entry(
    404,
    ['登记簿中没有这个地区：{place}。', 'The register has no such place: {place}.'],
    ['请核对行政区划代码，或者按名称查找。', 'Check the division code, or search by name.'],
  ),
  'clock-not-found': entry(
    404,
    ['该案件没有该项期限。', 'The case has no such time limit.'],
    ['请从案件的期限列表中选择。', 'Choose one from the time limits of the case.'],
  ),
  'text-not-due': entry(
    409,
    [
      '目前不能起草{text}：有关期限没有超期、已停止计算或者在知悉事故前已经届满，或者没有该项督办，或者案件已并案、撤销登记。',
      'No {text} can be drafted now: its time limit is not overdue, no longer counts or had ended before the accident became known, or there is no such supervision, or the case was joined or withdrawn.',
    ],
    ['请先查看案件的期限。', 'See the time limits of the case first.'],
  ),
  'unknown-fact': entry(
    400,
    ['事实名称无效。', 'The name of a fact is not known.'],
    ['可用的名称见事实清单。', 'The known names are in the list of facts.'],
  ),
  'internal-error': entry(
    500,
    ['系统内部错误，已作记录。', 'There was an internal error; it has been logged.'],
    ['请稍后再试，并向管理员提供请求编号。', 'Try again later, and give the request id to an administrator.'],
  ),
};

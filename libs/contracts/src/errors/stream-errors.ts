import { entry } from './entry';
import type { ErrorEntries } from './entry';

const look: readonly [string, string] = ['请查看本案现在可以办理的事项。', 'See what can be done in this case now.'];

/** What every procedure can say. */
export const streamErrors: ErrorEntries = {
  'unknown-command': entry(404, ['没有“{command}”这个事项。', 'There is no command "{command}".'], look),
  'not-opened': entry(409, ['{procedure}尚未开始。', 'The {procedure} has not been opened.'], ['请先办理启动事项。', 'Open it first.']),
  'already-opened': entry(409, ['{procedure}已经开始，不能重复启动。', 'The {procedure} is open already.'], look),
  'wrong-stage': entry(409, ['当前阶段“{stage}”不能办理“{command}”。', '"{command}" cannot be done in the stage "{stage}".'], look),
  'step-missing': entry(
    409,
    [
      '目前没有待“{command}”的事项。请先登记“{first}”；已经办结的，不再办理。',
      'There is nothing open to "{command}": record "{first}" first; what is done is not done again.',
    ],
    look,
  ),
  'already-done': entry(409, ['“{command}”已经办理过。', '"{command}" has been done already.'], look),
  'no-competence': entry(
    403,
    ['{organ} 无权办理“{command}”，有权机关是 {competent}。', '{organ} is not competent for "{command}"; {competent} is.'],
    ['请由有权机关作出，或者以其名义代录。', 'Let the competent organ do it, or enter its act in its name.'],
  ),
  'gate-blocked': entry(
    409,
    ['“{gate}”尚未完成，自 {since} 起由 {holder} 办理。', '"{gate}" is not done; {holder} has held it since {since}.'],
    ['请先与该机关办结此事项。', 'Have that organ finish it first.'],
  ),
  'stream-stopped': entry(
    503,
    ['该程序已停止办理，原因：{why}。', 'This procedure is stopped: {why}.'],
    ['请联系系统管理员核对台账，查明原因后解除。', 'Ask the operator to verify the ledger, find the reason and let it go.'],
  ),
  'record-too-long': entry(
    409,
    [
      '该程序的记录已有 {entries} 条、约 {megabytes} MB，接近上限，不再受理新增事项。',
      'The record of this procedure has {entries} entries, some {megabytes} MB: it takes nothing new any more.',
    ],
    [
      '仍可查阅、更正、结案和归档；篇幅长的材料请作为文件上传，办理时只引用文件。',
      'It can still be read, corrected, closed and archived; upload long material as a document and cite it.',
    ],
  ),
  'too-many-tasks': entry(
    409,
    ['该程序的待办已有 {tasks} 项，上限 {most} 项。', 'This procedure has {tasks} open tasks; it may have {most}.'],
    ['请先办结一部分待办事项。', 'Finish some of them first.'],
  ),
  'message-too-long': entry(
    413,
    [
      '此事项须转告其他程序的内容过长（{bytes} 字节，上限 {most} 字节）。',
      'What this tells another procedure is too long ({bytes} bytes, {most} allowed).',
    ],
    ['请缩短内容，长材料请作为文件上传后引用。', 'Shorten it; upload long material as a document and cite it.'],
  ),
  'not-recordable': entry(
    422,
    ['所填内容无法存入数据库（{code}），未作记录。', 'The database cannot keep this content ({code}); it was not recorded.'],
    [
      '请检查过大的数字、过长的文字和特殊字符后重新提交。',
      'Check numbers that are too large, texts that are too long and unusual characters, and send it again.',
    ],
  ),
  'decision-failed': entry(
    500,
    [
      '系统在研判此事项时出错，未作任何记录，已经告警。',
      'The decision of this command failed; nothing was recorded, and the operator is told.',
    ],
    ['请稍后再试，并把请求编号告诉管理员。', 'Try later, and give the request id to the operator.'],
  ),
  'command-replaced': entry(
    410,
    ['“{command}”已由“{by}”取代。', '"{command}" was replaced by "{by}".'],
    ['请使用新的事项名称。', 'Use the new one.'],
  ),
  'system-only': entry(403, ['“{command}”只能由系统自动办理。', '"{command}" is done by the system only.'], look),
  'sandbox-only': entry(
    422,
    ['只有模拟环境可以调整日期。', 'Only a sandbox has a date that can be moved.'],
    ['请在模拟环境中办理。', 'Use a sandbox installation.'],
  ),
  'rule-missing': entry(
    409,
    ['规则包 {pack} 中没有规则 {rule}，无法判断。', 'The rule pack {pack} has no rule {rule}; this cannot be decided.'],
    ['请管理员核对本地规则包。', 'Ask an administrator to check the rule pack of the place.'],
  ),
  'ref-taken': entry(422, ['编号 {ref} 已经使用。', 'The reference {ref} is taken.'], ['请换一个编号。', 'Choose another reference.']),
  'reason-missing': entry(422, ['请填写理由。', 'A reason is needed.'], ['请补充理由后重新提交。', 'Add the reason and send it again.']),
};

import { entry } from './entry';
import type { ErrorEntries } from './entry';

const look: readonly [string, string] = ['请查看本案现在可以办理的事项。', 'See what can be done in this case now.'];

/** What every procedure can say. */
export const streamErrors: ErrorEntries = {
  'unknown-command': entry(404, ['没有“{command}”这一事项。', 'There is no command "{command}".'], look),
  'not-opened': entry(
    409,
    ['“{procedure}”程序尚未开始。', 'The procedure "{procedure}" has not been opened.'],
    ['请先办理其启动事项，例如登记事故。', 'Give the command that opens it first, such as the report of the accident.'],
  ),
  'already-opened': entry(409, ['“{procedure}”程序已经开始，不能重复办理。', 'The procedure "{procedure}" has been opened already.'], look),
  'other-case-unknown': entry(
    422,
    ['没有找到要转告的案件。', 'The case that is to be told is not there.'],
    ['请核对该案件的编号。', 'Check the id of that case.'],
  ),
  'place-unknown': entry(
    422,
    ['地区 {place} 不在登记的行政区划中，不能在该地立案。', 'The place {place} is not in the register: no case can be opened there.'],
    ['请核对行政区划代码。', 'Check the division code.'],
  ),
  'done-without-paper': entry(
    409,
    [
      '已经办理但不符合规定的事项，须引用已归入本案的文件。',
      'What was done already although it was not as the law asks needs its paper, filed in the case.',
    ],
    ['请先归入该文件，再引用其编号。', 'File the paper first, and cite it.'],
  ),
  'wrong-stage': entry(409, ['当前阶段“{stage}”不能办理“{command}”。', '"{command}" cannot be done in the stage "{stage}".'], look),
  'step-missing': entry(
    409,
    [
      '目前没有待“{command}”的事项。请先办理“{first}”；已经办结的，不再办理。',
      'There is nothing open to "{command}": record "{first}" first; what is done is not done again.',
    ],
    look,
  ),
  'already-done': entry(409, ['“{command}”已经办理过。', '"{command}" has been done already.'], look),
  'no-competence': entry(
    403,
    [
      '{organ}无权办理“{command}”，有权办理的机关是{competent}。',
      '{organ} is not competent for "{command}"; the competent organ is {competent}.',
    ],
    ['请由有权机关办理，或者以其名义代录。', 'Have the competent organ do it, or enter its act in its name.'],
  ),
  'gate-blocked': entry(
    409,
    ['须先完成“{gate}”，自 {since} 起待{holder}办理。', '"{gate}" has to come first; it has been waiting for {holder} since {since}.'],
    ['请先与该单位办结该事项。', 'Have it completed there first.'],
  ),
  'stream-stopped': entry(
    503,
    ['该程序已停止办理，原因：{why}。', 'This procedure is stopped: {why}.'],
    ['请系统管理员核对台账，查明原因后恢复办理。', 'Ask an administrator to verify the ledger, find the cause and release the procedure.'],
  ),
  'record-too-long': entry(
    409,
    [
      '该程序的记录已有 {entries} 条、约 {megabytes} MB，接近上限，不再受理新增事项。',
      'The record of this procedure has {entries} entries (about {megabytes} MB) and is close to its limit: nothing new is accepted.',
    ],
    [
      '仍可查阅、更正、结案和归档；篇幅较长的材料请作为文件上传，办理时引用。',
      'It can still be read, corrected, closed and archived; upload long material as a document and cite it.',
    ],
  ),
  'too-many-tasks': entry(
    409,
    ['该程序的待办事项已有 {tasks} 项，上限为 {most} 项。', 'This procedure has {tasks} open tasks; the limit is {most}.'],
    ['请先办结一部分待办事项。', 'Finish some of them first.'],
  ),
  'message-too-long': entry(
    413,
    [
      '此事项须告知其他程序的内容过长（{bytes} 字节，上限 {most} 字节）。',
      'What has to be passed on to another procedure is too long ({bytes} bytes; the limit is {most}).',
    ],
    ['请缩短内容；篇幅较长的材料请作为文件上传后引用。', 'Shorten it; upload long material as a document and cite it.'],
  ),
  'not-recordable': entry(
    422,
    [
      '所填内容无法存入数据库（数据库错误代码 {code}），未作记录。',
      'The database cannot store this content (database error {code}); nothing was recorded.',
    ],
    [
      '请检查是否有过大的数字、过长的文字或者特殊字符，改正后重新提交。',
      'Look for numbers that are too large, texts that are too long and unusual characters; correct them and send it again.',
    ],
  ),
  'decision-failed': entry(
    500,
    [
      '系统处理此事项时出错，未作任何记录，已通知管理员。',
      'The system failed to handle this command; nothing was recorded, and the administrator has been notified.',
    ],
    ['请稍后再试，并向管理员提供请求编号。', 'Try again later, and give the request id to an administrator.'],
  ),
  'command-replaced': entry(
    410,
    ['“{command}”已由“{by}”取代。', '"{command}" has been replaced by "{by}".'],
    ['请办理新的事项。', 'Use the new command.'],
  ),
  'system-only': entry(403, ['“{command}”由系统自动办理，不能人工办理。', '"{command}" is done by the system only.'], look),
  'sandbox-only': entry(
    422,
    ['此项只能在模拟环境中使用。', 'This is for a sandbox only.'],
    ['请在模拟环境中办理。', 'Use a sandbox installation.'],
  ),
  'rule-missing': entry(
    409,
    ['适用规则中缺少“{rule}”一项，无法判断。', 'The applicable rules lack "{rule}"; this cannot be decided.'],
    ['请管理员核对当地的适用规则。', 'Ask an administrator to check the rules of the place.'],
  ),
  'ref-taken': entry(
    422,
    ['编号 {ref} 已被使用。', 'The reference {ref} is already in use.'],
    ['请换一个编号。', 'Choose another reference.'],
  ),
  'reason-missing': entry(422, ['没有填写理由。', 'No reason is given.'], ['请填写理由后重新提交。', 'Give the reason and send it again.']),
};

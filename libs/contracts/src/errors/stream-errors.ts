import { entry } from './entry';
import type { ErrorEntries } from './entry';

const look: readonly [string, string] = ['请查看本案现在可以办理的事项。', 'See what can be done in this case now.'];

/** What every procedure can say. */
export const streamErrors: ErrorEntries = {
  'unknown-command': entry(404, ['没有“{command}”这个事项。', 'There is no command "{command}".'], look),
  'not-opened': entry(409, ['{procedure}尚未开始。', 'The {procedure} has not been opened.'], ['请先办理启动事项。', 'Open it first.']),
  'already-opened': entry(409, ['{procedure}已经开始，不能重复启动。', 'The {procedure} is open already.'], look),
  'wrong-stage': entry(409, ['当前阶段“{stage}”不能办理“{command}”。', '"{command}" cannot be done in the stage "{stage}".'], look),
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
    ['该事项的台账比已写入的短，已停止办理。', 'The ledger of this procedure is shorter than what was written: it is stopped.'],
    ['请联系系统管理员核对台账并恢复备份。', 'Ask the operator to verify the ledger and restore the backup.'],
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

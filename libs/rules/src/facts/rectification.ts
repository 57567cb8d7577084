import { tied, word } from './word';
import type { FactWord } from './word';

export const rectificationFacts: readonly FactWord[] = [
  word('approval.issued', '作出批复', 'the report was approved'),
  word('approval.fallen', '批复被撤销', 'the approval no longer stands'),
  word('case.closed', '结案', 'the case was closed'),
  tied('follow-up.owed', '应当办理批复后事项', 'a task follows from the approval'),
  tied('follow-up.settled', '批复后事项办结', 'the task was done, or found not to be owed'),
  tied('rectification-item.due', '整改事项的完成期限', 'the last day of an item'),
  tied('rectification-item.settled', '整改事项已落实或者不再执行', 'an item was carried out, replaced or ended'),
  tied('rectification-item.reopened', '评估认定整改事项未落实', 'an item that passed for carried out was found not to be'),
  tied('evaluation.started', '开始评估', 'an evaluation began'),
  tied('evaluation.reported', '形成评估报告', 'the evaluation report was made'),
  tied('evaluation.concluded', '评估或者跟踪评估完成', 'an evaluation or a follow-up was concluded'),
  tied('evaluation.approved', '批准评估报告', 'the evaluation report was approved'),
  tied('evaluation.published', '公布评估结果', 'the result of an evaluation was published'),
  tied('evaluation.filing-owed', '应当报送评估情况备案', 'an evaluation has to be filed'),
  tied('evaluation.filed', '报送评估情况备案', 'an evaluation was filed'),
  tied('follow-up-evaluation.done', '跟踪评估完成', 'the follow-up evaluation was made'),
  tied('follow-up-evaluation.due', '跟踪评估的期限', 'the last day of a follow-up evaluation'),
];

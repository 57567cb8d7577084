import { tied } from '../word';
import type { FactWord } from '../word';

export const evidenceFacts: readonly FactWord[] = [
  tied('task.due', '工作计划限定的完成日期', 'the day by which the plan wants a task done'),
  tied('task.finished', '完成工作任务', 'a task of the plan was finished'),
];

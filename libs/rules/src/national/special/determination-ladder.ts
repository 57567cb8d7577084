import type { Post, RungRule, Text } from '@app/clock';
import { after, expire, remindBefore, remindDaysBefore } from '../../ladder';

const told: readonly Post[] = ['handler', 'department-head'];

/** The rungs of the approval (AP-01) for what a special law has in its place. */
export function determinationLadder({ zh, en }: Text): readonly RungRule[] {
  return [
    remindDaysBefore(7, told, { zh: `距${zh}期限还有 7 日`, en: `7 days left to ${en}` }),
    remindBefore(3, told, { zh: `距${zh}期限还有 3 个工作日`, en: `3 working days left to ${en}` }),
    remindBefore(1, told, { zh: `距${zh}期限还有 1 个工作日`, en: `1 working day left to ${en}` }),
    expire(told, { zh: `${zh}的期限已届满`, en: `The time to ${en} has ended` }),
    after(1, 'escalate', ['safety-office-head'], { zh: `逾期未${zh}`, en: `It is overdue to ${en}` }),
    after(5, 'escalate', ['leader-in-charge'], { zh: `逾期未${zh}已 5 个工作日`, en: `It is 5 working days overdue to ${en}` }),
  ];
}

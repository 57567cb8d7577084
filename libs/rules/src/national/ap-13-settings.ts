import type { Setting, Source, SuspensionRule } from '@app/clock';

/** The law does not say; open is the reading under which the approval stays open to attack for longer. */
export const reviewAfterSuit: Setting = {
  name: 'appeal.reviewAfterSuit',
  value: 'open',
  note: {
    zh: '撤回起诉后能否在原期限内申请行政复议，未见规定：按仍可申请处理，原期限继续计算',
    en: 'Whether a review may be asked for after a suit was withdrawn is said nowhere: it is taken to be open within its own period',
  },
};

export const appealDismissed: Setting = {
  name: 'appeal.dismissed',
  value: 'period-open',
  note: {
    zh: '复议不予受理、驳回申请，诉讼不予立案、驳回起诉的，原期限是否已经用尽，未见规定：按原期限继续计算处理',
    en: 'Whether an appeal that was dismissed has used up its period is said nowhere: the period is taken to run on',
  },
};

/** Time in which an addressee could not appeal; whether the reason is good is for the organ or the court that hears the appeal. */
export function obstacle(basis: Source): SuspensionRule {
  return {
    ground: 'appeal-obstacle',
    title: { zh: '不可抗力或者其他正当理由', en: 'Force majeure or another good reason' },
    from: 'appeal-obstacle.begun',
    until: 'appeal-obstacle.over',
    basis,
  };
}

import type { Source, SuspensionRule } from '@app/clock';
import { suspensionGrounds } from '../in-03-suspension-grounds';

/**
 * Time that does not count under a special law: its own ground only. The others are known from a departmental rule on the regulation
 * (IN-04); whether they reach the special laws is open, so under them they stop nothing.
 */
export function ownGroundOnly(basis: Source): readonly SuspensionRule[] {
  return suspensionGrounds.map((rule) => (rule.ground === 'appraisal' ? { ...rule, basis } : switchedOff(rule)));
}

function switchedOff(rule: SuspensionRule): SuspensionRule {
  return {
    ...rule,
    setting: {
      name: `special.${rule.ground}`,
      value: 'off',
      note: {
        zh: '特别法只规定技术鉴定（铁路并及损失评估）的时间不计入期限，其他事由是否适用未见规定：照常计算，取较严的做法',
        en: 'The special law excludes the time of appraisals only (railway: of loss assessments too); whether other grounds apply is open: they count, the stricter reading',
      },
    },
  };
}

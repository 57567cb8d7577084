import type { Day, Instant } from '@app/calendar';
import type { Level } from '../assessment/levels';
import { compareLevels } from '../assessment/assess-level';
import type { CasualtyRules } from '../assessment/casualty-rules';
import { casualtyWindow } from '../assessment/casualty-window';
import type { CountedAccident } from '../assessment/casualty-window';
import type { LegalStep } from '../assessment/legal-step';
import { dayAt } from '../stream/times';

export interface LevelChange {
  readonly from: Level;
  readonly to: Level;
  /** `casualties`: persons died, were hurt or were found; `missing-counted`: the missing counted as dead; `loss`: the loss was fixed. */
  readonly ground: 'casualties' | 'missing-counted' | 'loss';
  /** When the change became true, not when it became known (T-16). */
  readonly changedAt: Instant | Day;
}

export interface LevelChangeAnswer {
  /** `take-over`: article 20(2), the decision may follow the window; `raising-only`: article 20(1); `keep`: the same government goes on. */
  readonly way: 'take-over' | 'raising-only' | 'keep';
  readonly derivation: readonly LegalStep[];
}

/** What a change of level does to competence (decree 493, article 20; JU-04, T-15, T-18, T-19). */
export function onLevelChange(change: LevelChange, accident: CountedAccident, rules: CasualtyRules): LevelChangeAnswer {
  const { from, to, ground, changedAt } = change;
  const direction = compareLevels(to, from);
  if (direction < 0)
    return answer(
      'keep',
      'T-19',
      rules,
      '等级降低，不要求移交；由现负责机关继续调查，须作出决定',
      'The level went down: nothing says that the case goes back; the actor stays, by a decision',
    );
  if (direction === 0) return answer('keep', 'JU-04', rules, '等级未变', 'The level is the same');
  if (ground === 'loss')
    return answer(
      'raising-only',
      'T-18',
      rules,
      '因直接经济损失提高等级，不属伤亡人数变化，只能依第二十条第一款提级',
      'Raised by loss, not by casualties: only article 20(1)',
    );
  if (ground === 'missing-counted')
    return answer(
      'raising-only',
      'T-15',
      rules,
      '失踪人员在期间届满后按死亡统计，已在第二十条第二款期间之外',
      'The missing count after the window: outside article 20(2)',
    );
  const { lastDay, days } = casualtyWindow(accident, rules);
  if (dayAt(changedAt) > lastDay)
    return answer(
      'raising-only',
      'JU-04',
      rules,
      `变化发生在${days}日期间之后（${lastDay}）`,
      `The change fell after the ${days}-day window (${lastDay})`,
    );
  return answer(
    'take-over',
    'JU-04',
    rules,
    `变化发生在${days}日期间内（至${lastDay}），上级人民政府可以另行组织调查组；决定可在其后作出`,
    `The change fell inside the ${days}-day window (until ${lastDay}): the higher government may set up its own team, also after it`,
  );
}

function answer(
  way: LevelChangeAnswer['way'],
  rule: string,
  { takeOver, raising }: CasualtyRules,
  zh: string,
  en: string,
): LevelChangeAnswer {
  return { way, derivation: [{ rule, basis: way === 'raising-only' ? raising : takeOver, text: { zh, en } }] };
}

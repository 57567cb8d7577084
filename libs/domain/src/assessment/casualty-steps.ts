import type { Casualties } from './casualties';
import type { LossStated } from './casualty-change';
import type { CasualtyWindow } from './casualty-window';
import type { CasualtyRules } from './casualty-rules';
import type { CountedAccident } from './casualty-window';
import type { LegalStep } from './legal-step';

export interface CasualtyStanding {
  readonly window: CasualtyWindow;
  readonly closed: boolean;
  /** What the level is assessed from: what became true inside the window, confirmed missing persons, and the loss. */
  readonly counted: Casualties;
  /** The same with every missing person counted as dead: set while a person has yet to confirm it. */
  readonly prepared: Casualties | null;
  /** The same should nobody missing be found alive: which level is possible, while the window still runs. Null where nobody is missing. */
  readonly possible: Casualties | null;
  /** Persons still missing. */
  readonly missing: number;
  /** Missing persons whose counting as dead waits to be confirmed; 0 before the window has closed. */
  readonly awaitingConfirmation: number;
  /** Changes after the window: kept, but not relevant for the level (T-16). */
  readonly late: { readonly deaths: number; readonly changes: readonly string[] };
  readonly loss: 'unknown' | LossStated['state'];
  readonly derivation: readonly LegalStep[];
}

interface Ground {
  readonly accident: CountedAccident;
  readonly rules: CasualtyRules;
  readonly confirmed: number;
}

type Standing = Omit<CasualtyStanding, 'derivation'>;

/** The reasoning of a standing: window, late changes, missing persons, loss. */
export function standingSteps(standing: Standing, ground: Ground): readonly LegalStep[] {
  return [
    windowStep(standing, ground),
    ...lateSteps(standing, ground),
    ...missingSteps(standing, ground),
    lossStep(standing, ground.rules),
  ];
}

function windowStep({ window, closed }: Standing, { accident, rules }: Ground): LegalStep {
  return {
    rule: 'RP-11',
    basis: rules.windows[accident.class].basis,
    day: window.lastDay,
    text: {
      zh: `自事故发生之日起${window.days}日内（至${window.lastDay}）的伤亡变化计入等级${closed ? '；期间已满' : ''}`,
      en: `Changes of casualties within ${window.days} days of the accident (until ${window.lastDay}) count${closed ? '; the period has ended' : ''}`,
    },
  };
}

function lateSteps({ late }: Standing, { accident, rules }: Ground): readonly LegalStep[] {
  if (late.changes.length === 0) return [];
  return [
    {
      rule: 'T-16',
      basis: rules.windows[accident.class].basis,
      text: {
        zh: `期间届满后的变化${late.changes.length}项（其中死亡${late.deaths}人）予以保留，不影响等级`,
        en: `${late.changes.length} later change(s), ${late.deaths} death(s) among them, are kept and do not touch the level`,
      },
    },
  ];
}

function missingSteps({ missing, awaitingConfirmation, closed }: Standing, { rules, confirmed }: Ground): readonly LegalStep[] {
  const step = { rule: 'LV-04', basis: rules.missing };
  if (missing === 0) return [];
  if (!closed) return [reportedStep(missing, rules)];
  const done = { ...step, text: { zh: `失踪${confirmed}人已确认按死亡统计`, en: `${confirmed} missing confirmed as counted dead` } };
  const waiting = {
    ...step,
    text: {
      zh: `失踪${awaitingConfirmation}人应按死亡人员统计并重新确定等级，待人工确认`,
      en: `${awaitingConfirmation} missing are to be counted as dead and the level determined again: a person confirms`,
    },
  };
  return [...(confirmed > 0 ? [done] : []), ...(awaitingConfirmation > 0 ? [waiting] : [])];
}

function reportedStep(missing: number, { reported }: CasualtyRules): LegalStep {
  const text = {
    zh: `下落不明${missing}人：列入可能造成的伤亡人数报告，期间届满前不按死亡统计`,
    en: `${missing} missing: reported as possible casualties, not counted as dead while the period runs`,
  };
  return { rule: 'RP-10', basis: reported, text };
}

function lossStep({ loss, counted }: Standing, rules: CasualtyRules): LegalStep {
  const said = {
    unknown: { zh: '直接经济损失尚未报告', en: 'The direct loss is not yet reported' },
    estimated: {
      zh: `直接经济损失初步估计${counted.directLossWan}万元，待核定`,
      en: `Direct loss estimated at ${counted.directLossWan} × 10,000 yuan, to be fixed`,
    },
    fixed: {
      zh: `直接经济损失核定${counted.directLossWan}万元，不受期间限制`,
      en: `Direct loss fixed at ${counted.directLossWan} × 10,000 yuan; no period limits it`,
    },
  };
  return { rule: loss === 'fixed' ? 'T-18' : 'LV-05', basis: rules.loss, text: said[loss] };
}

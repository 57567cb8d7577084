import type { Casualties } from './casualties';
import type { LossStated } from './casualty-change';
import { tollOnWater } from './casualty-window';
import type { CasualtyWindow, CountedAccident } from './casualty-window';
import type { CasualtyRules } from './casualty-rules';
import type { LegalStep } from './legal-step';

export interface CasualtyStanding {
  readonly window: CasualtyWindow;
  readonly closed: boolean;
  /** What the level is assessed from: what became true inside the window, the missing once they count as dead, and the loss. */
  readonly counted: Casualties;
  /** The same should nobody missing be found alive, while they do not count as dead. Null where nobody is. */
  readonly possible: Casualties | null;
  /** Persons still missing. */
  readonly missing: number;
  /** Those of them who are among the dead of `counted`. */
  readonly presumed: number;
  /** Missing persons whom no person has confirmed among the dead of the toll; 0 before the window has closed. */
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
  const onWater = tollOnWater(accident, rules);
  return {
    rule: onWater === null ? 'RP-11' : 'LV-11',
    basis: (onWater ?? rules.windows[accident.class]).basis,
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

function missingSteps(standing: Standing, { accident, rules, confirmed }: Ground): readonly LegalStep[] {
  const { missing, presumed, awaitingConfirmation, closed } = standing;
  const onWater = tollOnWater(accident, rules);
  if (missing === 0) return [];
  if (presumed === 0) return [reportedStep(missing, rules)];
  const since =
    onWater === null
      ? { zh: '期间届满，自次日零时起', en: 'from the end of the period on' }
      : { zh: '水上交通事故自始', en: 'on water from the first' };
  const counted = {
    rule: onWater === null ? 'LV-12' : 'LV-11',
    basis: onWater?.basis ?? rules.missing,
    text: { zh: `下落不明${presumed}人${since.zh}按死亡人员统计`, en: `${presumed} missing count as dead ${since.en}` },
  };
  const step = { rule: 'LV-04', basis: rules.missing };
  const done = { ...step, text: { zh: `失踪${confirmed}人已确认按死亡统计`, en: `${confirmed} missing confirmed as counted dead` } };
  const waiting = {
    ...step,
    text: {
      zh: `失踪${awaitingConfirmation}人按死亡统计尚待登记确认，不影响等级的研判`,
      en: `${awaitingConfirmation} missing are still to be confirmed as dead on record; the assessment does not wait for it`,
    },
  };
  return [counted, ...(confirmed > 0 ? [done] : []), ...(closed && awaitingConfirmation > 0 ? [waiting] : [])];
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

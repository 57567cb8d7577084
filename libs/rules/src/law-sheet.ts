import type { CompetenceLaw, LawSheet, Place } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { competenceLaw } from './competence-law';
import { afterApprovalOfPlaces } from './local/after-approval';
import { clocksOfPlaces } from './local/clocks';
import { settingsOfPlaces } from './local/settings';
import { casualtyRules } from './national/assessment/casualty-rules';
import { scopeRules } from './national/assessment/scope-rules';
import { levelThresholds } from './national/assessment/thresholds';
import { national } from './national/pack';
import { reportChain } from './national/rp-05-report-chain';

/** A place as its law rests on it: what the register says of it. */
export interface Ground {
  /** Division code. */
  readonly place: string;
  /** The place and all above it, nearest first; empty for a code that no register has. */
  readonly chain: readonly Place[];
  readonly bodies: CompetenceLaw['bodies'];
}

/**
 * What one procedure needs of the law of one place. The national pack, and what the places above add; what all places share is the same object
 * in every sheet, so that thousands of places take little more memory than one.
 * Gates are all in every sheet: the procedure that is blocked and the one that opens the gate must both know it.
 */
export function lawSheet(procedure: ProcedureKind, { place, chain, bodies }: Ground): LawSheet {
  const pack = `${national.id}@${national.version}`;
  const sheet = { pack, place, ...rulesIn(procedure, chain), gates: national.gates };
  if (procedure === 'rectification') return { ...sheet, afterApproval: chain.flatMap(({ code }) => afterApprovalOfPlaces[code] ?? []) };
  if (procedure !== 'investigation') return sheet;
  const competence = competenceLaw(chain, bodies);
  const { conflicts } = national;
  return { ...sheet, conflicts, reporting: reportChain, levels: levelThresholds, casualties: casualtyRules, scope: scopeRules, competence };
}

type Rules = Pick<LawSheet, 'clocks' | 'settings'>;

const shared = new Map<string, Rules>();

/** One object for all places to which the same places above them add something. */
function rulesIn(procedure: ProcedureKind, chain: readonly Place[]): Rules {
  const adding = chain.map(({ code }) => code).filter((code) => code in clocksOfPlaces[procedure] || code in settingsOfPlaces);
  const key = `${procedure}/${adding.join()}`;
  const rules = shared.get(key) ?? rulesBy(procedure, adding);
  shared.set(key, rules);
  return rules;
}

function rulesBy(procedure: ProcedureKind, adding: readonly string[]): Rules {
  const local = adding.flatMap((code) => clocksOfPlaces[procedure][code] ?? []);
  const clocks = local.length > 0 ? [...national.clocks[procedure], ...local] : national.clocks[procedure];
  const ofClocks = clocks.flatMap((rule) => [...(rule.settings ?? []), ...rule.suspensions.flatMap(({ setting }) => setting ?? [])]);
  const settings = [...national.settings, ...ofClocks, ...adding.flatMap((code) => settingsOfPlaces[code] ?? [])];
  return { clocks, settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])) };
}

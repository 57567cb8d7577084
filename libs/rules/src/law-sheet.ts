import type { ClockRule } from '@app/clock';
import type { CompetenceLaw, LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { competenceLaw } from './competence-law';
import { clocksOfPlaces } from './local/clocks';
import { settingsOfPlaces } from './local/settings';
import { casualtyRules } from './national/assessment/casualty-rules';
import { scopeRules } from './national/assessment/scope-rules';
import { levelThresholds } from './national/assessment/thresholds';
import { national } from './national/pack';
import { reportChain } from './national/rp-05-report-chain';

/**
 * What one procedure needs of the law of one place. The national pack, and what the places above add.
 * Gates are all in every sheet: the procedure that is blocked and the one that opens the gate must both know it.
 *
 * @param place division code of the case's place
 */
export function lawSheet(procedure: ProcedureKind, place: string): LawSheet {
  const key = `${procedure}/${place}`;
  const sheet = kept.get(key) ?? made(procedure, place);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, sheet);
  return sheet;
}

// A release has one law: cases of a place share its sheet.
const kept = new Map<string, LawSheet>();
const mostKept = 500;

function made(procedure: ProcedureKind, place: string): LawSheet {
  const competence = competenceLaw(place);
  const local = competence.places.flatMap(({ code }) => clocksOfPlaces[code] ?? []);
  const clocks = procedure === 'investigation' ? [...national.clocks[procedure], ...local] : national.clocks[procedure];
  const sheet = {
    pack: `${national.id}@${national.version}`,
    place,
    clocks,
    gates: national.gates,
    settings: { ...settingsOf(clocks), ...settingsIn(competence) },
  };
  if (procedure !== 'investigation') return sheet;
  return { ...sheet, reporting: reportChain, levels: levelThresholds, casualties: casualtyRules, scope: scopeRules, competence };
}

function settingsIn({ places }: CompetenceLaw): Readonly<Record<string, string>> {
  const local = places.flatMap(({ code }) => settingsOfPlaces[code] ?? []);
  return Object.fromEntries(local.map(({ name, value }) => [name, value]));
}

function settingsOf(clocks: readonly ClockRule[]): Readonly<Record<string, string>> {
  const ofClocks = clocks.flatMap((rule) => [...(rule.settings ?? []), ...rule.suspensions.flatMap(({ setting }) => setting ?? [])]);
  return Object.fromEntries([...national.settings, ...ofClocks].map(({ name, value }) => [name, value]));
}

import type { CompetenceLaw, GateRule, LawSheet, Place, PlacePack, VettingStep } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { competenceLaw } from './competence-law';
import { settingsOf } from './local/packs';
import { casualtyRules } from './national/assessment/casualty-rules';
import { scopeRules } from './national/assessment/scope-rules';
import { levelThresholds } from './national/assessment/thresholds';
import { national } from './national/pack';
import { reportChain } from './national/rp-05-report-chain';
import { noticePapersOfCountry } from './national/sv-02-notice-papers';
import { packsInForce } from './packs-in-force';
import { supervisingNationally } from './national/sv-14-supervising';

/** A place as its law rests on it: what the register says of it. */
export interface Ground {
  /** Division code. */
  readonly place: string;
  /** The place and all above it, nearest first; empty for a code that no register has. */
  readonly chain: readonly Place[];
  readonly bodies: CompetenceLaw['bodies'];
  /** Who carries on the matters of bodies of these places that are no more, as an administrator recorded it; absent: nobody is recorded. */
  readonly carriedOn?: CompetenceLaw['carriedOn'];
  /** Packs that an administrator has loaded, the latest of each; absent: those of the release alone. */
  readonly packs?: readonly PlacePack[];
}

/**
 * What one procedure needs of the law of one place: `effective = national ∧ local` (T-51). A place adds limits and gates and takes none away, so that the
 * shorter limit governs beside the longer one. What all places share is the same object in every sheet, so that thousands of places take little more
 * memory than one.
 * Gates are all in every sheet: the procedure that is blocked and the one that opens the gate must both know it.
 */
export function lawSheet(procedure: ProcedureKind, { place, chain, bodies, carriedOn, packs = [] }: Ground): LawSheet {
  const sheet = { place, ...rulesIn(procedure, chain, packsInForce(packs)) };
  if (procedure !== 'investigation') return sheet;
  const competence = competenceLaw(chain, bodies, carriedOn);
  const { conflicts } = national;
  const level = { levels: levelThresholds, casualties: casualtyRules, scope: scopeRules };
  return { ...sheet, conflicts, reporting: reportChain, ...level, competence };
}

type Rules = Pick<
  LawSheet,
  'pack' | 'clocks' | 'gates' | 'settings' | 'vettingSteps' | 'supervisionPapers' | 'supervising' | 'afterApproval'
>;

const shared = new WeakMap<readonly PlacePack[], Map<string, Rules>>();

/** One object for all places to which the same places above them add something. */
function rulesIn(procedure: ProcedureKind, chain: readonly Place[], packs: readonly PlacePack[]): Rules {
  const adding = chain.flatMap(({ code }) => packs.filter(({ place }) => place === code));
  const known = shared.get(packs) ?? new Map<string, Rules>();
  shared.set(packs, known);
  const key = `${procedure}/${adding.map(({ id }) => id).join()}`;
  const rules = known.get(key) ?? rulesBy(procedure, adding);
  known.set(key, rules);
  return rules;
}

function rulesBy(procedure: ProcedureKind, adding: readonly PlacePack[]): Rules {
  const local = adding.flatMap(({ clocks }) => clocks[procedure] ?? []);
  const clocks = local.length > 0 ? [...national.clocks[procedure], ...local] : national.clocks[procedure];
  const steps = adding.flatMap(({ vettingSteps }) => vettingSteps);
  const gates = [...adding.flatMap((pack) => pack.gates), ...steps.map(gateOf)];
  // Of two places the nearer one has the last word, as both have over the nation.
  const ofPlaces = adding.toReversed().flatMap((pack) => pack.settings);
  const settings = [...national.settings, ...clocks.flatMap(settingsOf), ...ofPlaces];
  return {
    pack: [national, ...adding].map(({ id, version }) => `${id}@${version}`).join(' '),
    clocks,
    gates: gates.length > 0 ? [...national.gates, ...gates] : national.gates,
    settings: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    supervisionPapers: [noticePapersOfCountry, ...adding.flatMap(({ supervisionPapers }) => supervisionPapers)],
    // The rules of the places first: where one of them asks an office, the national ones need not.
    ...(procedure === 'investigation' ? { supervising: [...adding.flatMap((pack) => pack.supervising), ...supervisingNationally] } : {}),
    ...(procedure === 'rectification' ? { afterApproval: adding.flatMap((pack) => pack.afterApproval) } : {}),
    ...(procedure === 'investigation' && steps.length > 0 ? { vettingSteps: steps } : {}),
  };
}

/** Each step is a gate before the approval. */
export function gateOf({ id, title, role, basis }: VettingStep): GateRule {
  return { id, title, blocks: { procedure: 'investigation', command: 'approve' }, role, basis };
}

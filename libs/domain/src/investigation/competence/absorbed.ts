import type { EventOf } from '../../stream/decision';
import { wanted, whileUnderWay } from '../part';
import type { Matter } from '../part';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { HearCaseJoined } from './duplicates.schema';
import type { Absorbed } from './state';

/*
 * What a case that was joined with this one had reported of the same accident (T-58): it is not added, since the same persons may have been counted
 * twice, and it is not lost either. Where it differs from what stands here, somebody looks and reports what is right.
 */

type Toll = Omit<Absorbed, 'seq' | 'at' | 'name'>;

/** The toll with which a case joins another, as its message carries it. */
export function tollToTell({ toll: { deaths, seriousInjuries, missing } }: InvestigationState): Toll {
  return { deaths, seriousInjuries, missing };
}

function heardOf(state: InvestigationState, { seq, occurredAt: at, data }: EventOf<HearCaseJoined>): InvestigationState {
  const { name, deaths = 0, seriousInjuries = 0, missing = 0 } = data;
  return inCompetence(state, { absorbed: [...(state.competence.absorbed ?? []), { seq, at, name, deaths, seriousInjuries, missing }] });
}

/** Those whose numbers are others than what stands here, until casualties are reported or a person of the list is entered after the joining. */
function unlike(state: InvestigationState): readonly Absorbed[] {
  const { toll, level } = state;
  const looked = [...level.reports, ...(level.persons ?? []).flatMap(({ states }) => states)].map(({ seq }) => seq);
  return (state.competence.absorbed ?? []).filter(
    ({ seq, deaths, seriousInjuries, missing }) =>
      (deaths !== toll.deaths || seriousInjuries !== toll.seriousInjuries || missing !== toll.missing) &&
      !looked.some((later) => later > seq),
  );
}

function wantedOf(state: InvestigationState, { seq, at, ...told }: Absorbed): ReturnType<typeof wanted> {
  return wanted('report-casualties', state.intake.takenInBy, at, { ref: `joined-${seq}`, of: null, note: noteOf(told) });
}

function noteOf({ name, deaths, seriousInjuries, missing }: Omit<Absorbed, 'seq' | 'at'>): { readonly zh: string; readonly en: string } {
  return {
    zh: `并入的“${name}”登记死亡${deaths}人、重伤${seriousInjuries}人、下落不明${missing}人，与本案不一致，请核实后补报`,
    en: `"${name}", joined with this case, had ${deaths} dead, ${seriousInjuries} seriously injured and ${missing} missing, unlike this case: check and report what is right`,
  };
}

/** What a joined case had reported. */
export const absorbed: Matter = {
  changes: { 'case.absorbed': heardOf },
  tasks: whileUnderWay((state) => unlike(state).map((one) => wantedOf(state, one))),
};

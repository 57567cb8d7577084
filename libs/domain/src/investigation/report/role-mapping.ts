import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { LawSheet } from '../../stream/law-sheet';
import { officialPapers } from '../../stream/papers';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import { divisionOf } from '../competence/hands';
import { refuseUndocumented } from '../documents/filing';
import type { Matter } from '../part';
import { underWay } from '../stages';
import { inReport } from '../state';
import type { InvestigationState } from '../state';
import { articleOf, mapperOf, standingBody, stepsStanding } from './place-steps';
import type { StepStanding } from './place-steps';
import type { MapRole } from './place-vetting.schema';

/** The steps whose body is no more or named nowhere: what the register says of them for the place, a paper may say otherwise for this case. */
function unmapped(state: InvestigationState, law: LawSheet): readonly StepStanding[] {
  return stepsStanding(state, law).filter(
    ({ step }) => standingBody(state, law, step) === null || state.report.roles?.some(({ role }) => role === step.role),
  );
}

/**
 * Says which body does today what the rule of the place gives to one that is no more (T-30): an act of the government that investigates or of its
 * commission, by a paper. A gate that nobody can open is never skipped.
 */
function mapRole(state: InvestigationState, command: CommandOf<MapRole>, { law }: World): Decision {
  const { name, act, data } = command;
  const found = unmapped(state, law).find(({ step }) => step.role === data.role);
  if (found === undefined) return reject('role-has-body', {}, { field: 'data.role' });
  const basis = articleOf(found.step);
  const own = [mapperOf(state), `${divisionOf(state.investigator)}-safety-commission`, state.investigator];
  const { organ } = act.by;
  const stranger = own.includes(organ)
    ? null
    : reject('no-competence', { organ, competent: mapperOf(state), command: name }, { article: basis, field: 'act.by.organ' });
  const against = [stranger, refuseUndocumented(state, act, officialPapers, basis)];
  // What another said is recorded where it was done, and maps nothing.
  const kind = stranger === null ? 'role.mapped' : 'role.mapped-by-another';
  return refuseProposed(act, against) ?? [{ kind, version: 1, occurredAt: act.occurredAt, data }, ...markIrregular(command, against)];
}

function ready(state: InvestigationState, { law }: World): Rejection | null {
  return unmapped(state, law).length > 0 ? null : reject('role-has-body', {});
}

function roleOptions(state: InvestigationState, { law }: World): readonly Option[] {
  return unmapped(state, law).map(({ step }) => ({ value: step.role, words: step.title }));
}

/** 明确承担审核的机关 */
export const roleMapping: Matter = {
  commands: {
    'map-role': {
      title: { zh: '明确承担审核职责的机关', en: 'say which organ does the vetting' },
      article: `${article('三十二')}和当地关于报告审核的规定`,
      usually: 'government',
      stages: underWay,
      ready,
      beside: ['record-place-vetting'],
      decide: mapRole,
    },
  },
  changes: {
    'role.mapped-by-another': (state) => state,
    'role.mapped': (state, { data: { role, organ }, occurredAt }: EventOf<MapRole>) =>
      inReport(state, { roles: [...(state.report.roles ?? []), { role, organ, at: occurredAt }] }),
  },
  options: { 'roles.unmapped': roleOptions },
};

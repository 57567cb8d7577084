import type { CompetenceLaw } from '../../competence/competence-law';
import type { Command } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { article19 } from './articles';
import { divisionOf } from './hands';
import type { Mandate } from './state';

interface Charged {
  readonly department?: string | undefined;
  readonly reason: string;
}

/**
 * A department of the responsible government's own division, or the committee of the zone in which the accident happened, which is none of
 * its own but may be charged (article 19; T-25). Another government is no department.
 */
export function chargeDepartment(
  kind: Mandate['kind'],
  state: InvestigationState,
  { act, data }: CommandOf<Charged> & Pick<Command, 'act'>,
  { places }: CompetenceLaw,
): Decision {
  const { department: organ, reason } = data;
  if (organ === undefined) return reject('department-missing', {}, { article: article19, field: 'data.department' });
  const division = divisionOf(organ);
  const zone = places.some(({ code, kind: of }) => of === 'zone' && code === division);
  const own = division === divisionOf(state.investigator) && !organ.endsWith('-government');
  if (!own && !zone) {
    const params = { organ, investigator: state.investigator };
    return reject('not-a-department-of-it', params, { article: article19, field: 'data.department' });
  }
  return [{ kind: 'mandate.given', version: 1, occurredAt: act.occurredAt, data: { kind, organ, unit: null, reason } }];
}

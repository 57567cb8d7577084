import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection } from '@app/streams';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import { article19 } from './articles';
import type { Authorise } from './authorise.schema';
import { chargeDepartment } from './charge-department';
import { competenceLawOf } from './who-investigates';

/** 授权: the responsible government lets a department organise the investigation; it stays responsible and approves (article 19). */
export function authorise(state: InvestigationState, command: CommandOf<Authorise>, { law }: World): Decision {
  const known = competenceLawOf(law);
  if (isRejection(known)) return known;
  return onlyInvestigator(state, command, article19) ?? chargeDepartment('authorised', state, command, known);
}

import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import { toldOfText } from '../supervised/new-text';
import type { InvestigationState } from '../state';
import type { DraftReport } from './draft-report.schema';

/** Fixes the next version: a cited document of kind report, or the text recorded so far. Earlier signatures, resolutions and agreements do not carry over. */
export function draftReport(state: InvestigationState, command: CommandOf<DraftReport>, { law }: World): Decision {
  const { act, data } = command;
  const cited = state.documents.find(({ document, kind }) => kind === 'report' && act.documents.includes(document));
  if (cited === undefined && Object.keys(state.drafting.parts).length === 0) {
    return reject('draft-empty', {}, { article: article('三十'), field: 'act.documents' });
  }
  const version = state.drafting.drafts.length + 1;
  const supervisions = toldOfText(state, law);
  const told = supervisions.length === 0 ? {} : { supervisions };
  const drafted = { ...data, version, document: cited?.document ?? null, ...told };
  return onlyTeam(state, command, article('三十')) ?? [{ kind: 'report.drafted', version: 1, occurredAt: act.occurredAt, data: drafted }];
}

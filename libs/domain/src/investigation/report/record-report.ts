import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import { onlyTeam } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { RecordReport } from './record-report.schema';

/** The team writes: parts of the report (article 30), its proposal on the nature (article 25), items of its checklist (JU-18). */
export function recordReport(state: InvestigationState, command: CommandOf<RecordReport>): Decision {
  const { act, data } = command;
  const said = Object.values(data).some((group) => Object.keys(group).length > 0);
  if (!said) return reject('report-nothing-recorded', {}, { field: 'data' });
  return (
    onlyTeam(state, command, article('三十')) ??
    refuseUnregistered(state, data) ?? [{ kind: 'report.recorded', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** The catalogue names what the register holds or held: nothing is attached that has no chain of custody. */
function refuseUnregistered({ evidence }: InvestigationState, { catalogue = [] }: RecordReport): Rejection | null {
  const unknown = catalogue.find((named) => !evidence.items.some(({ ref }) => ref === named));
  return unknown === undefined ? null : reject('evidence-unknown', { ref: unknown }, { article: article('三十'), field: 'data.catalogue' });
}

import type { CommandOf, Decision } from '../../stream/decision';
import { refuseBefore } from '../../stream/times';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { overdrawn, personMoves } from './casualty-history';
import { supposing, withComputed } from './supposing';
import type { WithdrawCasualtyReport } from './withdraw-casualty-report.schema';

/** A report was wrong: it stays to be read and is no longer counted. By the organ that gave it, or by the investigating side. */
export function withdrawCasualtyReport(state: InvestigationState, command: CommandOf<WithdrawCasualtyReport>, world: World): Decision {
  const { act, data } = command;
  const basis = article('十三');
  const report = state.grading.reports.find(({ ref }) => ref === data.ref);
  if (report === undefined) return reject('casualty-report-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  if (report.withdrawn !== null) return reject('already-done', { command: command.name });
  const foreign = act.by.organ === report.organ ? null : onlyInvestigatorSide(state, command, basis);
  const order = { first: 'casualties.changed', then: 'withdraw-casualty-report' };
  const refusal = foreign ?? refuseBefore(act.occurredAt, report.at, order);
  if (refusal !== null) return refusal;
  const event = { kind: 'casualties.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, corrects: report.seq } };
  const group = overdrawn(personMoves(supposing(state, event, act, world)));
  if (group !== null) return reject('casualties-overdrawn', { group }, { article: basis, field: 'data.ref' });
  return [withComputed(state, event, act, world)];
}

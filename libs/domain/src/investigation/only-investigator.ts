import { reject } from '../stream/rejection';
import type { Command } from '../stream/command';
import type { Rejection } from '../stream/rejection';
import type { InvestigationState } from './state';

type Named = Pick<Command, 'name' | 'act'>;

/** Refuses an act that only the government responsible for the investigation can do. */
export function onlyInvestigator(state: InvestigationState, { name, act }: Named, article: string): Rejection | null {
  if (act.by.organ === state.investigator) return null;
  return reject('no-competence', { organ: act.by.organ, competent: state.investigator, command: name }, { article, field: 'act.by.organ' });
}

/** Refuses an act that the responsible government, or a department of its that it has authorised or entrusted, can do. */
export function onlyInvestigatorSide(state: InvestigationState, { name, act }: Named, article: string): Rejection | null {
  if (divisionOf(act.by.organ) === divisionOf(state.investigator)) return null;
  return reject('no-competence', { organ: act.by.organ, competent: state.investigator, command: name }, { article, field: 'act.by.organ' });
}

function divisionOf(organ: string): string {
  return organ.slice(0, 6);
}

import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import { chainOf } from '../../jurisdiction/place-tree';
import { chainTold } from '../../place/named';
import type { LawSheet } from '../../stream/law-sheet';
import { officialPapers } from '../../stream/papers';
import { supervisingArticle } from '../../supervision/articles';
import { divisionOf } from '../competence/hands';
import { refuseUndocumented } from '../documents/filing';
import type { InvestigationState } from '../state';
import type { RecordSupervision } from './supervised.schema';

type Notice = Pick<RecordSupervision, 'supervisor' | 'addressee'>;

/** Whether it is a safety commission or its office. */
export function isCommission(organ: string): boolean {
  return /^\d{6}-safety-(commission|office)$/.test(organ);
}

/**
 * Who may supervise an accident (SV-28): a commission, its office or a department above the addressee in the line of the place; in a city without counties
 * its own office over its towns; another body of the line where a filed paper names it. Never a stranger region, nor a commission or its office over
 * its own government. A zone lies below its city: over its committee the office of the city stands above.
 */
export function refuseSupervisor(state: InvestigationState, act: Act, notice: Notice, law: LawSheet): Rejection | null {
  const { supervisor, addressee } = notice;
  const chain = chainOf(state.place, law.competence?.places ?? []);
  const line = chain.length > 0 ? chain : chainTold(state.place, undefined);
  const rung = (organ: string) => line.findIndex(({ code }) => code === divisionOf(organ));
  const refusal = reject('supervisor-not-above', { organ: supervisor }, { article: supervisingArticle, field: 'data.supervisor' });
  if (rung(supervisor) < 0) return refusal;
  const above = rung(supervisor) > Math.max(0, rung(addressee));
  if (above && !supervisor.endsWith('-government')) return null;
  if (!above && isCommission(supervisor) && isOwn(notice)) return refusal;
  if (!above && isCommission(supervisor) && line[0]?.kind === 'city-without-counties') return null;
  return refuseUndocumented(state, act, officialPapers, supervisingArticle) === null ? null : refusal;
}

/** Nobody supervises the investigation that it has itself. */
export function refuseItself({ investigator }: InvestigationState, supervisor: string): Rejection | null {
  if (supervisor !== investigator) return null;
  return reject('supervisor-is-supervised', { organ: supervisor }, { article: supervisingArticle, field: 'data.supervisor' });
}

/** Its own government, or a body above or beside itself. */
function isOwn({ supervisor, addressee }: Notice): boolean {
  return divisionOf(supervisor) !== divisionOf(addressee) || addressee.endsWith('-government') || isCommission(addressee);
}

/** Whether the approval waits for the supervisor's agreement: as the notice says, else under a commission or its office (SV-26, SV-28). */
export function vettingOf({ supervisor, vetting }: Pick<RecordSupervision, 'supervisor' | 'vetting'>): 'required' | 'not-required' {
  return vetting ?? (isCommission(supervisor) ? 'required' : 'not-required');
}

/** What the notice says otherwise than is usual stands in a filed paper. */
export function refuseUnusualVetting(state: InvestigationState, act: Act, data: RecordSupervision): Rejection | null {
  const usual = vettingOf({ supervisor: data.supervisor });
  return data.vetting === undefined || data.vetting === usual ? null : refuseUndocumented(state, act, officialPapers, supervisingArticle);
}

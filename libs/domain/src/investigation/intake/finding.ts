import type { Act, Command, Rejection } from '@app/streams';
import { reject } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';

/** Refuses a finding of an organ that is neither on the investigating side nor above it: its own department may be the one at fault. */
export function refuseStranger(state: InvestigationState, { name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  const [own, competent] = [significant(act.by.organ), significant(state.investigator)];
  if (competent.startsWith(own)) return null;
  return reject(
    'no-competence',
    { organ: act.by.organ, competent: state.investigator, command: name },
    { article: article('三十六'), field: 'act.by.organ' },
  );
}

/** Refuses what nothing in the file shows. */
export function refuseUnproven(state: InvestigationState, act: Act): Rejection | null {
  const shown = state.documents.some(({ document }) => act.documents.includes(document));
  return shown ? null : reject('finding-undocumented', {}, { field: 'act.documents' });
}

/** A division code without its pairs of zeros: a higher place's is the beginning of a lower one's. */
function significant(organ: string): string {
  return organ.slice(0, 6).replace(/(00)+$/, '');
}

import { overdueClock } from '../../overdue/overdue-clock';
import { overduePaper } from '../../overdue/overdue-paper';
import type { DraftText, World } from '../../stream/procedure';
import { accidentInWords } from '../accident-in-words';
import { divisionOf } from '../competence/hands';
import { unsettled } from '../competence/unsettled';
import type { InvestigationState } from '../state';
import { templates } from './templates';
import type { OverdueTextKind, Party } from './templates';

type NameOf = (id: string) => string;

/** What the ladder of an overdue limit says was prepared, as it reads now; null while nothing is overdue. */
export function overdueText(state: InvestigationState, kind: OverdueTextKind, nameOf: NameOf, world: World): DraftText | null {
  const template = templates[kind];
  const overdue = overdueClock(template.rules, state.facts, world);
  if (overdue === null) return null;
  const responsible = government(state, nameOf);
  const paper = {
    title: template.title,
    addressee: partyName(template.to, state, nameOf),
    about: accidentInWords(state),
    responsible,
    request: template.request,
    sender: partyName(template.from, state, nameOf),
  };
  return { kind, text: overduePaper(paper, overdue), missing: state.investigator === unsettled ? ['investigator'] : [] };
}

function government({ investigator }: InvestigationState, nameOf: NameOf): string {
  return investigator === unsettled ? '待核' : nameOf(investigator);
}

function partyName(party: Party, state: InvestigationState, nameOf: NameOf): string {
  const division = state.investigator === unsettled ? state.place : divisionOf(state.investigator);
  if (party === 'team') return `${government(state, nameOf)}事故调查组`;
  if (party === 'leader-in-charge') return `${government(state, nameOf)}分管负责同志`;
  if (party === 'safety-commission-of-province') return nameOf(`${state.place.slice(0, 2)}0000-safety-commission`);
  return nameOf(`${division}-${party}`);
}

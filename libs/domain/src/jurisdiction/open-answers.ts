import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import type { Place } from '../place/place';
import { rankOf } from '../place/rank';
import type { Assignment, CompetentBody } from './body';
import { bodyAt, committeeOf, lineAgency } from './body-of';
import type { CompetenceAnswer, Reading } from './competence-answer';
import type { AssigningRule, CompetenceTable, OpenRule } from './competence-table';
import { seatOf } from './seat';
import type { SeatAnswer } from './seat';

interface AtLevel {
  readonly level: Level;
}

/** What a rule says of one level, in a sentence. */
export function named({ title, seat }: Assignment, { note }: AssigningRule): LegalStep['text'] {
  const rung = { national: '国务院', provincial: '省级', city: '设区的市级', county: '县级', local: '事故发生地', 'national-or-local': '' }[
    seat
  ];
  return {
    zh: `由${rung}${title.zh}负责调查${note ? `；${note.zh}` : ''}`,
    en: `Responsible: ${title.en} (${seat})${note ? `; ${note.en}` : ''}`,
  };
}

interface GapGround {
  readonly table: CompetenceTable;
  readonly derivation: readonly LegalStep[];
}

export function gap(seat: SeatAnswer & { found: null }, assignment: Assignment, { table, derivation }: GapGround): CompetenceAnswer {
  const { text, basis } = table.placeCases[seat.because];
  const bodies = seat.candidates.map((place) => (rankOf(place.kind) === null ? committeeOf(place) : bodyAt(place, assignment)));
  const readings = bodies.map((body): Reading => ({
    body,
    text: { zh: `由${body.title.zh}负责调查`, en: `${body.title.en} investigates` },
    basis,
  }));
  const open: Reading = { body: null, text, basis };
  return { kind: 'unknown', question: text, readings: [...readings, open], derivation };
}

export function openAnswer(rule: OpenRule, { level }: AtLevel, chain: readonly Place[]): CompetenceAnswer {
  const readings = rule.readings.map(({ text, by, basis }): Reading => ({ body: bodyIfClear(by[level], chain), text, basis }));
  return { kind: 'unknown', question: rule.question, readings, derivation: [{ rule: rule.id, text: rule.question, basis: rule.basis }] };
}

export function readingOf(rule: AssigningRule, { level }: AtLevel, chain: readonly Place[]): Reading {
  return { body: bodyIfClear(rule.by[level], chain), text: named(rule.by[level], rule), basis: rule.basis };
}

function bodyIfClear(assignment: Assignment, chain: readonly Place[]): CompetentBody | null {
  if (assignment.seat === 'local' || assignment.seat === 'national-or-local') return lineAgency(assignment);
  const { found } = seatOf(chain, assignment.seat);
  return found === null ? null : bodyAt(found, assignment);
}

export function notCovered({ placeCases }: CompetenceTable): CompetenceAnswer {
  const { text, basis } = placeCases['before-the-law'];
  return { kind: 'unknown', question: text, readings: [{ body: null, text, basis }], derivation: [{ rule: 'JU-01', text, basis }] };
}

import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import { rankOf } from '../place/rank';
import type { Assignment, CompetentBody } from './body';
import { bodyAt, committeeOf, lineBodies } from './body-of';
import { weakest } from './competence-answer';
import type { CompetenceAnswer, Reading } from './competence-answer';
import type { AssigningRule, CompetenceTable, OpenRule } from './competence-table';
import type { Ground } from './ground';
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

/** The tree of places has no such rung there: the places that come into question, and that it may be none of them. */
export function gap(seat: SeatAnswer & { found: null }, assignment: Assignment, { table, bodies, steps }: Ground): CompetenceAnswer {
  const { text, basis } = table.placeCases[seat.because];
  const found = seat.candidates.map((place) => (rankOf(place.kind) === null ? committeeOf(place) : bodyAt(place, assignment, bodies)));
  const open: Reading = { body: null, text, basis };
  return { kind: 'unknown', question: text, readings: [...found.map((body) => investigates(body, basis)), open], derivation: steps };
}

function investigates(body: CompetentBody, basis: Reading['basis']): Reading {
  return { body, text: { zh: `由${body.title.zh}负责调查`, en: `${body.title.en} investigates` }, basis };
}

interface Choice {
  readonly table: CompetenceTable;
  readonly derivation: readonly LegalStep[];
}

/** Several bodies of one line, among which the law does not divide the work. */
export function choiceWithin(bodies: readonly CompetentBody[], { table, derivation }: Choice): CompetenceAnswer {
  const { text, basis } = table.placeCases['several-bodies'];
  return { kind: 'unknown', question: text, readings: bodies.map((body) => investigates(body, basis)), derivation };
}

export function openAnswer(rule: OpenRule, { level }: AtLevel, ground: Ground): CompetenceAnswer {
  const all = rule.readings.flatMap(({ text, by, basis }) => bodiesOf(by[level], ground).map((body): Reading => ({ body, text, basis })));
  // The committee of a zone stands for its government and for its departments alike.
  const readings = all.filter(({ body }, index) => index === all.findIndex((one) => one.body?.organ === body?.organ));
  const derivation = [...ground.steps, { rule: rule.id, text: rule.question, basis: rule.basis }];
  const [first] = readings;
  // 特别重大 is the State Council's by every reading (JU-25): there is nothing to choose. The committee of a zone is never a matter of course (T-25).
  if (readings.length === 1 && first?.body && first.body.kind !== 'zone-committee') return onlyOne(rule, first.body, derivation);
  return { kind: 'unknown', question: rule.question, readings, derivation };
}

function onlyOne({ id, basis }: OpenRule, body: CompetentBody, derivation: readonly LegalStep[]): CompetenceAnswer {
  return { kind: 'competent', body, rule: id, basis, confidence: weakest(derivation), derivation };
}

/** What a rule would say of one level, as one reading among others. */
export function readingsOf(rule: AssigningRule, { level }: AtLevel, ground: Ground): readonly Reading[] {
  return bodiesOf(rule.by[level], ground).map((body) => ({ body, text: named(rule.by[level], rule), basis: rule.basis }));
}

function bodiesOf(assignment: Assignment, { chain, bodies }: Ground): readonly (CompetentBody | null)[] {
  if (assignment.seat === 'local' || assignment.seat === 'national-or-local') return lineBodies(assignment, bodies);
  const seat = seatOf(chain, assignment.seat);
  if (seat.found !== null) return [bodyAt(seat.found, assignment, bodies)];
  const found = seat.candidates.map((place) => (rankOf(place.kind) === null ? committeeOf(place) : bodyAt(place, assignment, bodies)));
  return found.length > 0 ? found : [null];
}

export function notCovered({ placeCases }: CompetenceTable): CompetenceAnswer {
  const { text, basis } = placeCases['before-the-law'];
  return { kind: 'unknown', question: text, readings: [{ body: null, text, basis }], derivation: [{ rule: 'JU-01', text, basis }] };
}

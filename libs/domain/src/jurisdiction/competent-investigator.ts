import type { Day } from '@app/calendar';
import type { Level } from '../assessment/levels';
import type { AccidentField } from '../assessment/accident-field';
import type { LegalStep } from '../assessment/legal-step';
import type { Place } from '../place/place';
import { bodyAt, committeeOf, lineAgency } from './body-of';
import type { CompetentBody } from './body';
import { weakest } from './competence-answer';
import type { CompetenceAnswer } from './competence-answer';
import type { AssigningRule, CompetenceTable, OpenRule } from './competence-table';
import { gap, named, notCovered, openAnswer, readingOf } from './open-answers';
import { chainOf } from './place-tree';
import { seatOf } from './seat';
import type { SeatAnswer } from './seat';

export interface CompetenceQuestion {
  readonly level: Level;
  /** Division code of the place of the accident. */
  readonly place: string;
  readonly field: AccidentField;
  readonly occurredOn: Day;
  /** Level by persons alone (deaths, injuries) under decree 493; needed where the field's rule yields to it. */
  readonly casualtyLevel?: Level;
  /** The act that lets the committee of the zone investigate, and up to which levels. */
  readonly zoneAuthority?: { readonly document: string; readonly levels: readonly Level[] };
}

/**
 * Who is responsible for the investigation, by level, field and place (decree 493, articles 19 and 45; JU-01, SP-01…SP-07, T-25, T-26).
 * Where the law does not settle it, the readings; nothing is guessed.
 */
export function competentInvestigator(question: CompetenceQuestion, places: readonly Place[], table: CompetenceTable): CompetenceAnswer {
  const chain = chainOf(question.place, places);
  const rule = ruleFor(question, table);
  if (rule === undefined) return notCovered(table);
  if (rule.kind === 'open') return openAnswer(rule, question, chain);
  const general = rule.yieldsTo === undefined ? undefined : ruleFor({ ...question, field: 'general' }, table);
  if (rule.yieldsTo === undefined || general?.kind !== 'assigned') return assigned(rule, question, { chain, table, steps: [] });
  return yielding(rule, general, { ...rule.yieldsTo, question, ground: { chain, table } });
}

interface Ground {
  readonly chain: readonly Place[];
  readonly table: CompetenceTable;
  readonly steps: readonly LegalStep[];
}

function ruleFor({ field, occurredOn }: CompetenceQuestion, { rules }: CompetenceTable): AssigningRule | OpenRule | undefined {
  return rules.find(
    ({ fields, inForce: { from, to } }) => fields.includes(field) && from <= occurredOn && (to === undefined || occurredOn <= to),
  );
}

interface Yield {
  readonly casualtyLevels: readonly Level[];
  readonly basis: LegalStep['basis'];
  readonly question: CompetenceQuestion;
  readonly ground: Omit<Ground, 'steps'>;
}

function yielding(special: AssigningRule, general: AssigningRule, { casualtyLevels, basis, question, ground }: Yield): CompetenceAnswer {
  const step = (zh: string, en: string): LegalStep => ({ rule: special.id, basis, text: { zh, en } });
  if (!casualtyLevels.includes(question.level)) return assigned(special, question, { ...ground, steps: [] });
  if (question.casualtyLevel === undefined)
    return {
      kind: 'unknown',
      question: { zh: '事故造成的人员伤亡达到何等级？', en: 'Which level do the casualties alone reach?' },
      readings: [special, general].map((rule) => readingOf(rule, question, ground.chain)),
      derivation: [
        step('人员伤亡达到重大以上的，依照国务院令第493号调查', 'Casualties of major or more are investigated under decree 493'),
      ],
    };
  if (!casualtyLevels.includes(question.casualtyLevel)) return assigned(special, question, { ...ground, steps: [] });
  const steps = [step('人员伤亡达到重大以上，依照国务院令第493号调查', 'The casualties reach major: decree 493 applies')];
  return assigned(general, { ...question, level: question.casualtyLevel }, { ...ground, steps });
}

function assigned(rule: AssigningRule, question: CompetenceQuestion, { chain, table, steps }: Ground): CompetenceAnswer {
  const assignment = rule.by[question.level];
  const derivation = [...steps, { rule: rule.id, basis: rule.basis, text: named(assignment, rule) }];
  const settled = (body: CompetentBody, more: readonly LegalStep[]): CompetenceAnswer => {
    const whole = [...derivation, ...more];
    return { kind: 'competent', body, rule: rule.id, basis: rule.basis, confidence: weakest(whole), derivation: whole };
  };
  if (assignment.seat === 'local' || assignment.seat === 'national-or-local') return settled(lineAgency(assignment), []);
  const authorised = zoneCommittee(question, chain, table);
  if (authorised !== null && assignment.body === 'government') return settled(authorised.body, [authorised.step]);
  const seat = seatOf(chain, assignment.seat);
  const because = seat.because === null ? [] : [{ rule: ruleOfCase(seat), ...table.placeCases[seat.because] }];
  if (seat.found !== null) return settled(bodyAt(seat.found, assignment), because);
  return gap(seat, assignment, { table, derivation: [...derivation, ...because] });
}

function zoneCommittee(
  { level, zoneAuthority }: CompetenceQuestion,
  chain: readonly Place[],
  table: CompetenceTable,
): { readonly body: CompetentBody; readonly step: LegalStep } | null {
  const zone = chain.find(({ kind }) => kind === 'zone');
  if (zone === undefined || zoneAuthority === undefined || !zoneAuthority.levels.includes(level)) return null;
  const text = {
    zh: `管理委员会经授权负责调查（${zoneAuthority.document}）`,
    en: `The committee is authorised to investigate (${zoneAuthority.document})`,
  };
  return { body: committeeOf(zone), step: { rule: 'T-25', basis: table.zoneAuthorised, text } };
}

function ruleOfCase({ because }: SeatAnswer): string {
  return because === 'directly-under-province' ? '4.6.11' : 'T-25';
}

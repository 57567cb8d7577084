import type { Source } from '@app/clock';
import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import type { DatedOrgan } from '../place/organ';
import type { Place } from '../place/place';
import { rankOfOrgan } from '../place/rank';
import type { CompetentBody } from './body';
import { bodyAt, committeeOf, lineBodies } from './body-of';
import { weakest } from './competence-answer';
import type { CompetenceAnswer } from './competence-answer';
import type { AssigningRule, CompetenceTable } from './competence-table';
import type { Ground } from './ground';
import { choiceWithin, gap, named } from './open-answers';
import { seatOf } from './seat';
import type { SeatAnswer } from './seat';

interface Asked {
  readonly level: Level;
  readonly zoneAuthority?: { readonly document: string; readonly levels: readonly Level[] };
}

/** The body that a rule names for the level, as it is found in the tree of places or among the bodies of its line. */
export function assigned(rule: AssigningRule, asked: Asked, ground: Ground): CompetenceAnswer {
  const assignment = rule.by[asked.level];
  const { chain, table, bodies } = ground;
  const derivation = [
    ...ground.steps,
    ...extraordinaryStep(rule, asked, table),
    { rule: rule.id, basis: rule.basis, text: named(assignment, rule) },
  ];
  const settled = (body: CompetentBody, more: readonly LegalStep[]) =>
    ofField(competent(rule, body, [...derivation, ...more, ...districtStep(rule, asked, body, bodies)]), rule, asked);
  const { seat: rung } = assignment;
  if (rung === 'local' || rung === 'national-or-local') {
    const [body, ...others] = lineBodies(assignment, bodies);
    if (body === undefined || others.length > 0)
      return ofField(choiceWithin(lineBodies(assignment, bodies), { table, derivation }), rule, asked);
    return settled(body, []);
  }
  const authorised = zoneCommittee(asked, chain, table);
  if (authorised !== null && assignment.body === 'government') return settled(authorised.body, [authorised.step]);
  const seat = seatOf(chain, rung);
  const because = seat.because === null ? [] : [{ rule: ruleOfCase(seat), ...table.placeCases[seat.because] }];
  if (seat.found !== null) return settled(bodyAt(seat.found, assignment, bodies), because);
  return ofField(gap(seat, assignment, { ...ground, steps: [...derivation, ...because] }), rule, asked);
}

function competent({ id, basis }: AssigningRule, body: CompetentBody, derivation: readonly LegalStep[]): CompetenceAnswer {
  return { kind: 'competent', body, rule: id, basis, confidence: weakest(derivation), derivation };
}

/** 特别重大 is the State Council's in every field: no rule is exclusive there, and nobody else approves. */
function ofField(answer: CompetenceAnswer, { exclusive, approver }: AssigningRule, { level }: Asked): CompetenceAnswer {
  if (level === 'extraordinary') return answer;
  return { ...answer, ...(exclusive === undefined ? {} : { exclusive }), ...(approver === undefined ? {} : { approver }) };
}

function extraordinaryStep(rule: AssigningRule, { level }: Asked, table: CompetenceTable): readonly LegalStep[] {
  if (level !== 'extraordinary' || rule.exclusive === undefined) return [];
  const { governsExtraordinary: own } = rule;
  if (own !== undefined)
    return [{ rule: 'JU-25', basis: own, text: { zh: '该法也适用于特别重大事故', en: 'That law governs extraordinary accidents too' } }];
  const text = {
    zh: '特别重大事故依照国务院令第493号调查，其他法律、行政法规只规定特别重大以下等级',
    en: 'Decree 493 governs an extraordinary accident; special laws govern what is below it',
  };
  return [{ rule: 'JU-25', basis: table.extraordinary, text }];
}

/**
 * Whose district the place lies in is a fact of its own, and may be less sure than the law. Where no agency of the district is known, that
 * the national body stands for it is inferred.
 */
function districtStep(
  rule: AssigningRule,
  { level }: Asked,
  { organ, title }: CompetentBody,
  bodies: readonly DatedOrgan[],
): readonly LegalStep[] {
  const found = bodies.find(({ id }) => id === organ);
  if (found === undefined) return [];
  const standsIn = rule.by[level].seat === 'local' && rankOfOrgan(found.id) === 'national';
  const basis: Source = { ...rule.basis, confidence: standsIn ? 'I' : (found.sure ?? rule.basis.confidence) };
  return [{ rule: 'JU-24', basis, text: { zh: `该地由${title.zh}管辖`, en: `Of this place it is ${title.en}` } }];
}

function zoneCommittee(
  { level, zoneAuthority }: Asked,
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

import type { Day } from '@app/calendar';
import type { Source } from '@app/clock';
import type { Level } from '../assessment/levels';
import { higherLevel } from '../assessment/assess-level';
import type { AccidentField } from '../assessment/accident-field';
import type { EquipmentExclusion } from '../assessment/equipment-exclusion';
import { equipmentExclusionTitles } from '../assessment/level-words';
import type { LegalStep } from '../assessment/legal-step';
import { stoodOn } from '../place/organ';
import { assigned } from './assigned';
import type { CompetenceAnswer } from './competence-answer';
import type { CompetenceLaw } from './competence-law';
import type { AssigningRule, CompetenceTable, OpenRule } from './competence-table';
import type { Ground } from './ground';
import { notCovered, openAnswer, readingsOf } from './open-answers';
import { chainOf } from './place-tree';

export interface CompetenceQuestion {
  readonly level: Level;
  /** Division code of the place of the accident. */
  readonly place: string;
  readonly field: AccidentField;
  readonly occurredOn: Day;
  /** Level by persons alone (deaths, injuries) under decree 493; needed where the field's rule yields to it. */
  readonly casualtyLevel?: Level | null;
  /** Level by persons and loss under decree 493, where the field has a scale of its own beside it. */
  readonly generalLevel?: Level | null;
  /** What a person found to take an accident with special equipment out of the special law. */
  readonly exclusion?: EquipmentExclusion;
  /** The act that lets the committee of the zone investigate, and up to which levels. */
  readonly zoneAuthority?: { readonly document: string; readonly levels: readonly Level[] };
}

/**
 * Who is responsible for the investigation, by level, field and place (decree 493, articles 19 and 45; JU-01, JU-24, SP-01…SP-07, T-25, T-26).
 * Where the law does not settle it, the readings; nothing is guessed.
 */
export function competentInvestigator(question: CompetenceQuestion, { places, table, bodies }: CompetenceLaw): CompetenceAnswer {
  const { occurredOn, field, exclusion } = question;
  const chain = chainOf(question.place, places);
  const stood = bodies.filter((body) => stoodOn(body, occurredOn));
  // Of one organ the first counts: the name that an administrator recorded stands before that of the release.
  const once = stood.filter(({ id }, index) => index === stood.findIndex((other) => other.id === id));
  const ground = { chain, table, bodies: once, steps: [] };
  if (exclusion !== undefined && field === 'special-equipment') return excluded(question, exclusion, ground);
  return byRule(question, ground);
}

function byRule(question: CompetenceQuestion, ground: Ground): CompetenceAnswer {
  const rule = ruleFor(question, ground.table);
  if (rule === undefined) return notCovered(ground.table);
  if (rule.kind === 'open') return openAnswer(rule, question, ground);
  const general = rule.yieldsTo === undefined ? undefined : ruleFor({ ...question, field: 'general' }, ground.table);
  if (rule.yieldsTo === undefined || general?.kind !== 'assigned') return assigned(rule, question, ground);
  return yielding(rule, general, { ...rule.yieldsTo, question, ground });
}

function ruleFor(
  { field, occurredOn }: Pick<CompetenceQuestion, 'field' | 'occurredOn'>,
  { rules }: CompetenceTable,
): AssigningRule | OpenRule | undefined {
  return rules.find(
    ({ fields, inForce: { from, to } }) => fields.includes(field) && from <= occurredOn && (to === undefined || occurredOn <= to),
  );
}

/** The finding sends the accident back to decree 493. Before the rule was in force nobody knows: both are shown (counting 4.6.10). */
function excluded(question: CompetenceQuestion, exclusion: EquipmentExclusion, ground: Ground): CompetenceAnswer {
  const { from, basis, before } = ground.table.exclusion;
  const finding = equipmentExclusionTitles[exclusion];
  if (question.occurredOn >= from) {
    const text = {
      zh: `${finding.zh}，不属于特种设备事故，依照国务院令第493号调查`,
      en: `${finding.en}: no accident of special equipment, so decree 493 applies`,
    };
    return byRule({ ...question, field: 'general' }, { ...ground, steps: [{ rule: 'JU-24', basis, text }] });
  }
  const text = {
    zh: `${finding.zh}的事故在${from}以前是否属于特种设备事故，须人工决定`,
    en: `Whether such an accident was one of special equipment before ${from} is for a person to say`,
  };
  const rules = (['special-equipment', 'general'] as const).flatMap((field) => ruleFor({ ...question, field }, ground.table) ?? []);
  const readings = rules.flatMap((rule) => (rule.kind === 'open' ? [] : readingsOf(rule, question, ground)));
  const open = readings.length === 0 ? [{ body: null, text, basis: before }] : readings;
  return { kind: 'unknown', question: text, readings: open, derivation: [{ rule: 'JU-24', basis: before, text }] };
}

interface Yield {
  readonly casualtyLevels: readonly Level[];
  readonly basis: Source;
  readonly question: CompetenceQuestion;
  readonly ground: Ground;
}

/** A failure of power with casualties: the higher of both levels, and from 重大 casualties on decree 493 (regulation 599, article 34; JU-25). */
function yielding(special: AssigningRule, general: AssigningRule, { casualtyLevels, basis, question, ground }: Yield): CompetenceAnswer {
  const { casualtyLevel, generalLevel = null } = question;
  const step = (rule: string, zh: string, en: string): LegalStep => ({ rule, basis, text: { zh, en } });
  const level = higherLevel(question.level, generalLevel) ?? question.level;
  const raised = step('JU-25', '两种等级不同的，按较高的等级', 'Of two levels the higher one counts');
  const asked = { ...question, level };
  const above = level === question.level ? ground : { ...ground, steps: [...ground.steps, raised] };
  if (level === 'extraordinary' || !casualtyLevels.includes(level)) return assigned(special, asked, above);
  if (casualtyLevel === undefined)
    return {
      kind: 'unknown',
      question: { zh: '事故造成的人员伤亡达到何等级？', en: 'Which level do the casualties alone reach?' },
      readings: [special, general].flatMap((rule) => readingsOf(rule, asked, ground)),
      derivation: [
        step(
          special.id,
          '人员伤亡达到重大以上的，依照国务院令第493号调查',
          'Casualties of major or more are investigated under decree 493',
        ),
      ],
    };
  if (casualtyLevel === null || !casualtyLevels.includes(casualtyLevel)) return assigned(special, asked, above);
  const back = step(special.id, '人员伤亡达到重大以上，依照国务院令第493号调查', 'The casualties reach major: decree 493 applies');
  return assigned(general, { ...question, level: higherLevel(casualtyLevel, generalLevel) ?? casualtyLevel }, { ...ground, steps: [back] });
}

import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetenceAnswer } from '../../jurisdiction/competence-answer';
import { levels } from '../../assessment/levels';
import type { LawSheet } from '../../stream/law-sheet';
import { article19 } from '../articles';
import { organsNamed, whoInvestigates } from './who-investigates';
import type { Accident } from './who-investigates';

/** The bodies to which a special law leaves an accident, a government excluded (JU-24). */
export interface Exclusive {
  /** Ids; empty where the register holds none of them. */
  readonly organs: readonly string[];
  readonly title: Text;
  /** The law and its article. */
  readonly article: string;
}

/** All answers that come into question: that of the level, or while it is not known those of every level. */
function answersTo(accident: Accident, law: LawSheet): readonly CompetenceAnswer[] {
  const possible = accident.level === null ? levels : [accident.level];
  return possible.flatMap((level) => whoInvestigates({ ...accident, level }, law) ?? []);
}

/** Null where others may investigate too. */
export function exclusiveTo(accident: Accident, law: LawSheet): Exclusive | null {
  const answers = answersTo(accident, law);
  const first = answers.find(({ exclusive }) => exclusive !== undefined);
  const { competence } = law;
  if (first?.exclusive === undefined || competence === undefined) return null;
  const { law: name, article } = first.exclusive;
  const organs = [...new Set(answers.flatMap((answer) => organsNamed(answer, competence)))];
  return { organs, title: titleOf(first), article: `${name}${article}` };
}

function titleOf(answer: CompetenceAnswer): Text {
  if (answer.kind === 'competent') return answer.body.title;
  const titles = answer.readings.flatMap(({ body }) => (body === null ? [] : [body.title]));
  return { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join('; ') };
}

/** Refuses an organ to which the special law does not leave the accident. */
export function refuseNotExclusive(organ: string, exclusive: Exclusive | null, field: string): Rejection | null {
  if (exclusive === null || exclusive.organs.includes(organ)) return null;
  const { organs, title, article } = exclusive;
  const competent = organs.length === 0 ? title.zh : organs.join('、');
  return reject('exclusive-body', { organ, competent, law: article }, { article, field });
}

/** On what a decision stands in the record that gives an accident to another than the body of its special law (JU-24). */
export function departing({ article }: Exclusive): string {
  return `与特别法的规定不一致：${article}`;
}

/**
 * Refuses an organ that nothing names for the place: it is neither a body of the law or of one of its readings nor a government of the chain.
 *
 * @param organs the organ, and those whose matters it carries on: a district that is no more is followed by another
 * @param known organs that are in question for another reason
 */
export function refuseStranger(
  organs: readonly [string, ...string[]],
  accident: Accident,
  law: LawSheet,
  known: readonly string[],
): Rejection | null {
  const { competence } = law;
  const [organ] = organs;
  if (competence === undefined || known.includes(organ)) return null;
  const named = answersTo(accident, law).flatMap((answer) => organsNamed(answer, competence));
  const governments = competence.places.map(({ code, kind }) => `${code}-${kind === 'zone' ? 'committee' : 'government'}`);
  if (organs.some((one) => named.includes(one) || governments.includes(one))) return null;
  return reject('investigator-not-in-question', { organ, place: accident.place }, { article: article19, field: 'data.investigator' });
}

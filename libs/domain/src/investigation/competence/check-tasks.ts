import type { Text } from '@app/clock';
import type { CompetenceAnswer } from '../../competence/competence-answer';
import { compareLevels } from '../../level/assess-level';
import type { World } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import { levelMove } from '../level/level-move';
import type { LevelMove } from '../level/level-move';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { checkOf } from './check';
import { handOvers } from './hands';
import { higherGovernments } from './higher';

/** A person has to say who investigates: where nobody is known to, or where the law names another (初判, never corrected by itself). */
export function checkTasks(state: InvestigationState, world: World): readonly Wanted[] {
  const check = checkOf(state, world);
  if (check === null) return [];
  const move = levelMove(state, world);
  const since = state.competence.changes.at(-1)?.at ?? state.reportedAt;
  const asked = wanted('settle-investigator', state.investigator, since, { note: noteOf(check.answer, state, move) });
  return [asked, ...offered(check.answer, state, { move, world })];
}

interface Moved {
  readonly move: LevelMove | null;
  readonly world: World;
}

/** The level rose to that of a higher government, which may now take the case: by article 20(2), or only by article 20(1) (JU-04, T-15, T-18). */
function offered(answer: CompetenceAnswer | null, state: InvestigationState, { move, world }: Moved): readonly Wanted[] {
  const { competence } = world.law;
  if (move === null || move.answer.way === 'keep' || answer?.kind !== 'competent' || competence === undefined) return [];
  const { organ } = answer.body;
  if (organ === null || !higherGovernments(state, competence).some((body) => body.organ === organ)) return [];
  const [step] = move.answer.derivation;
  const command = move.answer.way === 'take-over' ? 'take-over' : 'decide-raising';
  return [wanted(command, organ, instantOfTime(move.change.changedAt), step === undefined ? {} : { note: step.text })];
}

function noteOf(answer: CompetenceAnswer | null, state: InvestigationState, move: LevelMove | null): Text {
  if (answer === null)
    return state.competence.assessed?.text ?? { zh: '负责调查的人民政府尚未确定', en: 'the responsible government is not known' };
  if (answer.kind === 'unknown') return readingsOf(answer);
  const { body, basis } = answer;
  const { zh, en } = consequence(state, move);
  return {
    zh: `初判应由${body.title.zh}负责调查（${basis.law}${basis.article}），${zh}`,
    en: `the law names ${body.title.en}; ${en}`,
  };
}

function readingsOf({ question, readings }: Extract<CompetenceAnswer, { kind: 'unknown' }>): Text {
  const bodies = readings.flatMap(({ body }) => (body === null ? [] : [body.title]));
  const both = (language: keyof Text, between: string) => bodies.map((title) => title[language]).join(between);
  if (bodies.length === 0) return question;
  return { zh: `${question.zh}（可能：${both('zh', '、')}）`, en: `${question.en} (possible: ${both('en', '; ')})` };
}

/** Nothing says that a case goes back when its level goes down (T-19), and a higher government only may take it when it goes up (JU-04). */
function consequence(state: InvestigationState, move: LevelMove | null): Text {
  if (handOvers(state).length > 0)
    return {
      zh: '现由提级或者接手的机关调查；未作出交回决定前不变，请确认或者交回',
      en: 'the government that raised or took over the case keeps it unless it is returned: confirm or return',
    };
  if (move?.answer.way === 'keep' || belowFirst(state))
    return { zh: '等级降低不要求移交，请确认由谁继续调查', en: 'a lower level moves nothing by itself: confirm who goes on' };
  if (move !== null)
    return { zh: '上级人民政府可以提级或者接手，请确认由谁继续调查', en: 'a higher government may take the case: confirm who goes on' };
  return { zh: '与登记的机关不一致，请核对', en: 'another is recorded: please check' };
}

function belowFirst({ level, suspectedLevel }: InvestigationState): boolean {
  return level !== null && suspectedLevel !== null && compareLevels(level, suspectedLevel) < 0;
}

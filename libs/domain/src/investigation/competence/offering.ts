import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { higherLevel } from '../../assessment/assess-level';
import { levelTitles } from '../../assessment/level-words';
import type { Level } from '../../assessment/levels';
import type { World } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import { levelMove } from '../level/level-move';
import type { LevelMove } from '../level/level-move';
import { computedLevel, precautionLevel } from '../level/standing';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import type { InvestigationState } from '../state';
import { higherGovernments } from './higher';
import { accidentOf, levelOf, whoInvestigates, wordOf } from './who-investigates';

/** A case that a higher government may take, because of how high its level is or may be (article 20). */
export interface Offer {
  readonly organ: string;
  /** take-over: article 20(2); decide-raising: article 20(1), at any time. */
  readonly command: 'take-over' | 'decide-raising';
  readonly since: Instant;
  readonly note: Text;
  /** By which it is known again once it was declined. */
  readonly word: string;
}

/**
 * The offer to the government that the level would make responsible: by the higher of the level and 就高研判等级 (LV-10), and of what the
 * numbers say, whatever the lower side has determined or confirmed (LV-12). Null where that is the one that investigates, or a person has
 * decided or declined knowing it.
 */
export function offerOf(state: InvestigationState, world: World): Offer | null {
  const level = precautionLevel(higherLevel(levelOf(state, world), computedLevel(state, world)), state, world);
  const named = namedAt(level, state, world);
  if (named === null || named.organ === state.investigator) return null;
  const { decidedOn, offersDeclined = [] } = state.competence;
  if (decidedOn === named.word || offersDeclined.includes(named.word)) return null;
  if (!higherGovernments(state, world).some(({ organ }) => organ === named.organ)) return null;
  const move = levelMove(state, world);
  const moved = move !== null && move.answer.way !== 'keep' && namedAt(move.change.to, state, world)?.organ === named.organ;
  return { ...named, ...(moved ? byMove(move) : byLevel(state, level)) };
}

function namedAt(level: Level | null, state: InvestigationState, world: World): Pick<Offer, 'organ' | 'word'> | null {
  const answer = whoInvestigates({ ...accidentOf(state, world), level }, world.law);
  if (answer?.kind !== 'competent' || answer.body.organ === null) return null;
  return { organ: answer.body.organ, word: wordOf(answer) };
}

type Ground = Pick<Offer, 'command' | 'since' | 'note'>;

function byMove({ answer, change }: LevelMove): Ground {
  const command = answer.way === 'take-over' ? 'take-over' : 'decide-raising';
  const note = answer.derivation[0]?.text ?? { zh: '', en: '' };
  return { command, since: instantOfTime(change.changedAt), note };
}

function byLevel({ reportedAt, toll }: InvestigationState, level: Level | null): Ground {
  const title = level === null ? { zh: '', en: '' } : levelTitles[level];
  const note = {
    zh: `死亡${toll.deaths}人，下落不明${toll.missing}人，就高研判为${title.zh}，认为必要的可以提级调查`,
    en: `${toll.deaths} dead, ${toll.missing} missing: at its highest ${title.en}; a higher government may raise the case where it holds that necessary`,
  };
  return { command: 'decide-raising', since: reportedAt, note };
}

function offerTask(state: InvestigationState, world: World): readonly Wanted[] {
  const offer = offerOf(state, world);
  return offer === null ? [] : [wanted(offer.command, offer.organ, offer.since, { note: offer.note })];
}

/** 提请上级: what a higher government may take is shown to it, without anybody's act (article 20; LV-10, LV-12). */
export const offering: Matter = {
  tasks: whileUnderWay((state, _clocks, world) => offerTask(state, world)),
};

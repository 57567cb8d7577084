import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetenceAnswer } from '../../jurisdiction/competence-answer';
import { compareLevels } from '../../assessment/assess-level';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { officialPapers } from '../../stream/papers';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { World } from '../../stream/procedure';
import { article19 } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { levelMove } from '../level/level-move';
import type { LevelMove } from '../level/level-move';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { underWay } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { SettleInvestigator } from './competence.schema';
import { departing, exclusiveTo, refuseNotExclusive, refuseStranger } from './exclusive';
import type { Exclusive } from './exclusive';
import { divisionOf, handOvers, inOtherHands } from './hands';
import type { HandChange } from './hands';
import { governmentsAbove, higherGovernments } from './higher';
import type { Assessed } from './state';
import { accidentOf, checkOf, seenLaw, whoInvestigates } from './who-investigates';

type Order = CommandOf<SettleInvestigator>;

/** The law names another than the one that is recorded, or none is known; from a special law a decision may always depart. */
function doubtful(state: InvestigationState, world: World): Rejection | null {
  return exclusiveTo(accidentOf(state, world), world.law) === null ? refuseUndoubted(state, world) : null;
}

function refuseUndoubted(state: InvestigationState, world: World): Rejection | null {
  if (checkOf(state, world) !== null) return null;
  return reject('nothing-to-settle', { investigator: state.investigator }, { article: article19 });
}

/**
 * Where a special law has a body of its own, a decision departs from it also after that body has begun, and a departure may end; whoever has the case
 * by that law may be confirmed, since governments ask who it is (JU-24).
 */
function refuseNeedless(state: InvestigationState, { data }: Order, exclusive: Exclusive | null, world: World): Rejection | null {
  if (exclusive === null) return refuseUndoubted(state, world);
  const departed = !exclusive.organs.includes(state.investigator);
  const confirmed = data.investigator === state.investigator;
  return departed || confirmed || data.departure !== undefined ? null : refuseUndoubted(state, world);
}

/**
 * A person says who is responsible, with the reason: where the law does not tell (counting 4.6.11, T-25), or where another was entered than it
 * names. The organ that is to have the case may say so, or a government above; of a case already raised or taken over only that it stays (T-19).
 */
function settleInvestigator(state: InvestigationState, command: Order, world: World): Decision {
  const { act, data, name } = command;
  const accident = accidentOf(state, world);
  const exclusive = exclusiveTo(accident, world.law);
  const needless = refuseNeedless(state, command, exclusive, world);
  if (needless !== null) return needless;
  // To depart from the special law is for the governments of the place, which it otherwise leaves out.
  const above = data.departure === undefined ? higherGovernments(state, world) : governmentsAbove(state, world.law);
  const { organ } = act.by;
  // From the body that the law names nobody takes a case by its own word; that body's government may give it away.
  const other = checkOf(state, world) === null ? `${divisionOf(state.investigator)}-government` : data.investigator;
  if (organ !== other && organ !== state.investigator && !above.some((body) => body.organ === organ)) {
    return reject('no-competence', { organ, competent: other, command: name }, { article: article19, field: 'act.by.organ' });
  }
  if (handOvers(state).length > 0 && data.investigator !== state.investigator) {
    return reject('case-in-other-hands', { investigator: state.investigator }, { article: article19, field: 'data.investigator' });
  }
  const succeeded = act.named?.organs[data.investigator]?.succeeds ?? [];
  const against = [
    refuseStranger([data.investigator, ...succeeded], accident, world.law, [state.investigator]),
    data.departure === undefined ? refuseNotExclusive(data.investigator, exclusive, 'data.investigator') : null,
  ];
  const refusal = refuseProposed(act, against) ?? refuseUnauthorised(state, command, world) ?? refuseDeparture(state, command, exclusive);
  if (refusal !== null) return refusal;
  const article = data.departure === undefined || exclusive === null ? article19 : departing(exclusive);
  const settled = { ...data, from: state.investigator, article, seen: seenLaw(state, world) };
  return [{ kind: 'investigator.settled', version: 1, occurredAt: act.occurredAt, data: settled }, ...markIrregular(command, against)];
}

/** Another than the body of the special law investigates only by a decision on paper that says why it departs from that law (JU-24). */
function refuseDeparture(state: InvestigationState, { act, data }: Order, exclusive: Exclusive | null): Rejection | null {
  if (data.departure === undefined) return null;
  if (exclusive === null || exclusive.organs.includes(data.investigator))
    return reject('departure-without-need', { organ: data.investigator }, { article: article19, field: 'data.departure' });
  return refuseUndocumented(state, act, officialPapers, exclusive.article);
}

/** The committee of a zone investigates only by the paper that authorises it (T-25). */
function refuseUnauthorised(state: InvestigationState, { act, data }: Order, { law }: World): Rejection | null {
  const division = divisionOf(data.investigator);
  const zone = law.competence?.places.some(({ code, kind }) => kind === 'zone' && code === division) ?? false;
  return zone ? refuseUndocumented(state, act, officialPapers, article19) : null;
}

/** Whom the law or one of its readings names, to be picked; a government of the chain may also be named. */
function candidates(state: InvestigationState, world: World): readonly Option[] {
  const answer = whoInvestigates(accidentOf(state, world), world.law);
  if (answer === null) return [];
  const bodies = answer.kind === 'competent' ? [answer.body] : answer.readings.flatMap(({ body }) => body ?? []);
  return bodies.flatMap(({ organ, title }) => (organ === null ? [] : [{ value: organ, words: title }]));
}

/** A person has to say who investigates: where nobody is known to, or where the law names another (初判, never corrected by itself). */
function checkTasks(state: InvestigationState, world: World): readonly Wanted[] {
  const check = checkOf(state, world);
  if (check === null) return [];
  const move = levelMove(state, world);
  const since = state.competence.changes.at(-1)?.at ?? state.reportedAt;
  return [wanted('settle-investigator', state.investigator, since, { note: noteOf(check.answer, state, move) })];
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
      zh: '现由提级调查或者另行组织调查的机关负责；作出交回决定之前不变，请确认或者交回',
      en: 'the government that raised or took over the case keeps it unless it is returned: confirm or return',
    };
  if (move?.answer.way === 'keep' || belowFirst(state))
    return {
      zh: '等级降低不要求变更负责调查的机关，请确认由谁继续调查',
      en: 'a lower level changes nothing by itself: confirm who continues the investigation',
    };
  if (move !== null)
    return {
      zh: '上级人民政府可以提级调查或者另行组织调查，请确认由谁继续调查',
      en: 'a higher government may take the case: confirm who continues the investigation',
    };
  return { zh: '与已登记的机关不一致，请核对', en: 'another organ is recorded: please check' };
}

function belowFirst({ determined: level, suspectedLevel }: InvestigationState): boolean {
  return level !== null && suspectedLevel !== null && compareLevels(level, suspectedLevel) < 0;
}

type SettledChange = Omit<HandChange, 'to'> & { readonly investigator: string };

/** 确定负责调查的机关: a person says who investigates, where the law does not tell or another was entered (article 19; T-25). */
export const settling: Matter = {
  commands: {
    'settle-investigator': {
      title: { zh: '确定负责调查的机关', en: 'settle who investigates' },
      article: article19,
      usually: 'government',
      stages: underWay,
      ready: doubtful,
      decide: settleInvestigator,
    },
  },
  changes: {
    'investigator.assessed': (state, { occurredAt: at, data: { text, article } }: EventOf<Omit<Assessed, 'at'>>) =>
      inCompetence(state, { assessed: { at, text, article } }),
    'investigator.settled': (state, event: EventOf<SettledChange>) =>
      inOtherHands('settled', state, event, { ...event.data, to: event.data.investigator }),
  },
  tasks: whileUnderWay((state, _clocks, world) => checkTasks(state, world)),
  options: {
    'investigators.possible': candidates,
  },
};

import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CompetenceLaw } from '../../jurisdiction/competence-law';
import { crossRegion } from '../../jurisdiction/cross-region';
import type { CrossRegion } from '../../jurisdiction/cross-region';
import type { Level } from '../../assessment/levels';
import { chainTold } from '../../place/named';
import type { Place } from '../../place/place';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { article21 } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import { wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { underWay } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { AskParticipation, SendPeople } from './competence.schema';
import { divisionOf } from './hands';
import { competenceLawOf, levelOf, refuseWithoutLaw } from './who-investigates';

/** The rule of two regions knows no extraordinary accident, wherever its unit sits (article 21). */
function askable(state: InvestigationState, world: World): Rejection | null {
  const extraordinary = levelOf(state, world) === 'extraordinary';
  return refuseWithoutLaw(state, world) ?? (extraordinary ? reject('not-cross-region', {}, { article: article21 }) : null);
}

function sendable({ competence }: InvestigationState): Rejection | null {
  return competence.participations.length > 0 ? null : reject('participation-not-asked', {}, { article: article21 });
}

/** 函请派人参加: the government of the unit's seat must send people (article 21; JU-05). The letter is text that a person has sent. */
function askParticipation(state: InvestigationState, command: CommandOf<AskParticipation>, world: World): Decision {
  const { act, data } = command;
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const refusal = onlyInvestigatorSide(state, command, article21);
  if (refusal !== null) return refusal;
  const { applies, mustSend } = unitSeat(state, chainTold(data.unitPlace, act.named), known, levelOf(state, world));
  if (applies === 'no') return reject('not-cross-region', { unitPlace: data.unitPlace }, { article: article21, field: 'data.unitPlace' });
  const organ = data.organ ?? mustSend?.organ ?? null;
  if (organ === null) return reject('sender-unknown', { unitPlace: data.unitPlace }, { article: article21, field: 'data.organ' });
  if (state.competence.participations.some((asked) => asked.organ === organ)) return reject('already-done', { command: command.name });
  const asked = { unitPlace: data.unitPlace, organ, text: participationLetter(state) };
  return [{ kind: 'participation.asked', version: 1, occurredAt: act.occurredAt, data: asked }];
}

/** The government of the unit's seat names whom it sends (article 21); it may name others later. */
function sendPeople(state: InvestigationState, { name, act, data }: CommandOf<SendPeople>): Decision {
  const { organ } = act.by;
  const { participations } = state.competence;
  const asked = participations.find((one) => one.organ === organ);
  if (asked === undefined) {
    const [first] = participations;
    return reject('no-competence', { organ, competent: first?.organ ?? '', command: name }, { article: article21, field: 'act.by.organ' });
  }
  const early = refuseBefore(act.occurredAt, asked.askedAt, { first: 'participation.asked', then: 'participation.sent' });
  return early ?? [{ kind: 'participation.sent', version: 1, occurredAt: act.occurredAt, data: { organ, people: data.people } }];
}

/** Whether accident and unit lie in different divisions, and whose government must then send people (article 21; JU-05). */
function unitSeat(state: InvestigationState, chain: readonly Place[], { places, table }: CompetenceLaw, level: Level | null): CrossRegion {
  const elsewhere = chain.filter(({ code }) => !places.some((known) => known.code === code));
  const unitPlace = chain[0]?.code ?? '';
  const question = { level: level ?? 'ordinary', place: state.place, unitPlace, investigator: divisionOf(state.investigator) };
  return crossRegion(question, [...places, ...elsewhere], table);
}

/** The letter to the government of the unit's seat, to be copied and sent. */
function participationLetter({ name, occurredAt, unit }: InvestigationState): string {
  return [
    `关于请派人参加${name}调查工作的函`,
    `${dayAt(occurredAt)}发生${name}，事故发生单位为${unit}。`,
    '依照《生产安全事故报告和调查处理条例》第二十一条，事故由事故发生地人民政府负责调查，事故发生单位所在地人民政府应当派人参加。',
    '请确定参加人员并函复姓名、职务和联系方式。',
  ].join('\n');
}

function participationTasks(state: InvestigationState, world: World): readonly Wanted[] {
  const { participations, unitPlace } = state.competence;
  const { competence } = world.law;
  const waiting = participations.filter(({ sentAt }) => sentAt === null);
  const sending = waiting.map(({ organ, askedAt }) => wanted('send-people', organ, askedAt, { ref: organ }));
  if (unitPlace === null || participations.length > 0 || competence === undefined) return sending;
  const { applies, mustSend } = unitSeat(state, state.competence.unitChain, competence, levelOf(state, world));
  if (applies !== 'yes') return sending;
  const who = mustSend?.title.zh ?? state.competence.unitChain[0]?.name ?? unitPlace;
  const note = { zh: `事故发生单位所在地（${who}）应当派人参加`, en: `the seat of the unit (${who}) must send people` };
  return [...sending, wanted('ask-participation', state.investigator, state.reportedAt, { note })];
}

type PeopleSent = SendPeople & { readonly organ: string };

type PeopleAsked = Required<AskParticipation>;

/** 函请派人参加: accident and unit in different places (article 21; JU-05). */
export const participation: Matter = {
  commands: {
    'ask-participation': {
      title: { zh: '函请事故发生单位所在地派人参加', en: 'ask the seat of the unit for people' },
      article: article21,
      usually: 'investigator',
      stages: underWay,
      ready: askable,
      decide: askParticipation,
    },
    'send-people': {
      title: { zh: '事故发生单位所在地派人参加', en: 'the seat of the unit sends people' },
      article: article21,
      usually: 'unit-seat',
      stages: underWay,
      ready: sendable,
      decide: sendPeople,
    },
  },
  changes: {
    'participation.asked': (state, { data: { organ, unitPlace }, occurredAt: askedAt, named }: EventOf<PeopleAsked>) =>
      inCompetence(state, {
        unitPlace,
        unitChain: chainTold(unitPlace, named),
        participations: [...state.competence.participations, { organ, unitPlace, askedAt, sentAt: null, people: [] }],
      }),
    'participation.sent': (state, { data, occurredAt: sentAt }: EventOf<PeopleSent>) =>
      inCompetence(state, {
        participations: state.competence.participations.map((asked) =>
          asked.organ === data.organ ? { ...asked, sentAt, people: [...asked.people, ...data.people] } : asked,
        ),
      }),
  },
  tasks: whileUnderWay((state, _clocks, world) => participationTasks(state, world)),
};

import type { Clock, Text } from '@app/clock';
import { rankOfOrgan } from '../../place/rank';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import { divisionOf } from '../competence/hands';
import { at, plain } from '../facts-of';
import { accidentKind } from '../level/standing';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { addresseeTitles, toBeTold } from './choices';
import type { Addressee } from './choices';
import type { RecordNotice, RecordUnitInformed } from './duty.schema';
import { knownLevel } from './known-level';
import { isMineReport } from './receipt';

/** When the head of the unit was told: the unit's hour runs from then, not from the accident (article 9). Recorded again, it corrects. */
function recordUnitInformed(_state: InvestigationState, { act, data }: CommandOf<RecordUnitInformed>): Decision {
  return [{ kind: 'unit.informed', version: 1, occurredAt: act.occurredAt, data }];
}

/** A notice by phone, in writing or over a network, as it was given (article 10). The same body may be told more than once. */
function recordNotice(_state: InvestigationState, { act, data }: CommandOf<RecordNotice>): Decision {
  return [{ kind: 'notice.given', version: 1, occurredAt: act.occurredAt, data: { ...data, organ: act.by.organ } }];
}

/** What governments, and the State Council's department, owe to those above them; both say 立即 and neither has an hour. */
function governmentsAbove(state: InvestigationState, world: World): readonly Wanted[] {
  return [...countyGovernment(state), ...stateCouncil(state, world)];
}

const nextHigher: Text = {
  zh: '上一级人民政府（县级人民政府应当立即报告，必要时可以越级）',
  en: 'the next higher government (the county government reports at once, skipping levels where necessary)',
};

/** RP-09. A report that skipped to the State Council has passed the next one. */
function countyGovernment(state: InvestigationState): readonly Wanted[] {
  const { place, reportedAt } = state;
  const owner = `${place}-government`;
  if (rankOfOrgan(owner) !== 'county' || told(state, place, ['higher-government', 'state-council'])) return [];
  return [asked(owner, 'higher-government', reportedAt, nextHigher)];
}

const councilNote: Text = {
  zh: '接到特别重大、重大事故报告后应当立即报告国务院（《生产安全事故报告和调查处理条例》第十条）',
  en: 'a major or extraordinary accident is reported to the State Council at once (decree 493, article 10)',
};

/** RP-07: the State Council's department that has the report, and the government of the province whose department has it. */
function stateCouncil(state: InvestigationState, world: World): readonly Wanted[] {
  const level = knownLevel(state, world);
  if (level !== 'major' && level !== 'extraordinary') return [];
  const first = new Map<string, string>();
  for (const { organ, receivedAt } of state.intake.chain) {
    const rank = rankOfOrgan(organ);
    const owner = rank === 'provincial' ? `${divisionOf(organ)}-government` : organ;
    const before = first.get(owner);
    if (rank === 'county' || rank === 'city' || (before !== undefined && before <= receivedAt)) continue;
    first.set(owner, receivedAt);
  }
  const open = [...first].filter(([owner]) => !told(state, divisionOf(owner), ['state-council']));
  return open.map(([owner, since]) => asked(owner, 'state-council', since, councilNote));
}

function told({ intake }: InvestigationState, division: string, to: readonly Addressee[]): boolean {
  return intake.notices.some(({ addressee, by }) => to.includes(addressee) && by !== undefined && divisionOf(by) === division);
}

function asked(owner: string, addressee: Addressee, since: string, note: Text): Wanted {
  return { ...wanted('record-notice', owner, since, { note }), id: `record-notice:${addressee}:${owner}` };
}

/** A mine reports to the provincial bureau too: whether it has is asked until the bureau is known to have the report (RP-25). */
function mineBureau(state: InvestigationState): readonly Wanted[] {
  const { field } = accidentKind(state);
  const { notices: given, chain, takenInBy, unitInformedAt } = state.intake;
  const known = given.some(({ addressee }) => addressee === 'mine-safety') || chain.some(isMineReport);
  if ((field !== 'coal-mine' && field !== 'other-mine') || known) return [];
  const more = { note: addresseeTitles['mine-safety'], ...(unitInformedAt === null ? {} : { presses: 'RP-25' }) };
  return [{ ...wanted('record-notice', takenInBy, state.reportedAt, more), id: 'record-notice:mine-safety' }];
}

/** Only until the team is at work: an old case must not ask for telephone calls for ever. */
function noticeTasks(state: InvestigationState, _clocks: readonly Clock[], world: World): readonly Wanted[] {
  const { stage, intake, reportedAt } = state;
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const untold = toBeTold.filter((addressee) => !intake.notices.some((notice) => notice.addressee === addressee));
  const notices = untold.map((addressee) => ({
    ...wanted('record-notice', intake.takenInBy, reportedAt, { note: addresseeTitles[addressee] }),
    id: `record-notice:${addressee}`,
  }));
  const informed = intake.unitInformedAt === null ? [wanted('record-unit-informed', intake.takenInBy, reportedAt)] : [];
  return [...informed, ...notices, ...mineBureau(state), ...governmentsAbove(state, world)];
}

/** 通报: who has to be told of the accident, and when the head of the unit was (articles 9, 10; RP-05). */
export const notices: Matter = {
  commands: {
    'record-unit-informed': {
      title: { zh: '登记单位负责人接到报告', en: 'record when the head of the unit was told' },
      article: article('九'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordUnitInformed,
    },
    'record-notice': {
      title: { zh: '登记事故通报', en: 'record a notice' },
      article: article('十'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordNotice,
    },
  },
  changes: {
    'unit.informed': (state, { occurredAt }) => inIntake(state, { unitInformedAt: occurredAt }),
    'notice.given': (state, { occurredAt, by, data: { addressee, to } }: EventOf<RecordNotice>) =>
      inIntake(state, { notices: [...state.intake.notices, { addressee, to, at: occurredAt, by: by.organ }] }),
  },
  facts: {
    'unit.informed': plain,
    'notice.given': (event: EventOf<RecordNotice>) =>
      event.data.addressee === 'mine-safety' ? at('mine-bureau.informed', 'occurredAt')(event) : [],
  },
  tasks: noticeTasks,
};

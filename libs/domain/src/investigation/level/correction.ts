import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import { article } from '../articles';
import type { FactsOf } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { assessedFacts } from './facts';
import type { CorrectAccident } from './level.schema';
import { withComputed } from './standing';
import { decidedIn } from './state';
import type { AccidentSaid } from './state';

/** What a report has to say (article 12). */
const basis = article('十二');

const names = ['occurredAt', 'place', 'name', 'unit'] as const;

/** Time, place, name or unit turned out otherwise (T-17): the earlier event stays and is named, and everything is projected again. */
function correctAccident(state: InvestigationState, command: CommandOf<CorrectAccident>, world: World): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigatorSide(state, command, basis) ?? refuseTime(state, data, world);
  if (refusal !== null) return refusal;
  const changed = names.filter((name) => data[name] !== undefined && data[name] !== state[name]);
  if (changed.length === 0) return reject('correction-empty', {}, { article: basis, field: 'data' });
  const after = said(data, changed);
  const before = said(state, changed);
  const corrects = lastSaid(state, changed);
  const event = {
    kind: 'accident.corrected',
    version: 1,
    occurredAt: act.occurredAt,
    data: { after, before, corrects, reason: data.reason, ...(after.place === undefined ? {} : { supervisions: numbersOf(state) }) },
  };
  return [withComputed(state, event, { act, world, changes })];
}

/** The accident is not after the first report of it. */
function refuseTime({ reportedAt }: InvestigationState, { occurredAt }: CorrectAccident, { now }: World): Rejection | null {
  if (occurredAt === undefined) return null;
  const at = instantOfTime(occurredAt);
  if (at > now) return reject('date-in-future', { at: occurredAt, now }, { field: 'data.occurredAt' });
  if (at <= reportedAt) return null;
  return reject('date-before-accident', { at: reportedAt, accident: occurredAt }, { field: 'data.occurredAt' });
}

/** The supervisions of the case, each of which has to take up the law of the other place; those that ended show it as well. */
function numbersOf({ supervisions }: InvestigationState): readonly number[] {
  return supervisions.map(({ n }) => n);
}

type Name = (typeof names)[number];

function said(from: AccidentSaid, changed: readonly Name[]): AccidentSaid {
  return Object.fromEntries(changed.map((name) => [name, from[name]]));
}

/** The number of the event that last said one of these. */
function lastSaid({ level }: InvestigationState, changed: readonly Name[]): number {
  return level.corrections.findLast(({ after }) => changed.some((name) => after[name] !== undefined))?.seq ?? level.opening.seq;
}

/** The same fact as the opening's, recorded later: it takes the earlier one's place. */
const occurredFacts: FactsOf = ({ data, recordedAt }) => {
  const { after } = data;
  const at = typeof after === 'object' && after !== null && 'occurredAt' in after ? after.occurredAt : undefined;
  return typeof at === 'string' ? [{ fact: 'accident.occurred', at, recordedAt }] : [];
};

type Corrected = NewEvent<string, { readonly supervisions?: readonly number[] }>;

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'accident.corrected': (state, event: EventOf<{ after: AccidentSaid; before: AccidentSaid; corrects: number; reason: string }>) => {
    const { after, before, corrects } = event.data;
    const correction = { ...decidedIn(event), corrects, after, before };
    return { ...state, ...after, level: { ...state.level, corrections: [...state.level.corrections, correction] } };
  },
};

/** 更正: time, place, name or unit turned out otherwise (T-17). */
export const correction: Matter = {
  commands: {
    'correct-accident': {
      title: { zh: '更正事故信息', en: 'correct what is known of the accident' },
      article: basis,
      usually: 'investigator',
      stages: always,
      decide: correctAccident,
    },
  },
  changes,
  facts: {
    'accident.corrected': (event) => [...occurredFacts(event), ...assessedFacts(event)],
  },
  reactions: {
    'accident.corrected': ({ data: { supervisions = [] } }: Corrected) =>
      supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-place-corrected', data: {} })),
  },
};

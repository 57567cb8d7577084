import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { measures21 } from '../articles';
import { risenReceipt } from '../intake/rise';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { dangerOn, isEndangering } from './danger';
import { assessedFacts } from './facts';
import type { RecordDanger } from './level.schema';
import { assessed, levelStanding, supposing } from './standing';

/**
 * Who and what is in danger (RP-22). The numbers speak for themselves, everything else is a person's finding; a grave effect on society asks
 * for an express report whatever the level.
 */
function recordDanger(state: InvestigationState, command: CommandOf<RecordDanger>, world: World): Decision {
  const { act, data } = command;
  const { inDanger, trapped, evacuated, findings, gravity } = data;
  if ([inDanger, trapped, evacuated, findings, gravity].every((said) => said === undefined)) {
    return reject('danger-empty', {}, { article: measures21('第二十六条'), field: 'data' });
  }
  const event = { kind: 'danger.recorded', version: 1, occurredAt: act.occurredAt, data };
  const after = supposing(state, event, { act, world, changes });
  return [{ ...event, data: { ...data, ...assessed(after, world) } }, ...risenReceipt(state, after, act, world)];
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'danger.recorded': (state, { seq, occurredAt: at, data }: EventOf<RecordDanger>) => {
    const { inDanger, trapped, evacuated, findings = [], gravity } = data;
    const numbers = {
      ...(inDanger === undefined ? {} : { inDanger }),
      ...(trapped === undefined ? {} : { trapped }),
      ...(evacuated === undefined ? {} : { evacuated }),
    };
    const told = { seq, at, ...numbers, findings, ...(gravity === undefined ? {} : { gravity }) };
    return { ...state, level: { ...state.level, dangers: [...state.level.dangers, told] } };
  },
};

const endangeringTitle: Text = { zh: '较大涉险事故', en: 'a dangerous incident' };

/** What a paper says of the danger; null where the incident is no dangerous one. */
export function endangeringOf(state: InvestigationState, world: Pick<World, 'law' | 'now'>): Text | null {
  const missing = levelStanding(state, world)?.casualties.missing ?? state.toll.missing;
  return isEndangering(dangerOn(state, world.now), missing, world.law.reporting?.endangering) ? endangeringTitle : null;
}

/** 涉险: people and things in danger, where nobody need have been hurt (RP-22). */
export const endangering: Matter = {
  commands: {
    'record-danger': {
      title: { zh: '登记涉险情况', en: 'record who and what is in danger' },
      article: measures21('第二十六条'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordDanger,
    },
  },
  changes,
  facts: {
    'danger.recorded': assessedFacts,
  },
};

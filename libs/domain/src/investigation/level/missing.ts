import type { Rung } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CasualtyStanding } from '../../assessment/casualty-steps';
import { levelTitles } from '../../assessment/level-words';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { article115 } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { counted } from './casualty-history';
import { assessedFacts } from './facts';
import type { ConfirmMissingDeaths } from './level.schema';
import { assessed, levelStanding, withComputed } from './standing';
import type { LevelStanding } from './standing';

const basis = article115('三');

/** The casualties that the missing are counted into; refused where the sheet has no law of them. */
function casualtiesOf(state: InvestigationState, world: World): CasualtyStanding | Rejection {
  return levelStanding(state, world)?.casualties ?? reject('rule-missing', { rule: 'LV-04', pack: world.law.pack });
}

/** The window has ended, and somebody missing waits to be counted. */
function confirmable(state: InvestigationState, world: World): Rejection | null {
  const standing = casualtiesOf(state, world);
  if (isRejection(standing)) return standing;
  const { closed, window, awaitingConfirmation } = standing;
  if (!closed) return reject('casualty-window-open', { lastDay: window.lastDay }, { article: basis });
  return awaitingConfirmation > 0 ? null : reject('step-missing', { command: 'confirm-missing-deaths', first: 'report-casualties' });
}

/** A person puts on record that the missing stand among the dead of the toll (LV-04). The level does not wait for it (LV-12). */
function confirmMissingDeaths(state: InvestigationState, command: CommandOf<ConfirmMissingDeaths>, world: World): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigatorSide(state, command, basis);
  if (refusal !== null) return refusal;
  const standing = casualtiesOf(state, world);
  if (isRejection(standing)) return standing;
  const { window, awaitingConfirmation: waiting } = standing;
  if (act.occurredAt < window.endsAt) {
    return reject('casualty-window-open', { lastDay: window.lastDay }, { article: basis, field: 'act.occurredAt' });
  }
  if (data.count > waiting) return reject('missing-too-many', { count: data.count, waiting }, { article: basis, field: 'data.count' });
  const event = { kind: 'missing.confirmed-dead', version: 1, occurredAt: act.occurredAt, data };
  return [withComputed(state, event, { act, world, changes })];
}

/** At 00:00 of day 31 (8) the missing count as dead, and the level is computed anew, by nobody's act (LV-04, LV-12). Nothing where nobody is missing. */
function presumeDead(state: InvestigationState, rung: Rung, world: World): readonly NewEvent[] {
  if (rung.clock !== 'RP-11' || rung.action !== 'expire') return [];
  const standing = levelStanding(state, world);
  const count = standing?.casualties.awaitingConfirmation ?? 0;
  if (standing === null || count === 0) return [];
  return [{ kind: 'missing.presumed-dead', version: 1, occurredAt: rung.at, data: { count, ...assessed(state, world) } }];
}

function confirming({ investigator }: InvestigationState, standing: LevelStanding | null): readonly Wanted[] {
  const count = standing?.casualties.awaitingConfirmation ?? 0;
  if (standing === null || count === 0) return [];
  const level = standing.computed === null ? { zh: '未达到任何等级', en: 'no level' } : levelTitles[standing.computed];
  const note = {
    zh: `期满仍下落不明${count}人，按死亡人员统计，初判为${level.zh}`,
    en: `${count} are still missing and count as dead; by the numbers the level is ${level.en}`,
  };
  return [wanted('confirm-missing-deaths', investigator, standing.casualties.window.endsAt, { note, presses: 'RP-11' })];
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'missing.presumed-dead': (state, { occurredAt, data }: EventOf<{ count: number }>) => ({
    ...state,
    level: { ...state.level, prepared: { count: data.count, at: occurredAt } },
  }),
  'missing.confirmed-dead': (state, { seq, occurredAt, data }: EventOf<ConfirmMissingDeaths>) =>
    counted(state, { confirmed: [...state.level.confirmed, { seq, count: data.count, at: occurredAt }] }),
};

/** 下落不明: the missing count as dead when the window has ended and a person confirms it (LV-04). */
export const missing: Matter = {
  commands: {
    'confirm-missing-deaths': {
      title: { zh: '确认失踪人员按死亡统计', en: 'confirm that the missing count as dead' },
      article: basis,
      usually: 'investigator',
      stages: always,
      ready: confirmable,
      decide: confirmMissingDeaths,
    },
  },
  changes,
  facts: {
    'missing.presumed-dead': assessedFacts,
    'missing.confirmed-dead': assessedFacts,
  },
  tasks: (state, _clocks, world) => confirming(state, levelStanding(state, world)),
  lapse: presumeDead,
};

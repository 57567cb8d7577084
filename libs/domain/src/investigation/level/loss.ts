import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article115 } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { counted } from './casualty-history';
import { assessedFacts } from './facts';
import type { StateLoss } from './level.schema';
import { withComputed } from './standing';

const basis = article115('三');

/** The direct loss (LV-05). Only the investigating department fixes it; it counts whenever it is fixed (T-18). */
function stateLoss(state: InvestigationState, command: CommandOf<StateLoss>, world: World): Decision {
  const { act, data } = command;
  const refusal = data.step === 'fixed' ? onlyInvestigatorSide(state, command, basis) : null;
  if (refusal !== null) return refusal;
  return [withComputed(state, { kind: 'loss.stated', version: 1, occurredAt: act.occurredAt, data }, { act, world, changes })];
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'loss.stated': (state, { seq, occurredAt, data }: EventOf<StateLoss>) => {
    const loss = { seq, wan: data.directLossWan, step: data.step, at: occurredAt };
    return counted(state, { losses: [...state.level.losses, loss] });
  },
};

/** 直接经济损失: estimated, and fixed (LV-05). */
export const loss: Matter = {
  commands: {
    'state-loss': {
      title: { zh: '核定直接经济损失', en: 'state the direct loss' },
      article: basis,
      usually: 'investigator',
      stages: always,
      decide: stateLoss,
    },
  },
  changes,
  facts: {
    'loss.stated': assessedFacts,
  },
};

import type { Clock } from '@app/clock';
import type { CommandOf, Decision } from '../../stream/decision';
import { statisticsArticle } from '../articles';
import { plain } from '../facts-of';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import type { RecordStatisticsEntry } from './duty.schema';

/** Entered first, cancelled only after a published conclusion (RP-19, RP-20). */
function recordStatisticsEntry(_state: InvestigationState, { act, data }: CommandOf<RecordStatisticsEntry>): Decision {
  return [{ kind: 'statistics.entered', version: 1, occurredAt: act.occurredAt, data }];
}

function statisticsTask({ intake }: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const running = clocks.some(({ rule, status }) => rule === 'RP-19' && status !== 'pending');
  const since = intake.chain[0]?.receivedAt;
  if (!running || since === undefined || intake.statisticsAt !== null) return [];
  return [wanted('record-statistics-entry', intake.takenInBy, since, { presses: 'RP-19' })];
}

/** 统计: the accident is entered in the statistics (RP-19). */
export const statistics: Matter = {
  commands: {
    'record-statistics-entry': {
      title: { zh: '登记事故统计填报', en: 'record the entry in the statistics' },
      article: statisticsArticle,
      usually: 'receiving-organ',
      stages: always,
      decide: recordStatisticsEntry,
    },
  },
  changes: {
    'statistics.entered': (state, { occurredAt }) => inIntake(state, { statisticsAt: occurredAt }),
  },
  facts: {
    'statistics.entered': plain,
  },
  tasks: statisticsTask,
};

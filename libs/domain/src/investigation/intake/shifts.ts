import type { CommandOf, Decision } from '../../stream/decision';
import { measures21 } from '../articles';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import type { RecordShiftHandover } from './duty.schema';

/** Who is on duty changes while reports are still owed: what is handed over stands in the ledger. */
function recordShiftHandover(_state: InvestigationState, { act, data }: CommandOf<RecordShiftHandover>): Decision {
  return [{ kind: 'shift.handed-over', version: 1, occurredAt: act.occurredAt, data }];
}

/** 交接班: the duty desk is handed over with what is still open (RP-24). */
export const shifts: Matter = {
  commands: {
    'record-shift-handover': {
      title: { zh: '登记值班交接', en: 'record the hand-over of the duty desk' },
      article: measures21('第五条'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordShiftHandover,
    },
  },
  changes: {
    'shift.handed-over': (state) => state,
  },
};

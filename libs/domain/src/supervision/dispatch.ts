import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { staying } from '../stream/matter';
import { dayAt } from '../stream/times';
import { article, articleFor } from './articles';
import type { Matter } from './matter';
import type { RecordDispatch } from './meanwhile.schema';
import type { SupervisionState } from './state';
import type { Dispatch } from './meanwhile-state';

/** Either side notes it: the supervisor guides and urges, the supervised side keeps in contact (SV-07). */
function recordDispatch(state: SupervisionState, { name, act, data }: CommandOf<RecordDispatch>): Decision {
  const { organ } = act.by;
  const basis = articleFor(state, '七');
  if (organ !== state.addressee && organ !== state.supervisor)
    return reject('no-competence', { organ, competent: state.supervisor, command: name }, { article: basis, field: 'act.by.organ' });
  const { on = dayAt(act.occurredAt), how, what } = data;
  if (on > dayAt(act.occurredAt)) return reject('date-in-future', { at: on, now: act.occurredAt }, { field: 'data.on' });
  return [{ kind: 'supervision.dispatched', version: 1, occurredAt: act.occurredAt, data: { how, what, on } }];
}

/** 调度记录. */
export const dispatch: Matter = {
  commands: {
    'record-dispatch': {
      title: { zh: '登记调度情况', en: 'note how the sides spoke' },
      article: article('七'),
      usually: 'supervisor',
      stages: staying('opened', 'supervising', 'vetted', 'completed', 'released'),
      decide: recordDispatch,
    },
  },
  changes: {
    'supervision.dispatched': (state, { data: { on, how, what }, by }: EventOf<Omit<Dispatch, 'by'>>) => ({
      ...state,
      dispatches: [...(state.dispatches ?? []), { on, by: by.organ, how, what }],
    }),
  },
};

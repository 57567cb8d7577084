import type { Day } from '@app/calendar';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { Option } from '../stream/description';
import { staying } from '../stream/matter';
import { dayAt } from '../stream/times';
import { article, articleFor } from './articles';
import type { Matter } from './matter';
import type { Item, SupervisionState } from './state';
import type { RecordMatter } from './supervision.schema';

/** How one of the matters stands, said by either side of the notice (SV-32). */
function recordMatter(state: SupervisionState, { name, act, data }: CommandOf<RecordMatter>): Decision {
  const { organ } = act.by;
  if (organ !== state.addressee && organ !== state.supervisor) {
    return reject(
      'no-competence',
      { organ, competent: state.addressee, command: name },
      { article: articleFor(state, '七'), field: 'act.by.organ' },
    );
  }
  if (!state.items.some(({ n }) => n === data.item)) return reject('matter-unknown', { item: data.item }, { field: 'data.item' });
  const on = data.on ?? dayAt(act.occurredAt);
  if (on > dayAt(act.occurredAt)) return reject('date-in-future', { at: on, now: act.occurredAt }, { field: 'data.on' });
  return [{ kind: 'supervision.matter-recorded', version: 1, occurredAt: act.occurredAt, data: { ...data, on } }];
}

type Recorded = Omit<RecordMatter, 'on'> & { readonly on: Day };

function withMatter(state: SupervisionState, { data: { item, state: stands, on } }: EventOf<Recorded>): SupervisionState {
  return { ...state, items: state.items.map((one) => (one.n === item ? { ...one, state: stands, on } : one)) };
}

function optionOf({ n, text, state, on }: Item): Option {
  const zh = state === 'done' ? `已于${on ?? ''}完成` : '办理中';
  const en = state === 'done' ? `done on ${on ?? ''}` : 'in hand';
  return { value: n, words: { zh: `${n}．${text}（${zh}）`, en: `${n}. ${text} (${en})` } };
}

/** 督办事项: numbered items, each with its state and day. The opinion on persons may come after the approval. */
export const items: Matter = {
  commands: {
    'record-matter': {
      title: { zh: '登记督办事项进展', en: 'record how a matter stands' },
      article: article('七'),
      usually: 'addressee',
      stages: staying('supervising', 'vetted', 'completed', 'released'),
      ready: (state) => (state.items.length > 0 ? null : reject('matters-not-itemised', {})),
      decide: recordMatter,
    },
  },
  changes: { 'supervision.matter-recorded': withMatter },
  options: { 'matters.listed': ({ items: listed }) => listed.map(optionOf) },
};

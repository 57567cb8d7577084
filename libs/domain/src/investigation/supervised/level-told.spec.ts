import { isRejection } from '@app/streams';
import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { supervision } from '../../supervision/procedure';
import { government, linhe } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';

const office = '150800-safety-office';
const notice = { supervisor: office, addressee: government, prefix: '巴安督', matters: '查明原因' };
const recording: Order = { name: 'record-supervision', at: '2022-09-22 09:00', by: office, data: notice };
// One died on the day itself: twelve are 重大 (article 3).
const rise: Order = {
  name: 'report-casualties',
  at: '2022-09-25 09:00',
  by: '150802-emergency',
  data: { ref: 'B1', at: '2022-09-24', deaths: 12 },
};
const wrong: Order = {
  name: 'withdraw-casualty-report',
  at: '2022-09-26 09:00',
  by: '150802-emergency',
  data: { ref: 'B1', reason: '误报' },
};

/** What the supervisions of the case are told by these orders, as orders of theirs. */
function heard(before: readonly Order[], order: Order): readonly Order[] {
  const decided = decideOrder(investigation, linhe(...before), order);
  if (isRejection(decided)) throw new Error(decided.code);
  return decided
    .flatMap((event) => investigation.reactions(event))
    .filter(({ to }) => to.procedure === 'supervision')
    .map(({ command, data }) => ({ name: command, data, at: order.at, by: order.by, via: 'system' }));
}

const factsOf = (orders: readonly Order[]) =>
  after(supervision, orders)
    .facts.filter(({ fact }) => fact === 'supervision.level')
    .at(-1);

test('SV-06, SV-29: notice first and rise later say to the supervision what rise first and notice later say', () => {
  const told = heard([recording], rise);
  expect(told).toMatchObject([{ name: 'hear-level', data: { level: 'major' } }]);
  const noticeFirst = [...heard([], recording), ...told];
  const riseFirst = heard([rise], { ...recording, at: '2022-09-25 10:00' });
  expect([factsOf(noticeFirst)?.value, factsOf(riseFirst)?.value]).toEqual(['major', 'major']);
  expect(after(supervision, noticeFirst).level).toBe('major');
});

test('a level that falls again is told as well, one that did not move is not, a withdrawn notice is not told', () => {
  const { level } = linhe(recording, rise).supervisions[0] as InvestigationState['supervisions'][number];
  expect(level).toBe('major');
  expect(heard([recording, rise], wrong)).toMatchObject([{ data: { level: 'ordinary' } }]);
  expect(heard([recording], { ...rise, data: { ...rise.data, deaths: 2 } })).toEqual([]);
  const gone: Order = { name: 'hear-supervision-withdrawn', at: '2022-09-23 09:00', by: office, via: 'system', data: { n: 1 } };
  expect(heard([recording, gone], rise)).toEqual([]);
});

test('LV-12: what a person determined above the numbers is told, and the missing who count from day 31 on', () => {
  const determining: Order = { name: 'determine-level', at: '2022-09-26 09:00', by: government, data: { level: 'larger', reason: '研判' } };
  expect(heard([recording], determining)).toMatchObject([{ data: { level: 'larger' } }]);
  const lost: Order = { ...rise, data: { ref: 'B1', at: '2022-09-24', missing: 11 } };
  const state = linhe(recording, lost);
  expect(state.supervisions[0]?.level).toBe('ordinary');
  const now = '2022-10-19T16:00:00.000Z';
  const end = { id: '', clock: 'RP-11', name: 'end', at: now, to: [], action: 'expire', text: { zh: '', en: '' }, state: 'armed' } as const;
  const events = investigation.lapse(state, end, { now, law, calendar: { edition: '', years: [], off: [], worked: [] } });
  expect(events.flatMap((event) => investigation.reactions(event))).toMatchObject([{ command: 'hear-level', data: { level: 'major' } }]);
});

test('only the case itself says it, and says it once', () => {
  const opened = heard([], recording);
  const order: Order = { name: 'hear-level', at: '2022-09-25 09:00', by: government, via: 'system', data: { level: 'ordinary' } };
  expect(decideOrder(supervision, after(supervision, opened), order)).toEqual([]);
  expect(decideOrder(supervision, after(supervision, opened), { ...order, via: 'api' })).toMatchObject({ code: 'system-only' });
  expect(after(supervision, [...opened, { ...order, data: {} }]).level).toBeUndefined();
});

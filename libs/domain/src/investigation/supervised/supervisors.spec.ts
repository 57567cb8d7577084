import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { government, linhe, paperOf } from '../linhe.fixture';
import { investigation } from '../procedure';

const notice = { addressee: government, number: '督〔2022〕8号', matters: '查明原因' };
const by = (supervisor: string, data: object = {}, more: Partial<Order> = {}): Order => {
  return { name: 'record-supervision', at: '2022-09-22 09:00', by: supervisor, data: { ...notice, supervisor, ...data }, ...more };
};
const paper = paperOf('paper-notice', 'notice');
const decide = (order: Order) => decideOrder(investigation, linhe(paper), order);
const gatesAfter = (...orders: readonly Order[]) =>
  investigation.gates(linhe(paper, ...orders), law).filter(({ gate }) => gate === 'supervision-vetting');

test.each(['150800-safety-office', '150800-safety-commission', '150000-safety-office', '000000-safety-commission'])(
  'SV-28: %s stands above 150802 and may supervise, and the approval waits for it',
  (supervisor) => {
    expect(isRejection(decide(by(supervisor)))).toBe(false);
    expect(gatesAfter(by(supervisor))).toMatchObject([{ state: 'shut' }]);
  },
);

test.each(['330700-safety-office', '150802-safety-office', '150802-safety-commission', '150800-government', '150802-housing'])(
  'SV-28: %s may not: a stranger region, the own office of the government, or a body that no paper names',
  (supervisor) => {
    expect(decide(by(supervisor))).toMatchObject({ code: 'supervisor-not-above', params: { organ: supervisor } });
  },
);

test('SV-28: a paper may name another body of the line, never a stranger or the own office', () => {
  const documents = ['paper-notice'];
  expect(isRejection(decide(by('150800-government', {}, { documents })))).toBe(false);
  for (const supervisor of ['330700-safety-office', '150802-safety-office']) {
    expect(decide(by(supervisor, {}, { documents }))).toMatchObject({ code: 'supervisor-not-above' });
  }
});

test('AP-17, SV-28: a notice that such a body issued is recorded and marked, and holds no gate', () => {
  const done = { reason: '已印发', head: '李某' };
  const order = by('330700-safety-office', {}, { done, documents: ['paper-notice'] });
  expect(decide(order)).toMatchObject([
    { kind: 'supervision.recorded', data: { vetting: 'not-required' } },
    { kind: 'act.irregular', data: { code: 'supervisor-not-above' } },
  ]);
  expect(gatesAfter(order)).toEqual([]);
});

test('SV-28: a higher department holds no gate unless its paper says so; a commission’s notice that asks for none says so too', () => {
  expect(gatesAfter(by('150000-housing'))).toEqual([]);
  const required = by('150000-housing', { vetting: 'required' });
  expect(decide(required)).toMatchObject({ code: 'document-missing' });
  expect(gatesAfter({ ...required, documents: ['paper-notice'] })).toMatchObject([{ state: 'shut' }]);
  expect(decide(by('150800-safety-office', { vetting: 'not-required' }))).toMatchObject({ code: 'document-missing' });
});

test('SV-29: a limit is a last day or a number of days', () => {
  expect(decide(by('150800-safety-office', { limit: { days: 30, dueOn: '2022-10-22' } }))).toMatchObject({ code: 'notice-limit-unclear' });
  expect(isRejection(decide(by('150800-safety-office', { limit: { days: 30, from: 'accident' } })))).toBe(false);
});

test('SV-28: in a city without counties its own office supervises its towns, and never its own government', () => {
  const places = [
    { code: '150802', name: '某市', kind: 'city-without-counties' as const, parent: '150000' },
    { code: '150000', name: '某省', kind: 'province' as const, parent: null },
  ];
  if (law.competence === undefined) throw new Error('no competence');
  const there = { ...law, competence: { ...law.competence, places } };
  const over = (addressee: string): Order => by('150802-safety-office', { addressee }, { law: there });
  expect(isRejection(decide(over('150802-town-first')))).toBe(false);
  expect(decide(over('150802-government'))).toMatchObject({ code: 'supervisor-not-above' });
  expect(decide({ ...over('150802-town-first'), law })).toMatchObject({ code: 'supervisor-not-above' });
});

test('SV-28, T-25: a zone lies below its city, whose office supervises its committee; a stranger’s committee is supervised by nobody here', () => {
  const places = [
    { code: '150802', name: '某开发区', kind: 'zone' as const, parent: '150800' },
    { code: '150800', name: '某市', kind: 'city' as const, parent: '150000' },
  ];
  if (law.competence === undefined) throw new Error('no competence');
  const there = { ...law, competence: { ...law.competence, places } };
  const over = (supervisor: string, addressee: string) => decide(by(supervisor, { addressee }, { law: there }));
  expect(isRejection(over('150800-safety-office', '150802-committee'))).toBe(false);
  expect(over('330700-safety-office', '330771-committee')).toMatchObject({ code: 'supervisor-not-above' });
});

import { after, decideOrder, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { approvalPaper, government, linhe } from '../investigation/linhe.fixture';
import { investigation } from '../investigation/procedure';
import type { LawSheet } from '../stream/law-sheet';
import { askedOf } from './papers-asked';
import type { NoticePapersRule } from './papers-asked';
import { supervision } from './procedure';

const office = '150800-safety-office';
const rule: NoticePapersRule = {
  id: 'SV-02',
  place: '150800',
  levels: ['ordinary'],
  kinds: ['listed'],
  asks: ['approval', 'copies', 'publication'],
  from: '2022-01-01',
  basis: { law: '《办法》', article: '第三条', confidence: 'P' },
};
const sheet: LawSheet = { ...law, supervisionPapers: [rule] };
const approved = { leader: '李某', post: '安委会主任', on: '2022-09-21' };
const notice = { supervisor: office, addressee: government, matters: '查明原因' };
const recording = (data: object, more: Partial<Order> = {}): Order => {
  return { name: 'record-supervision', at: '2022-09-22 09:00', by: office, data: { ...notice, ...data }, law: sheet, ...more };
};
const record = (data: object, more: Partial<Order> = {}) => decideOrder(investigation, linhe(), recording(data, more));

describe('SV-02: a notice that takes its number here is approved by the leaders before it is issued', () => {
  test('proposed without their approval, or with one of a later day, it is refused', () => {
    expect(record({ prefix: '巴安督' })).toMatchObject({ code: 'notice-unapproved', params: { issued: '2022-09-22' } });
    expect(record({ prefix: '巴安督', approved: { ...approved, on: '2022-09-23' } })).toMatchObject({ code: 'notice-unapproved' });
  });

  test('approved, it passes', () => {
    expect(record({ prefix: '巴安督', approved })).toMatchObject([{ kind: 'supervision.recorded', data: { approved } }]);
  });

  test('AP-17: issued on paper all the same it is recorded, marked, and vets as any other', () => {
    const done = { reason: '紧急印发，未及报批', head: '王某' };
    expect(record({ prefix: '巴安督' }, { done, documents: [approvalPaper] })).toMatchObject([
      { kind: 'supervision.recorded', data: { vetting: 'required' } },
      { kind: 'act.irregular', data: { code: 'notice-unapproved', ...done } },
    ]);
    expect(record({ prefix: '巴安督' }, { done })).toMatchObject({ code: 'done-without-paper' });
  });

  test('of one that was issued elsewhere, under another kind or before the rule it is not asked here', () => {
    expect(record({ number: '巴安督〔2022〕8号' })).toMatchObject([{ kind: 'supervision.recorded' }]);
    expect(record({ prefix: '巴安督', kind: 'priority' })).toMatchObject([{ kind: 'supervision.recorded' }]);
    expect(askedOf({ supervisor: office, level: 'ordinary' }, '2021-12-31', sheet)).toEqual([]);
    expect(askedOf({ supervisor: '150000-safety-office', level: 'ordinary' }, '2022-09-22', sheet)).toEqual([]);
    expect(askedOf({ supervisor: office }, '2022-09-22', sheet)).toEqual([]);
  });
});

describe('what the law asks of a notice and nobody has recorded is a task of its supervisor', () => {
  const opening = (data: object = {}): Order => {
    const told = { n: 1, ...notice, number: '巴安督〔2022〕8号', level: 'ordinary', ...data };
    return { name: 'open-supervision', at: '2022-09-22 09:00', by: office, via: 'system', data: told };
  };
  const act = (name: string, data: object, more: Partial<Order> = {}): Order => {
    return { name, at: '2022-09-25 09:00', by: office, data: { ...data }, law: sheet, ...more };
  };
  const approval = (on: string, more: Partial<Order> = {}) => act('record-notice-approval', { ...approved, on }, more);
  const copying = act('record-notice-copies', { to: ['区长', '事故调查组'] });
  const publishing = act('record-notice-publication', { where: '市应急管理局网站' });
  const world = { now: '2022-09-26T00:00:00.000Z', law: sheet, calendar: { edition: '', years: [], off: [], worked: [] } };
  const wanted = (...orders: readonly Order[]) =>
    supervision
      .tasks(after(supervision, orders), [], world)
      .filter(({ owner }) => owner === office)
      .map(({ command }) => command);

  test('one after the other, and none of what the notice itself told', () => {
    expect(wanted(opening())).toEqual(['record-notice-approval', 'record-notice-copies', 'record-notice-publication']);
    expect(wanted(opening({ approved, copies: ['区长'] }))).toEqual(['record-notice-publication']);
    expect(wanted(opening(), approval('2022-09-21'), copying, publishing)).toEqual([]);
    expect(after(supervision, [opening({ copies: ['区长'] }), copying, publishing]).papers).toEqual({
      copies: ['区长', '事故调查组'],
      published: { where: '市应急管理局网站', on: '2022-09-25' },
    });
  });

  test('SV-02, AP-17: leaders who approved it only afterwards had not approved what was issued', () => {
    const state = after(supervision, [opening()]);
    expect(decideOrder(supervision, state, approval('2022-09-23'))).toMatchObject({ code: 'notice-unapproved' });
    const done = { reason: '事后补办审批', head: '王某' };
    expect(decideOrder(supervision, state, approval('2022-09-23', { done, documents: ['paper-letter'] }))).toMatchObject([
      { kind: 'supervision.notice-approved' },
      { kind: 'act.irregular', data: { code: 'notice-unapproved' } },
    ]);
    expect(decideOrder(supervision, state, approval('2022-09-26'))).toMatchObject({ code: 'date-in-future' });
    expect(decideOrder(supervision, state, { ...approval('2022-09-21'), by: government })).toMatchObject({ code: 'no-competence' });
    expect(decideOrder(supervision, after(supervision, [opening(), approval('2022-09-21')]), approval('2022-09-21'))).toMatchObject({
      code: 'already-done',
    });
  });
});

import { isRejection } from '@app/streams';
import { commandSchemas } from '../schemas';
import { after, beijing, decideOrder, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { supervision } from './procedure';

const office = '150800-safety-office';
const county = '150802-government';
const opening: Order = {
  name: 'open-supervision',
  at: '2022-09-22 09:00',
  by: office,
  via: 'system',
  data: { n: 1, supervisor: office, addressee: county, matters: '查明原因', release: 'paper' },
};
const receipt: Order = { name: 'sign-receipt', at: '2022-09-23 09:00', by: county };
const urging = (at: string, data: object = {}, by = office): Order => ({ name: 'urge', at, by, data: { ...data } });
const withdrawal: Order = {
  name: 'withdraw-notice',
  at: '2022-09-24 09:00',
  by: office,
  data: { reason: '通知对象有误' },
  documents: ['paper-letter'],
};
const closed: Order = { name: 'hear-case-closed', at: '2022-12-06 09:00', by: county, via: 'system' };
const published: Order = { name: 'hear-report-published', at: '2022-12-07 10:00', by: county, via: 'system' };
const paper = { documents: ['paper-letter'] };
const up: Order = {
  name: 'hear-draft',
  at: '2022-11-09 09:00',
  by: county,
  via: 'system',
  data: { version: 1, fixedAt: beijing('2022-11-09 09:00'), by: 'sent-up' },
};
const agreement: Order = { name: 'agree-vetting', at: '2022-11-20 09:00', by: office, ...paper };
const completion: Order = { name: 'complete-matters', at: '2022-12-08 09:00', by: county };
const filing: Order = { name: 'file-outcome', at: '2022-12-09 09:00', by: county, data: { carryingOut: '已落实' }, ...paper };
const release: Order = { name: 'release', at: '2022-12-10 09:00', by: office, data: { basis: '完成' }, ...paper };

const supervised = (...orders: readonly Order[]) => after(supervision, [opening, ...orders]);
const decide = (order: Order, ...before: readonly Order[]) => decideOrder(supervision, supervised(...before), order);

test('SV-06, convention 4.5: one click urges what is owed now, before the receipt and after it, by the contact of the supervised side', () => {
  const decided = decide(urging('2022-09-22 15:00'));
  expect(decided).toEqual([
    {
      kind: 'supervision.urged',
      version: 1,
      occurredAt: beijing('2022-09-22 15:00'),
      data: {
        rung: 'urge:1',
        clock: '',
        name: 'urge',
        at: beijing('2022-09-22 15:00'),
        to: ['supervised-contact'],
        action: 'urge',
        text: { zh: '督办单位催办：请抓紧签收督办通知', en: 'The supervisor urges you to sign for the notice' },
        late: false,
      },
    },
  ]);
  expect(decide(urging('2022-10-10 15:00'), receipt)).toMatchObject([{ data: { text: { zh: '督办单位催办：请抓紧办理督办事项' } } }]);
});

test('it says what is owed at every stage, also several things together, until the supervised side has done all', () => {
  const vetted = [receipt, up, agreement];
  const said = (at: string, ...before: readonly Order[]) => {
    const decided = decide(urging(at), ...before);
    return isRejection(decided) ? decided.code : decided.map(({ data }) => data['text']);
  };
  const zh = (text: string) => [expect.objectContaining({ zh: `督办单位催办：请抓紧${text}` })];
  expect(said('2022-11-21 09:00', ...vetted)).toEqual(zh('办理督办事项'));
  expect(said('2022-12-06 15:00', ...vetted, closed)).toEqual(zh('报告督办事项完成、公布事故调查报告、报送结案报告和落实情况备案'));
  expect(said('2022-12-08 15:00', ...vetted, closed, published, completion)).toEqual(zh('报送结案报告和落实情况备案'));
  expect(said('2022-12-09 15:00', ...vetted, closed, published, completion, filing)).toBe('nothing-to-urge');
});

test('a sentence stands in the place of that, beside what it is about', () => {
  const sentence = '请于本周内报告进展';
  expect(decide(urging('2022-10-10 15:00', { sentence }), receipt)).toMatchObject([
    { data: { sentence, text: { zh: '督办单位催办：请于本周内报告进展' } } },
  ]);
  expect(decide(urging('2022-10-10 15:00', { sentence, about: 'supervised-matters' }), receipt)).toMatchObject([
    { data: { text: { zh: '督办单位就“办理督办事项”催办：请于本周内报告进展' } } },
  ]);
  expect(decide(urging('2022-10-10 15:00', { about: 'sign-receipt' }), receipt)).toMatchObject({
    code: 'urging-not-owed',
    field: 'data.about',
  });
  const options = supervision.options(supervised(receipt), { now: beijing('2022-10-10 15:00'), law, calendar: noDays });
  expect(options['urging.owed']?.map(({ value }) => value)).toEqual(['supervised-matters']);
});

const noDays = { edition: '', years: [], off: [], worked: [] };

test('convention 4.5: again after twenty-four hours to the second; the refusal says who urged, when, and from when on it can be', () => {
  const first = urging('2022-10-10 15:00', { sentence: '请抓紧' });
  const early = supervision.decide(supervised(receipt, first), commandAt('2022-10-11 14:59'), worldAt('2022-10-11T06:59:59.999Z'));
  expect(early).toMatchObject({
    code: 'urged-recently',
    params: { organ: office, at: beijing('2022-10-10 15:00'), next: beijing('2022-10-11 15:00'), hours: 24 },
  });
  expect(supervision.ready(supervised(receipt, first), 'urge', worldAt('2022-10-11T06:59:59.000Z'))).toMatchObject({
    code: 'urged-recently',
  });
  expect(decide(urging('2022-10-11 15:00'), receipt, first)).toMatchObject([{ data: { rung: 'urge:2' } }]);
  const shorter = { ...law, settings: { 'house.urging-hours': '2' } };
  expect(decide({ ...urging('2022-10-10 16:59'), law: shorter }, receipt, first)).toMatchObject({ params: { hours: 2 } });
  expect(decide({ ...urging('2022-10-10 17:00'), law: shorter }, receipt, first)).toMatchObject([{ data: { rung: 'urge:2' } }]);
});

const commandAt = (at: string) => ({
  name: 'urge',
  act: { by: { organ: office, post: '测试' }, enteredBy: 'clerk', via: 'api' as const, occurredAt: beijing(at), documents: [] },
  data: {},
});
const worldAt = (now: string) => ({ now, law, calendar: noDays });

test('it goes out as it is entered: one that bears an earlier day opens no way around the interval', () => {
  const entered = { ...urging('2022-10-08 15:00'), now: '2022-10-10 15:00' };
  expect(decide(entered, receipt)).toMatchObject([{ occurredAt: beijing('2022-10-08 15:00'), data: { at: beijing('2022-10-10 15:00') } }]);
  expect(decide(urging('2022-10-11 09:00'), receipt, entered)).toMatchObject({ code: 'urged-recently' });
  expect(supervised(receipt, entered).urges).toMatchObject([{ at: beijing('2022-10-10 15:00'), by: office, sentence: null }]);
});

test('only the supervisor urges, and only while it supervises', () => {
  expect(decide(urging('2022-10-10 15:00', {}, county), receipt)).toMatchObject({ code: 'no-competence', params: { competent: office } });
  expect(decide(urging('2022-09-25 09:00'), withdrawal)).toMatchObject({ code: 'wrong-stage' });
  const end = [receipt, up, agreement, closed, published];
  expect(decide(urging('2022-12-11 09:00'), ...end, completion, release)).toMatchObject({ code: 'wrong-stage' });
});

test('the sentence has two hundred characters at most, and is not blank', () => {
  const form = commandSchemas.supervision.urge;
  const taken = (sentence: string) => form.safeParse({ sentence }).success;
  expect([taken('催'.repeat(200)), taken('催'.repeat(201)), taken('  '), form.safeParse({}).success]).toEqual([true, false, false, true]);
});

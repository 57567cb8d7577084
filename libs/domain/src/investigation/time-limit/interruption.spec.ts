import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { interruption } from './interruption';

const by = '150802-emergency';
const blocked: Order = { name: 'block-site', at: '2022-09-20 12:00', by, data: { ref: 'S1', reason: '仍在救援' } };
const free: Order = { name: 'free-site', at: '2022-09-25 09:00', by, data: { ref: 'S1' } };
const question: Order = {
  name: 'put-difficult-question',
  at: '2022-10-08 09:00',
  by,
  data: { ref: 'Q1', question: '坠落轨迹', experts: '专家组' },
};
const answered: Order = { name: 'answer-difficult-question', at: '2022-10-18 09:00', by, data: { ref: 'Q1' } };
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), order);
const open = (...orders: Order[]) =>
  investigation
    .tasks(linhe(...orders), [], world)
    .map(({ id }) => id)
    .filter((id) => /^(free-site|answer-difficult)/.test(id));

const world = {
  now: '2022-10-30T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};

test('IN-04, 115号: the rescue blocks the site before there is a team, and frees it later; both are facts tied by their reference', () => {
  const { facts } = linhe(blocked, free);
  expect(facts.slice(3).map(({ fact, ref, at }) => [fact, ref, at])).toEqual([
    ['site.blocked', 'S1', '2022-09-20T04:00:00.000Z'],
    ['site.free', 'S1', '2022-09-25T01:00:00.000Z'],
  ]);
});

test('IN-04, 115号: a specially difficult question and its answer', () => {
  expect(linhe(team, question, answered).facts.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['difficult-question.put', 'difficult-question.answered']),
  );
});

test('what is open waits in the inbox until it is over', () => {
  expect(open(blocked, team, question)).toEqual(['free-site:S1', 'answer-difficult-question:Q1']);
  expect(open(blocked, free, team, question, answered)).toEqual([]);
});

test('an end needs its own begin, once and not before it', () => {
  expect(decide([team, question], free)).toMatchObject({ code: 'step-missing', params: { first: 'block-site' } });
  expect(decide([blocked], { ...free, data: { ref: 'S9' } })).toMatchObject({ code: 'interruption-unknown', field: 'data.ref' });
  expect(decide([blocked], { ...free, at: '2022-09-19 12:00', now: '2022-09-26 09:00' })).toMatchObject({ code: 'date-out-of-order' });
  const again: Order = { ...blocked, at: '2022-09-26 09:00', data: { ref: 'S2', reason: '再次抢险' } };
  expect(decide([blocked, free], { ...free, at: '2022-09-26 09:00' })).toMatchObject({ code: 'step-missing' });
  expect(decide([blocked, free, again], { ...free, at: '2022-09-27 09:00' })).toMatchObject({ code: 'already-done' });
  expect(decide([blocked], { ...blocked, at: '2022-09-21 09:00' })).toMatchObject({ code: 'ref-taken' });
});

test('an end may be given while something is open, and its form names what is', () => {
  const [ready, options] = [interruption.commands?.['free-site']?.ready, interruption.options?.['site-blocked.open']];
  expect([ready?.(linhe(), world)?.code, ready?.(linhe(blocked), world), ready?.(linhe(blocked, free), world)?.code]).toEqual([
    'step-missing',
    null,
    'step-missing',
  ]);
  expect(options?.(linhe(blocked), world)).toEqual([
    { value: 'S1', words: { zh: '2022年9月20日起现场无法勘查（S1）', en: 'the site blocked since 2022-09-20 (S1)' } },
  ]);
  expect(options?.(linhe(blocked, free), world)).toEqual([]);
});

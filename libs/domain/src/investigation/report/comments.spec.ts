import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import { reportStanding } from './standing';
import { comments, commentTable } from './comments';
import type { InvestigationState } from '../state';
import { citing, drafting, filing, investigated, law, signing, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });

const circulation: Order = {
  name: 'circulate-draft',
  at: '2022-11-16 10:00',
  by: '150802-emergency',
  data: { addressees: ['150802-union', '150802-public-security'], replyBy: '2022-11-20' },
};
const reply: Order = {
  name: 'record-comment',
  at: '2022-11-18 10:00',
  by: '150802-union',
  data: { addressee: '150802-union', opinion: 'comments', text: '补充班组教育' },
};
const treated: Order = { name: 'answer-comment', at: '2022-11-19 10:00', by: '150802-emergency', data: { n: 1, adopted: 'adopted' } };
const circulated = (...orders: readonly Order[]) => investigated(writing, filing, drafting, circulation, ...orders);

test('a draft goes out to addressees with a last day for the reply', () => {
  expect(decide(investigated(writing), circulation)).toMatchObject({ code: 'draft-missing' });
  expect(decide(investigated(writing, filing, drafting), circulation)).toMatchObject([
    { kind: 'draft.circulated', data: { round: 1, version: 1, addressees: ['150802-union', '150802-public-security'] } },
  ]);
  const late = { ...circulation, data: { ...circulation.data, replyBy: '2022-11-15' } };
  expect(decide(investigated(writing, filing, drafting), late)).toMatchObject({ code: 'date-out-of-order', field: 'data.replyBy' });
});

test('the table shows what each addressee said, what became of it, and who has not replied for how many days', () => {
  const { report: slice } = circulated(reply, treated);
  // 20 November is the last day, so on the 23rd three days have passed in silence.
  expect(commentTable(slice, '2022-11-23').map(({ addressee, comments, silentDays }) => [addressee, comments.length, silentDays])).toEqual([
    ['150802-union', 1, 0],
    ['150802-public-security', 0, 3],
  ]);
  expect(commentTable(slice, '2022-11-20').map(({ silentDays }) => silentDays)).toEqual([0, 0]);
  expect(slice.comments).toMatchObject([{ n: 1, round: 1, text: '补充班组教育', answer: { adopted: 'adopted', reason: null } }]);
});

test('silence is no consent: the addressee stays in the inbox, first with the last day of its period, then with the days of silence', () => {
  const line = (now: string) =>
    investigation.tasks(circulated(reply, treated), [], { ...world, now }).find(({ command }) => command === 'record-comment');
  expect(line('2022-11-18T04:00:00.000Z')).toMatchObject({ owner: '150802-public-security', since: '2022-11-16T02:00:00.000Z' });
  expect(line('2022-11-18T04:00:00.000Z')?.title.zh).toBe('登记反馈意见（150802-public-security）：应于 2022-11-20 前反馈');
  expect(line('2022-11-22T04:00:00.000Z')?.title.zh).toBe('登记反馈意见（150802-public-security）：对方未复2日（应于 2022-11-20 前反馈）');
});

test('a reply is a point with its text or the word that there is none; nobody replies who was not asked', () => {
  expect(decide(circulated(), { ...reply, data: { addressee: '150802-union', opinion: 'none' } })).toMatchObject([
    { kind: 'draft.commented', data: { n: 1, round: 1, text: null } },
  ]);
  expect(decide(circulated(), { ...reply, data: { addressee: '150802-union', opinion: 'comments' } })).toMatchObject({
    code: 'comment-text-missing',
  });
  expect(decide(circulated(), { ...reply, data: { addressee: '150802-emergency', opinion: 'none' } })).toMatchObject({
    code: 'comment-not-asked',
  });
  expect(decide(circulated(), { ...reply, at: '2022-11-15 10:00', now: '2022-11-18 10:00' })).toMatchObject({ code: 'date-out-of-order' });
});

test('what is not adopted, wholly or partly, needs its reason; the last answer stands', () => {
  const refused = { ...treated, data: { n: 1, adopted: 'not-adopted' } };
  expect(decide(circulated(reply), refused)).toMatchObject({ code: 'reason-missing', field: 'data.reason' });
  expect(decide(circulated(reply), { ...treated, data: { n: 2, adopted: 'adopted' } })).toMatchObject({
    code: 'comment-unknown',
    params: { n: 2 },
  });
  const changed: Order = { ...treated, at: '2022-11-21 10:00', data: { n: 1, adopted: 'partly', reason: '证据不足' } };
  expect(circulated(reply, treated, changed).report.comments[0]?.answer).toEqual({ adopted: 'partly', reason: '证据不足' });
});

test('each organ that is asked has its day, and what it says is a fact of its own', () => {
  const facts = circulated(reply).facts.filter(({ fact }) => fact.startsWith('draft.'));
  expect(facts.map(({ fact, at, ref, value }) => [fact, at, ref, value])).toEqual([
    ['draft.circulated', '2022-11-16T02:00:00.000Z', '150802-union', undefined],
    ['draft.reply-due', '2022-11-20', '150802-union', '150802-union'],
    ['draft.circulated', '2022-11-16T02:00:00.000Z', '150802-public-security', undefined],
    ['draft.reply-due', '2022-11-20', '150802-public-security', '150802-public-security'],
    ['draft.commented', '2022-11-18T02:00:00.000Z', '150802-union', undefined],
  ]);
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

test('a draft goes out, who was asked replies, and what somebody said is answered: each after the other', () => {
  const ready = (state: InvestigationState) =>
    Object.values(comments.commands ?? {}).map(({ ready: stands }) => stands?.(state, world)?.code ?? null);
  expect(ready(investigated(writing))).toEqual(['draft-missing', 'step-missing', 'step-missing']);
  expect(ready(investigated(writing, filing, drafting))).toEqual([null, 'step-missing', 'step-missing']);
  expect(ready(circulated())).toEqual([null, null, 'step-missing']);
  const nothing = { ...reply, data: { addressee: '150802-union', opinion: 'none' } };
  expect(ready(circulated(nothing))).toEqual([null, null, 'step-missing']);
  expect(ready(circulated(reply, treated))).toEqual([null, null, null]);
  expect(decide(circulated(nothing), treated)).toMatchObject({ code: 'step-missing', params: { first: 'record-comment' } });
});

test('who was asked is offered by the day of the last letter, a comment by its number, its beginning and whose it is', () => {
  const again: Order = { ...circulation, at: '2022-11-18 12:00', data: { addressees: ['150802-union'], replyBy: '2022-11-25' } };
  const long = { ...reply, data: { addressee: '150802-union', opinion: 'comments', text: '建'.repeat(41) } };
  const nothing = { ...reply, data: { addressee: '150802-public-security', opinion: 'none' } };
  const state = circulated(reply, nothing, long, again);
  const offered = (name: string) => comments.options?.[name]?.(state, world).map(({ value, words }) => [value, words.zh]);
  expect(offered('comments.asked')).toEqual([
    ['150802-union', '150802-union（2022年11月18日征求意见）'],
    ['150802-public-security', '150802-public-security（2022年11月16日征求意见）'],
  ]);
  expect(offered('comments.given')).toEqual([
    [1, '第1条：补充班组教育（150802-union，2022年11月18日）'],
    [3, `第3条：${'建'.repeat(40)}…（150802-union，2022年11月18日）`],
  ]);
});

test('the standing of the report holds the table and what is missing; once submitted nothing is', () => {
  const standing = reportStanding(circulated(reply), { ...world, now: '2022-11-23T04:00:00.000Z' });
  expect(standing.comments.map(({ silentDays }) => silentDays)).toEqual([0, 3]);
  expect(standing.missing).toEqual(['signature 150802-emergency', 'signature 150802-union']);
  expect(standing.unsigned).toEqual([
    { member: '150802-emergency', ref: null },
    { member: '150802-union', ref: null },
  ]);
  const submitted = investigated(writing, filing, drafting, signing, citing);
  expect(investigation.standing?.(submitted, world)).toMatchObject({ missing: [], unsigned: [], current: null });
});

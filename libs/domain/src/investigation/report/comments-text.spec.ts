import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import { drafting, filing, investigated, law, writing } from './written.fixture';

const circulation: Order = {
  name: 'circulate-draft',
  at: '2022-11-16 10:00',
  by: '150802-emergency',
  data: { addressees: ['150802-union', '150802-public-security', '150802-housing'], replyBy: '2022-11-20' },
};
const reply = (addressee: string, more: object): Order => ({
  name: 'record-comment',
  at: '2022-11-18 10:00',
  by: addressee,
  data: { addressee, ...more },
});
const comments = [
  reply('150802-union', { opinion: 'comments', text: '补充班组教育。' }),
  reply('150802-union', { opinion: 'comments', text: '核实损失' }),
  reply('150802-public-security', { opinion: 'none' }),
];
const treated: Order = {
  name: 'answer-comment',
  at: '2022-11-19 10:00',
  by: '150802-emergency',
  data: { n: 1, adopted: 'not-adopted', reason: '与查明的事实不符' },
};
const calendar = { edition: '', years: [], off: [], worked: [] };
const table = (...orders: readonly Order[]) => {
  const state = investigated(writing, filing, drafting, ...orders);
  return investigation.text?.(state, 'comments-table', (id) => id, { now: '2022-11-23T01:00:00.000Z', law, calendar });
};

test('SV-32: 征求意见采纳情况表: each addressee, each point and what became of it, who is silent, and the count', () => {
  const drawn = table(circulation, ...comments, treated);
  expect(drawn?.missing).toEqual(['adopted']);
  const [title, gap, draft, ...lines] = drawn?.text.split('\n') ?? [];
  expect([title, gap]).toEqual(['征求意见采纳情况表', '']);
  expect(draft).toMatch(/调查报告第1稿$/);
  expect(lines.slice(0, 6)).toEqual([
    '1．150802-union（2022年11月16日征求意见）：2022年11月18日反馈，补充班组教育。采纳情况：不采纳，理由：与查明的事实不符。',
    '2．150802-union（2022年11月16日征求意见）：2022年11月18日反馈，核实损失。采纳情况：待核。',
    '3．150802-public-security（2022年11月16日征求意见）：2022年11月18日反馈，无意见。',
    '4．150802-housing（2022年11月16日征求意见）：尚未反馈（应于2022年11月20日前反馈）。',
    '',
    '共收到意见2条：采纳0条，部分采纳0条，不采纳1条，待核1条。',
  ]);
  expect(lines.at(-1)).toBe('2022年11月23日');
});

test('there is none before a draft was circulated', () => {
  expect(table()).toBeNull();
});

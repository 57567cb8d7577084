import { beijing, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { SupervisionStanding } from './standing';
import { supervisionStanding } from './standing';
import type { SupervisionState } from './state';
import { county, draft, office, ownCommission, paper, supervised } from './supervised.fixture';

const police = '150800-public-security';
const union = '150800-union';
const calendar = { edition: '', years: [], off: [], worked: [] };
const standing = (state: SupervisionState): SupervisionStanding =>
  supervisionStanding(state, { now: beijing('2022-11-25 09:00'), law, calendar });
const order = (name: string, at: string, by: string, data: Order['data'] = {}): Order => ({ name, at, by, data, ...paper });
const up = (version: number, at: string, more: object = {}) => draft(version, at, 'sent-up', more);
const points = ['补充监管责任', '核实直接经济损失'];

test('SV-04: the notice reads as it was issued; silent of limit and release it says neither', () => {
  expect(standing(supervised()).notice).toMatchObject({
    number: '巴安督〔2022〕8号',
    issuedOn: '2022-09-22',
    receivedOn: '2022-09-23',
    limit: null,
    dueOn: null,
    release: null,
    approved: null,
  });
  const changed = order('change-notice', '2022-09-24 09:00', office, { items: ['查明原因', '公布报告'], reason: '逐项列明' });
  const done = order('record-matter', '2022-10-02 09:00', county, { item: 1, state: 'done' });
  expect(standing(supervised(changed, done)).items).toEqual([
    { n: 1, text: '查明原因', state: 'done', on: '2022-10-02' },
    { n: 2, text: '公布报告', state: 'open', on: null },
  ]);
});

test('SV-30, SV-32: each version with what went up with it, who was asked, what came back and how each point was answered', () => {
  const asked = order('circulate-text', '2022-11-10 09:00', office, { organs: [police, union], replyBy: '2022-11-15' });
  const said = order('record-member-opinion', '2022-11-14 09:00', police, { organ: police, opinion: 'comments', text: '补充线索移送' });
  const back = order('ask-changes', '2022-11-16 09:00', office, { points });
  const again = up(2, '2022-11-18 09:00', { answers: [{ point: 1, answer: '已补充' }] });
  const agreed = order('agree-vetting', '2022-11-20 09:00', office, { changes: ['删去第三章第二节'] });
  const first = up(1, '2022-11-09 09:00', { enclosed: ['letter'], without: [{ item: 'minutes', reason: '另报' }] });
  const { vetting } = standing(supervised(first, asked, said, back, again, agreed));
  const [one, two] = vetting.versions;
  expect(one).toMatchObject({
    version: 1,
    sentUpAt: beijing('2022-11-09 09:00'),
    enclosed: ['letter'],
    without: [{ item: 'minutes', reason: '另报' }],
    asked: [
      { organ: police, round: 1, replyBy: '2022-11-15', opinions: [{ n: 1, text: '补充线索移送', adopted: null, reason: null }] },
      { organ: union, opinions: [] },
    ],
    answers: [
      {
        answer: 'changes',
        points: [
          { point: 1, text: points[0], answer: '已补充' },
          { point: 2, text: points[1], answer: null },
        ],
      },
    ],
  });
  expect(two?.answers).toMatchObject([{ answer: 'agreed', points: [{ text: '删去第三章第二节' }], covers: null }]);
  expect(vetting.holder).toBeNull();
  // What makes the listed changes is covered without another agreement.
  const made = draft(3, '2022-11-22 09:00', 'fixed', { revises: 2 });
  const covered = standing(supervised(first, back, again, agreed, made)).vetting.versions[1];
  expect(covered?.answers[0]?.covers).toBe(3);
});

test('SV-08: who has the report in hand is its own commission until it goes up, then the supervisor; after a refusal its own again', () => {
  const holder = (...orders: readonly Order[]) => standing(supervised(...orders)).vetting.holder;
  const first = up(1, '2022-11-09 09:00');
  const refused = order('refuse-vetting', '2022-11-11 09:00', office, { reason: '证据不足' });
  expect([holder(), holder(first), holder(first, refused)]).toEqual([ownCommission, office, ownCommission]);
  expect(standing(supervised(first, refused)).vetting.versions[0]?.answers).toEqual([
    { at: beijing('2022-11-11 09:00'), answer: 'refused', text: '证据不足', points: [], covers: null },
  ]);
});

test('SV-12: a letter is proposed, sent, answered; what a person dropped is not sent', () => {
  const proposed = order('propose-letter', '2022-10-10 09:00', office, { kind: 'reminder', reason: '临近期限' });
  const sent = order('send-letter', '2022-10-11 09:00', office, { n: 1, kind: 'reminder', subject: '抓紧办理', replyBy: '2022-10-20' });
  const answered = order('record-letter-answer', '2022-10-18 09:00', county, { n: 1, text: '已加快' });
  const status = (...orders: readonly Order[]) => standing(supervised(...orders)).letters.map((one) => one.status);
  expect([status(proposed), status(proposed, sent), status(proposed, sent, answered)]).toEqual([['proposed'], ['sent'], ['answered']]);
  expect(standing(supervised(proposed, sent)).letters[0]).toMatchObject({ subject: '抓紧办理', proposedBy: 'person', to: ownCommission });
  expect(status(proposed, order('drop-letter', '2022-10-11 09:00', office, { n: 1, reason: '已办理' }))).toEqual(['dropped']);
});

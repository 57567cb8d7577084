import { beijing } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { done, threeWays } from '../three-ways.fixture';
import {
  act,
  cityOffice,
  emergency,
  evaluated,
  found,
  government,
  hear,
  housing,
  law,
  outcome,
  rectified,
  reported,
  started,
  told,
  waiting,
} from './rectification.fixture';
import { rectification } from './procedure';
import type { RectificationState } from './state';

const late = '2023-12-01T00:00:00.000Z';
const published = act('publish-evaluation', '2023-11-05 09:00', { where: '门户网站' });
const filed = act('file-evaluation', '2023-11-06 09:00', { to: cityOffice }, emergency, ['paper-letter']);
const archived = act('archive-evaluation', '2023-11-10 09:00');
const paid = act('record-payment', '2023-12-20 09:00', { item: 3, amountYuan: 350000 });
const stageOf = (...orders: readonly Order[]) => rectified(...orders).stage;
const commands = (state: RectificationState, now = late) => waiting(state, now).map((task) => task.split(' ')[0]);

test('EV-02 to EV-06: from the start of the evaluation to its file, stage by stage', () => {
  expect([
    stageOf(started),
    stageOf(...evaluated),
    stageOf(...evaluated, published),
    stageOf(...evaluated, published, filed),
    stageOf(...evaluated, published, filed, archived),
  ]).toEqual(['evaluating', 'evaluated', 'published', 'published', 'archived']);
});

describe('EV-03, T-13: the window', () => {
  test('closed on 30 November 2022 it opens on 30 September 2023: who begins is told from when on it counts', () => {
    const world = (now: string) => ({ now, law, calendar: { edition: '', years: [], off: [], worked: [] } });
    const titles = (now: string) =>
      rectification.tasks(rectified(), [], world(now)).filter(({ command }) => command === 'start-evaluation');
    expect(titles('2023-03-01T00:00:00.000Z')[0]?.title.zh).toContain('自2023年9月30日起评估方计入');
    expect(titles('2023-09-29T16:00:00.000Z')[0]?.title.zh).toBe('组织开展评估');
  });

  test('an early evaluation is recorded, does not count, and is made again', () => {
    const early = [
      { ...started, at: '2023-03-01 09:00' },
      found('2023-03-02 09:00', [1, 'done'], [2, 'done'], [3, 'done'], [4, 'done']),
      reported('2023-03-10 09:00'),
    ];
    const state = rectified(...early);
    expect(state.evaluations).toMatchObject([{ opensOn: '2023-09-30', reportedAt: beijing('2023-03-10 09:00') }]);
    expect(commands(state)).toContain('start-evaluation');
    expect(outcome(state, started)).toEqual(['evaluation.started']);
    const anew = rectified(...early, ...evaluated);
    expect(anew.evaluations.map(({ kind, opensOn }) => [kind, opensOn])).toEqual([
      ['evaluation', '2023-09-30'],
      ['evaluation', null],
    ]);
    expect(outcome(anew, { ...started, at: '2023-11-20 09:00' })).toMatchObject({ code: 'already-done' });
  });

  test('on the opening day itself it counts', () => {
    const orders = [{ ...started, at: '2023-09-01 09:00' }, found('2023-09-02 09:00', [1, 'done'], [2, 'done'], [3, 'done'], [4, 'done'])];
    expect(rectified(...orders, reported('2023-09-30 00:00')).evaluations[0]?.opensOn).toBeNull();
    expect(rectified(...orders, reported('2023-09-29 23:59')).evaluations[0]?.opensOn).toBe('2023-09-30');
  });

  test('T-11: closed two months after a year less the approval, the law’s end comes before the opening, and binds', () => {
    const closedLate = hear({ closedAt: '2023-02-28T01:00:00.000Z' }, '2023-02-28 09:00');
    const orders = [
      closedLate,
      { ...started, at: '2023-11-01 09:00' },
      found('2023-11-02 09:00', [1, 'done'], [2, 'done'], [3, 'done'], [4, 'done']),
      reported('2023-11-29 09:00'),
    ];
    // 28 February + 10 months is 28 December, after 30 November.
    expect(rectified(...orders).evaluations[0]?.opensOn).toBeNull();
  });
});

test('EV-04: the own side evaluates, its commission, or a commission above; nobody without items', () => {
  expect(outcome(rectified(), { ...started, by: '150802-safety-commission' })).toEqual(['evaluation.started']);
  expect(outcome(rectified(), { ...started, by: cityOffice })).toEqual(['evaluation.started']);
  expect(outcome(rectified(), { ...started, by: '150803-safety-office' })).toMatchObject({ code: 'no-competence' });
  expect(outcome(rectified(started), { ...found('2023-10-20 09:00', [1, 'done']), by: housing })).toEqual(['evaluation.found']);
});

describe('AP-17: what the evaluation is held by', () => {
  const incomplete = rectified(started, found('2023-10-20 09:00', [1, 'done']));
  const complete = rectified(...evaluated.slice(0, 2));
  const approvalAsked = { ...law, settings: { 'evaluation.approval': 'asked' } };
  const rows = {
    'EV-05 逐项评估后形成报告': {
      wrong: { state: incomplete, order: reported('2023-11-01 09:00') },
      code: 'evaluation-incomplete',
      right: { state: complete },
      told: cityOffice,
    },
    'EV-05 移送结果': {
      wrong: {
        state: rectified(
          hear(
            { referrals: [{ ref: 'C1', kind: 'crime', handedOverAt: '2022-12-01T01:00:00.000Z', to: '150802-public-security' }] },
            '2022-12-02 09:00',
          ),
          ...evaluated.slice(0, 2),
        ),
        order: reported('2023-11-01 09:00'),
      },
      code: 'referral-outcome-missing',
      right: { state: complete },
      told: cityOffice,
    },
    'EV-06 形成报告后公布': {
      wrong: { state: complete, order: published },
      code: 'evaluation-unreported',
      right: { state: rectified(...evaluated) },
      told: cityOffice,
    },
    'EV-06 公布日期早于报告': {
      wrong: { state: rectified(...evaluated), order: { ...published, at: '2023-10-31 09:00' } },
      code: 'date-out-of-order',
      right: { order: published },
      told: cityOffice,
    },
    'EV-06 须经批准的先批准': {
      wrong: { state: rectified(...evaluated), order: { ...published, law: approvalAsked } },
      code: 'evaluation-unapproved',
      right: {
        state: rectified(...evaluated, act('approve-evaluation', '2023-11-03 09:00', {}, government)),
        order: { ...published, law: approvalAsked },
      },
      told: cityOffice,
    },
    'AP-15 公布后归档': {
      wrong: { state: rectified(...evaluated), order: archived },
      code: 'evaluation-unpublished',
      right: { state: rectified(...evaluated, published) },
      told: cityOffice,
    },
  };

  test.each(Object.entries(rows))('%s: refused as a proposal, passed when right, recorded and marked when done', (_what, row) => {
    const { wrong, right } = row;
    const given = { ...row, wrong: { ...wrong, order: { law, ...wrong.order } }, right: { law, ...right } };
    const { refused, granted, unpapered, recorded, after } = threeWays(rectification, given, 'paper-letter');
    expect([refused, granted]).toEqual([row.code, []]);
    expect(recorded).toContainEqual(expect.objectContaining({ command: wrong.order.name, code: row.code, ...done }));
    if (wrong.order.documents?.length === undefined || wrong.order.documents.length === 0) expect(unpapered).toBe('done-without-paper');
    expect(waiting(after, late)).toContain(`note-irregularity:1.1 ${row.told}`);
  });

  test('a result that was put out without a report is no publication, which is still owed', () => {
    const put = { ...published, done, documents: ['paper-letter'] };
    const state = rectified(...evaluated.slice(0, 2), put, reported('2023-11-06 09:00'));
    expect([state.evaluations[0]?.publishedAt, commands(state).includes('publish-evaluation')]).toEqual([null, true]);
  });
});

describe('T-39: filing', () => {
  test('owed unless the place does without; with an office above; it outlives the archive', () => {
    const owed = rectified(...evaluated, published, archived);
    expect(commands(owed)).toContain('file-evaluation:1');
    const without = { ...law, settings: { 'evaluation.filing': 'not-asked' } };
    const free = rectified(...evaluated.slice(0, 2), { ...reported('2023-11-01 09:00'), law: without });
    expect(commands(free)).not.toContain('file-evaluation:1');
    expect(outcome(owed, { ...filed, data: { to: '150802-safety-office' } })).toMatchObject({ code: 'filing-not-higher' });
    expect(outcome(owed, { ...filed, at: '2023-11-20 09:00' })).toEqual(['evaluation.filed']);
  });
});

test('T-39, AP-17: filed with no office above: refused, passed where it is one, recorded where it went, marked, and still owed', () => {
  const state = rectified(...evaluated, published);
  const order = { ...filed, at: '2023-11-20 09:00' };
  const wrong = { state, order: { ...order, data: { to: '150802-safety-office' } } };
  const row = { wrong, code: 'filing-not-higher', right: { order }, told: cityOffice };
  const { refused, granted, unpapered, recorded, after } = threeWays(rectification, row, 'paper-letter');
  expect([refused, granted, unpapered]).toEqual(['filing-not-higher', [], 'done-without-paper']);
  expect(recorded).toMatchObject([{ command: 'file-evaluation', code: 'filing-not-higher', ...done }]);
  expect(commands(after)).toContain('file-evaluation:1');
  expect(waiting(after, late)).toContain(`note-irregularity:1.1 ${cityOffice}`);
});

describe('EV-07: what was not carried out', () => {
  const state = rectified(...evaluated, published);
  const on = '2023-11-08 09:00';

  test('a person chooses what follows, of items that were found so', () => {
    expect(commands(state)).toContain('set-new-period');
    const period = (items: readonly number[]) => act('set-new-period', on, { items, dueOn: '2023-12-31', reason: '未落实' });
    expect(outcome(state, period([1]))).toMatchObject({ code: 'item-not-failed' });
    expect(outcome(state, period([3]))).toEqual(['rectification-period.set']);
    const set = rectified(...evaluated, published, period([3]));
    expect([set.items[2]?.dueOn, commands(set).includes('set-new-period')]).toEqual(['2023-12-31', false]);
    expect(set.facts.at(-1)).toMatchObject({ fact: 'rectification-item.due', ref: '3', at: '2023-12-31' });
  });

  test('the hand-over cites its letter, the interview is a proposal; both stay open until somebody says what came of them', () => {
    const hand = act('hand-over-accountability', on, { items: [3], to: '150802-supervision-commission', reason: '不履行职责' });
    const interview = act('propose-interview', on, { items: [3], whom: '某建筑企业', reason: '未缴罚款' });
    expect(outcome(state, hand)).toMatchObject({ code: 'document-missing' });
    const both = rectified(...evaluated, published, { ...hand, documents: ['paper-letter'] }, interview);
    expect(commands(both)).toEqual(expect.arrayContaining(['record-consequence:1', 'record-consequence:2']));
    const ended = act('record-consequence', '2023-12-01 09:00', { consequence: 1, outcome: '已诫勉' });
    expect(
      commands(rectified(...evaluated, published, { ...hand, documents: ['paper-letter'] }, interview, ended), '2023-12-02T00:00:00.000Z'),
    ).not.toContain('record-consequence:1');
  });

  test('drafts: the letter of interview names the item, its addressee and the unpaid rest', () => {
    const world = { now: late, law, calendar: { edition: '', years: [], off: [], worked: [] } };
    const draft = rectification.text?.(state, 'interview-letter', (id) => id, world);
    expect(draft?.text).toContain('3．罚款：罚款三十五万元（责任单位：某建筑企业）。目前：未落实，尚欠350000元。评估结论：未落实。');
    expect(draft?.missing).toEqual(['addressee', 'day']);
    const frame = rectification.text?.(rectified(started), 'evaluation-report', (id) => id, world);
    expect(frame?.text).toContain('4．对责任人员的处理建议（责任单位：150802-housing）。目前：未开始。评估结论：待核。');
    expect([frame?.text.includes('李某'), frame?.missing]).toEqual([false, ['findings', 'problems']]);
    expect(rectification.text?.(rectified(), 'interview-letter', (id) => id, world)).toBeNull();
  });

  test('a follow-up evaluation goes round again, of what was ordered alone, and ends with its report', () => {
    const order = act('order-follow-up-evaluation', on, { items: [3], dueOn: '2024-02-29', reason: '跟踪问效' });
    const ordered = [...evaluated, published, archived, { ...order, at: '2023-11-12 09:00' }];
    const again = [
      ...ordered,
      { ...started, at: '2024-01-08 09:00' },
      found('2024-01-10 09:00', [3, 'done']),
      reported('2024-01-20 09:00'),
    ];
    expect(commands(rectified(...ordered))).toContain('start-evaluation:1');
    const followed = rectified(...again);
    expect([followed.stage, followed.evaluations[1]?.kind, followed.items[2]?.state]).toEqual(['evaluated', 'follow-up', 'done']);
    expect(followed.facts.map(({ fact }) => fact).filter((fact) => fact === 'evaluation.reported')).toHaveLength(1);
    expect(commands(followed, '2024-02-01T00:00:00.000Z')).not.toContain('start-evaluation:1');
  });

  test('T-13: what passed for carried out and is found not to be runs again', () => {
    const before = [
      act('record-self-report', '2023-01-10 09:00', { item: 2, claims: 'done', account: '已检查' }, housing),
      act('judge-item', '2023-01-12 09:00', { item: 2, result: 'done', opinion: '已核查' }),
    ];
    const orders = [
      ...before,
      started,
      found('2023-10-20 09:00', [1, 'done'], [2, 'partly'], [3, 'done'], [4, 'done']),
      reported('2023-11-01 09:00'),
    ];
    const reopened = rectified(...orders);
    expect(reopened.items[1]?.state).toBe('partly');
    expect(reopened.facts.filter(({ fact }) => fact === 'rectification-item.reopened')).toMatchObject([{ ref: '2' }]);
  });
});

test('AP-15: open duties outlive the file of the evaluation; it has ended when the last of them is done', () => {
  const archive = [...evaluated, published, filed, archived];
  const open = rectified(...archive);
  expect([rectification.ended(open), commands(open)]).toEqual([false, ['record-self-report:3', 'set-new-period']]);
  expect(rectification.ended(rectified(...archive, paid))).toBe(true);
});

test('a new accident finds the earlier items by unit, class and place, which the case keeps telling', () => {
  const moved = rectified(hear({ unit: '某建筑集团', accidentClass: 'fire' }, '2023-01-05 09:00')).told;
  expect([moved.unit, moved.accidentClass, moved.place, told.unit]).toEqual(['某建筑集团', 'fire', '150802', '某建筑企业']);
});

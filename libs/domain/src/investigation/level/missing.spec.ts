import type { Rung } from '@app/clock';
import { beijing } from '../../rehearsal.fixture';
import { emptyStream, fold } from '../../stream/fold';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { caseOf, changed, decide, determined, order, reported, standing, titles, worldAt } from './level.fixture';
import { missing } from './missing';

const opened = reported({ deaths: 8, missing: 2 });
const article115 = '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）第三条';
const confirm = (count: number, at: string) => order('confirm-missing-deaths', at, { count, reason: '期满仍下落不明' });

function rung(at: string, clock = 'RP-11'): Rung {
  const text = { zh: '', en: '' };
  return { id: `${clock}:due:`, clock, name: 'due', at: beijing(at), to: [], action: 'expire', text, state: 'armed' };
}

const lapse = (state: InvestigationState, at: string) => investigation.lapse(state, rung(at), worldAt(at));

// 2024-03-01 + 30 days = 2024-03-31; day 31 begins at 00:00 of 1 April.
describe('LV-04 (notice 115, article 3): the missing count as dead from day 31, 2024-04-01 00:00', () => {
  test('LV-12: its end says so, from larger to major; nobody missing, nothing; another clock, nothing', () => {
    expect(lapse(caseOf(opened), '2024-04-01 00:00')).toEqual([
      {
        kind: 'missing.presumed-dead',
        version: 1,
        occurredAt: '2024-03-31T16:00:00.000Z',
        data: { count: 2, computed: 'major', possible: null },
      },
    ]);
    expect(lapse(caseOf(reported({ deaths: 8 })), '2024-04-01 00:00')).toEqual([]);
    expect(investigation.lapse(caseOf(opened), rung('2024-04-01 00:00', 'IN-01'), worldAt('2024-04-01 00:00'))).toEqual([]);
  });

  test('LV-12: the level counts them by itself; a task asks for the record, and a person confirms', () => {
    const state = caseOf(opened, determined('larger', '2024-03-05 09:00'));
    expect(standing(state, '2024-03-31 23:59')).toMatchObject({ computed: 'larger', possible: 'major' });
    expect(titles(state, '2024-03-31 23:59').filter((title) => title.includes('失踪'))).toEqual([]);
    expect(standing(state, '2024-04-01 00:00')).toMatchObject({ computed: 'major', possible: null });
    expect(titles(state, '2024-04-01 00:00')).toContain('确认失踪人员按死亡统计：期满仍下落不明2人，按死亡人员统计，初判为重大');
    expect(titles(state, '2024-04-01 00:00')).toContain('认定事故等级：按现有伤亡和损失初判为重大（死亡人数10人），请研判并认定');
    const confirmed = caseOf(opened, determined('larger', '2024-03-05 09:00'), confirm(2, '2024-04-01 09:00'));
    expect(confirmed.toll).toMatchObject({ deaths: 10, missing: 0 });
    expect(standing(confirmed, '2024-04-01 10:00')).toMatchObject({ determined: 'larger', computed: 'major', possible: null });
    expect(titles(confirmed, '2024-04-01 10:00')).toContain('认定事故等级：按现有伤亡和损失初判为重大（死亡人数10人），请研判并认定');
  });

  test('on the last day it is refused, and more than wait are refused', () => {
    expect(decide(caseOf(opened), confirm(2, '2024-03-31 23:59'))).toMatchObject({
      code: 'casualty-window-open',
      params: { lastDay: '2024-03-31' },
      article: article115,
    });
    expect(decide(caseOf(opened), confirm(2, '2024-04-01 00:00'))).toMatchObject([
      { kind: 'missing.confirmed-dead', data: { count: 2, computed: 'major' } },
    ]);
    expect(decide(caseOf(opened), confirm(3, '2024-04-01 09:00'))).toMatchObject({ code: 'missing-too-many', params: { waiting: 2 } });
    const twice = caseOf(opened, confirm(2, '2024-04-01 09:00'));
    expect(decide(twice, confirm(1, '2024-04-02 09:00'))).toMatchObject({ code: 'step-missing' });
    expect(decide(caseOf(opened), { ...confirm(2, '2024-04-01 09:00'), by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
  });

  test('found alive after it was confirmed, the count goes down again; found dead, it stays', () => {
    const found = (to: string) => changed('B1', '2024-04-10', '2024-04-10 09:00', { moves: [{ from: 'missing', to, count: 1 }] });
    const confirmed = confirm(2, '2024-04-01 09:00');
    const alive = caseOf(opened, confirmed, found('none'));
    expect([alive.toll.deaths, standing(alive, '2024-04-11 09:00').computed]).toEqual([9, 'larger']);
    const dead = caseOf(opened, confirmed, found('dead'));
    expect([dead.toll.deaths, standing(dead, '2024-04-11 09:00').computed]).toEqual([10, 'major']);
    expect(standing(dead, '2024-04-11 09:00').casualties.late.deaths).toBe(0);
  });

  test('the event is kept in the state', () => {
    const [event] = lapse(caseOf(opened), '2024-04-01 00:00');
    if (event === undefined) throw new Error('nothing was prepared');
    const own = caseOf(opened);
    const by = { organ: 'system', post: 'clock' };
    const recorded = {
      ...event,
      seq: 2,
      recordedAt: event.occurredAt,
      turnId: 'r:RP-11:due:',
      by,
      enteredBy: 'system',
      via: 'system' as const,
      documents: [],
    };
    const { own: after } = fold(investigation, { ...emptyStream, seq: 1, own }, recorded);
    expect(after).toMatchObject({ level: { prepared: { count: 2, at: '2024-03-31T16:00:00.000Z' } }, toll: { deaths: 8, missing: 2 } });
  });
});

describe('LV-04 (notice 115, article 3): whether anybody waits to be confirmed, whatever is filled in', () => {
  const ready = (state: InvestigationState, at: string, law = worldAt(at).law) =>
    missing.commands?.['confirm-missing-deaths']?.ready?.(state, { ...worldAt(at), law });

  test('on the last day not yet, from day 31 on, and no more once all are confirmed', () => {
    expect(ready(caseOf(opened), '2024-03-31 23:59')).toMatchObject({
      code: 'casualty-window-open',
      params: { lastDay: '2024-03-31' },
      article: article115,
    });
    expect(ready(caseOf(opened), '2024-04-01 00:00')).toBeNull();
    expect(ready(caseOf(opened, confirm(1, '2024-04-01 09:00')), '2024-04-02 09:00')).toBeNull();
    expect(ready(caseOf(opened, confirm(2, '2024-04-01 09:00')), '2024-04-02 09:00')).toMatchObject({
      code: 'step-missing',
      params: { command: 'confirm-missing-deaths', first: 'report-casualties' },
    });
  });

  test('nobody is missing, or the sheet has no law of casualties', () => {
    expect(ready(caseOf(reported({ deaths: 8 })), '2024-04-02 09:00')).toMatchObject({ code: 'step-missing' });
    const bare = { pack: 'old@1', place: '150802', clocks: [], gates: [], settings: {} };
    expect(ready(caseOf(opened), '2024-04-02 09:00', bare)).toMatchObject({ code: 'rule-missing', params: { rule: 'LV-04' } });
  });
});

describe('LV-04 (notice 115, article 3): totals after the confirmation are read against what is shown', () => {
  // Two dead, one missing who is confirmed on day 31: three dead are shown.
  const shown = [reported({ deaths: 2, missing: 1 }), confirm(1, '2024-04-01 09:00')];
  const totals = (data: object, at = '2024-04-02') => changed('T1', at, '2024-04-02 09:00', { ...data });
  const after = (data: object, at?: string) => {
    const state = caseOf(...shown, totals(data, at));
    return [state.toll.deaths, state.toll.missing, standing(state, '2024-04-03 09:00').casualties.counted.deaths];
  };

  test('the number that is shown is no fourth death', () => {
    expect(caseOf(...shown).toll).toMatchObject({ deaths: 3, missing: 0 });
    expect(after({ deaths: 3 })).toEqual([3, 0, 3]);
    expect(after({ deaths: 3, missing: 0 })).toEqual([3, 0, 3]);
    expect(after({ deaths: 3 }, '2024-04-01')).toEqual([3, 0, 3]);
  });

  test('one more is a death, and after the window it does not count (T-16)', () => {
    expect(after({ deaths: 4 })).toEqual([4, 0, 3]);
  });

  test('one fewer is the missing one, found alive; with nobody dead beside it too', () => {
    expect(after({ deaths: 2, missing: 0 })).toEqual([2, 0, 2]);
    expect(after({ deaths: 1 })).toEqual([1, 0, 1]);
    const state = caseOf(reported({ deaths: 0, missing: 1 }), confirm(1, '2024-04-01 09:00'), totals({ deaths: 0 }));
    expect(state.toll).toMatchObject({ deaths: 0, missing: 0 });
  });

  test('totals that still call the one missing change nothing', () => {
    expect(after({ deaths: 2, missing: 1 })).toEqual([3, 0, 3]);
  });
});

describe('haoye-20230115 at its own dates: 13:25 on 2023-01-15, two dead and twelve missing on the 16th', () => {
  const story = [
    reported({ occurredAt: '2023-01-15T05:25:00.000Z', deaths: 2, missing: 12, seriousInjuries: 4 }, '2023-01-16 09:00'),
    determined('ordinary', '2023-01-16 10:00'),
    changed('B1', '2023-01-19', '2023-01-19 09:00', { deaths: 12, missing: 1 }),
    determined('major', '2023-01-19 10:00'),
  ];

  test('RP-10: two dead are ordinary, fourteen are possible; ten of the missing found dead make it major', () => {
    expect(standing(caseOf(...story.slice(0, 2)), '2023-01-16 11:00')).toMatchObject({ computed: 'ordinary', possible: 'major' });
    const state = caseOf(...story);
    expect(state.toll).toMatchObject({ deaths: 12, missing: 1 });
    expect(standing(state, '2023-01-19 11:00')).toMatchObject({ determined: 'major', computed: 'major' });
  });

  // 16 days of January after the 15th, 14 of February: day 30 is 2023-02-14.
  test('LV-04: the last one counts from 2023-02-15 00:00 and is the thirteenth of the report', () => {
    const state = caseOf(...story);
    expect(lapse(state, '2023-02-14 23:59')).toEqual([]);
    expect(lapse(state, '2023-02-15 00:00')).toMatchObject([{ data: { count: 1, computed: 'major' } }]);
    expect(caseOf(...story, confirm(1, '2023-02-15 09:00')).toll).toMatchObject({ deaths: 13, missing: 0 });
  });
});

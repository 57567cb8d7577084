import { assessLevel, thresholdsFor } from '@app/domain';
import type { AccidentField, Casualties, Level } from '@app/domain';
import { levelThresholds } from './thresholds';

const nothing: Casualties = { deaths: 0, seriousInjuries: 0, directLossWan: 0 };

function assess(casualties: Partial<Casualties>, field: AccidentField = 'general') {
  const scale = thresholdsFor(levelThresholds, field, '2024-01-01');
  if (scale === null) throw new Error(`no scale for ${field}`);
  return assessLevel({ ...nothing, ...casualties }, scale);
}

describe('LV-01, LV-02 (decree 493, article 3): 以上 includes the number, 以下 does not', () => {
  const rows: readonly (readonly [Partial<Casualties>, Level | null])[] = [
    [{ deaths: 1 }, 'ordinary'],
    [{ deaths: 2 }, 'ordinary'],
    [{ deaths: 3 }, 'larger'],
    [{ deaths: 9 }, 'larger'],
    [{ deaths: 10 }, 'major'],
    [{ deaths: 29 }, 'major'],
    [{ deaths: 30 }, 'extraordinary'],
    [{ seriousInjuries: 1 }, 'ordinary'],
    [{ seriousInjuries: 9 }, 'ordinary'],
    [{ seriousInjuries: 10 }, 'larger'],
    [{ seriousInjuries: 49 }, 'larger'],
    [{ seriousInjuries: 50 }, 'major'],
    [{ seriousInjuries: 99 }, 'major'],
    [{ seriousInjuries: 100 }, 'extraordinary'],
    [{ directLossWan: 0.01 }, 'ordinary'],
    [{ directLossWan: 999.99 }, 'ordinary'],
    [{ directLossWan: 1000 }, 'larger'],
    [{ directLossWan: 4999.99 }, 'larger'],
    [{ directLossWan: 5000 }, 'major'],
    [{ directLossWan: 9999.99 }, 'major'],
    [{ directLossWan: 10_000 }, 'extraordinary'],
    [{}, null],
  ];
  test.each(rows)('%j is %s', (casualties, level) => {
    expect(assess(casualties).level).toBe(level);
  });
});

test('LV-01 (notice 115, article 3): the highest of the three measures decides and is named', () => {
  const answer = assess({ deaths: 2, seriousInjuries: 10, directLossWan: 5000 });
  expect(answer).toMatchObject({ level: 'major', status: 'preliminary', decidedBy: ['directLossWan'], mayRise: [] });
  expect(answer.readings.map(({ level }) => level)).toEqual(['ordinary', 'larger', 'major']);
});

test('LV-01: two measures that reach the same level are both named', () => {
  expect(assess({ deaths: 3, directLossWan: 1660.81 }).decidedBy).toEqual(['deaths', 'directLossWan']);
});

test('LV-05: a measure that is not known is no zero: it is named as able to raise the level', () => {
  expect(assess({ deaths: 2, directLossWan: null })).toMatchObject({ level: 'ordinary', mayRise: ['directLossWan'] });
  expect(assess({ deaths: 30, directLossWan: null }).mayRise).toEqual([]);
  expect(assess({ deaths: null, seriousInjuries: null, directLossWan: null })).toMatchObject({ level: null, decidedBy: [] });
});

test('each answer shows 初判, the article of each step and both languages', () => {
  const steps = assess({ deaths: 3, directLossWan: null }).derivation;
  expect(steps.map(({ rule, basis: { article } }) => [rule, article])).toEqual([
    ['LV-02', '第三条第三款'],
    ['LV-02', '第三条第三款'],
    ['LV-02', '第三条第三款'],
    ['LV-01', '第三条'],
    ['LV-01', '第三条第一款'],
  ]);
  expect(steps[0]?.text).toEqual({
    zh: '死亡人数3人，3人以上（含本数），为较大',
    en: 'deaths 3, at least 3 (the number included): larger',
  });
  expect(steps[3]?.text.zh).toBe('取最高等级，初判为较大事故（依据：死亡人数）');
});

test('SP-03 (special-equipment regulation, article 64): ordinary begins at a loss of 1万元; other grounds are left to a person', () => {
  expect(assess({ directLossWan: 0.99 }, 'special-equipment').level).toBeNull();
  expect(assess({ directLossWan: 1 }, 'special-equipment').level).toBe('ordinary');
  expect(assess({ deaths: 3 }, 'special-equipment').otherGrounds.map(({ zh }) => zh)).toContain('起重机械整体倾覆：较大');
});

test('SP-04 (law of maritime traffic safety, article 81): persons by the general scale, no scale of loss is known, so loss says nothing', () => {
  expect(assess({ deaths: 1, directLossWan: 20_000 }, 'maritime')).toMatchObject({ level: 'ordinary', mayRise: ['directLossWan'] });
});

test('LV-08: no scale for power failures, aviation and inland water, nor before a law was in force', () => {
  expect(thresholdsFor(levelThresholds, 'power-supply', '2024-01-01')).toBeNull();
  expect(thresholdsFor(levelThresholds, 'civil-aviation', '2024-01-01')).toBeNull();
  expect(thresholdsFor(levelThresholds, 'general', '2007-05-31')).toBeNull();
  expect(thresholdsFor(levelThresholds, 'general', '2007-06-01')?.id).toBe('LV-01');
});

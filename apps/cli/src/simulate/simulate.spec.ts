import { levelTitles } from '@app/domain';
import type { LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { releaseInForce } from '@app/register';
import { lawSheet } from '@app/rules';
import type { Ground } from '@app/rules';
import { booksOf, repertoire } from '@app/turn';
import published from '../../../../test/fixtures/accidents.json';
import { recordsSchema } from './record.schema';
import { simulate } from './simulate';
import type { Simulated } from './simulate';

const records = recordsSchema.parse(published);
const all = records.map((record) => simulate(record));

function differences(simulated: readonly Simulated[]): readonly string[] {
  return simulated.flatMap(({ id, facts }) =>
    facts
      .filter(({ verdict }) => verdict === 'different')
      .map(({ fact, official, computed, why }) => `${id} ${fact}: ${String(official)} / ${String(computed)} ${why ?? ''}`),
  );
}

function record(id: string) {
  const found = records.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function factOf({ facts }: Simulated, name: string) {
  return facts.find(({ fact }) => fact === name);
}

test('all 41 published accidents live through the procedure, and every difference is explained', () => {
  expect(records).toHaveLength(41);
  expect(differences(all)).toEqual([]);
  const verdicts = all.flatMap(({ facts }) => facts.map(({ verdict }) => verdict));
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  expect({ equal: count('equal'), reading: count('reading'), explained: count('explained') }).toEqual({
    equal: 98,
    reading: 7,
    explained: 17,
  });
});

test('JU-24, T-25: where the law is open, the published body is one of its readings, and says so; another body is a difference', () => {
  const readings = all.flatMap(({ id, facts }) => facts.filter(({ verdict }) => verdict === 'reading').map(({ fact }) => `${id} ${fact}`));
  expect(readings).toEqual([
    'ermugou-20191118 investigating_authority',
    'pingmei12-20240112 investigating_authority',
    'shuozhou-20240728 approved_by',
    'wuyi-20230417 investigating_authority',
    'yongju-20231116 investigating_authority',
    'yuchen-20170913 investigating_authority',
    'yuguang-20170320 investigating_authority',
  ]);
  const wuyi = record('wuyi-20230417');
  expect(factOf(simulate(wuyi), 'investigating_authority')?.why).toMatch(
    /^公布的浙江省人民政府为读法之一；火灾事故由有关人民政府负责组织调查，也可以授权消防救援机构牵头；.*第二十八条）$/,
  );
  const other = simulate({ ...wuyi, investigating_authority: '金华市人民政府' });
  expect(factOf(other, 'investigating_authority')).toMatchObject({ verdict: 'different' });
});

test('LV-03: 裕晨 2017 is larger, then major on the published day, through reports of casualties alone', () => {
  const yuchen = simulate(record('yuchen-20170913'));
  expect(yuchen.level).toBe('重大');
  for (const fact of ['level_before', 'level_after', 'level_change_on']) expect(factOf(yuchen, fact)).toMatchObject({ verdict: 'equal' });
});

test('IN-01 (article 29), AP-01 (article 32): 临河 2022, 60 + 60 + 15 days: the approval on day 93 lies before the last lawful day', () => {
  expect(factOf(simulate(record('linhe-20220919')), 'approved_on')).toMatchObject({
    official: '2022-12-21',
    computed: '≤ 2023-02-01',
    verdict: 'equal',
  });
});

test('what is not published is not guessed: without a day there are no clocks, without deaths no level', () => {
  expect(simulate(record('guiping-1219'))).toMatchObject({ level: null, clocks: [] });
  expect(factOf(simulate(record('yuguang-20170320')), 'level')).toMatchObject({
    official: '较大',
    computed: null,
    verdict: 'not-published',
  });
});

test('what the register does not know is a difference: a place, and an organ inside the data on the day of the act', () => {
  const nowhere = simulate({ ...record('linhe-20220919'), place: '某地', province: null });
  expect(factOf(nowhere, 'place')).toMatchObject({ official: '某地', verdict: 'different' });
  const noCode = simulate(record('linhe-20220919'), { 'linhe-20220919': { assumed: { place_code: '159999' }, why: 'no such code' } });
  expect(factOf(noCode, 'occurred_at')).toMatchObject({ verdict: 'different', why: '没有这个地区：159999 no such place: 159999' });
  const early = simulate({ ...record('linhe-20220919'), occurred_at: '2003-05-01', supervision_by: '国务院安委会' });
  expect(factOf(early, 'record-supervision')?.why).toContain('内蒙古自治区在2003-05-02没有这个机关');
  // Without a day nothing is opened, so that nothing was dropped for its place.
  expect(factOf(simulate({ ...record('guiping-1219'), place: '杨岐乡', province: null }), 'place')).toBeUndefined();
});

test('T-30: an investigation that the reform of 2018 fell into is played to its end by the bureau and then by the department', () => {
  const crossing = { ...record('linhe-20220919'), occurred_at: '2018-11-20', approved_on: '2019-02-25', published_on: '2019-03-05' };
  expect(differences([simulate(crossing)])).toEqual([]);
  expect(factOf(simulate(crossing), 'approved_on')).toMatchObject({ verdict: 'equal' });
});

test('a field that nobody knows is listed as not used; `derived` is never an input', () => {
  const lying = { ...record('linhe-20220919'), weather: 'rain', derived: { level_by_thresholds: '重大' } };
  const found = simulate(lying);
  expect([factOf(found, 'weather')?.verdict, factOf(found, 'derived')?.verdict]).toEqual(['not-used', 'not-used']);
  expect(found.level).toBe('一般');
});

test('assumed facts are taken in and compared with nothing', () => {
  const story = {
    'guiping-1219': { assumed: { occurred_at: '2020-12-19', deaths: 1, level: '一般', approved_on: '2021-03-01' }, why: 'year unknown' },
  };
  const found = simulate(record('guiping-1219'), story);
  expect(found.clocks.map(({ rule }) => rule)).toContain('AP-01');
  expect(found.level).toBe('一般');
  expect(found.facts.filter(({ verdict }) => verdict === 'equal' || verdict === 'different')).toEqual([]);
});

describe('a changed law is found', () => {
  const changed = (change: (sheet: LawSheet) => LawSheet): readonly string[] => {
    const other = { ...repertoire, lawSheet: (procedure: ProcedureKind, ground: Ground) => change(lawSheet(procedure, ground)) };
    return differences(records.map((one) => simulate(one, {}, booksOf(other, releaseInForce()))));
  };

  test('the limit of an investigation', () => {
    const shorter = changed((sheet) => ({
      ...sheet,
      clocks: sheet.clocks.map((rule) => (rule.id === 'IN-01' ? { ...rule, limit: [{ limit: { days: 6 } }] } : rule)),
    }));
    expect(shorter.length).toBeGreaterThan(0);
  });

  test('who investigates an ordinary accident', () => {
    const moved = changed((sheet) => {
      if (sheet.competence === undefined) return sheet;
      const { table } = sheet.competence;
      const rules = table.rules.map((rule) =>
        rule.kind === 'assigned' && rule.fields.includes('general') ? { ...rule, by: { ...rule.by, ordinary: rule.by.larger } } : rule,
      );
      return { ...sheet, competence: { ...sheet.competence, table: { ...table, rules } } };
    });
    expect(moved).toContain('linhe-20220919 investigating_authority: 临河区人民政府 / 巴彦淖尔市人民政府 ');
  });

  test('the threshold of deaths of a larger accident', () => {
    const raised = changed((sheet) => {
      if (sheet.levels === undefined) return sheet;
      const levels = sheet.levels.map((scale) => ({
        ...scale,
        bands: {
          ...scale.bands,
          deaths: scale.bands.deaths?.map((band) => (band.level === 'larger' ? { ...band, from: 4 } : band)) ?? null,
        },
      }));
      return { ...sheet, levels };
    });
    expect(raised).toEqual(expect.arrayContaining([expect.stringContaining(`level: ${levelTitles.larger.zh}`)]));
  });
});

test('a day that does not exist is refused by its path', () => {
  for (const occurred_at of ['2022-02-30', '2022-09-19T25:00', '2022-9-1']) {
    expect(recordsSchema.safeParse([{ id: 'x', occurred_at }]).error?.issues[0]?.path).toEqual([0, 'occurred_at']);
  }
});

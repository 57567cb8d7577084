import { levelTitles } from '@app/domain';
import type { LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { lawSheet } from '@app/rules';
import published from '../../../../test/fixtures/accidents.json';
import type { SheetOf } from './memory-case';
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
  expect({ equal: count('equal'), explained: count('explained') }).toEqual({ equal: 103, explained: 19 });
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
    const sheetOf: SheetOf = (procedure: ProcedureKind, place) => change(lawSheet(procedure, place));
    return differences(records.map((one) => simulate(one, {}, sheetOf)));
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

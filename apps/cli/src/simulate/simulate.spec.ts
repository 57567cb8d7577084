import { levelTitles } from '@app/domain';
import type { LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { lawSheet } from '@app/rules';
import type { Ground } from '@app/rules';
import { repertoire } from '@app/turn';
import published from '../../../../test/fixtures/accidents.json';
import { summaryLine } from './lines';
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

test('every published accident that has a day lives through the procedure, and nothing is excused without words of the record', () => {
  expect(records).toHaveLength(41);
  expect(differences(all)).toEqual([]);
  expect(all.filter(({ failed }) => failed !== null).map(({ id }) => id)).toEqual([
    'guiping-1219',
    'nanshan-hospital-0602',
    'shengzhou-0702',
  ]);
  expect(summaryLine(all)).toBe(
    '推演 played 38/41 (未能推演 NOT PLAYED 3: guiping-1219, nanshan-hospital-0602, shengzhou-0702), 一致 equal 66, 属读法之一 one of the readings 7, 回显 echo 29, 有说明 explained 6, 不能判定 cannot be judged 18, 未公布 not published 118, 不一致 DIFFERENT 0',
  );
});

test('IN-03 (article 27): a publication after the last lawful day is not excused by an appraisal that the record does not tell of', () => {
  const late = all.flatMap(({ facts }) =>
    facts.filter(({ fact, official, computed }) => fact === 'published_on' && computed !== null && `≤ ${official}` > String(computed)),
  );
  expect(late).toHaveLength(9);
  expect(late.filter(({ verdict }) => verdict !== 'cannot-judge')).toEqual([
    expect.objectContaining({ verdict: 'explained', why: expect.stringMatching(/；记录：note“瞒报近三年后起底/) as unknown }),
  ]);
});

test('an explanation holds for words that stand in the record, and for one answer: without them nothing is judged, another answer is a difference', () => {
  const xinjia = record('xinjia-20200307');
  const verdict = (changed: object) => factOf(simulate({ ...xinjia, ...changed }), 'approved_by')?.verdict;
  expect([
    verdict({}),
    verdict({ upgrade_to: null }),
    verdict({ upgrade_to: '泉州市' }),
    verdict({ approved_by: '泉州市人民政府' }),
  ]).toEqual(['explained', 'cannot-judge', 'cannot-judge', 'different']);
});

test('what is only an input read back is an echo, whatever it says', () => {
  const xinjia = record('xinjia-20200307');
  for (const team_established_on of [xinjia.team_established_on, '2020-04-01']) {
    expect(factOf(simulate({ ...xinjia, team_established_on }), 'team_established_on')).toMatchObject({
      official: team_established_on,
      verdict: 'echo',
    });
  }
});

test('a record that cannot be played is a failure: each of its published facts counts as not judged, none is dropped', () => {
  const linhe = record('linhe-20220919');
  for (const lost of [{ occurred_at: null }, { place: '某地', province: null }]) {
    const { failed, facts } = simulate({ ...linhe, ...lost });
    expect(failed).not.toBeNull();
    const told = facts.filter(({ official }) => official !== null).map(({ fact, verdict }) => `${fact} ${verdict}`);
    expect(told).toEqual(expect.arrayContaining(['level cannot-judge', 'approved_on cannot-judge']));
    expect(told.filter((one) => !one.endsWith('cannot-judge'))).toEqual([]);
  }
});

test('a day for which no number was in force is not called in time', () => {
  expect(factOf(simulate(record('tianjin-20150812')), 'published_on')).toMatchObject({ verdict: 'cannot-judge', computed: null });
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
    verdict: 'cannot-judge',
  });
});

test('what the register does not know is a difference: a place, and an organ inside the data on the day of the act', () => {
  const nowhere = simulate({ ...record('linhe-20220919'), place: '某地', province: null });
  expect(nowhere.failed).toBe('行政区划登记中没有“某地” the register does not hold the place "某地"');
  const noCode = simulate(record('linhe-20220919'), { 'linhe-20220919': { assumed: { place_code: '159999' }, why: 'no such code' } });
  expect(noCode.failed).toBe('没有这个地区：159999 no such place: 159999');
  const early = simulate({ ...record('linhe-20220919'), occurred_at: '2003-05-01', supervision_by: '国务院安委会' });
  expect(factOf(early, 'record-supervision')?.why).toContain('内蒙古自治区在2003-05-02没有这个机关');
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
    return differences(records.map((one) => simulate(one, {}, other)));
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

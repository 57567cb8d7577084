import { assessLevel, casualtiesOn, competentInvestigator, entrusting, levelTitles, movesBetween, thresholdsFor } from '@app/domain';
import type { CasualtyChange, CasualtyTotals, CompetenceAnswer, Level } from '@app/domain';
import records from '../../../../../test/fixtures/accidents-levels.json';
import { casualtyRules } from '../assessment/casualty-rules';
import { decree493 } from '../assessment/decree-493';
import { levelThresholds } from '../assessment/thresholds';
import { classified } from './accident-records.fixture';
import { explained } from './explained.fixture';
import { allKinds } from './places.fixture';
import { competenceLaw } from '../../competence-law';
import { competenceTable } from './table';

type Reported = CasualtyTotals & { readonly asOf?: string };

interface AccidentRecord {
  readonly id: string;
  readonly occurredOn?: string;
  readonly deaths?: number;
  readonly missing?: number;
  readonly seriousInjuries?: number;
  readonly injuredTotal?: number;
  readonly directLossWan?: number;
  readonly level?: string;
  readonly levelBefore?: string;
  readonly levelChangedOn?: string;
  readonly investigatingAuthority?: string;
  readonly approvedBy?: string;
  readonly casualtyTimeline?: readonly Reported[];
}

const accidents: readonly AccidentRecord[] = records;
const levelOf = new Map(Object.entries(levelTitles).map(([level, { zh }]) => [zh, level as Level]));

// Records without a year cannot be dated by their page; the law has not changed for their levels and places since 2007.
const undated = '2022-01-01';

function levelBy({ id, occurredOn, deaths, seriousInjuries, directLossWan }: AccidentRecord): Level | null {
  const scale = thresholdsFor(levelThresholds, classified[id]?.field ?? 'general', occurredOn ?? undated);
  if (scale === null) throw new Error(`${id}: no scale`);
  return assessLevel({ deaths: deaths ?? null, seriousInjuries: seriousInjuries ?? null, directLossWan: directLossWan ?? null }, scale)
    .level;
}

function competentFor(record: AccidentRecord): CompetenceAnswer | null {
  const level = levelOf.get(record.level ?? '') ?? levelBy(record);
  const seen = classified[record.id];
  if (level === null || seen === undefined) return null;
  return competentInvestigator({ level, ...seen, occurredOn: record.occurredOn ?? undated }, competenceLaw(allKinds, []));
}

/** Equal when the official text names the body: a government by its name, an agency by the word for its kind. */
function sameBody(answer: CompetenceAnswer | null, official: string): boolean {
  if (answer?.kind !== 'competent') return false;
  const { kind, title } = answer.body;
  return kind === 'mine-safety-agency' ? /(煤矿|矿山)安全监察局/.test(official) : official.startsWith(title.zh);
}

function said(answer: CompetenceAnswer | null): string {
  if (answer?.kind !== 'unknown') return answer?.body.title.zh ?? '';
  return `? ${answer.readings.map(({ body }) => body?.title.zh ?? '—').join(' / ')}`;
}

type Difference = readonly [string, { readonly computed: string; readonly official: string }];

function differences(record: AccidentRecord): readonly Difference[] {
  const computed = levelBy(record);
  const official = record.investigatingAuthority ?? record.approvedBy;
  const level: readonly Difference[] =
    record.level !== undefined && computed !== null && levelTitles[computed].zh !== record.level
      ? [[`${record.id} level`, { computed: levelTitles[computed].zh, official: record.level }]]
      : [];
  const answer = competentFor(record);
  if (official === undefined || sameBody(answer, official)) return level;
  return [...level, [`${record.id} investigator`, { computed: said(answer), official }]];
}

test('all 41 published accidents are read, each with a place and a field', () => {
  expect(accidents).toHaveLength(41);
  expect(accidents.filter(({ id }) => classified[id] === undefined)).toEqual([]);
});

test('LV-01 (decree 493, article 3), JU-01 (article 19): every difference from the published level or investigator is explained', () => {
  const found = Object.fromEntries(accidents.flatMap(differences));
  const wanted = Object.entries(explained).map(([key, { computed, official }]) => [key, { computed, official }]);
  expect(found).toEqual(Object.fromEntries(wanted));
  for (const { rule, article, why } of Object.values(explained)) expect([rule, article, why].every((text) => text.length > 0)).toBe(true);
});

test('how much was compared: 33 levels and 29 investigators; the rest is not published, which is never guessed', () => {
  const withLevel = accidents.filter((record) => record.level !== undefined && levelBy(record) !== null);
  const withBody = accidents.filter(({ investigatingAuthority, approvedBy }) => (investigatingAuthority ?? approvedBy) !== undefined);
  expect([withLevel.length, withBody.length]).toEqual([33, 29]);
});

test('what the law does not settle is answered with readings that hold the official body', () => {
  const open = accidents.filter((record) => competentFor(record)?.kind === 'unknown').map(({ id }) => id);
  const fires = ['fengtai-20210416', 'wuyi-20230417', 'yongju-20231116'];
  const unclear = ['shuozhou-20240728', 'wuzhou-20201125', 'yuguang-20170320', 'zhongkai-20241111', 'zhuhai-20241022'];
  expect(open.toSorted()).toEqual([...fires, ...unclear].toSorted());
  for (const id of ['shuozhou-20240728', 'wuyi-20230417', 'yongju-20231116', 'yuguang-20170320']) {
    const record = recordOf(id);
    const answer = competentFor(record);
    const named = answer?.kind === 'unknown' ? answer.readings.map(({ body }) => body?.title.zh) : [];
    expect(named).toContain(record.investigatingAuthority ?? record.approvedBy);
  }
});

function recordOf(id: string): AccidentRecord {
  const record = accidents.find((one) => one.id === id);
  if (record === undefined) throw new Error(id);
  return record;
}

function history({ casualtyTimeline = [] }: AccidentRecord): readonly CasualtyChange[] {
  return casualtyTimeline.flatMap(({ asOf = '', ...totals }, index) => {
    const before = casualtyTimeline.slice(0, index).reduce((one, { asOf: _, ...next }) => ({ ...one, ...next }), {});
    return movesBetween(before, totals, asOf, { at: asOf, recordedAt: `${asOf}T04:00:00.000Z` });
  });
}

function standingOn(id: string, day: string) {
  const record = recordOf(id);
  const standing = casualtiesOn(
    history(record),
    { occurred: record.occurredOn ?? '', class: 'other' },
    casualtyRules,
    `${day}T12:00:00.000Z`,
  );
  return { ...standing, level: assessLevel(standing.counted, decree493).level };
}

test('LV-03 (articles 13, 20): 雨辰 2017, 9 dead, the tenth found on day 10: larger, then major, on the published day', () => {
  const { levelBefore, level, levelChangedOn = '' } = recordOf('yuchen-20170913');
  const shown = ['2017-09-22', levelChangedOn].map((day) => standingOn('yuchen-20170913', day).level);
  expect(shown).toEqual([levelOf.get(levelBefore ?? ''), levelOf.get(level ?? '')]);
  expect(shown).toEqual(['larger', 'major']);
});

test('RP-11 (article 13): 珠海 2024, one hurt on the day, dead on day 5: ordinary by a death inside the window', () => {
  expect(standingOn('zhuhai-20241022', '2024-10-22').counted).toMatchObject({ deaths: 0 });
  expect(standingOn('zhuhai-20241022', '2024-12-31')).toMatchObject({ counted: { deaths: 1 }, level: 'ordinary', late: { deaths: 0 } });
});

test('RP-10 (article 12): 浩业 2023, 2 dead and 12 missing are ordinary, possibly major; 12 dead are major', () => {
  expect(standingOn('haoye-20230115', '2023-01-17')).toMatchObject({ level: 'ordinary', possible: { deaths: 14 } });
  expect(standingOn('haoye-20230115', '2023-01-20')).toMatchObject({ level: 'major', missing: 1 });
});

test('LV-04, T-16: 浩业 2023, the last missing person counts from day 31; found dead later, the 13 are those of the published report', () => {
  expect(standingOn('haoye-20230115', '2023-02-14')).toMatchObject({ counted: { deaths: 12 }, presumed: 0 });
  expect(standingOn('haoye-20230115', '2023-02-15')).toMatchObject({ counted: { deaths: 13 }, presumed: 1 });
  expect(standingOn('haoye-20230115', '2023-08-25')).toMatchObject({ counted: { deaths: 13 }, missing: 0, late: { deaths: 0 } });
  expect(recordOf('haoye-20230115').deaths).toBe(13);
});

test('JU-02 (article 19(3)): 从化 2022 hurt nobody, so the district could also have left it to the unit; it entrusted its department', () => {
  const { deaths = null, injuredTotal = null, investigatingAuthority } = recordOf('conghua-20221127');
  const answer = competentFor(recordOf('conghua-20221127'));
  const victims = deaths === null || injuredTotal === null ? null : deaths + injuredTotal;
  if (answer?.kind !== 'competent') throw new Error('no body');
  const may = entrusting({ investigator: answer.body, rank: 'county', level: 'ordinary', victims }, competenceTable);
  expect([may.department, may.unit, investigatingAuthority]).toEqual([true, 'yes', '从化区人民政府（委托区应急管理局）']);
});

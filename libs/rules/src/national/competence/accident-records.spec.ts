import { assessLevel, casualtiesOn, competentInvestigator, levelTitles, movesBetween, thresholdsFor } from '@app/domain';
import type { CasualtyChange, CompetenceAnswer, Level } from '@app/domain';
import records from '../../../../../test/fixtures/accidents-levels.json';
import { casualtyRules } from '../levels/casualty-rules';
import { levelThresholds } from '../levels/thresholds';
import { classified } from './accident-records.fixture';
import { explained } from './explained.fixture';
import { allKinds } from './places.fixture';
import { competenceTable } from './table';

interface AccidentRecord {
  readonly id: string;
  readonly occurredOn?: string;
  readonly deaths?: number;
  readonly missing?: number;
  readonly seriousInjuries?: number;
  readonly directLossWan?: number;
  readonly level?: string;
  readonly levelBefore?: string;
  readonly levelChangedOn?: string;
  readonly investigatingAuthority?: string;
  readonly approvedBy?: string;
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
  return competentInvestigator({ level, ...seen, occurredOn: record.occurredOn ?? undated }, allKinds, competenceTable);
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
  expect(open).toEqual(['shuozhou-20240728', 'wuzhou-20201125', 'yuguang-20170320', 'zhongkai-20241111', 'zhuhai-20241022']);
  for (const id of ['shuozhou-20240728', 'yuguang-20170320']) {
    const record = accidents.find((one) => one.id === id);
    const answer = record === undefined ? null : competentFor(record);
    const named = answer?.kind === 'unknown' ? answer.readings.map(({ body }) => body?.title.zh) : [];
    expect(named).toContain(record?.investigatingAuthority ?? record?.approvedBy);
  }
});

function history(
  timeline: readonly { asOf: string; deaths?: number; missing?: number; seriousInjuries?: number }[],
): readonly CasualtyChange[] {
  return timeline.flatMap(({ asOf, ...totals }, index) => {
    const { asOf: _, ...before } = timeline[index - 1] ?? { asOf: '' };
    return movesBetween(before, totals, asOf, { at: asOf, recordedAt: `${asOf}T04:00:00.000Z` });
  });
}

function levelOn(changes: readonly CasualtyChange[], occurred: string, now: string): Level | null {
  const { counted } = casualtiesOn(changes, { occurred, class: 'other' }, casualtyRules, now);
  const scale = thresholdsFor(levelThresholds, 'general', occurred);
  return scale === null ? null : assessLevel(counted, scale).level;
}

test('LV-03 (articles 13, 20): 雨辰 2017, 9 dead and 10 on day 10: larger, then major, as published', () => {
  const changes = history([
    { asOf: '2017-09-14', deaths: 9 },
    { asOf: '2017-09-23', deaths: 10 },
  ]);
  expect(levelOn(changes, '2017-09-13', '2017-09-19T00:00:00.000Z')).toBe('larger');
  expect(levelOn(changes, '2017-09-13', '2017-09-24T00:00:00.000Z')).toBe('major');
});

test('RP-11 (article 13): 珠海 2024, one hurt on the day, dead on day 5: ordinary by a death inside the window', () => {
  const changes = history([
    { asOf: '2024-10-22', deaths: 0, seriousInjuries: 1 },
    { asOf: '2024-10-27', deaths: 1, seriousInjuries: 0 },
  ]);
  expect(
    casualtiesOn(changes, { occurred: '2024-10-22', class: 'other' }, casualtyRules, '2024-12-31T00:00:00.000Z').counted,
  ).toMatchObject({
    deaths: 1,
    seriousInjuries: 0,
  });
});

test('LV-04 (notice 115, article 3): 浩业 2023, 2 dead and 12 missing are ordinary, possibly major; 12 dead are major', () => {
  const changes = history([
    { asOf: '2023-01-16', deaths: 2, missing: 12, seriousInjuries: 4 },
    { asOf: '2023-01-19', deaths: 12, missing: 1 },
  ]);
  expect(levelOn(changes, '2023-01-15', '2023-01-17T00:00:00.000Z')).toBe('ordinary');
  expect(levelOn(changes, '2023-01-15', '2023-01-20T00:00:00.000Z')).toBe('major');
  const first = casualtiesOn(changes, { occurred: '2023-01-15', class: 'other' }, casualtyRules, '2023-01-17T00:00:00.000Z');
  expect(first.possible?.deaths).toBe(14);
});

import { lightTurns } from '@app/clock';
import { endingTask, realEnd, streamLights } from '@app/domain';
import type { Parties, Projection } from '@app/domain';
import type { DataSource } from 'typeorm';
import { clocksOf } from '../read/clocks';
import { streamsOf } from '../read/streams';
import { tasksOf } from '../read/tasks';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { caseRow, caseText, listedEdition, turningColumns } from './case-row';

const unlisted = `
select id from "case" where listed < ${listedEdition} and ($1::uuid is null or id > $1) order by id limit $2`;

/** The next cases behind an id whose rows an older release wrote, at most `limit`. */
export async function unlistedCases(on: Querying, behind: string | null, limit: number): Promise<readonly string[]> {
  return (await rows<{ id: string }>(on, unlisted, [behind, limit])).map(({ id }) => id);
}

const writeTurns = `
update clock k set green_at = t."greenAt", amber_at = t."amberAt", red_at = t."redAt", dark_at = t."darkAt", end_at = t."endAt"
from jsonb_to_recordset($1::jsonb) as t(stream text, id text, "greenAt" timestamptz, "amberAt" timestamptz, "redAt" timestamptz, "darkAt" timestamptz,
  "endAt" timestamptz)
where k.stream = t.stream and k.id = t.id`;

const writeEnds = `
update task k set end_at = t."endAt", end_day_at = t."endDayAt"
from jsonb_to_recordset($1::jsonb) as t(stream text, id text, "endAt" timestamptz, "endDayAt" timestamptz) where k.stream = t.stream and k.id = t.id`;

const writeLights = `
update stream s set green_at = t."greenAt", amber_at = t."amberAt", red_at = t."redAt", window_green_at = t."windowGreenAt",
  window_amber_at = t."windowAmberAt", paused = t.paused, end_at = t."endAt"
from jsonb_to_recordset($1::jsonb) as t(id text, "greenAt" timestamptz, "amberAt" timestamptz, "redAt" timestamptz,
  "windowGreenAt" timestamptz, "windowAmberAt" timestamptz, paused boolean, "endAt" timestamptz)
where s.id = t.id`;

const writeParties = `
update stream s set supervisor = t.supervisor, addressee = t.addressee
from jsonb_to_recordset($1::jsonb) as t(stream text, supervisor text, addressee text) where s.id = t.stream`;

const turning = turningColumns.join(', ');

const writeRow = `
update "case" c set (possible_level, unit, deaths, serious_injuries, missing, responsible, listed, paused, ${turning}) = (
  select r.possible_level, r.unit, r.deaths, r.serious_injuries, r.missing, r.responsible, r.listed, s.paused, ${turning.replaceAll(/(\w+)/g, 's.$1')}
  from jsonb_populate_record(c, $2::jsonb) r cross join (
    select bool_or(paused) as paused, ${turningColumns.map((column) => `coalesce(min(${column}), 'infinity') as ${column}`).join(', ')}
    from stream where case_id = $1) s)
where c.id = $1`;

const writeText = `
insert into case_text (case_id, words, grams) select $1, t->>'words', array(select jsonb_array_elements_text(t->'grams')) from (select $2::jsonb as t) told
on conflict (case_id) do update set words = excluded.words, grams = excluded.grams`;

/**
 * Writes what lists show, search and are ordered by for a case of before. Nothing is decided and nothing recorded: a turn writes the same.
 *
 * @param shown the read model of the stream that opened it, as of `version` of its head
 * @param parties of its supervisions
 * @returns false where somebody wrote to the case meanwhile: then the turn that did has written it, or the next look finds it again
 */
export async function listAnew(
  source: DataSource,
  caseId: string,
  version: number,
  shown: Pick<Projection, 'summary' | 'lights'>,
  parties: readonly (Parties & { readonly stream: string })[],
): Promise<boolean> {
  return source.transaction(async ({ queryRunner }) => {
    if (queryRunner === undefined) throw new Error('A transaction has a query runner.');
    const head = await row(queryRunner, 'select 1 from case_head where case_id = $1 and version = $2 for update', [caseId, version]);
    if (head === undefined) return false;
    const [clocks, tasks, streams] = [
      await clocksOf(queryRunner, caseId),
      await tasksOf(queryRunner, caseId),
      await streamsOf(queryRunner, caseId),
    ];
    const own = <T extends { readonly stream: string }>(all: readonly T[], stream: string): T[] =>
      all.filter((one) => one.stream === stream);
    const shiftOf = (stream: string): number => streams.find(({ id }) => id === stream)?.shift ?? 0;
    const turns = clocks.map((clock) => {
      const { stream, id } = clock;
      return { stream, id, ...lightTurns(clock), endAt: realEnd(clock, shiftOf(stream)) };
    });
    const lights = streams.map(({ id, shift }) => ({ id, ...streamLights(own(clocks, id), own(tasks, id), shift) }));
    const ends = tasks.map((task) => endingTask(task, own(clocks, task.stream), shiftOf(task.stream)));
    await queryRunner.query(writeTurns, [JSON.stringify(turns)]);
    await queryRunner.query(writeEnds, [JSON.stringify(ends)]);
    await queryRunner.query(writeLights, [JSON.stringify(lights)]);
    await queryRunner.query(writeParties, [JSON.stringify(parties)]);
    await queryRunner.query(writeRow, [caseId, JSON.stringify(caseRow(shown))]);
    const text = caseText(shown);
    if (text !== null) await queryRunner.query(writeText, [caseId, JSON.stringify(text)]);
    return true;
  });
}

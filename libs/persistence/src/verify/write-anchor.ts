import type { Day } from '@app/calendar';
import type { DataSource, QueryRunner } from 'typeorm';
import { row, rows } from '../rows';
import { appendAnchors, readAnchorsIfAny } from './anchor-file';
import type { Anchor } from './anchor-file';
import { rootOf } from './root';
import type { ChainHead } from './root';

const changedHeads = `
insert into anchor_head (day, case_id, case_seq)
select $1, h.case_id, h.case_seq from chain_head h
where h.case_seq > coalesce((select max(a.case_seq) from anchor_head a where a.case_id = h.case_id), 0)`;

/**
 * Anchors a day: the root over all chain heads goes to the database and to a file outside it. A day is anchored once;
 * what an earlier, interrupted call left out of the file is added.
 *
 * @param day Beijing day that has ended
 * @returns the day's anchor
 * @throws Error when a later day is anchored already, or the file cannot be read
 */
export async function writeAnchor(source: DataSource, file: string, day: Day): Promise<Anchor> {
  const anchor = await source.transaction('REPEATABLE READ', async (manager) => {
    const runner = manager.queryRunner;
    if (runner === undefined) throw new Error('A transaction has a query runner.');
    return (await knownAnchor(runner, day)) ?? (await newAnchor(runner, day));
  });
  await addMissingLines(source, file);
  return anchor;
}

function knownAnchor(runner: QueryRunner, day: Day): Promise<Anchor | undefined> {
  return row<Anchor>(runner, 'select day, root, heads from anchor where day = $1', [day]);
}

async function newAnchor(runner: QueryRunner, day: Day): Promise<Anchor> {
  // `verify` finds the heads of a day as the last ones anchored until then: a day written after a later one would change that one's.
  const later = await row<{ day: Day }>(runner, 'select day from anchor where day > $1 order by day desc limit 1', [day]);
  if (later !== undefined) throw new Error(`${day} can no longer be anchored: ${later.day} is. 已有更晚日期的存证。`);
  const heads = await rows<ChainHead>(runner, 'select case_id as "caseId", case_seq as "caseSeq", hash from chain_head');
  const anchor = { day, root: rootOf(heads), heads: heads.length };
  await runner.query('insert into anchor (day, root, heads) values ($1, $2, $3)', [anchor.day, anchor.root, anchor.heads]);
  await runner.query(changedHeads, [day]);
  return anchor;
}

async function addMissingLines(source: DataSource, file: string): Promise<void> {
  const written = new Set((await readAnchorsIfAny(file)).map((anchor) => anchor.day));
  const known = await rows<Anchor>(source, 'select day, root, heads from anchor order by day');
  await appendAnchors(
    file,
    known.filter((anchor) => !written.has(anchor.day)),
  );
}

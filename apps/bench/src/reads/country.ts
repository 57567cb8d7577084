import { randomUUID } from 'node:crypto';
import { comparable, gramsOf } from '@app/persistence';
import { releaseInForce } from '@app/register';
import type { DataSource } from 'typeorm';
import type { Template } from './templates';

/** A case to be copied from a template. */
interface Copy {
  readonly id: string;
  readonly template: string;
  readonly place: string;
  readonly name: string;
  readonly unit: string;
  /** Days by which it lies before its template. */
  readonly back: number;
  readonly archived: boolean;
  readonly words: string;
  readonly grams: readonly string[];
}

const makers = [
  '宏达',
  '鑫源',
  '华盛',
  '中兴',
  '恒通',
  '金鼎',
  '永安',
  '顺发',
  '东方',
  '天成',
  '新世纪',
  '隆基',
  '嘉禾',
  '远大',
  '瑞丰',
  '长青',
];
const trades = ['建筑工程', '化工', '矿业', '物流', '机械制造', '冶金', '纺织', '电力安装', '食品', '木业', '建材', '市政工程'];
const kinds = ['高处坠落', '物体打击', '机械伤害', '触电', '坍塌', '爆炸', '中毒和窒息', '火灾', '车辆伤害', '起重伤害', '灼烫', '淹溺'];

// The same country in every run.
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function picked<T>(from: readonly T[], at: number): T {
  const found = from[Math.floor(at * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

/** Copies of the templates over the whole country, written straight into the read model and the ledger. @param owner one connection, as superuser */
export async function fillCountry(owner: DataSource, all: readonly Template[], count: number, say: (text: string) => void): Promise<void> {
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `create unlogged table gen (id uuid, template uuid, place text, name text, unit text, back int, archived boolean, words text, grams text[])`,
  );
  const next = chance(7);
  const perStep = 5_000;
  for (let at = 0; at < count; at += perStep) {
    const copies = Array.from({ length: Math.min(perStep, count - at) }, () => copyOf(all, next));
    await owner.query(
      `insert into gen select * from jsonb_to_recordset($1::jsonb) as g(id uuid, template uuid, place text, name text, unit text, back int, archived boolean, words text, grams text[])`,
      [JSON.stringify(copies)],
    );
  }
  for (const sql of [...copying, 'drop table gen']) {
    await owner.query(sql);
    say(sql.slice(0, 30));
  }
  await owner.query('vacuum analyze');
}

const { places } = releaseInForce().register;
const counties = places.codes().filter((code) => !code.endsWith('00') && places.latest(code)?.until === null);

function copyOf(all: readonly Template[], next: () => number): Copy {
  const pick = <T>(from: readonly T[]): T => picked(from, next());
  const share = next();
  // Of ten cases seven are in the archive; a few hundred were reported today.
  const state =
    share < 0.003 ? 'reported' : share < 0.15 ? 'investigating' : share < 0.25 ? 'overdue' : share < 0.3 ? 'supervised' : 'archived';
  const archived = state === 'archived';
  const template = all.find(({ name }) => name === (archived ? 'investigating' : state)) ?? pick(all);
  const back = archived ? 200 + Math.floor(next() * 2_500) : state === 'reported' ? 0 : Math.floor(next() * 40);
  const unit = `${pick(makers)}${pick(trades)}有限公司`;
  const name = `${unit}“${1 + Math.floor(next() * 12)}·${1 + Math.floor(next() * 28)}”${pick(kinds)}事故`;
  const words = comparable(`${name} ${unit}`);
  return { id: randomUUID(), template: template.id, place: pick(counties), name, unit, back, archived, words, grams: gramsOf(words) };
}

const days = `g.back * interval '1 day'`;
// A procedure, a gate and an owner are named after case and place.
const own = (column: string): string => `replace(${column}, g.template::text, g.id::text)`;
const here = (column: string): string => `regexp_replace(${column}, '^150802', g.place)`;

const copying = [
  `insert into "case" select r.* from gen g join "case" c on c.id = g.template cross join lateral jsonb_populate_record(c, jsonb_build_object('id', g.id, 'place', g.place, 'name', g.name, 'unit', g.unit,
     'occurred_at', c.occurred_at - ${days}, 'opened_at', c.opened_at - ${days} + (random() * 80000) * interval '1 second',
     'changed_at', c.changed_at - ${days} + (random() * 80000) * interval '1 second', 'responsible', ${here('c.responsible')},
     'amber_at', case when g.archived then 'infinity' else c.amber_at - ${days} end, 'red_at', case when g.archived then 'infinity' else c.red_at - ${days} end,
     'green_at', case when g.archived then 'infinity' else c.green_at end, 'window_green_at', case when g.archived then 'infinity' else c.window_green_at end,
     'window_amber_at', case when g.archived then 'infinity' else c.window_amber_at - ${days} end, 'end_at', case when g.archived then 'infinity' else c.end_at - ${days} end,
     'stage', case when g.archived then 'archived' else c.stage end,
     'level', (array['ordinary', 'ordinary', 'ordinary', 'ordinary', 'ordinary', 'ordinary', 'larger', 'larger', 'major'])[1 + floor(random() * 9)::int])) r`,
  `insert into case_text select id, words, grams from gen`,
  `insert into case_head select g.id, h.case_seq, h.hash, h.version from gen g join case_head h on h.case_id = g.template`,
  `insert into stream select r.* from gen g join stream s on s.case_id = g.template cross join lateral jsonb_populate_record(s, jsonb_build_object('id', ${own('s.id')}, 'case_id', g.id, 'ended', g.archived,
     'supervisor', regexp_replace(s.supervisor, '^1508', left(g.place, 4)), 'addressee', ${here('s.addressee')})) r`,
  `insert into clock select r.* from gen g join clock k on k.case_id = g.template cross join lateral jsonb_populate_record(k, jsonb_build_object('stream', ${own('k.stream')}, 'case_id', g.id,
     'due_date', k.due_date - g.back, 'due_at', k.due_at - ${days}, 'started_on', k.started_on - g.back,
     'amber_at', case when g.archived then null else k.amber_at - ${days} end, 'red_at', case when g.archived then null else k.red_at - ${days} end,
     'green_at', case when g.archived then null else k.green_at end, 'dark_at', case when g.archived then null else k.dark_at - ${days} end,
     'end_at', case when g.archived then null else k.end_at - ${days} end, 'status', case when g.archived then 'met' else k.status end,
     'rungs', case when g.archived then '[]'::jsonb else k.rungs end)) r where not g.archived or k.status not in ('pending', 'void')`,
  `insert into task select r.* from gen g join task t on t.case_id = g.template cross join lateral jsonb_populate_record(t, jsonb_build_object('stream', ${own('t.stream')}, 'case_id', g.id, 'owner', ${here('t.owner')},
     'since', t.since - ${days}, 'end_at', t.end_at - ${days}, 'end_day_at', t.end_day_at - ${days})) r where not g.archived`,
  `insert into gate select g.id, t.gate, ${own('t.stream')}, t.state, ${here('t.holder')}, t.since - ${days} from gen g join gate t on t.case_id = g.template`,
  `insert into ledger select g.id, l.case_seq, ${own('l.stream')}, l.seq, l.turn_id, l.kind, l.version, ${own('l.body')}, l.actor, l.occurred_at - ${days},
     l.recorded_at - ${days}, l.prev_hash, l.hash from gen g join ledger l on l.case_id = g.template`,
];

import type { Problem } from '../api/client';
import type { components } from '../api/schema';
import { instantOf } from '../format/moment';
import type { Words } from '../text/words';

type Schemas = components['schemas'];
export type Vocabulary = Schemas['FactVocabulary']['procedures'][number];
export type FactWord = Vocabulary['facts'][number];
export type Request = Schemas['ProjectionRequest'];
export type Procedure = Request['procedure'];

/** A fact as it is being typed. */
export interface FactRow {
  readonly key: number;
  readonly fact: string | null;
  readonly day: string | null;
  /** `HH:mm`, or nothing where only the day is known. */
  readonly time: string;
  readonly value: string;
  readonly days: number | null;
  readonly ref: string;
}

export interface Asked {
  readonly procedure: Procedure;
  readonly place: string | null;
  readonly now: string | null;
  readonly rows: readonly FactRow[];
}

/** What is wrong, by the field where it is shown: `place`, `now`, `<key of the row>.<field>`. */
export type Faults = ReadonlyMap<string, string>;

let rows = 0;

export function emptyRow(fact: string | null): FactRow {
  rows += 1;
  return { key: rows, fact, day: null, time: '', value: '', days: null, ref: '' };
}

const openings: Readonly<Record<Procedure, string>> = {
  investigation: 'accident.occurred',
  supervision: 'supervision.notice-received',
  rectification: 'approval.issued',
};

/** The procedure of that name, or that of an accident. */
export function procedureNamed(name: string): Procedure {
  return Object.keys(openings).find((known): known is Procedure => known === name) ?? 'investigation';
}

export function emptyAsked(procedure: Procedure): Asked {
  return { procedure, place: null, now: null, rows: [emptyRow(openings[procedure])] };
}

/** An accident whose appraisal stops the investigation for some days. */
export function exampleAsked(): Asked {
  const row = (fact: string, day: string, more: Partial<FactRow> = {}): FactRow => ({ ...emptyRow(fact), day, ...more });
  return {
    procedure: 'investigation',
    place: '150802',
    now: '2026-10-01',
    rows: [
      row('accident.occurred', '2026-09-19', { time: '09:00' }),
      row('level.determined', '2026-09-20', { value: 'ordinary' }),
      row('team.formed', '2026-09-21'),
      row('appraisal.ordered', '2026-09-22', { ref: 'A1' }),
      row('appraisal.delivered', '2026-09-30', { ref: 'A1' }),
    ],
  };
}

/** What can be seen to be missing before anything is sent. */
export function faultsOf({ place, rows: typed }: Asked, wordOf: (fact: string) => FactWord | undefined, words: Words): Faults {
  const faults = new Map<string, string>();
  const { project } = words;
  if (place === null) faults.set('place', project.placeNeeded);
  for (const row of typed) {
    const word = row.fact === null ? undefined : wordOf(row.fact);
    const complain = (field: string, text: string) => faults.set(`${row.key}.${field}`, text);
    if (word === undefined) complain('fact', project.factNeeded);
    if (row.day === null) complain('at', project.dayNeeded);
    if (row.time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(row.time)) complain('at', project.timeWrong);
    if (word !== undefined && word.values.length > 0 && row.value === '') complain('value', project.valueNeeded);
    if (word?.days === 'required' && row.days === null) complain('days', project.daysNeeded);
    if (word?.ref === 'required' && row.ref.trim() === '') complain('ref', project.refNeeded);
  }
  return faults;
}

/** @param asked without faults */
export function requestOf({ procedure, place, now, rows: typed }: Asked): Request {
  const facts = typed.map(({ fact, day, time, value, days, ref }) => ({
    fact: fact ?? '',
    at: time === '' ? (day ?? '') : instantOf(day ?? '', time),
    ...(value === '' ? {} : { value }),
    ...(days === null ? {} : { days }),
    ...(ref.trim() === '' ? {} : { ref: ref.trim() }),
  }));
  return { procedure, place: place ?? '', ...(now === null ? {} : { now: instantOf(now, '23:59') }), facts };
}

/** The faults that the API found, at the fields of the rows that were sent. */
export function faultsSaid({ fields = [] }: Problem, { rows: sent }: Asked, say: (text: { zh: string; en: string }) => string): Faults {
  const placed = fields.map(({ field, reason }): [string, string] => {
    const [, index, part] = /^facts\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const row = sent[Number(index)];
    return [row === undefined ? field : `${row.key}.${part}`, say(reason)];
  });
  return new Map(placed);
}

import { knownAccounts } from '@app/accounts';
import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { sentence, whatToDo } from '@app/contracts';
import type { Names } from '@app/contracts';
import { AssignmentRow, Holder, importPlan, readPeople, readShifts, sheetNames } from '@app/people';
import type { ImportPlan, LineFault, OnRecord, RawSheet } from '@app/people';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem';
import type { ImportAnswer } from './import.schema';
import { mostLines, tooMany } from './workbook';

// More are not told: whoever has so many corrects the first and asks again.
const mostFaults = 200;

export interface Asked {
  readonly organ: string;
  readonly held: readonly Post[];
  readonly now: Instant;
}

/** What the sheets of a workbook would change, by what is on record. @throws Problem */
export async function planOf(manager: EntityManager, sheets: readonly RawSheet[], { organ, held, now }: Asked): Promise<ImportPlan> {
  const people = sheets.find(({ name }) => name === sheetNames.people);
  const shifts = sheets.find(({ name }) => name === sheetNames.shifts);
  if (people === undefined && shifts === undefined) throw new Problem('import-sheet-missing');
  const ofPeople = people === undefined ? { lines: [], faults: [] } : readPeople(people, held);
  const ofShifts = shifts === undefined ? { lines: [], faults: [] } : readShifts(shifts, held);
  if (ofPeople.lines.length + ofShifts.lines.length > mostLines) throw tooMany();
  const accounts = ofPeople.lines.flatMap(({ account }) => account ?? []);
  const plan = importPlan(ofPeople.lines, ofShifts.lines, await onRecord(manager, organ, accounts, now));
  return { ...plan, faults: [...ofPeople.faults, ...ofShifts.faults, ...plan.faults] };
}

async function onRecord(manager: EntityManager, organ: string, accounts: readonly string[], now: Instant): Promise<OnRecord> {
  // One after the other: in a transaction they share one connection.
  const holders = await manager.find(Holder, { where: { organ }, order: { id: 'asc' } });
  const assignments = await manager.findBy(AssignmentRow, { organ });
  const known = await knownAccounts(manager, accounts);
  const owners = await manager.findBy(Holder, { account: In([...accounts]) });
  const ownerOf = (account: string) => {
    const owner = owners.find((one) => one.account === account);
    return owner === undefined ? null : { holder: owner.id, name: owner.name };
  };
  return { organ, holders, assignments, accounts: new Map(known.map(({ name }) => [name, ownerOf(name)])), now };
}

/** Records what a plan without faults says. */
export async function takeIn(manager: EntityManager, { holders, assignments, ends }: ImportPlan, organ: string, by: string): Promise<void> {
  const ids = new Map<string, string>();
  for (const { id, is, name, account, email, mobile, webhook } of holders) {
    const contact = { account, email, mobile, webhook };
    if (is === 'changed') await manager.update(Holder, id, contact);
    const saved = is === 'new' ? await manager.save(Holder, { organ, name, ...contact, enteredBy: by }) : { id };
    ids.set(id, saved.id);
  }
  const rows = assignments.map(({ line: _line, holder, ...rest }) => ({ ...rest, holder: ids.get(holder) ?? holder, setBy: by }));
  for (let at = 0; at < rows.length; at += 500) await manager.insert(AssignmentRow, rows.slice(at, at + 500));
  for (const { is, until } of ends) await manager.update(AssignmentRow, is.id, { until });
}

export function shownPlan(plan: ImportPlan, names: Names, taken: 'taken' | 'checked'): ImportAnswer {
  return {
    taken: taken === 'taken',
    faults: plan.faults.slice(0, mostFaults).map((fault) => shownFault(fault, names)),
    faultCount: plan.faults.length,
    changes: changesOf(plan),
  };
}

function shownFault({ sheet, line, column, code, params }: LineFault, names: Names): ImportAnswer['faults'][number] {
  return { sheet, line, column, code, text: sentence(code, params, names), whatToDo: whatToDo(code) };
}

function changesOf({ holders, assignments, ends }: ImportPlan): ImportAnswer['changes'] {
  const { people, shifts } = sheetNames;
  const nameOf = (id: string) => holders.find((one) => one.id === id)?.name ?? '';
  const ofPeople = holders.flatMap(({ is, line, name }) => {
    const kind = is === 'new' ? ('person-added' as const) : ('person-changed' as const);
    return is === 'same' ? [] : [{ sheet: people, line, kind, name, title: null, from: null, until: null }];
  });
  const ofPosts = assignments.map(({ kind, line, holder, post, from, until }) => {
    const [sheet, what] = kind === 'shift' ? ([shifts, 'shift-planned'] as const) : ([people, 'post-given'] as const);
    return { sheet, line, kind: what, name: nameOf(holder), title: posts[post].title, from, until };
  });
  const ofEnds = ends.map(({ is, line, until }) => {
    return { sheet: people, line, kind: 'post-ended' as const, name: nameOf(is.holder), title: posts[is.post].title, from: is.from, until };
  });
  return [...ofPeople, ...ofPosts, ...ofEnds];
}

import { placesOfList } from './kinds.mjs';
import { begun, corrected, correctedBetween, ended, forgotten } from './corrections.mjs';

/** A yearly list as it should have been. */
function settled({ day, names, ids }) {
  const year = Number(day.slice(0, 4));
  const slips = corrected.filter(([code, name, from, to]) => year >= from && year <= to && names.get(code) === name);
  const right = new Map(names);
  for (const [code] of slips) right.delete(code);
  for (const [, , , , code, name] of slips) right.set(code, name);
  const hints = new Map(ids);
  for (const [code, , , , rightCode] of slips) hints.set(rightCode, ids.get(code) === code ? rightCode : ids.get(code));
  return { day, year, places: placesOfList(right), ids: hints };
}

const sameRow = (one, other) => one.name === other.name && one.kind === other.kind && one.parent === other.parent;

/** May a list have forgotten the place in the years between? One list in between, or a row of the table. */
function isForgotten(code, from, to) {
  if (to - from <= 2) return true;
  return forgotten.some(([known, first, last]) => known === code && from + 1 === first && to - 1 === last);
}

/** One row per code, name, kind and parent, with the first and the last list that has it. */
function rowsOf(lists) {
  const rows = [];
  const open = new Map();
  lists.forEach(({ places, year }, index) => {
    for (const [code, place] of places) {
      const last = open.get(code);
      if (last !== undefined && sameRow(last, place) && isForgotten(code, lists[last.to].year, year)) last.to = index;
      else {
        const row = { code, ...place, from: index, to: index };
        open.set(code, row);
        rows.push(row);
      }
    }
  });
  return rows;
}

function nameIn(names, code) {
  const listed = names.get(code);
  return correctedBetween.find(([known, slip]) => known === code && slip === listed)?.[2] ?? listed;
}

/** Narrows the days between two yearly lists by the lists between them, if those that have the place are all on one side. */
function narrowed({ code, name }, before, after, between, standsAfter) {
  // Of two lists of one day the ministry's counts; it comes first.
  const within = between.filter(({ day }, at) => day > before && day < after && between[at - 1]?.day !== day);
  const has = within.map(({ names }) => nameIn(names, code) === name);
  const turn = has.indexOf(standsAfter);
  const clean = turn === -1 ? false : has.slice(turn).every((stands) => stands === standsAfter);
  // No turn at all may mean that the list writes the name otherwise: then only the yearly lists are believed.
  if (!clean) return [before, after];
  return [turn === 0 ? before : within[turn - 1].day, within[turn].day];
}

/** What happened after the last yearly list. */
function later(rows) {
  for (const [code, last, goneBy, successors] of ended) {
    const row = rows.find((one) => one.code === code && one.until === null);
    Object.assign(row, { until: [last, goneBy], successors });
  }
  return begun.map(([code, name, kind, parent, after, by]) => ({
    code,
    name,
    kind,
    parent,
    since: [after, by],
    until: null,
    successors: [],
  }));
}

/** A change of name or kind is one change: the old row ends between the same two days between which the new one begins. */
function joinChanges(rows, days) {
  for (const row of rows) {
    const next = rows.find((one) => one.code === row.code && one.from === row.to + 1);
    if (next === undefined) continue;
    const found = [row.until[0], next.since[1]];
    // The lists in between tell names apart, not kinds.
    const [last, by] = found[0] < found[1] && row.name !== next.name ? found : [days[row.to], days[next.from]];
    row.until = [last, by];
    next.since = [last, by];
  }
}

/** All rows with the days between which they began and ended. */
export function spans(yearly, between) {
  const lists = yearly.map(settled);
  const days = lists.map(({ day }) => day);
  const rows = rowsOf(lists).map((row) => {
    const since = row.from === 0 ? [null, days[0]] : narrowed(row, days[row.from - 1], days[row.from], between, true);
    const until = row.to === days.length - 1 ? null : narrowed(row, days[row.to], days[row.to + 1], between, false);
    return { ...row, since, until, successors: [] };
  });
  joinChanges(rows, days);
  return { rows: [...rows, ...later(rows)], lists };
}

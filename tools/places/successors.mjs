import { byHand, withoutSuccessor } from './successors-by-hand.mjs';

const suffixes = /(自治州|自治县|自治旗|地区|林区|特区|县|市|区|盟|旗)$/;
const peoples =
  /(各族|满族|蒙古族|回族|苗族|侗族|瑶族|壮族|彝族|土家族|藏族|羌族|畲族|黎族|傣族|佤族|白族|水族|布依族|哈尼族|拉祜族|傈僳族|纳西族|布朗族|景颇族|怒族|独龙族|普米族|仡佬族|朝鲜族|达斡尔族|锡伯族|土族|撒拉族|保安族|东乡族|裕固族|哈萨克族?|柯尔克孜|毛南族|仫佬族)+/g;

/** The name without its kind and peoples: 从化市 and 从化区 have one stem. One character is no stem but the whole name (赵县). */
export function stemOf(name) {
  const stem = name.replace(suffixes, '').replaceAll(peoples, '');
  return stem.length < 2 ? name.slice(0, 2) : stem;
}

/** The places that stand in the next list and whose code or name is new there. */
const newIn = (before, after) =>
  [...after.places].filter(([code, { name }]) => before.places.get(code)?.name !== name).map(([code, place]) => ({ code, ...place }));

const isCity = (code) => code.endsWith('00');

/** By name: a new place of the same stem at the same level, in the same city first, then in the province (and 四川 for 重庆). */
function byName(row, fresh) {
  const stem = stemOf(row.name);
  const alike = fresh.filter(({ code, name }) => isCity(code) === isCity(row.code) && stemOf(name) === stem);
  const inCity = alike.filter(({ code }) => code.startsWith(row.code.slice(0, 4)));
  const near = alike.filter(({ code }) => code.startsWith(row.code.slice(0, 2)) || (row.code.startsWith('51') && code.startsWith('50')));
  return (inCity.length > 0 ? inCity : near).map(({ code }) => code);
}

/** Where the counties of an abolished city, area or league went: their new cities, that with the most counties first. */
function byCounties(row, before, after, successorsOfCounty) {
  const counties = [...before.places].filter(([code, { parent }]) => parent === row.code && !isCity(code)).map(([code]) => code);
  const parents = counties
    .flatMap((code) => (after.places.has(code) ? [code] : successorsOfCounty(code)))
    .map((code) => after.places.get(code)?.parent)
    .filter((parent) => parent !== undefined && parent !== row.code && !parent.endsWith('0000'));
  const counts = new Map();
  for (const parent of parents) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([code]) => code);
}

/** Fills `successors` of every row whose code ended, and gives back those for which neither table nor rule knows one. */
export function linkSuccessors(rows, lists) {
  const hand = new Map(byHand.map(([code, name, successors]) => [`${code} ${name}`, successors]));
  const ending = rows.filter((row) => row.until !== null && row.successors.length === 0 && isEnd(row, lists));
  const counties = ending.filter(({ code }) => !isCity(code));
  for (const row of counties) row.successors = hand.get(`${row.code} ${row.name}`) ?? guess(row, lists);
  for (const row of ending.filter(({ code }) => isCity(code))) {
    const [before, after] = listsAround(row, lists);
    const ofCounty = (code) =>
      counties.find((one) => one.code === code && one.until[0] === row.until[0])?.successors ?? guessFor(code, before, after);
    row.successors = hand.get(`${row.code} ${row.name}`) ?? cityGuess(row, before, after, ofCounty);
  }
  closeHoles(rows);
  return ending.filter(
    ({ code, name, successors }) => successors.length === 0 && !withoutSuccessor.some(([known, of]) => known === code && of === name),
  );
}

function cityGuess(row, before, after, ofCounty) {
  const named = byName(row, newIn(before, after));
  return named.length > 0 ? named : byCounties(row, before, after, ofCounty);
}

/** Did the code end, or does the next list have it under another name or kind? */
function isEnd(row, lists) {
  const [, after] = listsAround(row, lists);
  return !after.places.has(row.code);
}

function listsAround(row, lists) {
  const year = Number(row.until[0].slice(0, 4));
  const before = row.until[0].endsWith('12-31') ? year : year - 1;
  const at = lists.findIndex((one) => one.year === before);
  return [lists[at], lists[at + 1]];
}

function guess(row, lists) {
  const [before, after] = listsAround(row, lists);
  return guessFor(row.code, before, after);
}

function guessFor(code, before, after) {
  const place = before.places.get(code);
  if (place === undefined) return [];
  const named = byName({ code, ...place }, newIn(before, after));
  if (named.length > 0) return named.slice(0, 1);
  // The hint of the list itself is the code of today: the next list may have the place under another one. Where the hint leaves the
  // level it means the city that took over the name, not the county.
  const hint = before.ids.get(code);
  if (hint === undefined || hint === code || isCity(hint)) return [];
  return after.places.has(hint)
    ? [hint]
    : newIn(before, after)
        .map((place) => place.code)
        .filter((next) => after.ids.get(next) === hint);
}

/** A place stands until its successor does, also where the lists of one month leave a hole between them. */
function closeHoles(rows) {
  for (const row of rows) {
    const next = row.successors.map((code) => rows.find((one) => one.code === code && one.from === row.to + 1));
    for (const successor of next) {
      if (successor !== undefined && successor.since[0] >= row.until[1]) row.until[1] = successor.since[1];
    }
  }
}

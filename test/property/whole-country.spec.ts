import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Day } from '@app/calendar';
import { accidentFields, compareRanks, competentInvestigator, levels, procedures, rankOf } from '@app/domain';
import type { AccidentField, CompetenceAnswer, CompetenceLaw, LawSheet, Place } from '@app/domain';
import { inForceOf, releaseInForce } from '@app/register';
import { competenceTable } from '@app/rules';
import { booksOf, releaseLaw, repertoire } from '@app/turn';
import type { Books } from '@app/turn';

const { register } = releaseInForce();
const { places, organs } = register;
const today: Day = '2026-11-02';
const kinds = Object.values(procedures).map(({ kind }) => kind);

/** A place on a day on which it stood. */
interface Standing {
  readonly place: Place;
  readonly day: Day;
}

const open: readonly Standing[] = places.codes().flatMap((code) => {
  const place = places.on(code, today);
  return place === null || place.kind === 'country' ? [] : [{ place, day: today }];
});

const counties = open.filter(({ place }) => rankOf(place.kind) === 'county').map(({ place }) => place.code);

/** Codes given up under the present law (since 2007-06-01), each on its last certain day; every third. */
const closed: readonly Standing[] = places
  .codes()
  .flatMap((code) => {
    const last = places.latest(code);
    return last?.until == null || last.until.last < '2007-06-01' ? [] : [{ place: last, day: last.until.last }];
  })
  .filter((_, index) => index % 3 === 0);

const known = new Map<string, boolean>();

function isKnown(organ: string, day: Day): boolean {
  const key = `${organ} ${day}`;
  const found = known.get(key) ?? organs.on(organ, day) !== null;
  known.set(key, found);
  return found;
}

/** Whether a rule of that day is known for the field; of another nobody is told, and the one reading says why. */
function isCovered(field: AccidentField, day: Day): boolean {
  return competenceTable.rules.some(
    ({ fields, inForce: { from, to } }) => fields.includes(field) && from <= day && (to === undefined || day <= to),
  );
}

/** What is wrong with an answer; an accident of which nobody knows more than the province is answered without an organ. */
function faultsOf(answer: CompetenceAnswer, field: AccidentField, { place, day }: Standing): readonly string[] {
  const bodies = answer.kind === 'competent' ? [answer.body] : answer.readings.map(({ body }) => body);
  const named = bodies.flatMap((body) => body?.organ ?? []);
  const expected = rankOf(place.kind) !== 'provincial' && isCovered(field, day);
  return [
    ...named.filter((organ) => !isKnown(organ, day)).map((organ) => `no ${organ}`),
    ...(named.length === 0 && expected ? ['nobody'] : []),
    ...(bodies.length === 0 ? ['no reading'] : []),
  ];
}

const questions = accidentFields.flatMap((field) => levels.map((level) => ({ field, level })));

function investigatorFaults(standing: Standing, law: CompetenceLaw): readonly string[] {
  const { place, day } = standing;
  return questions.flatMap(({ field, level }) => {
    const answer = competentInvestigator({ field, level, place: place.code, occurredOn: day }, law);
    return faultsOf(answer, field, standing).map((fault) => `${place.code} ${day} ${field} ${level}: ${fault}`);
  });
}

/** Reports go up through the safety departments of all places above, to the rank that the level asks for, or the next that the place has. */
function reportFaults({ place, day }: Standing, { reporting }: LawSheet): readonly string[] {
  const chain = places.chainOn(place.code, day);
  return levels.flatMap((level) => {
    const reach = reporting?.reach[level];
    if (reach === undefined) return [`${place.code} ${level}: no report chain`];
    const end = chain.findIndex(({ kind }) => compareRanks(rankOf(kind) ?? 'county', reach) >= 0);
    const told = end < 0 ? [] : chain.slice(0, end + 1);
    const deaf = told.filter(({ code }) => !isKnown(`${code}-emergency`, day) && !isKnown(`${code}-work-safety`, day));
    return [
      ...(told.length === 0 ? [`${place.code} ${level}: nobody is told`] : []),
      ...deaf.map(({ code }) => `${code} ${day}: hears nothing`),
    ];
  });
}

const needed = ['government', 'procuratorate', 'public-security', 'union', 'discipline-inspection'];

/** In the months of the reform of 2018 a paper bears the name of the one or the other. */
function reforming(day: string): boolean {
  return day >= '2018-10-01' && day <= '2019-06-30';
}

function organFaults({ place, day }: Standing): readonly string[] {
  const shorts = organs.at(place.code, day).map(({ id }) => id.slice(7));
  const missing = needed.filter((short) => !shorts.includes(short));
  const safety = shorts.filter((short) => short === 'emergency' || short === 'work-safety');
  const office = day < '2004-01-01' || shorts.includes('safety-office') ? [] : ['safety-office'];
  return [...missing, ...office, ...(safety.length === 1 || (safety.length === 2 && reforming(day)) ? [] : ['one safety department'])].map(
    (short) => `${place.code} ${day}: ${short}`,
  );
}

/** What a province adds to the law, and no other. */
function localFaults({ place: { code } }: Standing, { clocks, settings }: LawSheet): readonly string[] {
  const added = ['JU-21', 'JU-22', 'AP-05'].filter((rule) => clocks.some(({ id }) => id === rule));
  const found = [...added, ...(settings['carryingOut.report'] === 'asked' ? ['carryingOut.report'] : [])];
  const wanted = { '45': 'JU-21', '51': 'JU-22', '50': 'AP-05', '33': 'carryingOut.report' }[code.slice(0, 2)] ?? '';
  return found.join() === wanted ? [] : [`${code}: ${found.join()} is not ${wanted}`];
}

function faultsAt(standing: Standing): readonly string[] {
  const { code } = standing.place;
  const sheets = kinds.map((kind) => releaseLaw(kind, code).sheet);
  const { sheet } = releaseLaw('investigation', code);
  if (sheets.some(({ place, clocks }) => place !== code || clocks.length === 0) || sheet.competence === undefined)
    return [`${code}: no law`];
  return [
    ...investigatorFaults(standing, sheet.competence),
    ...reportFaults(standing, sheet),
    ...organFaults(standing),
    ...localFaults(standing, sheet),
  ];
}

/** Prints how long it took, for whoever looks: what a test may assert is the work. */
function timed<T>(what: string, work: () => T): T {
  const began = performance.now();
  const result = work();
  process.stdout.write(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return result;
}

test('every place that stands is answered: its law, who investigates at every level in every field, how far reports go, its organs', () => {
  expect(counties.length).toBeGreaterThan(2_840);
  expect(accidentFields.filter((field) => !isCovered(field, today))).toEqual([]);
  expect(timed(`${open.length} places × ${questions.length} questions`, () => open.flatMap(faultsAt))).toEqual([]);
});

test('so is a place that was given up, on its last day', () => {
  expect(closed.length).toBeGreaterThan(100);
  expect(timed(`${closed.length} places that are no more`, () => closed.flatMap(faultsAt))).toEqual([]);
});

const lawsOf = (codes: readonly string[], books: Books) => codes.map((code) => kinds.map((kind) => books.law(kind, code)));

/** Heap in use, in MB, when what nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1_048_576;
}

test('the law of 300 counties with its digests takes little more than that of one', () => {
  const books = booksOf({ ...repertoire }, inForceOf(1, []));
  books.law('investigation', '150802');
  const before = heap();
  // From all over the country: they share less than neighbours do.
  const laws = lawsOf(counties.filter((_, index) => index % 9 === 0).slice(0, 300), books);
  const grown = heap() - before;
  process.stdout.write(`${laws.length} counties: ${grown.toFixed(1)} MB of heap\n`);
  expect(laws).toHaveLength(300);
  expect(grown).toBeLessThan(30);
});

/** All objects below a value. */
function objectsIn(value: unknown, seen: Set<unknown>): Set<unknown> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const part of Object.values(value)) objectsIn(part, seen);
  return seen;
}

test('a place adds at most 2 kB to the law that places share: its chain, its pack, bodies of its own', () => {
  // Whole provinces, so that what a city's counties share is seen to be shared; 浙江 adds a setting, 四川 a clock.
  const neighbours = counties.filter((code) => ['33', '34', '51'].includes(code.slice(0, 2)));
  const sheets = lawsOf(neighbours, booksOf({ ...repertoire }, inForceOf(1, []))).map((laws) =>
    laws.map(({ sheet, basis }) => ({ sheet, basis })),
  );
  const held = new Map<unknown, number>();
  for (const one of sheets) for (const part of objectsIn(one, new Set())) held.set(part, (held.get(part) ?? 0) + 1);
  const own = sheets.map((one) => JSON.stringify(one, (_, part: unknown) => ((held.get(part) ?? 0) > 1 ? null : part)));
  const most = Math.max(...own.map((text) => Buffer.byteLength(text)));
  process.stdout.write(`a place adds ${most} bytes at most\n`);
  expect(most).toBeLessThanOrEqual(2_048);
});

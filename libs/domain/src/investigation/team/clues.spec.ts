import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, government, invitation, linhe, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { clues } from './clues';

const police = '150802-public-security';
const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
const order = (name: string, at: string, data: object, more: Partial<Order> = {}): Order => ({
  name,
  at,
  by: '150802-emergency',
  data: { ...data },
  ...more,
});
const official = order('find-official-clue', '2022-10-08 09:00', { ref: 'O1', subject: '监管人员失职', basis: '检查记录' });
const letter = (kind: string) =>
  order('file-document', '2022-10-09 09:00', {
    document: paper,
    sha256: '0'.repeat(64),
    sm3: '0'.repeat(64),
    bytes: 3,
    type: 'application/pdf',
    title: '移送函',
    kind,
    issuedOn: '2022-10-08',
    issuer: government,
  });
const found = order('find-crime-clue', '2022-10-08 09:00', { ref: 'C1', subject: '涉嫌重大责任事故罪', basis: '询问笔录' });
const handOver = (name: string, ref: string, receiver: string) =>
  order(name, '2022-10-10 09:00', { ref, receiver, materials: '复印件' }, { documents: [paper] });
const handedOver = handOver('hand-over-crime-clue', 'C1', police);
const received = order('record-clue-receipt', '2022-10-11 09:00', { ref: 'C1' }, { by: police });

const decide = (state: InvestigationState, given: Order) => decideOrder(investigation, state, given);
const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const open = (state: InvestigationState) =>
  investigation
    .tasks(state, [], world)
    .filter(({ id }) => id.includes('clue'))
    .map(({ id, owner, since }) => [id, owner, since]);

test('IN-08, T-40, article 26(3): a crime clue is an open hand-over from its finding to its receipt', () => {
  expect(open(linhe(team, found))).toEqual([['hand-over-crime-clue:C1', 'investigation-team', '2022-10-08T01:00:00.000Z']]);
  const underway = linhe(team, found, letter('letter'), handedOver);
  expect(open(underway)).toEqual([['record-clue-receipt:C1', police, '2022-10-10T01:00:00.000Z']]);
  expect(underway.team.clues).toMatchObject([{ handedOver: { receiver: police, documents: [paper] } }]);
  expect(open(linhe(team, found, letter('letter'), handedOver, received))).toEqual([]);
});

test('IN-08, T-40: it is found in any stage, before the team and after the archive, and stays in the inbox of an archived case', () => {
  expect(open(linhe({ ...found, at: '2022-09-19 12:00' }))).toHaveLength(1);
  const whole = [team, invitation, answer, submission, approval, publication, filing] as const;
  const late = linhe(...whole, { ...found, at: '2023-03-01 09:00' });
  expect([late.stage, open(late)]).toEqual(['archived', [['hand-over-crime-clue:C1', 'investigation-team', '2023-03-01T01:00:00.000Z']]]);
});

test('article 26: the hand-over is shown by its letter, comes after the finding, and reaches another receiver until one has confirmed it', () => {
  const article = '《生产安全事故报告和调查处理条例》第二十六条';
  expect(decide(linhe(team, found), handedOver)).toMatchObject({ code: 'document-missing', params: { kind: 'letter' }, article });
  expect(decide(linhe(team, found, letter('notice')), handedOver)).toMatchObject({ code: 'document-missing' });
  const filed = linhe(team, found, letter('letter'));
  expect(decide(filed, { ...handedOver, at: '2022-10-07 09:00', now: '2022-10-12 09:00' })).toMatchObject({ code: 'date-out-of-order' });
  const again = { ...handOver('hand-over-crime-clue', 'C1', '150802-procuratorate'), at: '2022-10-12 09:00' };
  const another = { ...found, data: { ...found.data, ref: 'C2' } };
  expect(decide(linhe(team, found, letter('letter'), handedOver), again)).toMatchObject([{ kind: 'clue.handed-over' }]);
  expect(decide(linhe(team, found, letter('letter'), handedOver, received, another), again)).toMatchObject({ code: 'already-done' });
});

test('T-29, 310 article 19: an official’s clue goes its own way, and is no crime clue', () => {
  const state = linhe(team, official, letter('letter'));
  expect(open(state)).toEqual([['hand-over-official-clue:O1', 'investigation-team', '2022-10-08T01:00:00.000Z']]);
  expect(decide(linhe(team, official, found), handOver('hand-over-crime-clue', 'O1', police))).toMatchObject({ code: 'clue-unknown' });
  const to = handOver('hand-over-official-clue', 'O1', '150802-supervision-commission');
  expect(decide(state, to)).toMatchObject([{ kind: 'clue.handed-over' }]);
  expect(decide(linhe(team, official), to)).toMatchObject({ article: '《行政执法机关移送涉嫌犯罪案件的规定》第十九条' });
});

test('a clue is recorded once under a reference, and confirmed only after its hand-over', () => {
  expect(decide(linhe(team, found), { ...found, at: '2022-10-09 09:00' })).toMatchObject({ code: 'ref-taken' });
  const another = { ...found, data: { ...found.data, ref: 'C2' } };
  const underway = linhe(team, found, another, letter('letter'), handedOver);
  expect(decide(underway, { ...received, data: { ref: 'C2' } })).toMatchObject({ code: 'clue-not-handed-over' });
  expect(decide(underway, { ...received, data: { ref: 'C9' } })).toMatchObject({ code: 'clue-unknown' });
});

test('4.3, article 7: interference is logged in any stage, each entry for ever', () => {
  const logged = order('log-interference', '2022-09-19 12:00', { who: '某负责人', what: '来电说情' });
  const state = linhe(logged, team, { ...logged, at: '2022-10-01 09:00', data: { who: '另一人', what: '打招呼' } });
  expect(state.team.interferences.map(({ who, loggedBy }) => [who, loggedBy])).toEqual([
    ['某负责人', '150802-emergency'],
    ['另一人', '150802-emergency'],
  ]);
});

test('IN-08, T-41: finding, hand-over and receipt of a crime clue are facts tied by its reference; an official’s clue is never found as one', () => {
  const factsOf = (state: InvestigationState) => state.facts.slice(3).map(({ fact, ref }) => [fact, ref]);
  expect(factsOf(linhe(found, letter('letter'), handedOver, received))).toEqual([
    ['crime-clue.found', 'C1'],
    ['clue.handed-over', 'C1'],
    ['clue.received', 'C1'],
  ]);
  expect(factsOf(linhe(official))).toEqual([]);
});

const ready = (command: string, state: InvestigationState) => clues.commands?.[command]?.ready?.(state, world);
const shown = (name: string, state: InvestigationState) => clues.options?.[name]?.(state, world).map(({ value }) => value);

test('IN-08: a hand-over goes on from a clue of its kind that nobody has confirmed', () => {
  const missing = (kind: string) => ({
    code: 'step-missing',
    params: { command: `hand-over-${kind}-clue`, first: `find-${kind}-clue` },
  });
  const settled = linhe(team, found, letter('letter'), handedOver, received);
  expect(ready('hand-over-crime-clue', linhe(team, official))).toMatchObject(missing('crime'));
  expect(ready('hand-over-crime-clue', settled)).toMatchObject(missing('crime'));
  expect(ready('hand-over-official-clue', linhe(team, found))).toMatchObject(missing('official'));
  const both = linhe(team, found, official, letter('letter'), handedOver);
  expect([ready('hand-over-crime-clue', both), ready('hand-over-official-clue', both)]).toEqual([null, null]);
  expect([shown('crime-clues.open', both), shown('official-clues.open', both), shown('crime-clues.open', settled)]).toEqual([
    ['C1'],
    ['O1'],
    [],
  ]);
});

test('a receipt goes on from a hand-over that is not confirmed, and says which hand-over is missing', () => {
  const missing = (first: string) => ({ code: 'step-missing', params: { command: 'record-clue-receipt', first } });
  const underway = [team, found, official, letter('letter'), handedOver] as const;
  expect(ready('record-clue-receipt', linhe(team))).toMatchObject(missing('hand-over-crime-clue'));
  expect(ready('record-clue-receipt', linhe(team, official))).toMatchObject(missing('hand-over-official-clue'));
  expect(ready('record-clue-receipt', linhe(...underway))).toBeNull();
  expect(ready('record-clue-receipt', linhe(...underway, received))).toMatchObject(missing('hand-over-official-clue'));
  expect([shown('clues.handed-over', linhe(...underway)), shown('clues.handed-over', linhe(...underway, received))]).toEqual([['C1'], []]);
  expect(shown('clues.found', linhe(...underway, received))).toEqual(['C1', 'O1']);
});

test('a clue is known by the beginning of what it says, its day and with whom it lies', () => {
  const words = (state: InvestigationState) => clues.options?.['clues.found']?.(state, world).map((option) => option.words.zh);
  expect(words(linhe(team, found))).toEqual(['涉嫌重大责任事故罪（2022年10月8日发现）']);
  expect(words(linhe(team, found, letter('letter'), handedOver))).toEqual([
    '涉嫌重大责任事故罪（2022年10月8日发现，2022年10月10日移送150802-public-security）',
  ]);
  // 𠮷 takes two places of a string: cut between them it could not be kept.
  const long = { ...found, data: { ...found.data, subject: `${'某'.repeat(39)}𠮷等人涉嫌犯罪` } };
  expect(words(linhe(team, long))).toEqual([`${'某'.repeat(39)}𠮷……（2022年10月8日发现）`]);
});

import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import type { ProcedureKind } from '@app/streams';
import { caseConflicts, conflictSteps, contradictionSteps } from './case-conflicts';

const { calendar } = releaseInForce();
const id = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';
const now = '2023-04-22T00:00:00.000Z';

function clocksOf(stream: string, procedure: ProcedureKind, ...facts: readonly Fact[]): readonly (Clock & { readonly stream: string })[] {
  return project(releaseLaw(procedure, '330784').sheet.clocks, facts, calendar, now).map((clock) => ({ ...clock, stream }));
}

// Wuyi: the accident of 2023-04-17 + 60 = 16 June, + 15 = 1 July; a notice of 21 April that states 20 June, one of 10 May that states 9 July.
const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };
const investigation = clocksOf(`investigation/${id}`, 'investigation', accident);
const supervision = (stream: string, due: string) => clocksOf(stream, 'supervision', { fact: 'supervision.due', at: due });
const first = supervision(`supervision/${id}`, '2023-06-20');

test('T-10: a supervision that ends before report and approval can use their time conflicts with them, in whatever procedure each stands', () => {
  expect(caseConflicts([...investigation, ...first], calendar)).toMatchObject([
    { stream: `supervision/${id}`, binding: 'SV-06', others: ['IN-01', 'AP-01'], bindingDay: '2023-06-20', otherDay: '2023-07-01' },
  ]);
  expect(caseConflicts(investigation, calendar)).toEqual([]);
});

test('T-10, T-27: of two supervisions each is held against the investigation by itself; the one that ends on 9 July conflicts with nothing', () => {
  const both = [...investigation, ...first, ...supervision(`supervision/${id}/2`, '2023-07-09')];
  expect(caseConflicts(both, calendar).map(({ stream }) => stream)).toEqual([`supervision/${id}`]);
  const two = [...investigation, ...first, ...supervision(`supervision/${id}/2`, '2023-06-21')];
  expect(caseConflicts(two, calendar).map(({ stream, bindingDay }) => [stream, bindingDay])).toEqual([
    [`supervision/${id}`, '2023-06-20'],
    [`supervision/${id}/2`, '2023-06-21'],
  ]);
});

test('the derivations of all of them say it, and no other', () => {
  const all = [...investigation, ...first, ...supervision(`supervision/${id}/2`, '2023-07-09')];
  const found = caseConflicts(all, calendar);
  const said = all.filter((clock) => conflictSteps(clock, found).length > 0).map(({ stream, id: clock }) => [stream, clock]);
  expect(said).toEqual([
    [`investigation/${id}`, 'IN-01'],
    [`investigation/${id}`, 'AP-01'],
    [`supervision/${id}`, 'SV-06'],
  ]);
  expect(conflictSteps(first[0] ?? { id: '', stream: '' }, found)[0]?.text.zh).toContain('以较早的 2023-06-20 为准');
});

test('T-10: numbers that contradict each other are said of the clocks that rest on them, and of no other', () => {
  const contradiction = { id: 'B1:B2', text: { zh: '伤亡人数不一致', en: 'contradict' }, since: now };
  const said = (rule: string) => contradictionSteps({ rule }, [contradiction]).map(({ step, text }) => [step, text.zh]);
  expect(said('RP-11')).toEqual([['conflict', '伤亡人数不一致']]);
  expect([said('RP-12-daily'), said('SV-06')].map(({ length }) => length)).toEqual([1, 1]);
  expect([said('AP-04'), said('house-vetting')]).toEqual([[], []]);
});

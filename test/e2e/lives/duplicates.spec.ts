import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { eventually } from '../../support/process';
import { toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// One fall at 临河 is told twice, by the unit and by 110: the second registration is joined with the first. A third case, of the next day, is another.
const receiver = '150802-emergency';
const accident = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2024-06-03T09:00:00+08:00',
  unit: '某建筑公司',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'ordinary',
  source: '事故发生单位报告',
};

let desk: Desk;
let first: ToldLife;
let second: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  first = await toldLife(desk, '2024-06-03 10:00', receiver, accident);
  second = await toldLife(desk, '2024-06-03 10:30', receiver, { ...accident, name: '工地坠落', source: '110' });
  await toldLife(desk, '2024-06-06 10:00', receiver, { ...accident, name: '另一起事故', occurredAt: '2024-06-06T09:00:00+08:00' });
}, 60_000);

afterAll(() => desk.stop());

const shown = async ({ id }: ToldLife) => (await desk.call('GET', `/api/cases/${id}`)).body;

test('T-58: an open case of the same place and day is shown as a possible duplicate, on both pages; one of three days later is not', async () => {
  expect((await shown(second))['duplicates']).toMatchObject([
    { id: first.id, stageText: { zh: '已接报' }, alikeText: { zh: '事故发生单位相近，首报伤亡人数相同，同日，同地' } },
  ]);
  expect((await shown(first))['duplicates']).toMatchObject([{ id: second.id }]);
});

test('T-58: joined on a paper it ends in the first, which hears it; nothing runs in it any more and nothing is deleted', async () => {
  const data = { case: first.id, reason: '同一起事故' };
  expect(await second.refusal('join-case', '2024-06-03 11:00', receiver, data)).toMatchObject({ status: 409, code: 'document-missing' });
  const paper = await second.file('minutes', '2024-06-03 11:00', receiver);
  const documents = [paper];
  const wrong = await second.refusal('join-case', '2024-06-03 11:05', receiver, { ...data, case: second.id }, { documents });
  expect(wrong).toMatchObject({ status: 422, code: 'same-case' });
  const none = { ...data, case: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10' };
  expect(await second.refusal('join-case', '2024-06-03 11:05', receiver, none, { documents })).toMatchObject({
    code: 'other-case-unknown',
  });
  await second.act('join-case', '2024-06-03 11:10', receiver, data, { documents });
  const joined = await shown(second);
  expect(joined).toMatchObject({ stage: 'joined', light: null, tasks: [], duplicates: [] });
  expect((await second.ledger()).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['accident.reported', 'case.joined']));
  await eventually('the first case hears it', async () => (await first.ledger()).some(({ kind }) => kind === 'case.absorbed'));
  expect(await shown(first)).toMatchObject({ stage: 'reported', duplicates: [], related: [{ id: second.id, relation: 'told' }] });
});

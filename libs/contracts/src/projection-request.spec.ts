import { projectionRequestSchema } from './projection-request.schema';

const at = (value: string) =>
  projectionRequestSchema.safeParse({ procedure: 'investigation', place: '150802', facts: [{ fact: 'accident.occurred', at: value }] });

test.each([
  ['2022-09-19T09:00:00+08:00', '2022-09-19T01:00:00.000Z'],
  ['2022-09-19T09:00+08:00', '2022-09-19T01:00:00.000Z'],
  ['2022-09-19T09:00', '2022-09-19T01:00:00.000Z'],
  ['2022-09-19T01:00:00.000Z', '2022-09-19T01:00:00.000Z'],
  ['2022-09-19', '2022-09-19'],
])('%s is read as %s', (said, read) => {
  expect(at(said).data?.facts[0]?.at).toBe(read);
});

test.each(['2022-09-19T25:00', '2022-02-30', '20XX-09-19', '2022', '1900-01-01'])('%s is refused', (said) => {
  expect(at(said).success).toBe(false);
});

test('AP-13: an obstacle names itself and the addressee whose it is', () => {
  const obstacle = { fact: 'appeal-obstacle.begun', at: '2023-03-11', ref: 'O1', of: 'U1' };
  const read = projectionRequestSchema.safeParse({ procedure: 'investigation', place: '150802', facts: [obstacle] });
  expect(read.data?.facts[0]).toEqual(obstacle);
});

import type { Fact } from '@app/clock';
import { releaseLaw } from '@app/turn';
import { namedInvestigator } from './named-investigator';

const accident: Fact = { fact: 'accident.occurred', at: '2024-06-01' };
const said = (fact: string, value: string, recordedAt?: string): Fact => ({
  fact,
  at: '2024-06-02',
  value,
  ...(recordedAt === undefined ? {} : { recordedAt }),
});
const power = said('field.determined', 'power-supply');
const named = (...facts: readonly Fact[]) => namedInvestigator([accident, ...facts], '320507', releaseLaw('investigation', '320507').sheet);
const titles = (...facts: readonly Fact[]) => named(...facts)?.bodies.map(({ title }) => title.zh);

test('JU-25: a power accident of 特别重大 with casualties of 重大 is the State Council’s, the higher of the two; with 重大 the province’s', () => {
  expect(named(power, said('level.determined', 'extraordinary'), said('casualties.assessed', 'major'))).toMatchObject({
    bodies: [{ organ: '000000-government', title: { zh: '国务院' } }],
    question: null,
  });
  expect(titles(power, said('level.determined', 'major'), said('casualties.assessed', 'major'))).toEqual(['江苏省人民政府']);
  expect(titles(power, said('level.determined', 'ordinary'), said('casualties.assessed', 'ordinary'))).toEqual([
    '国家能源局江苏监管办公室',
  ]);
});

test('JU-01: without a field by decree 493; what was determined before what the numbers say, and of several what was known last', () => {
  expect(titles(said('level.computed', 'larger'))).toEqual(['苏州市人民政府']);
  expect(titles(said('level.computed', 'larger'), said('level.determined', 'ordinary'))).toEqual(['相城区人民政府']);
  const twice = [
    said('level.determined', 'major', '2024-06-05T00:00:00.000Z'),
    said('level.determined', 'ordinary', '2024-06-04T00:00:00.000Z'),
  ];
  expect(titles(...twice)).toEqual(['江苏省人民政府']);
});

test('what the law does not settle is told as a question with its readings; without a level nobody is named', () => {
  const open = named(power, said('level.determined', 'major'));
  expect([open?.question?.zh, open?.bodies.map(({ title }) => title.zh)]).toEqual([
    '事故造成的人员伤亡达到何等级？',
    ['国家能源局', '江苏省人民政府'],
  ]);
  expect(named()).toBeNull();
  expect(named(said('level.computed', 'unknown'))).toBeNull();
});

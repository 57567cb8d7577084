import { releaseInForce } from './in-force';
import { namedOn } from './named';

const { register } = releaseInForce();

function succeeds(id: string, day: string): readonly string[] {
  return namedOn([{ picks: 'organ', id }], day, register).organs[id]?.succeeds ?? [];
}

test('东城区 acts for 崇文区, which became part of it in 2010, not while that still stood', () => {
  expect(succeeds('110101-government', '2009-06-02')).toEqual([]);
  // The day of the change lies between two lists.
  expect(succeeds('110101-government', '2010-07-01')).toEqual(['110103-government']);
  expect(succeeds('110101-government', '2012-03-01')).toEqual(['110103-government']);
});

test('T-30: a market regulator acts for the bodies that it took over', () => {
  expect(succeeds('320500-market-supervision', '2024-06-01')).toEqual(['320500-industry-commerce', '320500-quality-supervision']);
});

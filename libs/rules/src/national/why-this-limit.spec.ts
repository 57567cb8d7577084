import type { Fact } from '@app/clock';
import { clockOf, factAt } from '../clocks-of.fixture';

const accident = factAt('accident.occurred', '2024-03-01');
const now = '2024-03-20T00:00:00.000Z';
const limitOf = (rule: string, ...facts: readonly Fact[]) =>
  clockOf(rule, [accident, ...facts], now).derivation.find(({ step }) => step === 'limit')?.text.zh;

describe('the derivation says which decision made a limit what it is', () => {
  test('RP-11 (493 art 13): 7 days since the accident was classified as road traffic or fire, and on what day', () => {
    const classified = factAt('class.determined', '2024-03-02', { value: 'fire' });
    expect(limitOf('RP-11', classified)).toBe('期限为 7 日，因类别认定为道路交通事故或者火灾（2024-03-02），届满日为 2024-03-08。');
    expect(limitOf('RP-11')).toBe('期限为 30 日，因类别未认定为道路交通事故、火灾，届满日为 2024-03-31。');
  });

  test('IN-02 (115号): 60 days since the level was determined as 重大, 30 before and for the lower ones', () => {
    const level = (value: string) => factAt('level.determined', '2024-03-10', { value });
    expect(limitOf('IN-02', level('major'))).toBe('期限为 60 日，因等级认定为重大或者特别重大（2024-03-10），届满日为 2024-04-30。');
    expect(limitOf('IN-02', level('ordinary'))).toBe('期限为 30 日，因等级未认定为重大以上（2024-03-10），届满日为 2024-03-31。');
    expect(limitOf('IN-02')).toBe('期限为 30 日，因等级未认定为重大以上，届满日为 2024-03-31。');
  });

  test('a limit that hangs on no decision names none', () => {
    expect(limitOf('IN-01')).toBe('期限为 60 日，届满日为 2024-04-30。');
  });
});

import { zh } from '../text/zh-CN';
import { endShown, occurredShown } from './moment';

test('an accident of which only the day is known is said to be of that day, without a time', () => {
  expect(occurredShown('2022-07-20T16:00:00.000Z', zh)).toBe('2022-07-21（周四）');
  expect(occurredShown('2022-07-20T16:01:00.000Z', zh)).toBe('2022-07-21（周四）00:01');
});

test('a limit ends at 24:00 of its last day', () => {
  expect(endShown('2026-11-18T16:00:00.000Z', zh)).toBe('2026-11-18（周三）24:00');
});

import { entry } from './entry';
import type { ErrorEntries } from './entry';

const check: readonly [string, string] = ['请核对时间。', 'Check the time.'];

export const dateErrors: ErrorEntries = {
  'date-in-future': entry(422, ['所填时间 {at} 晚于当前时间 {now}。', 'The time {at} is later than now ({now}).'], check),
  'date-before-accident': entry(
    422,
    ['所填时间 {at} 早于事故发生时间 {accident}。', 'The time {at} is earlier than the accident ({accident}).'],
    check,
  ),
  'date-out-of-order': entry(
    422,
    ['“{then}”（{at}）不能早于“{first}”（{earlier}）。', '"{then}" ({at}) cannot be earlier than "{first}" ({earlier}).'],
    check,
  ),
};

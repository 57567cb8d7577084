import { entry } from './entry';
import type { ErrorEntries } from './entry';

const check: readonly [string, string] = ['请核对日期。', 'Check the date.'];

export const dateErrors: ErrorEntries = {
  'date-in-future': entry(422, ['{at} 晚于现在（{now}）。', '{at} lies after now ({now}).'], check),
  'date-before-accident': entry(422, ['{at} 早于事故发生时间 {accident}。', '{at} lies before the accident ({accident}).'], check),
  'date-out-of-order': entry(
    422,
    ['“{then}”（{at}）不能早于“{first}”（{earlier}）。', '"{then}" ({at}) cannot lie before "{first}" ({earlier}).'],
    check,
  ),
};

import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused about the government of the unit's seat. */
export const participationErrors: ErrorEntries = {
  'not-cross-region': entry(
    409,
    [
      '事故发生单位所在地（{unitPlace}）与事故发生地之间不适用跨区域规定。',
      'The rule of two regions does not apply to the seat {unitPlace}.',
    ],
    ['同一县级行政区域内的事故和特别重大事故不适用。', 'It applies neither within one county nor to extraordinary accidents.'],
  ),
  'sender-unknown': entry(
    422,
    ['不能判断 {unitPlace} 由哪个人民政府派人参加。', 'Which government of {unitPlace} sends people is not known.'],
    ['请填写派人的人民政府。', 'Name the government.'],
  ),
  'participation-not-asked': entry(
    409,
    ['尚未函请事故发生单位所在地人民政府派人参加。', 'The seat of the unit has not been asked for people.'],
    ['请先登记函请。', 'Record the request first.'],
  ),
};

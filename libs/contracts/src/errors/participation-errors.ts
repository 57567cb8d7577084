import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused about the government of the unit's seat. */
export const participationErrors: ErrorEntries = {
  'not-cross-region': entry(
    409,
    [
      '事故发生单位所在地与事故发生地之间，不适用跨行政区域事故的规定。',
      'The rule for accidents across two regions does not apply to the seat of the unit.',
    ],
    ['同一县级行政区域内的事故和特别重大事故，不适用该规定。', 'It applies neither within one county nor to extraordinary accidents.'],
  ),
  'sender-unknown': entry(
    422,
    ['不能判断应由{unitPlace}的哪一级人民政府派人参加。', 'It is not known which government of {unitPlace} has to send people.'],
    ['请填写应当派人参加的人民政府。', 'Name the government.'],
  ),
  'participation-not-asked': entry(
    409,
    ['尚未函请事故发生单位所在地人民政府派人参加。', 'The government of the seat of the unit has not been asked to send people.'],
    ['请先登记函请。', 'Record the request first.'],
  ),
};

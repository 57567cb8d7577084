import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused when a case changes hands. */
export const raisingErrors: ErrorEntries = {
  'not-a-higher-government': entry(
    422,
    ['{organ} 不是负责调查的 {competent} 的上级人民政府。', '{organ} is no government above {competent}, which investigates.'],
    ['提级和接手只能由上级人民政府决定。', 'Only a higher government raises or takes over a case.'],
  ),
  'raising-ground-unknown': entry(
    422,
    ['提级情形 {ground} 对该地、该等级或者该日期不适用。', 'The ground {ground} does not hold for this place, level or day.'],
    ['请核对情形；上级人民政府认为必要的写 JU-03。', 'Check the ground; JU-03 is the free power of a higher government.'],
  ),
  'proposal-unknown': entry(
    422,
    ['没有编号为“{ref}”的提级建议。', 'There is no proposal "{ref}" to raise the case.'],
    ['请核对提级建议编号。', 'Check the reference.'],
  ),
  'consent-missing': entry(
    409,
    ['当地规定须经 {organ} 同意，尚未登记其同意。', 'The law of the place asks for the consent of {organ}, which is not recorded.'],
    ['请填写表示同意的机关，并附同意的文件。', 'Name the organ that consents and cite its paper.'],
  ),
  'only-raising-left': entry(
    409,
    [
      '变化（{changedAt}）不是 {lastDay} 之前（含当日）的伤亡人数变化，不能据此另行组织调查。',
      'The change of {changedAt} is no change of casualties up to {lastDay}, so the case cannot be taken over for it.',
    ],
    ['上级人民政府认为必要的，可以依第二十条第一款提级。', 'A higher government that holds it necessary may raise the case.'],
  ),
  'level-change-unknown': entry(
    422,
    ['没有登记使等级提高的伤亡变化，不能判断是否在期间之内。', 'No change that raised the level is recorded, so its day is not known.'],
    ['请补报伤亡变化，或者填写变化前后的等级、原因和时间。', 'Report the casualties, or state both levels, the ground and the day.'],
  ),
  'level-not-higher': entry(
    422,
    ['等级由“{from}”变为“{to}”没有提高。', 'The level did not go up from {from} to {to}.'],
    ['等级降低或者不变不改变负责机关。', 'A level that stays or goes down moves nothing.'],
  ),
  'nothing-to-return': entry(
    409,
    ['案件没有被提级或者接手，无从交回。', 'The case was neither raised nor taken over, so it cannot be returned.'],
    ['请核对管辖变更记录。', 'Check the history of who investigates.'],
  ),
  'return-to-whom': entry(
    422,
    ['不能确定交回给哪个人民政府。', 'It is not known to whom the case is returned.'],
    ['请填写交回的人民政府。', 'Name the government.'],
  ),
};

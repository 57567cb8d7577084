import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused when a case changes hands. */
export const raisingErrors: ErrorEntries = {
  'not-a-higher-government': entry(
    422,
    ['{organ}不是{competent}的上级人民政府。', '{organ} is not a government above {competent}, which investigates.'],
    ['提级调查和另行组织调查，只能由上级人民政府决定。', 'Only a higher government can raise or take over a case.'],
  ),
  'no-higher-government': entry(
    409,
    ['负责调查的 {competent} 没有上级人民政府，不能提级或者接手。', 'No government stands above {competent}, which investigates.'],
    ['由负责调查的机关继续调查。', 'It goes on with the investigation.'],
  ),
  'raising-ground-unknown': entry(
    422,
    ['提级情形“{ground}”不适用于该地、该等级或者该日期。', 'The ground "{ground}" does not apply to this place, level or day.'],
    [
      '请核对提级情形；没有法定情形的，可以选择“上级人民政府认为必要”。',
      'Check the ground; where no other applies, choose "a higher government holds it necessary".',
    ],
  ),
  'proposal-unknown': entry(
    422,
    ['没有编号为 {ref} 的提级建议。', 'There is no proposal {ref} to raise the case.'],
    ['请核对提级建议编号。', 'Check the reference.'],
  ),
  'consent-missing': entry(
    409,
    ['当地规定须经{organ}同意，尚未登记其同意。', 'The rules of the place require the consent of {organ}, which is not recorded.'],
    ['请填写表示同意的机关，并引用其同意文件。', 'Name the organ that consents and cite its document.'],
  ),
  'only-raising-left': entry(
    409,
    [
      '{changedAt} 的变化不属于 {lastDay} 以前（含当日）的伤亡人数变化，不能据此另行组织调查。',
      'The change of {changedAt} is not a change of casualties up to {lastDay}; the case cannot be taken over for it.',
    ],
    [
      '上级人民政府认为必要的，可以依照条例第二十条第一款提级调查。',
      'A higher government that holds it necessary may raise the case (article 20(1)).',
    ],
  ),
  'level-change-unknown': entry(
    422,
    ['没有登记使等级提高的伤亡变化，不能判断是否在规定期间之内。', 'No change that raised the level is recorded, so its day is not known.'],
    ['请先补报伤亡变化；填写的内容不能代替登记。', 'Report the casualties first; what the decision says does not stand for them.'],
  ),
  'level-change-differs': entry(
    409,
    [
      '所填内容与登记不符：已登记的是等级于 {changedAt} 由“{from}”变为“{to}”。',
      'That is not what is on record: on {changedAt} the level went from "{from}" to "{to}".',
    ],
    [
      '请按登记填写或者不填；登记有误的，先补报或者撤回伤亡补报。',
      'Leave it out or fill in what is recorded; where the record is wrong, mend it first.',
    ],
  ),
  'not-of-the-new-level': entry(
    409,
    [
      '等级变为“{to}”后，应由{competent}负责调查，不能由{organ}另行组织调查。',
      'With the level at "{to}" it is for {competent} to investigate; {organ} cannot take the case over.',
    ],
    [
      '请由该人民政府另行组织调查；更高一级人民政府认为必要的，可以依照条例第二十条第一款提级调查。',
      'Let that government take it over. A still higher one that holds it necessary may raise the case (article 20(1)).',
    ],
  ),
  'level-not-higher': entry(
    422,
    ['等级由“{from}”变为“{to}”，没有提高。', 'From "{from}" to "{to}" the level did not go up.'],
    ['等级降低或者不变的，负责调查的机关不变。', 'Where the level stays or goes down, the same government goes on.'],
  ),
  'nothing-to-return': entry(
    409,
    ['案件未经提级调查或者另行组织调查，不能交回。', 'The case was neither raised nor taken over, so it cannot be returned.'],
    ['请核对负责调查机关的变更记录。', 'Check the record of who investigated when.'],
  ),
  'return-to-whom': entry(
    422,
    ['不能确定交回给哪个人民政府。', 'It is not known to which government the case is to be returned.'],
    ['请填写交回的人民政府。', 'Name the government.'],
  ),
};

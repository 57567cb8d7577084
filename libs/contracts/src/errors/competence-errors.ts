import { entry } from './entry';
import type { ErrorEntries } from './entry';
import { participationErrors } from './participation-errors';
import { raisingErrors } from './raising-errors';

/** What is refused in who investigates. */
export const competenceErrors: ErrorEntries = {
  ...raisingErrors,
  ...participationErrors,
  'investigator-unsettled': entry(
    409,
    ['负责事故调查的机关尚未确定，不能办理“{command}”。', 'It is not settled who investigates, so "{command}" cannot be done.'],
    ['请先确定负责调查的机关并说明理由。', 'Settle who investigates, with the reason.'],
  ),
  'nothing-to-settle': entry(
    409,
    [
      '负责调查的机关（{investigator}）没有疑问，不需要确定。',
      '{investigator} is responsible without question; there is nothing to settle.',
    ],
    ['变更请用提级、接手或者交回。', 'A change is made by raising, taking over or returning the case.'],
  ),
  'case-in-other-hands': entry(
    409,
    [
      '案件已由 {investigator} 提级或者接手，只能确认由其继续调查。',
      'The case was raised or taken over by {investigator}; only its staying there can be confirmed.',
    ],
    ['需要变更的，请由该机关交回，或者由更高一级人民政府提级。', 'To change it, that government returns it or a higher one raises it.'],
  ),
  'case-handed-over': entry(
    403,
    [
      '案件自 {on} 起由 {competent} 负责调查，{organ} 不再办理“{command}”。',
      'Since {on} the case is with {competent}; {organ} no longer does "{command}".',
    ],
    ['此前已经办理的，请按实际日期补录。', 'What was done before is entered with its true date.'],
  ),
  'department-missing': entry(422, ['请填写受委托的部门。', 'The department is not named.'], ['请补充部门编号。', 'Name the department.']),
  'not-a-department-of-it': entry(
    422,
    [
      '{organ} 不是 {investigator} 本级的部门，也不是事故所在开发区的管理机构。',
      '{organ} is no department of {investigator}, nor the committee of the zone of the accident.',
    ],
    ['请填写本级部门；下级人民政府不是部门。', 'Name a department of that government; a lower government is none.'],
  ),
  'level-unknown': entry(
    409,
    ['事故等级未知，不能办理“{command}”。', 'The level is not known, so "{command}" cannot be done.'],
    ['请先填写初判等级或者认定等级。', 'Enter the first assessment or determine the level.'],
  ),
  'victims-unknown': entry(
    422,
    ['是否造成人员伤亡不详，不能委托事故发生单位调查。', 'Whether anybody was hurt is not known, so the unit cannot be entrusted.'],
    ['请填写伤亡和下落不明人数（含轻伤），没有的写 0。', 'State the number of victims, slight injuries included; 0 for none.'],
  ),
  'unit-not-to-be-entrusted': entry(
    409,
    [
      '只有未造成人员伤亡的一般事故，县级人民政府才可以委托事故发生单位调查。',
      'Only a county government may entrust the unit, and only with an ordinary accident that hurt nobody.',
    ],
    ['请直接组织调查，或者授权、委托有关部门。', 'Investigate directly or charge a department.'],
  ),
  'supervision-ended': entry(
    409,
    ['第 {n} 次挂牌督办已经结束，不能改发。', 'Supervision {n} has ended and cannot be re-addressed.'],
    ['请核对督办序号。', 'Check the number of the supervision.'],
  ),
  'first-report-not-asked': entry(
    409,
    ['事故发生地（{place}）没有书面初报的规定。', 'The law of {place} asks for no first written report.'],
    ['不需要办理。', 'Nothing has to be done.'],
  ),
};

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
    ['负责事故调查的机关尚未确定，不能办理“{command}”。', 'It is not settled who investigates; "{command}" cannot be done yet.'],
    ['请先确定负责调查的机关并说明理由。', 'Settle who investigates, with the reason.'],
  ),
  'nothing-to-settle': entry(
    409,
    [
      '负责调查的机关为{investigator}，没有争议，无须另行确定。',
      '{investigator} is responsible beyond dispute; there is nothing to settle.',
    ],
    ['需要变更的，请办理提级调查、另行组织调查或者交回。', 'To change it, have the case raised, taken over or returned.'],
  ),
  'case-in-other-hands': entry(
    409,
    [
      '案件已由{investigator}提级调查或者另行组织调查，只能确认由其继续调查。',
      'The case was raised or taken over by {investigator}; it can only be confirmed that it stays there.',
    ],
    [
      '需要变更的，请由该机关交回，或者由更高一级人民政府提级调查。',
      'To change it, have that government return the case, or a higher one raise it.',
    ],
  ),
  'case-handed-over': entry(
    403,
    [
      '自 {on} 起，案件由{competent}负责调查，{organ}不再办理“{command}”。',
      'Since {on} {competent} has been in charge of the case; {organ} may no longer "{command}".',
    ],
    ['此前已经办理的，请按实际日期补录。', 'If it was done before that day, enter it with its true date.'],
  ),
  'exclusive-body': entry(
    409,
    [
      '该领域的事故依照{law}由{competent}负责调查，不能由{organ}负责。',
      'By {law} an accident in this field is for {competent} to investigate, not for {organ}.',
    ],
    [
      '请由该机构负责；确需由其他机关负责的，由确定负责调查的机关写明与特别法的规定不一致的理由，并引用决定文件。',
      'Name that body. Where another must investigate, settle it with the reason for departing from the special law and cite the paper of the decision.',
    ],
  ),
  'departure-without-need': entry(
    422,
    ['由{organ}负责调查，并没有与特别法的规定不一致。', 'That {organ} investigates does not depart from any special law.'],
    ['请删去与特别法的规定不一致的理由。', 'Leave out the reason for departing from the special law.'],
  ),
  'investigator-not-in-question': entry(
    422,
    [
      '{organ}不是{place}的人民政府，也不是法律规定可以负责调查该事故的机构。',
      '{organ} is neither a government of {place} nor a body that the law names for this accident.',
    ],
    [
      '请在列出的机关中选择，或者填写事故发生地及其上级的人民政府。',
      'Choose among the organs that are shown, or name a government of the place or above it.',
    ],
  ),
  'exclusion-of-equipment-only': entry(
    422,
    [
      '只有特种设备领域的事故才填写不属于特种设备事故的情形。',
      'Only an accident with special equipment can be found to be none in the sense of its law.',
    ],
    ['请将行业领域填为特种设备，或者删去该情形。', 'Set the field to special equipment, or leave the finding out.'],
  ),
  'department-missing': entry(
    422,
    ['没有填写受委托的部门。', 'The department is not named.'],
    ['请填写受委托的部门。', 'Name the department.'],
  ),
  'not-a-department-of-it': entry(
    422,
    [
      '{organ}不是{investigator}的部门，也不是事故发生地所在开发区的管理机构。',
      '{organ} is neither a department of {investigator} nor the committee of the zone in which the accident happened.',
    ],
    ['请填写本级人民政府的部门；下级人民政府不是部门。', 'Name a department of that government; a lower government is not one.'],
  ),
  'level-unknown': entry(
    409,
    ['事故等级不详，不能办理“{command}”。', 'The level is not known; "{command}" cannot be done yet.'],
    ['请先填写初判等级或者认定等级。', 'Enter the first assessment or determine the level.'],
  ),
  'victims-unknown': entry(
    422,
    ['是否造成人员伤亡不详，不能委托事故发生单位调查。', 'Whether anybody was hurt is not known, so the unit cannot be entrusted.'],
    [
      '请填写伤亡和下落不明人数（含轻伤）；没有的，填写 0。',
      'State the number of victims, including slight injuries; 0 if there are none.',
    ],
  ),
  'unit-not-to-be-entrusted': entry(
    409,
    [
      '只有未造成人员伤亡的一般事故，县级人民政府才可以委托事故发生单位调查。',
      'Only a county government may entrust the unit, and only with an ordinary accident that hurt nobody.',
    ],
    ['请直接组织调查，或者授权、委托有关部门。', 'Investigate directly, or authorise or entrust a department.'],
  ),
  'supervision-ended': entry(
    409,
    ['第 {n} 次挂牌督办已经结束，督办通知不能改发。', 'Supervision {n} has ended; its notice cannot be re-addressed.'],
    ['请核对督办序号。', 'Check the number of the supervision.'],
  ),
  'supervision-running': entry(
    409,
    [
      '{organ}的第 {n} 次挂牌督办尚未结束，不能并案或者撤销登记。',
      'Supervision {n} by {organ} is still running; the case can neither be joined nor withdrawn.',
    ],
    ['请先由督办单位撤回督办通知。', 'Have the supervisor withdraw its notice first.'],
  ),
  'same-case': entry(422, ['所填的就是本案件。', 'That is this very case.'], ['请填写另一案件的编号。', 'Name the other case.']),
  'other-case-unknown': entry(
    422,
    ['没有这个事故案件，或者该案件已经并案、撤销登记。', 'There is no such accident case, or it was itself joined or withdrawn.'],
    ['请核对案件编号；已经并案的，填写并入的案件。', 'Check the id; of a case that was joined name the one that it went into.'],
  ),
  'first-report-not-asked': entry(
    409,
    ['事故发生地（{place}）没有书面初报的规定。', 'The rules of {place} do not require a first written report.'],
    ['无须办理。', 'Nothing has to be done.'],
  ),
};
